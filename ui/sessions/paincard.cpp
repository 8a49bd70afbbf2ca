// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/paincard.h"

#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/forms/regionfield.h"
#include "ui/sessions/sessionwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 3;

}  // namespace

PainCard::PainCard(QWidget* parent)
    : Card({}, nullptr, parent),
      list_(new QVBoxLayout),
      adding_(new QWidget),
      newLabel_(new Text({}, type::secondary)),
      newArea_(new RegionField),
      offered_(new FlowLayout(new QWidget, 6)) {
    list_->setSpacing(18);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(newLabel_);
    line->addWidget(newArea_, 1);
    auto* lines = new QVBoxLayout(adding_);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(line);
    lines->addWidget(offered_->parentWidget());
    body()->addLayout(list_);
    body()->addWidget(adding_);
    newLabel_->setBuddy(newArea_->editor());
    setChanges(adding_, Changes::Records);
    connect(newArea_, &RegionField::chosen, this, [this](const QString& chosen) {
        // The field's own text, which goes now. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
        const QString area = chosen;
        newArea_->setValue({});
        newArea_->line()->clear();
        emit areaAdded(area);
    });
    retranslate();
}

AreaRow* PainCard::row(const QString& area) const {
    const auto found = std::ranges::find(rows_, area, [](const AreaRow* row) { return row->area(); });
    return found == rows_.end() ? nullptr : *found;
}

AreaRow* PainCard::addRow(const QString& area) {
    auto* row = new AreaRow(area, this);
    row->setReadOnly(readOnly_);
    connect(row, &AreaRow::answered, this, [this, row](Phase phase) { emit answered(row, phase); });
    connect(row, &AreaRow::corrected, this, [this, row](const QString& to) { emit areaCorrected(row, to); });
    connect(row, &AreaRow::removeWanted, this, [this, row] { emit areaRemoved(row->area()); });
    return row;
}

void PainCard::setAreas(const QStringList& areas, const QStringList& recentAreas) {
    QStringList shown;
    for (const AreaRow* row : rows_)
        shown += row->area();
    if (shown != areas) {
        std::vector<AreaRow*> rows;
        for (const QString& area : areas) {
            AreaRow* kept = row(area);
            rows.push_back(kept ? kept : addRow(area));
        }
        for (AreaRow* old : rows_) {
            list_->removeWidget(old);
            if (std::ranges::find(rows, old) == rows.end()) {
                old->hide();
                old->deleteLater();  // its own signal may be what removes it
            }
        }
        rows_ = std::move(rows);
        for (AreaRow* each : rows_) {
            list_->addWidget(each);
            each->show();  // now, not with the next event: it may get the focus
        }
    }
    QStringList offers;
    for (const QString& area : recentAreas) {
        if (!areas.contains(area) && offers.size() < mostOffered)
            offers += area;
    }
    if (offers != offeredAreas_)
        offer(offers);
}

void PainCard::offer(const QStringList& areas) {
    offeredAreas_ = areas;
    offered_->parentWidget()->setVisible(!areas.isEmpty());
    for (QWidget* old : offers_) {
        old->hide();
        old->deleteLater();
    }
    offers_.clear();
    for (const QString& area : areas) {
        auto* button = new QPushButton(this);
        button->setProperty("kind", u"chip"_s);
        connect(button, &QPushButton::clicked, this, [this, area] { emit areaAdded(area); });
        offered_->addWidget(button);
        offers_.push_back(button);
    }
    retranslate();
}

void PainCard::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    for (AreaRow* each : rows_)
        each->setReadOnly(readOnly);
    adding_->setVisible(!readOnly);
}

void PainCard::retranslate() {
    setTitle(tr("Pain"));
    newLabel_->setText(tr("&Add an area"));
    newArea_->editor()->setAccessibleName(newLabel_->text().remove(u'&'));
    for (std::size_t i = 0; i < offers_.size(); ++i) {
        const QString name = SessionWords::areaName(offeredAreas_[qsizetype(i)]);
        auto* button = static_cast<QPushButton*>(offers_[i]);
        button->setText(name);
        button->setAccessibleName(
            filled(tr("Add the area %1"), {SessionWords::areaInSentence(offeredAreas_[qsizetype(i)])}));
    }
}

void PainCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
