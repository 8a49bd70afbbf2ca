// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/timelinerow.h"
#include "ui/models/tablemodel.h"

namespace reliefbook {

/// What happened to a client, the latest first: those rows of it that are filtered, and of these no more at first than
/// anybody reads, so that a page with years of work behind it is there at once.
class TimelineModel : public TableModel<TimelineRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// What the delegate paints: a `const TimelineRow*` as void, valid until the model changes.
    static constexpr int rowRole = Qt::UserRole;
    static constexpr std::size_t mostAtFirst = 200;

    /// Everything; or what belongs to `course`, and what belongs to none. `events`: those of the client.
    void setFile(const ClientFile& file, const ClientEvents& events, std::optional<Id<Course>> course);
    /// None: everything.
    void setGroups(TimelineGroups groups);
    void showMore();

    /// All that is filtered, also what is not shown yet.
    const std::vector<TimelineRow>& filtered() const { return filtered_; }
    /// Whether anything happened, whatever is filtered.
    bool isEmpty() const { return all_.empty(); }
    int notShown() const { return int(filtered_.size()) - rowCount({}); }

    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    std::vector<TimelineRow> all_, filtered_;
    TimelineGroups groups_;
    std::size_t most_ = mostAtFirst;
};

}  // namespace reliefbook
