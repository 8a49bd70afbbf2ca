// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/findingscard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

FindingsCard::FindingsCard(FindingView::Acts acts, QWidget* parent)
    : Card({}, nullptr, parent),
      acts_(acts),
      empty_((new Text({}, type::secondary, Tone::Text2))->wrapped()) {
    body()->setSpacing(14);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(14);
    body()->addWidget(empty_);
    body()->addLayout(rows_);
    body()->addStretch();
    write();
}

void FindingsCard::setFindings(const std::vector<HeldFinding>& findings, QDate today) {
    if (findings_ == findings && today_ == today)
        return;
    findings_ = findings;
    today_ = today;
    write();
}

void FindingsCard::setEmptyText(const QString& text) {
    empty_->setText(text);
    write();
}

void FindingsCard::write() {
    for (FindingView* view : views_) {
        view->hide();
        view->deleteLater();
    }
    views_.clear();
    for (const HeldFinding& held : findings_) {
        auto* view = new FindingView(held, today_, acts_);
        connect(view, &FindingView::noteWanted, this, &FindingsCard::noteWanted);
        connect(view, &FindingView::closeWanted, this, &FindingsCard::closeWanted);
        rows_->addWidget(view);
        views_.push_back(view);
    }
    setTitle(tr("Cautions"));
    empty_->setVisible(findings_.empty() && !empty_->text().isEmpty());
    setVisible(!findings_.empty() || !empty_->text().isEmpty());
}

void FindingsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

}  // namespace reliefbook
