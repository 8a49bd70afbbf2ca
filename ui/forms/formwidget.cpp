// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formwidget.h"

#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/forms/field.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

QString withoutMnemonic(const QString& label) {
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && ++i == label.size())
            break;
        plain += label[i];
    }
    return plain;
}

}  // namespace

FormWidget::FormWidget(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(14);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

// A field that goes with its form loses the focus, and would tell a form that is no more.
FormWidget::~FormWidget() {
    for (Field* field : fields_)
        field->disconnect(this);
}

void FormWidget::addField(Field* field, const char* label, Width width) { add(field, width, label, {}); }

void FormWidget::addOwnField(Field* field, const QString& label, Width width) {
    add(field, width, nullptr, QString(label).replace(u'&', QStringLiteral("&&")));
}

void FormWidget::addGroup(const char* title) {
    const bool isFirst = fields_.empty();
    row_ += halfFree_ ? 1 : 0;
    halfFree_ = false;
    auto* text = new Text({}, type::body, Tone::Text2, this);
    text->setWeight(QFont::DemiBold);
    text->setContentsMargins(0, isFirst ? 0 : 8, 0, 0);
    grid_->addWidget(text, row_++, 0, 1, 2);
    groups_.push_back({text, title});
    text->setText(QCoreApplication::translate(metaObject()->className(), title));
}

void FormWidget::add(Field* field, Width width, const char* text, const QString& own) {
    field->setParent(this);
    auto* cell = new QWidget(this);
    auto* box = new QVBoxLayout(cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(5);
    Row row{new Text({}, type::secondary, Tone::Text, cell), new Text({}, type::caption, Tone::Danger, cell), text,
            own};
    row.label->setWeight(QFont::Medium);
    row.label->setBuddy(field->editor());
    row.problem->wrapped();
    row.problem->hide();
    box->addWidget(row.label);
    box->addWidget(field);
    box->addWidget(row.problem);
    box->addStretch();

    if (width == Width::Full) {
        row_ += halfFree_ ? 1 : 0;
        halfFree_ = false;
        grid_->addWidget(cell, row_++, 0, 1, 2);
    } else {
        grid_->addWidget(cell, row_, halfFree_ ? 1 : 0);
        row_ += halfFree_ ? 1 : 0;
        halfFree_ = !halfFree_;
    }
    rows_[field] = row;
    fields_.push_back(field);
    name(field, row);
    connect(field, &Field::edited, this, &FormWidget::edited);
    connect(field, &Field::left, this, &FormWidget::left);
}

QString FormWidget::problemOf(const Field* field) const {
    const auto row = rows_.find(field);
    return row != rows_.end() && !row->second.problem->isHidden() ? row->second.problem->text() : QString();
}

QStringList FormWidget::problems() const {
    QStringList all;
    for (const Field* field : fields_) {
        const QString words = problemOf(field);
        if (!words.isEmpty())
            all << tr("%1: %2", "field, what is wrong with it")
                       .arg(withoutMnemonic(rows_.at(field).label->text()), words);
    }
    return all;
}

void FormWidget::focusProblem() {
    for (Field* field : fields_) {
        if (!problemOf(field).isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormWidget::showProblem(Field* field, const QString& words) {
    const Row& row = rows_.at(field);
    if (problemOf(field) == words)
        return;
    row.problem->setText(words);
    row.problem->setHidden(words.isEmpty());
    setInvalid(field->editor(), words);
}

void FormWidget::setShown(Field* field, bool shown) { field->parentWidget()->setVisible(shown); }

void FormWidget::retranslate() {
    for (Field* field : fields_)
        name(field, rows_.at(field));
    for (const Group& group : groups_)
        group.title->setText(QCoreApplication::translate(metaObject()->className(), group.text));
}

void FormWidget::name(Field* field, const Row& row) const {
    const QString text =
        row.text != nullptr ? QCoreApplication::translate(metaObject()->className(), row.text) : row.own;
    row.label->setText(text);
    // A screen reader finds a label by its buddy only where both have one parent. A button says what it does.
    if (!qobject_cast<QAbstractButton*>(field->editor()))
        field->editor()->setAccessibleName(withoutMnemonic(text));
}

void FormWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
