// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/choiceitems.h"

#include "ui/controls/optionrow.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/questionnaires/answertext.h"
#include "ui/questionnaires/textitems.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longOption = 34;  // characters; longer ones stand below each other

OptionRow* optionsOf(const ItemSetting& setting, QWidget* parent) {
    const bool many = setting.item.type == ItemType::Multiple;
    std::vector<OptionRow::Option> options;
    bool isLong = false;
    for (const QString& id : setting.item.options) {
        const QString text = optionText(setting.wording, id);
        isLong = isLong || text.size() > longOption;
        options.push_back({id, text, {}, setting.item.exclusive.contains(id)});
    }
    const bool large = setting.look == FormLook::Large;
    const auto arrange =
        isLong || (large && options.size() > 3) ? OptionRow::Arrange::Down : OptionRow::Arrange::Across;
    return new OptionRow(std::move(options), {many ? OptionRow::Choose::Many : OptionRow::Choose::One, arrange, large},
                         parent);
}

/// y, n and u, and the letters of the form's language: "днз" in Serbian.
QString letter(const Words& words, int place) {
    //: The keys for yes, no and "I don't know": one letter each, in this order.
    const QString own = words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "ynu"));
    return u"ynu"_s.mid(place, 1) + own.mid(place, 1);
}

OptionRow* yesNo(const ItemSetting& setting, QWidget* parent) {
    std::vector<OptionRow::Option> options;
    int place = 0;
    for (const QString& id : {u"yes"_s, u"no"_s, u"unknown"_s})
        options.push_back({id, yesNoText(id, setting.words), letter(setting.words, place++), false});
    return new OptionRow(std::move(options),
                         {OptionRow::Choose::One, OptionRow::Arrange::Across, setting.look == FormLook::Large}, parent);
}

}  // namespace

ChoiceItem::ChoiceItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      many_(setting.item.type == ItemType::Multiple),
      options_(optionsOf(setting, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(options_);
    setFocusProxy(options_);
    connect(options_, &OptionRow::edited, this, &ItemWidget::edited);
}

QJsonValue ChoiceItem::answer() const {
    const QStringList chosen = options_->chosen();
    if (chosen.isEmpty())
        return QJsonValue::Undefined;
    return many_ ? QJsonValue(QJsonArray::fromStringList(chosen)) : QJsonValue(chosen.front());
}

void ChoiceItem::setAnswer(const QJsonValue& answer) {
    QStringList chosen;
    for (const QJsonValue one : answer.isArray() ? answer.toArray() : QJsonArray{answer})
        chosen << one.toString();
    options_->setChosen(chosen);
}

void ChoiceItem::setReadOnly(bool readOnly) { options_->setReadOnly(readOnly); }
QWidget* ChoiceItem::editor() const { return options_; }
void ChoiceItem::setQuestion(const QString& text) { options_->setQuestion(text); }

// ---- yes or no

YesNoItem::YesNoItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      words_(setting.words),
      options_(yesNo(setting, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(options_);
    setFocusProxy(options_);
    if (setting.item.detail)
        addDetail(setting);
    connect(options_, &OptionRow::edited, this, [this] {
        showDetail();
        emit edited();
    });
}

void YesNoItem::addDetail(const ItemSetting& setting) {
    const bool large = setting.look == FormLook::Large;
    more_ = new QWidget(this);
    auto* column = new QVBoxLayout(more_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* ask = (new Text(setting.wording.detail, large ? type::body : type::secondary, Tone::Text2))->wrapped();
    ask->setHidden(setting.wording.detail.isEmpty());
    column->addWidget(ask);
    detail_ = new NotesField;
    detail_->setLines(large ? 2 : 1, 8);
    detail_->editor()->setAccessibleName(setting.wording.detail.isEmpty() ? setting.wording.text
                                                                          : setting.wording.detail);
    if (large)
        makeLarge(detail_->editor());
    column->addWidget(detail_);
    layout()->addWidget(more_);
    more_->hide();
    connect(detail_, &Field::edited, this, &ItemWidget::edited);
    connect(detail_, &Field::left, this, &ItemWidget::left);
}

void YesNoItem::showDetail() {
    if (more_ != nullptr)
        more_->setVisible(answer() == u"yes"_s);
}

QJsonValue YesNoItem::answer() const {
    const QStringList chosen = options_->chosen();
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen.front());
}

void YesNoItem::setAnswer(const QJsonValue& answer) {
    options_->setChosen({answer.toString()});
    showDetail();
}

QString YesNoItem::detail() const { return detail_ != nullptr ? detail_->value() : QString(); }

void YesNoItem::setDetail(const QString& text) {
    if (detail_ != nullptr)
        detail_->setValue(text);
}

QString YesNoItem::fault() const {
    return detail_ != nullptr && answer() == u"yes"_s ? cutText(*detail_, words_) : QString();
}

void YesNoItem::setReadOnly(bool readOnly) {
    options_->setReadOnly(readOnly);
    if (detail_ != nullptr)
        detail_->setReadOnly(readOnly);
}

QWidget* YesNoItem::editor() const { return options_; }
void YesNoItem::setQuestion(const QString& text) { options_->setQuestion(text); }

}  // namespace reliefbook
