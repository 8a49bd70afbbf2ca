// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "core/practice/formread.h"
#include "ui/controls/painbar.h"
#include "ui/models/tablemodel.h"

namespace reliefbook {

/// Something that happened, in words.
struct TimelineRow {
    enum class Kind { Session, Event, Form };

    qint64 id = 0;  // of the session, the event or the form
    Kind kind = Kind::Session;
    Moment at;
    std::optional<Id<Course>> course;
    bool isVoid = false;
    QString day, facts, note, badge, eventIcon, spoken;
    PainPair pain;

    bool operator==(const TimelineRow&) const = default;
};

/// What happened to a client, the latest first.
class TimelineModel : public TableModel<TimelineRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// What the delegate paints: a `const TimelineRow*` as void, valid until the model changes.
    static constexpr int rowRole = Qt::UserRole;

    /// Everything; or what belongs to `course`, and what belongs to none. `forms`: those of the client.
    void setFile(const ClientFile& file, const std::vector<FormLine>& forms, std::optional<Id<Course>> course);

    QVariant data(const QModelIndex& index, int role) const override;
};

}  // namespace reliefbook
