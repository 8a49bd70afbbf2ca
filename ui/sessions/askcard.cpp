// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/askcard.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/intake/intakewords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

AskCard::AskCard(QWidget* parent)
    : Card({}, nullptr, parent),
      text_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      nothing_(new Button),
      something_(new Button),
      intake_(new Button({}, Button::Kind::Link)) {
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    for (QPushButton* button : {nothing_, something_})
        row->addWidget(button);
    addAction(intake_);
    body()->setSpacing(10);
    body()->addWidget(text_);
    body()->addWidget(buttons);
    for (QPushButton* button : {nothing_, something_})
        setChanges(button, Changes::Records);
    connect(nothing_, &QPushButton::clicked, this, &AskCard::nothingChanged);
    connect(something_, &QPushButton::clicked, this, &AskCard::somethingChanged);
    connect(intake_, &QPushButton::clicked, this, &AskCard::intakeWanted);
    write();
}

void AskCard::setAsked(const LastAsked& asked, QDate today) {
    asked_ = asked;
    today_ = today;
    write();
}

void AskCard::write() {
    setTitle(tr("Since last time"));
    nothing_->setText(tr("N&othing changed"));
    something_->setText(tr("Somet&hing changed…"));
    intake_->setText(tr("&Intake"));
    const Asking due = whatToAsk(asked_, today_);
    text_->setText(IntakeWords::asking(asked_, today_));
    text_->setTone(due == Asking::InFull ? Tone::Warn : Tone::Text2);
    nothing_->parentWidget()->setVisible(due != Asking::Nothing);
}

void AskCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

}  // namespace reliefbook
