// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reasondialog.h"

#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

ReasonDialog::ReasonDialog(const Words& words, ReasonField::Need need, QWidget* parent)
    : QDialog(parent),
      field_(new ReasonField(words.ask, need)),
      act_(new Button(words.action, Button::Kind::Primary)) {
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
    column->addWidget(field_);
    auto* cancel = new Button(words.cancel);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act_);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(480 * textZoom() / 100);
    growWithContents(this);
    act_->setDefault(true);
    connect(act_, &QPushButton::clicked, this, &ReasonDialog::act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    field_->setFocus();
}

void ReasonDialog::act() {
    if (field_->check())
        accept();
    else
        field_->setFocus();
}

}  // namespace reliefbook
