// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "core/practice/timelineread.h"
#include "ui/controls/painbar.h"
#include "ui/theme/tone.h"

#include <QFlags>

namespace reliefbook {

/// What a timeline can be filtered by.
enum class TimelineGroup { Sessions = 1, Forms = 2, Cautions = 4, Consents = 8, Documents = 16, Alerts = 32 };
Q_DECLARE_FLAGS(TimelineGroups, TimelineGroup)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineGroups)

/// Something that happened, in words.
struct TimelineRow {
    enum class Kind {
        Session,
        Event,
        Form,
        Found,
        Closed,      ///< a finding
        Cleared,     ///< a doctor's note
        Overridden,  ///< a session begun in spite of a finding
        Given,
        Withdrawn,
        Document,
        Alert,
        Joined,
    };

    qint64 id = 0;      // of the row: what is closed or withdrawn stands there twice, the second time negative
    qint64 record = 0;  // of the session, the event, the form; of what was cleared or overridden, that
    Kind kind = Kind::Session;
    Moment at;
    QDate onDay;
    std::optional<Id<Course>> course;
    std::optional<Id<Session>> session;  // that was begun in spite of a finding
    std::optional<Id<Response>> form;    // a consent was given with
    bool isVoid = false;
    QString day, facts, note, badge, iconName, spoken;
    Tone tone = Tone::Text2;  // of icon and badge; what it means is said in words
    PainPair pain;

    bool operator==(const TimelineRow&) const = default;
};

/// None: it is shown only among everything.
TimelineGroups groupOf(TimelineRow::Kind kind);

/// All that happened to a client, the latest first; or what belongs to `course`, and what belongs to none.
std::vector<TimelineRow> timelineRows(const ClientFile& file, const ClientEvents& events,
                                      std::optional<Id<Course>> course);

}  // namespace reliefbook
