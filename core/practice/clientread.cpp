// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientread.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/bin.h"
#include "core/sql/table.h"

#include <algorithm>
#include <unordered_set>

namespace reliefbook {
namespace {

// These run for each client of a list while it is painted. With `cipher_memory_security` each table SQLite makes aside
// (for IN, for an order that no index has) costs as much as the reading itself: there is none here.

/// Fills in the sessions and the scores of the main area, from the covering indexes alone: no note is read.
void readScores(sql::Database& database, const Course& course, CourseLine& line) {
    CourseRecords records;
    records.course = course;
    auto sessions = database.query(
        "SELECT id, started_at, offset_minutes FROM session WHERE course_id = ? AND deleted_at IS NULL "
        "AND state <> 'void' ORDER BY started_at, offset_minutes",
        course.id);
    while (sessions.next()) {
        Session session;
        session.id = sessions.column<Id<Session>>(0);
        session.startedAt = sessions.column<Moment>(1);
        session.offsetMinutes = sessions.column<int>(2);
        records.sessions.push_back(session);
    }
    line.sessions = static_cast<int>(records.sessions.size());
    auto scores = database.query(
        "SELECT phase, session_id, taken_at, value FROM pain_score WHERE course_id = ? AND area = ? AND deleted_at IS "
        "NULL",
        course.id, course.mainArea);
    while (scores.next()) {
        PainScore score;
        score.area = course.mainArea;
        score.phase = scores.column<Phase>(0);
        if (score.phase == Phase::Diary)
            continue;  // what a line tells is of the sessions
        score.session = scores.column<std::optional<Id<Session>>>(1);
        score.takenAt = scores.column<Moment>(2);
        score.value = scores.column<std::optional<double>>(3);
        score.state = score.value ? ScoreState::Scored : ScoreState::NotAsked;
        records.scores.push_back(score);
    }
    std::vector<AreaScores> areas = scoresByArea(records);
    if (!areas.empty())
        line.scores = std::move(areas.front());
}

std::optional<CourseLine> currentCourse(sql::Database& database, Id<Client> client) {
    std::optional<CourseLine> current;
    Course course;
    auto rows = database.query(
        "SELECT id, title, main_area, started_on, ended_on, planned_sessions, goal_score FROM course "
        "WHERE client_id = ? AND deleted_at IS NULL ORDER BY started_on DESC, id DESC",
        client);
    while (rows.next()) {
        const auto endedOn = rows.column<std::optional<QDate>>(4);
        if (current && endedOn)
            continue;  // the first is the newest, unless one goes on
        course.id = rows.column<Id<Course>>(0);
        course.mainArea = rows.column<QString>(2);
        course.goalScore = rows.column<std::optional<double>>(6);
        current = CourseLine{.id = course.id,
                             .title = rows.column<QString>(1),
                             .mainArea = course.mainArea,
                             .startedOn = rows.column<QDate>(3),
                             .endedOn = endedOn,
                             .plannedSessions = rows.column<std::optional<int>>(5),
                             .sessions = 0,
                             .scores = {}};
        if (!endedOn)
            break;
    }
    if (current)
        readScores(database, course, *current);
    return current;
}

QStringList namesOfTags(sql::Database& database, Id<Client> client) {
    QStringList names;
    auto tags = database.query(
        "SELECT name FROM client_tag JOIN tag ON tag.id = tag_id WHERE client_id = ? AND client_tag.deleted_at IS "
        "NULL AND tag.deleted_at IS NULL",
        client);
    while (tags.next())
        names << tags.column<QString>(0);
    std::ranges::sort(names, {}, [](const QString& name) { return std::pair(folded(name), name); });
    return names;
}

/// 0 for a score between sessions.
qint64 sessionOf(const PainScore& score) { return score.session ? score.session->value : 0; }

}  // namespace

std::vector<ClientLine> clientLines(sql::Database& database, const std::vector<Id<Client>>& ids) {
    const sql::Snapshot snapshot(database);
    std::vector<ClientLine> clients;
    for (const Id<Client> id : ids) {
        auto row = database.query(
            "SELECT first_name, last_name, birth_date, archived_at IS NOT NULL, city, CASE WHEN mobile <> '' THEN "
            "mobile WHEN phone_home <> '' THEN phone_home ELSE phone_work END FROM client WHERE id = ? AND deleted_at "
            "IS NULL",
            id);
        if (!row.next())
            continue;
        ClientLine client;
        client.id = id;
        client.firstName = row.column<QString>(0);
        client.lastName = row.column<QString>(1);
        client.birthDate = row.column<std::optional<QDate>>(2);
        client.isArchived = row.column<int>(3) != 0;
        client.town = row.column<QString>(4);
        client.phone = row.column<QString>(5);
        client.tags = namesOfTags(database, id);
        auto last = database.query(
            "SELECT started_at, offset_minutes FROM session WHERE client_id = ? AND deleted_at IS NULL "
            "AND state <> 'void' ORDER BY started_at DESC LIMIT 1",
            id);
        if (last.next())
            client.lastSession = localDay(last.column<Moment>(0), last.column<int>(1));
        client.course = currentCourse(database, id);
        clients.push_back(std::move(client));
    }
    return clients;
}

std::vector<Id<Client>> clientsInACourse(sql::Database& database) {
    std::vector<Id<Client>> clients;
    auto rows =
        database.query("SELECT DISTINCT client_id FROM course WHERE ended_on IS NULL AND deleted_at IS NULL AND " +
                       whoseClientIsInUse() + "ORDER BY client_id");
    while (rows.next())
        clients.push_back(rows.column<Id<Client>>(0));
    return clients;
}

std::optional<Client> clientOf(sql::Database& database, Id<Client> client) {
    std::optional<Client> found = sql::find(database, client);
    return found && !found->deletedAt ? found : std::nullopt;
}

std::optional<Client> keptClientOf(sql::Database& database, Id<Client> client) {
    std::unordered_set<qint64> seen;  // a file that was tampered with may lead in a circle
    std::optional<Client> found = clientOf(database, client);
    while (found && found->mergedInto && seen.insert(found->id.value).second)
        found = clientOf(database, *found->mergedInto);
    return found;
}

std::vector<Problem> problemsInTheFile(sql::Database& database, const Client& client) {
    if (client.fileNo.isEmpty())
        return {};
    const bool isTaken = database.value<int>(
                             "SELECT count(*) FROM client WHERE file_no = ? AND id <> ? AND deleted_at IS NULL "
                             "AND file_no <> ''",
                             client.fileNo, client.id) > 0;
    return isTaken ? std::vector<Problem>{{"file_no", ProblemKind::Taken}} : std::vector<Problem>{};
}

std::span<const PainScore> scoresOf(const ClientFile& file, Id<Session> session) {
    const auto first =
        std::lower_bound(file.scores.begin(), file.scores.end(), session.value,
                         [](const PainScore& score, qint64 wanted) { return sessionOf(score) < wanted; });
    const auto last = std::upper_bound(first, file.scores.end(), session.value,
                                       [](qint64 wanted, const PainScore& score) { return wanted < sessionOf(score); });
    return {first, last};
}

ClientFile clientFile(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    std::optional<Client> found = clientOf(database, client);
    if (!found)
        throw Error(ErrorKind::NoSuchRecord, {QStringLiteral("client"), QString::number(client.value)});
    ClientFile file;
    file.client = std::move(*found);
    file.sessions = sessionsOf(database, client);
    file.scores = sql::select<PainScore>(database, "WHERE client_id = ? AND deleted_at IS NULL", client);
    std::sort(file.scores.begin(), file.scores.end(), [](const PainScore& a, const PainScore& b) {
        return std::pair(sessionOf(a), a.id.value) < std::pair(sessionOf(b), b.id.value);
    });
    const std::vector<Course> courses = coursesOf(database, client);
    for (auto course = courses.rbegin(); course != courses.rend(); ++course)
        file.courses.push_back(courseRecords(database, course->id));
    return file;
}

}  // namespace reliefbook
