// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/reasondialog.h"

#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const Words& words, QWidget* parent)
    : QDialog(parent),
      field_(new QPlainTextEdit),
      missing_((new Text(tr("Please write down why."), type::secondary, Tone::Danger))->wrapped()),
      act_(new Button(words.action, words.isCareful ? Button::Kind::Plain : Button::Kind::Primary)) {
    setWindowTitle(words.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget((new Text(words.text))->wrapped());
    for (const QString& point : words.points) {
        auto* line = (new Text(point))->wrapped();
        line->setWeight(QFont::DemiBold);
        column->addWidget(line);
    }
    auto* label = new Text(words.ask, type::secondary, Tone::Text2);
    label->setBuddy(field_);
    field_->setAccessibleName(QString(words.ask).remove(u'&'));
    field_->setTabChangesFocus(true);
    field_->setFixedHeight(field_->fontMetrics().lineSpacing() * 4);
    column->addWidget(label);
    column->addWidget(field_);
    column->addWidget(missing_);
    missing_->hide();
    auto* cancel = new Button(words.cancel, words.isCareful ? Button::Kind::Primary : Button::Kind::Plain);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act_);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(480 * textZoom() / 100);
    growWithContents(this);
    (words.isCareful ? cancel : act_)->setDefault(true);
    connect(act_, &QPushButton::clicked, this, &ReasonDialog::act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(field_, &QPlainTextEdit::textChanged, missing_, &QWidget::hide);
    field_->setFocus();
}

QString ReasonDialog::reason() const { return field_->toPlainText().trimmed(); }

void ReasonDialog::act() {
    if (!reason().isEmpty()) {
        accept();
        return;
    }
    missing_->show();
    field_->setFocus();
}

}  // namespace reliefbook
