// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/cautionmap.h"

#include "ui/bodymap/bodymap.h"
#include "ui/controls/text.h"
#include "ui/screening/findingwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

ForbiddenRegions forbiddenRegions(const std::vector<HeldFinding>& findings, QDate day) {
    ForbiddenRegions regions;
    for (const HeldFinding& held : findings) {
        if (!forbidsAreasOn(held, day))
            continue;
        for (const QString& region : areasOf(held.finding)) {
            QString& why = regions[region];
            why += (why.isEmpty() ? QString() : u", "_s) + FindingWords::title(held.finding);
        }
    }
    return regions;
}

CautionMap::CautionMap(QWidget* parent)
    : QWidget(parent),
      everywhere_((new Text({}, type::secondary, Tone::Text2))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(everywhere_);
    hide();
}

void CautionMap::setFindings(const std::vector<HeldFinding>& findings, QDate day) {
    const ForbiddenRegions regions = forbiddenRegions(findings, day);
    // What stops a session stops all of it, whatever regions it began from.
    const bool isEverywhere = std::ranges::any_of(findings, [day](const HeldFinding& held) {
        return held.finding.level == Level::Stop && holdsOn(held.finding, day);
    });
    forbidden_.clear();
    for (const auto& [region, why] : regions)
        forbidden_ += region;
    setVisible(!regions.empty());
    if (regions.empty())
        return;
    if (map_ == nullptr) {
        map_ = new BodyMap;
        map_->showPicturesOnly();
        layout()->addWidget(map_);
    }
    map_->setForbidden(regions);
    everywhere_->setText(tr("No massage today: this goes for the whole body, also where nothing is hatched."));
    everywhere_->setVisible(isEverywhere);
}

bool CautionMap::isForbidden(const QString& region) const {
    return std::ranges::any_of(
        forbidden_, [&region](const QString& one) { return isOfRegion(region, one) || isOfRegion(one, region); });
}

}  // namespace reliefbook
