// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinemodel.h"

#include <algorithm>

namespace reliefbook {

void TimelineModel::setFile(const ClientFile& file, const ClientEvents& events, std::optional<Id<Course>> course) {
    all_ = timelineRows(file, events, course);
    filter();
}

void TimelineModel::setGroups(TimelineGroups groups) {
    if (groups == groups_)
        return;
    groups_ = groups;
    most_ = mostAtFirst;
    filter();
}

void TimelineModel::showMore() {
    most_ += mostAtFirst;
    filter();
}

void TimelineModel::filter() {
    filtered_.clear();
    std::ranges::copy_if(all_, std::back_inserter(filtered_), [this](const TimelineRow& row) {
        return groups_ == TimelineGroups() || (groupOf(row.kind) & groups_) != TimelineGroups();
    });
    const auto shown = std::ptrdiff_t(std::min(most_, filtered_.size()));
    setRows({filtered_.begin(), filtered_.begin() + shown});
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const TimelineRow& shown = row(index);
    switch (role) {
        case Qt::DisplayRole: return shown.day;
        case Qt::AccessibleTextRole: return shown.spoken;
        case rowRole: return QVariant::fromValue(static_cast<const void*>(&shown));
        default: return {};
    }
}

}  // namespace reliefbook
