// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/steppage.h"

#include "ui/controls/centredcard.h"
#include "ui/controls/locksign.h"
#include "ui/controls/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reliefbook {

StepPage::StepPage(const QString& iconName, int width, QWidget* parent)
    : QScrollArea(parent),
      sheet_(new QWidget),
      card_(new CentredCard(width, sheet_)),
      title_((new Text({}, type::name))->wrapped()),
      lead_((new Text({}, type::body, Tone::Text2))->wrapped()),
      problem_((new Text({}, type::secondary, Tone::Danger))->wrapped()),
      bar_(new QProgressBar),
      content_(new QWidget) {
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title_);
    words->addWidget(lead_);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new LockSign(iconName), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    body_ = new QVBoxLayout;
    body_->setSpacing(14);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(10);
    auto* content = new QVBoxLayout(content_);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(14);
    content->addLayout(body_);
    content->addWidget(problem_);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    QSizePolicy keeps = bar_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    bar_->setSizePolicy(keeps);
    bar_->hide();
    problem_->hide();
    card_->body()->setContentsMargins(10, 10, 10, 6);
    card_->body()->setSpacing(18);
    card_->body()->addLayout(head);
    card_->body()->addWidget(content_);
    card_->body()->addWidget(bar_);
    card_->body()->addLayout(buttons_);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(sheet_);
}

void StepPage::setWords(const QString& title, const QString& lead) {
    title_->setText(title);
    lead_->setText(lead);
    card_->setAccessibleName(title);
    bar_->setAccessibleName(title);
}

void StepPage::setProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

void StepPage::setBusy(bool busy) {
    bar_->setVisible(busy);
    content_->setEnabled(!busy);
    for (int i = 0; i < buttons_->count(); ++i) {
        if (QWidget* button = buttons_->itemAt(i)->widget())
            button->setEnabled(!busy);
    }
}

void StepPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

}  // namespace reliefbook
