// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/course.h"
#include "core/records/response.h"
#include "core/records/score.h"
#include "core/sql/database.h"

#include <QStringList>

#include <vector>

namespace reliefbook {

// Named reads of one session, for those who show or change it. Each is one consistent look at the file.

/// A session with what was recorded at it: all that goes where it goes. Nothing of it lies in the bin.
struct SessionRecords {
    Session session;
    std::vector<PainScore> scores;  // in the order they were entered
    std::vector<Rating> ratings;
    std::vector<MeasureResult> results;
    std::vector<Response> responses;  // forms answered at it

    bool operator==(const SessionRecords&) const = default;
};
/// Throws NoSuchRecord, also when the session lies in the bin.
SessionRecords sessionRecords(sql::Database& database, Id<Session> session);

/// Nothing was entered yet: no score, no note, nothing that was measured.
bool holdsNothing(const SessionRecords& records);

/// A session as its page shows it: among the others of its client and course.
struct SessionSheet {
    SessionRecords records;
    Client client;
    std::optional<Course> course;
    int number = 0;                      // in its course, by day as the chart counts; 0: void, or in no course
    std::optional<SessionRecords> last;  // the client's session before this one
    std::optional<Id<Session>> next;     // the client's session after this one
    QStringList areas;                   // to be asked about, in the order they are asked
    QStringList recentAreas;             // of this client's earlier sessions, the latest first
};
/// Void sessions are neither before nor after another one. Throws NoSuchRecord, also when the session, its course or
/// its client lies in the bin.
SessionSheet sessionSheet(sql::Database& database, Id<Session> session);

/// The first session of a client who need not be stored yet, by `user`; it begins now.
Session firstSession(Id<Client> client, const User& user);
/// A session of the client that begins now, not stored yet: by the course's therapist (`user` where there is none, or
/// they left), as long as the client's last session. Throws NoSuchRecord, also when client or course lie in the bin.
Session newSession(sql::Database& database, Id<Client> client, const User& user);
Session newSession(sql::Database& database, const Course& course, const User& user);

}  // namespace reliefbook
