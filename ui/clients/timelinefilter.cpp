// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinefilter.h"

#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/words/interfacewords.h"

namespace reliefbook {

TimelineFilter::TimelineFilter(QWidget* parent) : QWidget(parent), all_(new Chip) {
    auto* row = new FlowLayout(this, 6);
    all_->setCheckable(true);
    all_->setChecked(true);
    row->addWidget(all_);
    connect(all_, &QPushButton::clicked, this, [this] {
        clear();
        emit changed();
    });
    for (const TimelineGroup group : {TimelineGroup::Sessions, TimelineGroup::Forms, TimelineGroup::Cautions,
                                      TimelineGroup::Consents, TimelineGroup::Documents, TimelineGroup::Alerts}) {
        auto* chip = new Chip;
        chip->setCheckable(true);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, &TimelineFilter::choose);
        chips_.emplace_back(group, chip);
    }
    TimelineFilter::retranslate();
}

TimelineGroups TimelineFilter::groups() const {
    TimelineGroups groups;
    for (const auto& [group, chip] : chips_)
        groups.setFlag(group, chip->isChecked());
    return groups;
}

QString TimelineFilter::text() const {
    QStringList names;
    for (const auto& [group, chip] : chips_) {
        if (chip->isChecked())
            names += chip->text();
    }
    return interfaceWords().locale().createSeparatedList(names);
}

void TimelineFilter::clear() {
    for (const auto& [group, chip] : chips_)
        chip->setChecked(false);
    all_->setChecked(true);
}

void TimelineFilter::choose() {
    all_->setChecked(groups() == TimelineGroups());
    emit changed();
}

void TimelineFilter::retranslate() {
    all_->setText(tr("All", "of a timeline"));
    const auto name = [](TimelineGroup group) {
        switch (group) {
            case TimelineGroup::Sessions: return tr("Sessions");
            case TimelineGroup::Forms: return tr("Forms");
            case TimelineGroup::Cautions: return tr("Cautions");
            case TimelineGroup::Consents: return tr("Consents");
            case TimelineGroup::Documents: return tr("Documents");
            case TimelineGroup::Alerts: return tr("Alerts");
        }
        return QString();
    };
    for (const auto& [group, chip] : chips_)
        chip->setText(name(group));
    setAccessibleName(tr("What of it is shown"));
}

}  // namespace reliefbook
