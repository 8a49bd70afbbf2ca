// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/queries.h"

#include "core/base/error.h"
#include "core/practice/bin.h"
#include "core/sql/table.h"

namespace reliefbook {
namespace {

const std::string& ofAClientThatIs() {
    static const std::string where = "WHERE client_id = ? AND deleted_at IS NULL AND " + whoseClientIsThere();
    return where;
}

/// To be taken from those whose own rows are there, which an index counts: the bin is small.
qint64 countInTheBin(sql::Database& database, const std::string& table) {
    return database.value<qint64>("SELECT count(*) FROM " + table + " WHERE deleted_at IS NULL AND client_id IN " +
                                  clientsInTheBin);
}

}  // namespace

PracticeInfo practiceInfo(sql::Database& database) {
    auto found = sql::select<PracticeInfo>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id LIMIT 1");
    if (found.empty())
        throw Error(ErrorKind::FileDamaged, {database.path(), QStringLiteral("practice")});
    return std::move(found.front());
}

std::vector<User> users(sql::Database& database) {
    return sql::select<User>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id");
}

Counts counts(sql::Database& database) {
    const sql::Snapshot snapshot(database);
    const auto count = [&](const std::string& table) {
        return database.value<qint64>("SELECT count(*) FROM " + table + " WHERE deleted_at IS NULL");
    };
    const auto countOfClients = [&](const std::string& table) { return count(table) - countInTheBin(database, table); };
    return {.clients = count("client"),
            .courses = countOfClients("course"),
            .sessions = countOfClients("session"),
            .scores = countOfClients("pain_score")};
}

std::vector<ClientRow> clientRows(sql::Database& database, const std::vector<Id<Client>>& ids) {
    const sql::Snapshot snapshot(database);
    std::vector<ClientRow> clients;
    for (const Id<Client> id : ids) {
        auto row = database.query(
            "SELECT id, first_name, last_name, birth_date FROM client WHERE id = ? AND deleted_at IS NULL", id);
        if (!row.next())
            continue;
        ClientRow client{row.column<Id<Client>>(0), row.column<QString>(1), row.column<QString>(2),
                         row.column<std::optional<QDate>>(3), std::nullopt};
        auto last = database.query(
            "SELECT started_at, offset_minutes FROM session WHERE client_id = ? AND deleted_at IS NULL "
            "AND state <> 'void' ORDER BY started_at DESC LIMIT 1",
            id);
        if (last.next())
            client.lastSession = localDay(last.column<Moment>(0), last.column<int>(1));
        clients.push_back(std::move(client));
    }
    return clients;
}

std::vector<CourseRow> courseRows(sql::Database& database, std::optional<Id<Client>> client) {
    std::vector<CourseRow> courses;
    // All in descending order: backwards along the index.
    static const auto select = [](const char* where) {
        return std::string(
                   "SELECT course.id, course.client_id, first_name, last_name, course.title, main_area, started_on, "
                   "ended_on, (SELECT count(*) FROM session WHERE course_id = course.id AND session.deleted_at IS NULL "
                   "AND state <> 'void') FROM course CROSS JOIN client ON client.id = course.client_id "
                   "WHERE course.deleted_at IS NULL AND ") +
               whoseClientIsThere("course.client_id") + where +
               "ORDER BY course.client_id DESC, started_on DESC, course.id DESC";
    };
    static const std::string all = select("");
    static const std::string ofOne = select("AND course.client_id = ? ");
    auto rows = client ? database.query(ofOne, *client) : database.query(all);
    while (rows.next())
        courses.push_back({rows.column<Id<Course>>(0), rows.column<Id<Client>>(1), rows.column<QString>(2),
                           rows.column<QString>(3), rows.column<QString>(4), rows.column<QString>(5),
                           rows.column<QDate>(6), rows.column<std::optional<QDate>>(7), rows.column<int>(8)});
    return courses;
}

std::vector<Session> sessionsOf(sql::Database& database, Id<Client> client) {
    static const std::string where = ofAClientThatIs() + "ORDER BY started_at, id";
    return sql::select<Session>(database, where.c_str(), client);
}

std::vector<Course> coursesOf(sql::Database& database, Id<Client> client) {
    static const std::string where = ofAClientThatIs() + "ORDER BY started_on, id";
    return sql::select<Course>(database, where.c_str(), client);
}

bool isThere(sql::Database& database, Id<Course> course) {
    return database.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM course CROSS JOIN client ON client.id = course.client_id WHERE course.id = ? AND "
        "course.deleted_at IS NULL AND client.deleted_at IS NULL)",
        course);
}

CourseRecords courseRecords(sql::Database& database, Id<Course> course) {
    const sql::Snapshot snapshot(database);
    auto found = sql::find(database, course);
    auto client = found ? sql::find(database, found->client) : std::nullopt;
    if (!found || found->deletedAt || !client || client->deletedAt)
        throw Error(ErrorKind::NoSuchRecord, {QStringLiteral("course"), QString::number(course.value)});
    CourseRecords records;
    records.practice = practiceInfo(database);
    records.course = std::move(*found);
    records.therapist = sql::find(database, records.course.therapist).value_or(User{});
    records.client = std::move(*client);
    records.sessions = sql::select<Session>(
        database, "WHERE course_id = ? AND deleted_at IS NULL AND state <> 'void' ORDER BY started_at, offset_minutes",
        course);
    records.scores = sql::select<PainScore>(
        database,
        "WHERE course_id = ? AND deleted_at IS NULL AND (session_id IS NULL OR NOT EXISTS (SELECT 1 FROM session "
        "WHERE session.id = session_id AND (state = 'void' OR session.deleted_at IS NOT NULL))) "
        "ORDER BY area, phase, session_id, taken_at",
        course);
    records.events =
        sql::select<CourseEvent>(database, "WHERE course_id = ? AND deleted_at IS NULL ORDER BY on_day, id", course);
    return records;
}

}  // namespace reliefbook
