// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/binread.h"

#include "core/base/error.h"
#include "core/practice/bin.h"
#include "core/practice/clientread.h"
#include "core/practice/history.h"
#include "core/records/record.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {
namespace {

/// Whoever made the last change of a record in the bin is who deleted it.
QString deletedBy(sql::Database& database, qint64 record) {
    return database.value<QString>(
        "SELECT user.name FROM history JOIN user ON user.id = history.user_id WHERE record_id = ? ORDER BY seq DESC "
        "LIMIT 1",
        record);
}

void addClients(std::vector<BinRow>& bin, sql::Database& database, Moment since) {
    for (const Client& client :
         sql::select<Client>(database, "WHERE deleted_at IS NOT NULL AND deleted_at >= ?", since)) {
        BinRow row;
        row.kind = Table<Client>::name;
        row.id = client.id.value;
        row.deletedAt = *client.deletedAt;
        row.firstName = client.firstName;
        row.lastName = client.lastName;
        row.title = client.fileNo;
        row.sessions = database.value<int>(
            "SELECT count(*) FROM session WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void'", client.id);
        bin.push_back(std::move(row));
    }
}

void nameClient(BinRow& row, sql::Database& database, Id<Client> client) {
    if (const std::optional<Client> found = sql::find(database, client)) {
        row.firstName = found->firstName;
        row.lastName = found->lastName;
    }
}

const std::string& whoseClientIsThereSince() {
    static const std::string where = "WHERE deleted_at IS NOT NULL AND deleted_at >= ? AND " + whoseClientIsThere();
    return where;
}

void addCourses(std::vector<BinRow>& bin, sql::Database& database, Moment since) {
    for (const Course& course : sql::select<Course>(database, whoseClientIsThereSince().c_str(), since)) {
        BinRow row;
        row.kind = Table<Course>::name;
        row.id = course.id.value;
        row.deletedAt = *course.deletedAt;
        nameClient(row, database, course.client);
        row.title = course.title;
        row.area = course.mainArea;
        row.day = course.startedOn;
        bin.push_back(std::move(row));
    }
}

void addSessions(std::vector<BinRow>& bin, sql::Database& database, Moment since) {
    for (const Session& session : sql::select<Session>(database, whoseClientIsThereSince().c_str(), since)) {
        BinRow row;
        row.kind = Table<Session>::name;
        row.id = session.id.value;
        row.deletedAt = *session.deletedAt;
        nameClient(row, database, session.client);
        if (session.course)
            row.title = database.value<QString>("SELECT title FROM course WHERE id = ?", *session.course);
        row.startedAt = session.startedAt;
        row.offsetMinutes = session.offsetMinutes;
        row.scores = database.value<int>(
            "SELECT count(*) FROM pain_score WHERE client_id = ? AND session_id = ? AND deleted_at = ?", session.client,
            session.id, session.deletedAt);
        bin.push_back(std::move(row));
    }
}

void addEvents(std::vector<BinRow>& bin, sql::Database& database, Moment since) {
    for (const CourseEvent& event :
         sql::select<CourseEvent>(database, "WHERE deleted_at IS NOT NULL AND deleted_at >= ?", since)) {
        const std::optional<Course> course = sql::find(database, event.course);
        const std::optional<Client> client = course ? sql::find(database, course->client) : std::nullopt;
        if (!client || client->deletedAt)
            continue;
        BinRow row;
        row.kind = Table<CourseEvent>::name;
        row.id = event.id.value;
        row.deletedAt = *event.deletedAt;
        row.firstName = client->firstName;
        row.lastName = client->lastName;
        row.title = event.text;
        row.day = event.onDay;
        bin.push_back(std::move(row));
    }
}

template <class T> T there(T record) {
    record.deletedAt.reset();
    return record;
}

/// What was deleted in the same act.
template <class T> void addHeld(ChangeSet& changes, sql::Database& database, const Session& session) {
    for (const T& held : sql::select<T>(database, "WHERE client_id = ? AND session_id = ? AND deleted_at = ?",
                                        session.client, session.id, session.deletedAt))
        changes.push_back(creation(there(held)));
}

/// What was a client's whose file was made one with another since goes where all of theirs went: the file it was in is
/// found in no list.
template <class T> void addMove(ChangeSet& changes, sql::Database& database, const T& record) {
    if constexpr (requires { record.client; } && !std::is_same_v<T, ClientMerge>) {
        const std::optional<Client> kept = keptClientOf(database, record.client);
        if (!kept || kept->id == record.client)
            return;
        T moved = record;
        moved.client = kept->id;
        changes.push_back(update(record, moved));
    }
}

void addMoves(ChangeSet& changes, sql::Database& database) {
    for (const ChangeSet made = changes; const Change& change : made)
        std::visit([&](const auto& record) { addMove(changes, database, record); }, *change.after);
}

/// What it hangs on must be there too.
void addCourseOf(ChangeSet& changes, sql::Database& database, std::optional<Id<Course>> id) {
    const std::optional<Course> course = id ? sql::find(database, *id) : std::nullopt;
    if (course && course->deletedAt)
        changes.push_back(creation(there(*course)));
}

}  // namespace

std::vector<BinRow> inTheBin(sql::Database& database, Moment since) {
    const sql::Snapshot snapshot(database);
    std::vector<BinRow> bin;
    addClients(bin, database, since);
    addCourses(bin, database, since);
    addSessions(bin, database, since);
    addEvents(bin, database, since);
    std::sort(bin.begin(), bin.end(), [](const BinRow& a, const BinRow& b) {
        return std::pair(a.deletedAt, a.id) > std::pair(b.deletedAt, b.id);
    });
    for (BinRow& row : bin)
        row.deletedBy = deletedBy(database, row.id);
    return bin;
}

ChangeSet outOfTheBin(sql::Database& database, QStringView kind, qint64 id) {
    const sql::Snapshot snapshot(database);
    const std::optional<Record> stored = storedRecord(database, kind, id);
    if (!stored)
        throw Error(ErrorKind::NoSuchRecord, {kind.toString(), QString::number(id)});
    return std::visit(
        [&]<class T>(const T& record) -> ChangeSet {
            if (!record.deletedAt)
                throw Error(ErrorKind::NoSuchRecord, {kind.toString(), QString::number(id)});
            ChangeSet changes;
            if constexpr (std::is_same_v<T, Session> || std::is_same_v<T, CourseEvent>)
                addCourseOf(changes, database, record.course);
            changes.push_back(creation(there(record)));
            if constexpr (std::is_same_v<T, Session>) {
                addHeld<PainScore>(changes, database, record);
                addHeld<Rating>(changes, database, record);
                addHeld<MeasureResult>(changes, database, record);
                addHeld<Response>(changes, database, record);
            }
            addMoves(changes, database);
            return changes;
        },
        *stored);
}

}  // namespace reliefbook
