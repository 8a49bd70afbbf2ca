// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/textitems.h"

#include "core/base/typed.h"
#include "core/questionnaires/answerproblems.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/theme/stylepaint.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace reliefbook {

namespace {

template <class Field> Field* fieldIn(ItemWidget* item, FormLook look) {
    auto* field = new Field;
    auto* layout = new QHBoxLayout(item);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    item->setFocusProxy(field);
    QObject::connect(field, &Field::edited, item, &ItemWidget::edited);
    QObject::connect(field, &Field::left, item, &ItemWidget::left);
    if (look == FormLook::Large)
        makeLarge(field->editor());
    return field;
}

QJsonValue answerOf(const QString& text) {
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

}  // namespace

QString cutText(const NotesField& field, const Words& words) {
    if (!field.isCut())
        return {};
    return words.text("Questionnaire",
                      QT_TRANSLATE_N_NOOP("Questionnaire",
                                          "What was pasted is too long: only its beginning stands here. There is "
                                          "room for %n character(s)."),
                      mostInAnAnswer);
}

// ---- text

TextItem::TextItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      field_(fieldIn<TextField>(this, setting.look)) {}

QJsonValue TextItem::answer() const { return answerOf(field_->value()); }
void TextItem::setAnswer(const QJsonValue& answer) { field_->setValue(answer.toString()); }
void TextItem::setReadOnly(bool readOnly) { field_->setReadOnly(readOnly); }
QWidget* TextItem::editor() const { return field_->editor(); }

LongTextItem::LongTextItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      words_(setting.words),
      field_(fieldIn<NotesField>(this, setting.look)) {
    field_->setLines(setting.look == FormLook::Large ? 3 : 2, 12);
}

QJsonValue LongTextItem::answer() const { return answerOf(field_->value()); }
void LongTextItem::setAnswer(const QJsonValue& answer) { field_->setValue(answer.toString()); }
QString LongTextItem::fault() const { return cutText(*field_, words_); }
void LongTextItem::setReadOnly(bool readOnly) { field_->setReadOnly(readOnly); }
QWidget* LongTextItem::editor() const { return field_->editor(); }

// ---- number

NumberItem::NumberItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      words_(setting.words),
      field_(fieldIn<TextField>(this, setting.look)) {
    field_->line()->setFixedWidth(zoomed(setting.look == FormLook::Large ? 200 : 120));
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setSpacing(8);
    auto* unit =
        new Text(setting.wording.unit, setting.look == FormLook::Large ? type::cardTitle : type::body, Tone::Text2);
    unit->setWeight(QFont::Normal);
    row->addWidget(unit);
    row->addStretch(1);
}

QJsonValue NumberItem::answer() const {
    const std::optional<double> number = typedNumber(field_->value()).value;
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

void NumberItem::setAnswer(const QJsonValue& answer) {
    if (answer == this->answer() && fault().isEmpty())
        return;
    field_->setValue(answer.isDouble() ? writtenNumber(answer.toDouble(), words_.locale()) : QString());
}

QString NumberItem::fault() const {
    if (!typedNumber(field_->value()).fault)
        return {};
    return words_.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "This can't be read as a number."));
}

QString NumberItem::written() const { return fault().isEmpty() ? QString() : field_->value(); }
void NumberItem::setReadOnly(bool readOnly) { field_->setReadOnly(readOnly); }
QWidget* NumberItem::editor() const { return field_->editor(); }

}  // namespace reliefbook
