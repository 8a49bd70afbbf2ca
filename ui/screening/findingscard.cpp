// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/findingscard.h"

#include "ui/screening/cautionmap.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

FindingsCard::FindingsCard(FindingView::Acts acts, QWidget* parent)
    : Card({}, nullptr, parent),
      acts_(acts),
      empty_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      warning_((new Text({}, type::body, Tone::Danger))->wrapped()),
      map_(new CautionMap) {
    warning_->setWeight(QFont::DemiBold);
    body()->setSpacing(14);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(14);
    body()->addWidget(empty_);
    body()->addWidget(warning_);
    body()->addLayout(rows_);
    body()->addWidget(map_);
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

void FindingsCard::setAskedAbout(const QStringList& regions) {
    askedAbout_ = regions;
    warn();
}

void FindingsCard::warn() {
    QStringList both;
    for (const QString& region : askedAbout_) {
        if (map_->isForbidden(region))
            both += region;
    }
    warning_->setText(filled(tr("Asked about here, and not to be treated: %1"), {FindingWords::areas(both)}));
    warning_->setVisible(!both.isEmpty());
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
        connect(view, &FindingView::noteChangeWanted, this, &FindingsCard::noteChangeWanted);
        connect(view, &FindingView::closeWanted, this, &FindingsCard::closeWanted);
        rows_->addWidget(view);
        views_.push_back(view);
    }
    map_->setFindings(findings_, today_);
    warn();
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
