// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/todayread.h"

#include "core/practice/bin.h"

#include <unordered_set>

namespace reliefbook {
namespace {

constexpr auto columns =
    "SELECT session.id, session.client_id, first_name, last_name, coalesce(course.title, ''), started_at, "
    "offset_minutes FROM session CROSS JOIN client ON client.id = session.client_id "
    "LEFT JOIN course ON course.id = session.course_id ";

SessionRow rowOf(sql::Statement& row) {
    return {row.column<Id<Session>>(0), row.column<Id<Client>>(1), row.column<QString>(2), row.column<QString>(3),
            row.column<QString>(4),     row.column<Moment>(5),     row.column<int>(6)};
}

}  // namespace

std::vector<SessionRow> unsignedSessions(sql::Database& database, int limit) {
    std::vector<SessionRow> sessions;
    auto rows =
        database.query(std::string(columns) + "WHERE session.deleted_at IS NULL AND session.state = 'draft' AND " +
                           whoseClientIsInUse("session.client_id") + "ORDER BY started_at DESC LIMIT ?",
                       limit);
    while (rows.next())
        sessions.push_back(rowOf(rows));
    return sessions;
}

int unsignedCount(sql::Database& database, int most) {
    return database.value<int>(
        "SELECT count(*) FROM (SELECT 1 FROM session WHERE deleted_at IS NULL AND state = 'draft' AND " +
            whoseClientIsInUse() + "LIMIT ?)",
        most);
}

std::vector<SessionRow> clientsSeenLately(sql::Database& database, Moment until, int limit) {
    std::vector<SessionRow> seen;
    std::unordered_set<qint64> known;
    auto rows = database.query(
        std::string(columns) + "WHERE session.deleted_at IS NULL AND session.state <> 'void' AND started_at <= ? AND " +
            whoseClientIsInUse("session.client_id") + "ORDER BY started_at DESC",
        until);
    // Read as far as needed: every client of the last days comes once or twice.
    while (static_cast<int>(seen.size()) < limit && rows.next()) {
        SessionRow row = rowOf(rows);
        if (known.insert(row.client.value).second)
            seen.push_back(std::move(row));
    }
    return seen;
}

bool hasClients(sql::Database& database) {
    return database.value<int>("SELECT count(*) FROM (SELECT 1 FROM client WHERE deleted_at IS NULL LIMIT 1)") > 0;
}

}  // namespace reliefbook
