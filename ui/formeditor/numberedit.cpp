// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/numberedit.h"

#include "core/base/typed.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 3;

bool isWrong(const QLineEdit& line) {
    return !line.text().trimmed().isEmpty() && !typedNumber(line.text().trimmed()).value;
}

std::optional<double> numberIn(const QLineEdit& line) { return typedNumber(line.text().trimmed()).value; }

QString written(const std::optional<double>& number) {
    return number ? writtenNumber(*number, interfaceWords().locale()) : QString();
}

Text* label(QWidget* buddy) {
    auto* text = new Text({}, type::secondary, Tone::Text2);
    text->setBuddy(buddy);
    return text;
}

}  // namespace

NumberEdit::NumberEdit(QWidget* parent)
    : QWidget(parent),
      least_(new QLineEdit),
      most_(new QLineEdit),
      decimals_(new QSpinBox),
      leastLabel_(label(least_)),
      mostLabel_(label(most_)),
      decimalsLabel_(label(decimals_)),
      wrong_((new Text({}, type::secondary, Tone::Danger))->wrapped()) {
    decimals_->setRange(0, mostDecimals);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int column = 0;
    for (const auto& [text, field] :
         {std::pair<Text*, QWidget*>{leastLabel_, least_}, {mostLabel_, most_}, {decimalsLabel_, decimals_}}) {
        grid->addWidget(text, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addWidget(wrong_, 2, 0, 1, 3);
    wrong_->hide();
    for (QLineEdit* line : {least_, most_})
        connect(line, &QLineEdit::editingFinished, this, &NumberEdit::read);
    connect(decimals_, &QSpinBox::valueChanged, this, &NumberEdit::read);
    retranslate();
}

void NumberEdit::setItem(const Item& item) {
    const bool other = item.id != item_.id;
    const bool leastIs = other || item.least != item_.least;
    const bool mostIs = other || item.most != item_.most;
    item_ = item;
    if (leastIs)
        least_->setText(written(item.least));
    if (mostIs)
        most_->setText(written(item.most));
    const QSignalBlocker quiet(decimals_);
    decimals_->setValue(item.decimals);
    read();
}

QStringList NumberEdit::faults() const {
    QStringList all;
    if (item_.type != ItemType::Number)
        return all;
    for (const auto& [line, name] : {std::pair{least_, tr("From")}, {most_, tr("To")}}) {
        if (isWrong(*line))
            all += filled(tr("%1: This can't be read as a number.", "a field"), {name});
    }
    return all;
}

void NumberEdit::read() {
    const QStringList wrong = faults();
    for (QLineEdit* line : {least_, most_})
        setInvalid(line, isWrong(*line) ? tr("This can't be read as a number.") : QString());
    wrong_->setVisible(!wrong.isEmpty());
    wrong_->setText(wrong.join(u'\n'));
    if (!wrong.isEmpty() || item_.type != ItemType::Number)
        return;
    const auto least = numberIn(*least_);
    const auto most = numberIn(*most_);
    if (least != item_.least || most != item_.most || decimals_->value() != item_.decimals)
        emit chosen(least, most, decimals_->value());
}

void NumberEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NumberEdit::retranslate() {
    leastLabel_->setText(tr("F&rom"));
    mostLabel_->setText(tr("&To"));
    decimalsLabel_->setText(tr("&Decimals"));
}

}  // namespace reliefbook
