// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientread.h"

#include "core/base/error.h"
#include "core/practice/bin.h"
#include "core/sql/table.h"

#include <algorithm>
#include <unordered_set>

namespace reliefbook {
namespace {

/// The scores of a course's main area, from the covering indexes alone: no note is read.
AreaScores mainScores(sql::Database& database, const Course& course) {
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
    auto scores = database.query(
        "SELECT phase, session_id, taken_at, value FROM pain_score WHERE course_id = ? AND area = ? "
        "AND phase IN ('before', 'after', 'average', 'extra') AND deleted_at IS NULL",
        course.id, course.mainArea);
    while (scores.next()) {
        PainScore score;
        score.area = course.mainArea;
        score.phase = scores.column<Phase>(0);
        score.session = scores.column<std::optional<Id<Session>>>(1);
        score.takenAt = scores.column<Moment>(2);
        score.value = scores.column<std::optional<double>>(3);
        score.state = score.value ? ScoreState::Scored : ScoreState::NotAsked;
        records.scores.push_back(score);
    }
    std::vector<AreaScores> areas = scoresByArea(records);
    return areas.empty() ? AreaScores{} : std::move(areas.front());
}

std::optional<CourseLine> currentCourse(sql::Database& database, Id<Client> client) {
    auto row = database.query(
        "SELECT id, title, main_area, started_on, ended_on, planned_sessions, goal_score, (SELECT count(*) FROM "
        "session WHERE course_id = course.id AND session.deleted_at IS NULL AND state <> 'void') FROM course "
        "WHERE client_id = ? AND deleted_at IS NULL ORDER BY ended_on IS NOT NULL, started_on DESC, id DESC LIMIT 1",
        client);
    if (!row.next())
        return std::nullopt;
    Course course;
    course.id = row.column<Id<Course>>(0);
    course.mainArea = row.column<QString>(2);
    course.goalScore = row.column<std::optional<double>>(6);
    return CourseLine{.id = course.id,
                      .title = row.column<QString>(1),
                      .mainArea = course.mainArea,
                      .startedOn = row.column<QDate>(3),
                      .endedOn = row.column<std::optional<QDate>>(4),
                      .plannedSessions = row.column<std::optional<int>>(5),
                      .sessions = row.column<int>(7),
                      .scores = mainScores(database, course)};
}

/// 0 for a score between sessions.
qint64 sessionOf(const PainScore& score) { return score.session ? score.session->value : 0; }

}  // namespace

std::vector<ClientLine> clientLines(sql::Database& database, const std::vector<Id<Client>>& ids) {
    const sql::Snapshot snapshot(database);
    std::vector<ClientLine> clients;
    for (const Id<Client> id : ids) {
        auto row = database.query(
            "SELECT first_name, last_name, birth_date, archived_at IS NOT NULL FROM client WHERE id = ? "
            "AND deleted_at IS NULL",
            id);
        if (!row.next())
            continue;
        ClientLine client;
        client.id = id;
        client.firstName = row.column<QString>(0);
        client.lastName = row.column<QString>(1);
        client.birthDate = row.column<std::optional<QDate>>(2);
        client.isArchived = row.column<int>(3) != 0;
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
