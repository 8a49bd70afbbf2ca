// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/keeping.h"

#include "core/practice/history.h"
#include "core/practice/queries.h"
#include "core/records/noted.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {
namespace {

/// Whether anything that is a record of a treatment was ever written down in the session.
bool wasNoted(sql::Database& database, Id<Session> id) {
    const std::optional<Session> session = sql::find(database, id);
    if (!session || session->state == SessionState::Signed || !noted(*session).empty())
        return true;
    // By client: not every one of them has an index by its session, and what lies in the bin has none.
    for (const char* table : {"pain_score", "rating", "measure_result"}) {
        const std::string sql = std::string("SELECT count(*) FROM (SELECT 1 FROM ") + table +
                                " WHERE client_id = ? AND session_id = ? LIMIT 1)";
        if (database.value<int>(sql, session->client, id) > 0)
            return true;
    }
    const std::vector<Version> versions = versionsOf(database, id);
    return std::ranges::any_of(
        versions, [](const Version& version) { return !noted(std::get<Session>(version.record)).empty(); });
}

/// The latest local day; each table has an index that ends at the client's latest.
std::optional<QDate> lastTreated(sql::Database& database, Id<Client> client) {
    std::optional<QDate> last;
    const auto take = [&last](Moment at, int offsetMinutes) {
        const QDate day = localDay(at, offsetMinutes);
        last = last ? std::max(*last, day) : day;
    };
    for (const char* sql :
         {"SELECT id, started_at, offset_minutes FROM session WHERE client_id = ? AND deleted_at IS NULL AND "
          "state <> 'void' ORDER BY started_at DESC",
          "SELECT id, started_at, offset_minutes FROM session WHERE client_id = ? AND deleted_at IS NOT NULL AND "
          "state <> 'void' ORDER BY started_at DESC"}) {
        auto row = database.query(sql, client);
        while (row.next()) {
            if (!wasNoted(database, row.column<Id<Session>>(0)))
                continue;
            take(row.column<Moment>(1), row.column<int>(2));
            break;
        }
    }
    for (const char* sql :
         {"SELECT max(taken_at), offset_minutes FROM pain_score WHERE client_id = ? AND session_id IS NULL",
          "SELECT max(taken_at), offset_minutes FROM rating WHERE client_id = ? AND session_id IS NULL",
          "SELECT max(taken_at), offset_minutes FROM measure_result WHERE client_id = ? AND session_id IS NULL",
          "SELECT max(completed_at), offset_minutes FROM response WHERE client_id = ?"}) {
        auto row = database.query(sql, client);
        if (row.next() && row.column<std::optional<Moment>>(0))
            take(row.column<Moment>(0), row.column<int>(1));
    }
    return last;
}

}  // namespace

Keeping keeping(std::optional<QDate> lastTreated, const std::optional<QDate>& birthDate, const PracticeInfo& practice) {
    Keeping result;
    result.lastTreated = lastTreated;
    if (!lastTreated)
        return result;
    const QDate usual = lastTreated->addYears(practice.retentionYears);
    result.until = usual;
    if (birthDate) {
        const QDate grownUp = birthDate->addYears(practice.minorsUntilAge);
        const QDate ofTheYoung = grownUp.addYears(practice.retentionYears);
        if (*lastTreated < grownUp && ofTheYoung > usual) {
            result.until = ofTheYoung;
            result.becauseOfAge = true;
        }
    }
    return result;
}

Keeping keepingOf(sql::Database& database, const Client& client, const PracticeInfo& practice) {
    return keeping(lastTreated(database, client.id), client.birthDate, practice);
}

std::vector<ExpiredClient> expiredClients(sql::Database& database, QDate today) {
    const sql::Snapshot snapshot(database);
    const PracticeInfo practice = practiceInfo(database);
    std::vector<ExpiredClient> expired;
    auto rows = database.query(
        "SELECT id, file_no, first_name, last_name, birth_date, created_at, restricted_at IS NOT NULL FROM client");
    while (rows.next()) {
        ExpiredClient client;
        client.id = rows.column<Id<Client>>(0);
        const std::optional<QDate> treated = lastTreated(database, client.id);
        const auto entered = rows.column<Moment>(5);
        client.last = treated.value_or(localDay(entered, offsetMinutesAt(entered)));
        client.birthDate = rows.column<std::optional<QDate>>(4);
        client.until = keeping(client.last, client.birthDate, practice).until.value_or(client.last);
        if (client.until > today)
            continue;
        client.fileNo = rows.column<QString>(1);
        client.firstName = rows.column<QString>(2);
        client.lastName = rows.column<QString>(3);
        client.isRestricted = rows.column<bool>(6);
        expired.push_back(std::move(client));
    }
    std::sort(expired.begin(), expired.end(), [](const ExpiredClient& a, const ExpiredClient& b) {
        return std::pair(a.until, a.id.value) < std::pair(b.until, b.id.value);
    });
    return expired;
}

}  // namespace reliefbook
