// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// How long the bin shows what was deleted (README 11). After that it is hidden; its rows go by erasure alone.
inline constexpr int binDays = 30;

/// Something that was deleted, with what it is to be told by.
struct BinRow {
    const char* kind = "";  // "client", "course", "session", "course_event"
    qint64 id = 0;
    Moment deletedAt;
    QString deletedBy;            // the user's name; empty: unknown
    QString firstName, lastName;  // whose it is
    QString title;                // of a course, a file number of a client, the text of an event
    QString area;                 // a course's
    Moment startedAt;             // of a session
    int offsetMinutes = 0;
    QDate day;         // of an event; of a course its beginning
    int sessions = 0;  // that come back with it: a client's, a course's own ones stay where they are
    int scores = 0;    // of a session

    bool operator==(const BinRow&) const = default;
};

/// What was deleted since `since`, the latest first. What lies in the bin with its client is not listed by itself.
std::vector<BinRow> inTheBin(sql::Database& database, Moment since);

/// The changes that bring it back, with what was deleted together with it: a session's scores, a course that went too.
/// Throws NoSuchRecord when it does not lie in the bin (any more).
ChangeSet outOfTheBin(sql::Database& database, QStringView kind, qint64 id);

}  // namespace reliefbook
