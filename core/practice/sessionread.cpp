// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessionread.h"

#include "core/base/error.h"
#include "core/records/noted.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {
namespace {

template <class T> T presentRecord(sql::Database& database, Id<T> id) {
    auto found = sql::find(database, id);
    if (!found || found->deletedAt)
        throw Error(ErrorKind::NoSuchRecord, {QLatin1String(Table<T>::name), QString::number(id.value)});
    return std::move(*found);
}

SessionRecords recordsOf(sql::Database& database, Session session) {
    SessionRecords records;
    const Id<Session> id = session.id;
    records.scores = sql::select<PainScore>(
        database, "WHERE session_id = ? AND deleted_at IS NULL ORDER BY created_at, area, phase, id", id);
    records.ratings =
        sql::select<Rating>(database, "WHERE session_id = ? AND deleted_at IS NULL ORDER BY scale, phase", id);
    // By the client, for whom there is an index.
    records.results = sql::select<MeasureResult>(database,
                                                 "WHERE client_id = ? AND session_id = ? AND deleted_at IS NULL "
                                                 "ORDER BY measure, taken_at, id",
                                                 session.client, id);
    records.responses =
        sql::select<Response>(database, "WHERE session_id = ? AND deleted_at IS NULL ORDER BY created_at, id", id);
    records.session = std::move(session);
    return records;
}

/// The client's session beside `session` in time, in the order (started_at, id).
std::optional<Session> neighbour(sql::Database& database, const Session& session, bool before) {
    static const auto text = [](const char* than, const char* order) {
        return std::string("WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void' AND (started_at, id) ") +
               than + " (?, ?) ORDER BY started_at " + order + ", id " + order + " LIMIT 1";
    };
    static const std::string earlier = text("<", "DESC");
    static const std::string later = text(">", "ASC");
    auto found = sql::select<Session>(database, (before ? earlier : later).c_str(), session.client, session.startedAt,
                                      session.id);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

/// Its place among the sessions of its course, by local day and then by time, and the one before it there.
struct PlaceInCourse {
    int number = 0;
    std::optional<Id<Session>> before;
};
PlaceInCourse placeInCourse(sql::Database& database, const Session& session) {
    struct Visit {
        qint64 day;
        Moment at;
        Id<Session> id;
    };
    std::vector<Visit> visits;
    auto rows = database.query(
        "SELECT id, started_at, offset_minutes FROM session WHERE course_id = ? AND deleted_at IS NULL "
        "AND state <> 'void' ORDER BY started_at, offset_minutes",
        *session.course);
    while (rows.next()) {
        const auto at = rows.column<Moment>(1);
        visits.push_back({localDayNumber(at, rows.column<int>(2)), at, rows.column<Id<Session>>(0)});
    }
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit& a, const Visit& b) { return std::pair(a.day, a.at) < std::pair(b.day, b.at); });
    // A void session has no number, but one before it all the same.
    const qint64 day = localDayNumber(session.startedAt, session.offsetMinutes);
    PlaceInCourse place;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (visits[i].id == session.id) {
            place.number = int(i) + 1;
            break;
        }
        if (session.state == SessionState::Void &&
            std::pair(visits[i].day, visits[i].at) > std::pair(day, session.startedAt))
            break;
        place.before = visits[i].id;
    }
    return place;
}

/// The areas asked about at a session, in the order they were first asked there.
QStringList areasAskedAt(sql::Database& database, Id<Session> session) {
    QStringList areas;
    auto rows = database.query(
        "SELECT area, min(created_at) FROM pain_score WHERE session_id = ? AND deleted_at IS NULL "
        "AND state <> 'not_asked' GROUP BY area ORDER BY 2, area",
        session);
    while (rows.next())
        areas += rows.column<QString>(0);
    return areas;
}

QStringList recentAreas(sql::Database& database, Id<Client> client) {
    QStringList areas;
    auto rows = database.query(
        "SELECT area, max(taken_at) FROM pain_score WHERE client_id = ? AND deleted_at IS NULL GROUP BY area "
        "ORDER BY 2 DESC, area",
        client);
    while (rows.next())
        areas += rows.column<QString>(0);
    return areas;
}

Session begun(Id<Client> client, Id<User> therapist) {
    Session session;
    session.id = Id<Session>::make();
    session.client = client;
    session.therapist = therapist;
    session.startedAt = now();
    session.offsetMinutes = offsetMinutesAt(session.startedAt);
    return session;
}

/// As long as the client's last one.
Session begun(sql::Database& database, Id<Client> client, Id<User> therapist) {
    Session session = begun(client, therapist);
    const auto last = sql::select<Session>(
        database,
        "WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void' ORDER BY started_at DESC, id DESC LIMIT 1",
        client);
    if (!last.empty())
        session.minutes = last.front().minutes;
    return session;
}

}  // namespace

SessionRecords sessionRecords(sql::Database& database, Id<Session> session) {
    const sql::Snapshot snapshot(database);
    return recordsOf(database, presentRecord(database, session));
}

bool holdsNothing(const SessionRecords& records) {
    return records.session.state == SessionState::Draft && records.scores.empty() && records.ratings.empty() &&
           records.results.empty() && records.responses.empty() && noted(records.session).empty();
}

SessionSheet sessionSheet(sql::Database& database, Id<Session> id) {
    const sql::Snapshot snapshot(database);
    SessionSheet sheet;
    sheet.records = recordsOf(database, presentRecord(database, id));
    const Session& session = sheet.records.session;
    sheet.client = presentRecord(database, session.client);

    const auto last = neighbour(database, session, /*before=*/true);
    std::optional<Id<Session>> lastAlike;
    if (session.course) {
        sheet.course = presentRecord(database, *session.course);
        if (!sheet.course->mainArea.isEmpty())
            sheet.areas += sheet.course->mainArea;
        const PlaceInCourse place = placeInCourse(database, session);
        sheet.number = place.number;
        lastAlike = place.before;
    } else if (last && !last->course) {
        lastAlike = last->id;
    }
    if (lastAlike)
        sheet.areas += areasAskedAt(database, *lastAlike);
    for (const PainScore& score : sheet.records.scores)
        sheet.areas += score.area;
    sheet.areas.removeDuplicates();

    if (last)
        sheet.last = recordsOf(database, *last);
    if (const auto next = neighbour(database, session, /*before=*/false))
        sheet.next = next->id;
    sheet.recentAreas = recentAreas(database, session.client);
    return sheet;
}

Session firstSession(Id<Client> client, const User& user) { return begun(client, user.id); }

Session newSession(sql::Database& database, Id<Client> client, const User& user) {
    const sql::Snapshot snapshot(database);
    presentRecord(database, client);
    return begun(database, client, user.id);
}

Session newSession(sql::Database& database, const Course& course, const User& user) {
    const sql::Snapshot snapshot(database);
    presentRecord(database, course.id);
    presentRecord(database, course.client);
    const auto therapist = sql::find(database, course.therapist);
    const bool works = therapist && therapist->active && !therapist->deletedAt;
    Session session = begun(database, course.client, works ? therapist->id : user.id);
    session.course = course.id;
    return session;
}

}  // namespace reliefbook
