// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practiceread.h"

#include "core/analysis/courseseries.h"
#include "core/base/error.h"
#include "core/practice/bin.h"
#include "core/records/score.h"

#include <algorithm>

namespace reliefbook {
namespace {

struct FirstCourse {
    qint64 client = 0;
    qint64 course = 0;
    std::string area;
};

/// The first course of every client who is not in the bin, in the order of the courses' ids, which is the order of the
/// indexes.
std::vector<FirstCourse> firstCourses(sql::Database& database) {
    std::vector<FirstCourse> courses;
    auto rows = database.query("SELECT client_id, id, main_area FROM course WHERE deleted_at IS NULL AND " +
                               whoseClientIsInUse() + "ORDER BY client_id, started_on, id");
    std::optional<qint64> last;
    while (rows.next()) {
        const auto client = rows.column<qint64>(0);
        if (last == client)
            continue;
        last = client;
        courses.push_back({client, rows.column<qint64>(1), std::string(rows.column<std::string_view>(2))});
    }
    std::sort(courses.begin(), courses.end(),
              [](const FirstCourse& a, const FirstCourse& b) { return a.course < b.course; });
    return courses;
}

/// Rows that come in order of their course (column 0), taken course by course.
class Walk {
public:
    Walk(sql::Database& database, const char* sql) : rows_(database.query(sql)) { advance(); }

    /// Passes the rows of the courses before `course`; true when the next row is one of its.
    bool isAt(qint64 course) {
        while (course_ && *course_ < course)
            advance();
        return course_ == course;
    }
    const sql::Statement& row() const { return rows_; }
    void advance() { course_ = rows_.next() ? std::optional(rows_.column<qint64>(0)) : std::nullopt; }

private:
    sql::Statement rows_;
    std::optional<qint64> course_;
};

struct Visit {
    qint64 session = 0;
    qint64 day = 0;
    Moment startedAt;
    SessionScores scores;
};

struct ExtraScore {
    Moment takenAt;
    double value = 0;
};

/// What the practice level needs of one course; kept from course to course for its memory.
struct CourseScan {
    std::vector<Visit> visits;            // by session id while the scores are read
    std::vector<ExtraScore> extra;        // before the course, without treatment
    std::vector<SessionSummary> summary;  // one a day
    std::vector<double> extraBaseline;

    void readSessions(Walk& sessions, qint64 course) {
        visits.clear();
        for (; sessions.isAt(course); sessions.advance()) {
            const auto startedAt = sessions.row().column<Moment>(1);
            visits.push_back({.session = sessions.row().column<qint64>(3),
                              .day = localDayNumber(startedAt, sessions.row().column<int>(2)),
                              .startedAt = startedAt,
                              .scores = {}});
        }
        std::sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) { return a.session < b.session; });
    }

    /// Scores of sessions that are void, deleted or of another course count nowhere.
    void readScores(Walk& scores, const FirstCourse& course) {
        extra.clear();
        for (; scores.isAt(course.course); scores.advance()) {
            const sql::Statement& row = scores.row();
            const auto value = row.column<std::optional<double>>(5);
            if (!value || row.column<std::string_view>(1) != course.area)
                continue;
            const auto phase = row.column<Phase>(2);
            if (phase != Phase::Before && phase != Phase::Average && phase != Phase::Extra)
                continue;
            const auto session = row.column<std::optional<qint64>>(3);
            Visit* visit = session ? visitOf(*session) : nullptr;
            if (session && visit == nullptr)
                continue;
            if (phase == Phase::Extra)
                extra.push_back({.takenAt = row.column<Moment>(4), .value = *value});
            else if (visit != nullptr)
                (phase == Phase::Before ? visit->scores.before : visit->scores.average) = value;
        }
    }

    Visit* visitOf(qint64 session) {
        const auto found = std::lower_bound(visits.begin(), visits.end(), session,
                                            [](const Visit& visit, qint64 id) { return visit.session < id; });
        return found != visits.end() && found->session == session ? &*found : nullptr;
    }

    /// The series that carries the lasting effect, and the scores from before the first session.
    void summarise(const Parameters& parameters) {
        summary.clear();
        extraBaseline.clear();
        if (visits.empty())
            return;
        const Visit& first = *std::min_element(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
            return std::pair(a.day, a.startedAt) < std::pair(b.day, b.startedAt);
        });
        for (const ExtraScore& score : extra) {
            if (score.takenAt <= first.startedAt)
                extraBaseline.push_back(score.value);
        }
        CourseScores scores;
        scores.sessions.reserve(visits.size());
        for (const Visit& visit : visits) {
            scores.sessions.push_back(visit.scores);
            scores.sessions.back().day = static_cast<double>(visit.day - first.day);
        }
        scores = oneSessionADay(std::move(scores));
        const bool averages = lastingSeries(scores.sessions, parameters).kind == LastingSeries::Average;
        for (const SessionScores& session : scores.sessions)
            summary.push_back({.day = session.day, .score = averages ? session.average : session.before});
    }
};

constexpr qint64 coursesAtOnce = 500;  // between two looks at whether to go on

}  // namespace

PracticeAnalysis analysePractice(sql::Database& database, const Parameters& parameters, const Progress& progress) {
    const sql::Snapshot snapshot(database);
    const std::vector<FirstCourse> courses = firstCourses(database);
    // The last tenth is the computing.
    const auto read = static_cast<qint64>(courses.size());
    const qint64 total = read + read / 9 + 1;
    const auto goOn = [&](qint64 done) {
        if (progress && !progress(done, total))
            throw Error(ErrorKind::Cancelled);
    };
    goOn(0);

    Walk sessions(database,
                  "SELECT course_id, started_at, offset_minutes, id FROM session "
                  "WHERE deleted_at IS NULL AND state <> 'void' AND course_id IS NOT NULL ORDER BY course_id");
    Walk scores(database,
                "SELECT course_id, area, phase, session_id, taken_at, value FROM pain_score "
                "WHERE deleted_at IS NULL AND course_id IS NOT NULL ORDER BY course_id");
    PracticeAccumulator accumulator(parameters);
    CourseScan scan;
    for (qint64 done = 0; done < read; ++done) {
        if (done % coursesAtOnce == coursesAtOnce - 1)
            goOn(done);
        const FirstCourse& course = courses[static_cast<std::size_t>(done)];
        if (course.area.empty())
            continue;
        scan.readSessions(sessions, course.course);
        scan.readScores(scores, course);
        scan.summarise(parameters);
        accumulator.add(course.client, scan.summary, scan.extraBaseline);
    }
    if (!progress)
        return accumulator.result();
    return accumulator.result(
        [&](qint64 done, qint64 parts) { return progress(read + (total - read) * done / parts, total); });
}

}  // namespace reliefbook
