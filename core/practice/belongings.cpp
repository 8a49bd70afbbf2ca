// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/belongings.h"

#include <algorithm>
#include <unordered_set>

namespace reliefbook {
namespace {

using Ids = std::vector<qint64>;

void addTo(Ids& ids, sql::Database& database, const std::string& sql, qint64 of) {
    auto rows = database.query(sql, of);
    while (rows.next())
        ids.push_back(rows.column<qint64>(0));
}

/// Of each of `owners`. What lies in the bin is asked for by itself: the indexes hold one or the other.
Ids ownedBy(sql::Database& database, const Ids& owners, const std::string& table, const std::string& owner) {
    Ids ids;
    for (const qint64 one : owners) {
        for (const char* where : {" AND deleted_at IS NULL", " AND deleted_at IS NOT NULL"}) {
            const std::string sql = "SELECT id FROM " + table + " WHERE " + owner + " = ?";
            addTo(ids, database, sql + where, one);
        }
    }
    return ids;
}

/// A record in the bin keeps the session or course it was deleted with, while that may have gone to another client.
void addFromTheBin(Ids& ids, sql::Database& database, const std::string& table, const std::string& owner,
                   const Ids& owners) {
    const std::unordered_set<qint64> wanted(owners.begin(), owners.end());
    std::unordered_set<qint64> known(ids.begin(), ids.end());
    auto rows = database.query("SELECT id, " + owner + " FROM " + table + " WHERE deleted_at IS NOT NULL AND " + owner +
                               " IS NOT NULL");
    while (rows.next()) {
        const auto id = rows.column<qint64>(0);
        if (wanted.contains(rows.column<qint64>(1)) && known.insert(id).second)
            ids.push_back(id);
    }
}

}  // namespace

std::vector<KindIds> belongingsOf(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    Ids clients;
    addTo(clients, database,
          "WITH RECURSIVE person (id) AS (VALUES (?) UNION SELECT client.id FROM client JOIN person ON merged_into = "
          "person.id) SELECT client.id FROM person CROSS JOIN client ON client.id = person.id",
          client.value);
    const Ids complaints = ownedBy(database, clients, "complaint", "client_id");
    const Ids courses = ownedBy(database, clients, "course", "client_id");
    const Ids events = ownedBy(database, courses, "course_event", "course_id");
    const Ids goals = ownedBy(database, courses, "goal", "course_id");
    Ids sessions = ownedBy(database, clients, "session", "client_id");
    addFromTheBin(sessions, database, "session", "course_id", courses);
    std::vector<KindIds> all{{"client", clients},      {"complaint", complaints}, {"course", courses},
                             {"course_event", events}, {"goal", goals},           {"session", sessions}};
    for (const char* table : {"pain_score", "rating", "measure_result"}) {
        Ids ids = ownedBy(database, clients, table, "client_id");
        addFromTheBin(ids, database, table, "session_id", sessions);
        addFromTheBin(ids, database, table, "course_id", courses);
        all.push_back({table, std::move(ids)});
    }
    return all;
}

}  // namespace reliefbook
