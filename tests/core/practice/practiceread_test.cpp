// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysisjson.h"
#include "core/analysis/courseseries.h"
#include "core/base/error.h"
#include "core/practice/clientsearch.h"
#include "core/practice/practiceread.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::anna;
using testing::courseOf;
using testing::scoreOf;
using testing::sessionOf;
using testing::TestPractice;

std::string text(const PracticeAnalysis& analysis) {
    return QJsonDocument(toJson(analysis)).toJson(QJsonDocument::Indented).toStdString();
}

/// Small numbers of courses are to be seen here.
Parameters showingAll() {
    Parameters parameters;
    parameters.suppressBelow = 1;
    return parameters;
}

/// The practice level the long way: every course read whole, with the functions a report uses.
PracticeAnalysis courseByCourse(sql::Database& database, const Parameters& parameters) {
    PracticeAccumulator accumulator(parameters);
    for (const Client& client : sql::select<Client>(database, "WHERE deleted_at IS NULL ORDER BY id")) {
        const std::vector<Course> courses = coursesOf(database, client.id);
        if (courses.empty() || courses.front().mainArea.isEmpty())
            continue;
        const CourseScores scores =
            oneSessionADay(scoresByArea(courseRecords(database, courses.front().id)).front().scores);
        const bool averages = lastingSeries(scores.sessions, parameters).kind == LastingSeries::Average;
        std::vector<SessionSummary> sessions;
        for (const SessionScores& session : scores.sessions)
            sessions.push_back({.day = session.day, .score = averages ? session.average : session.before});
        accumulator.add(client.id.value, sessions, scores.extraBaseline);
    }
    return accumulator.result();
}

void expectSameBothWays(sql::Database& database) {
    EXPECT_EQ(text(analysePractice(database)), text(courseByCourse(database, {})));
    EXPECT_EQ(text(analysePractice(database, showingAll())), text(courseByCourse(database, showingAll())));
}

/// Courses with everything that happens to them in life.
class RandomPractice {
public:
    explicit RandomPractice(int clients) {
        for (int i = 0; i < clients; ++i)
            addClient();
        remove(practice->apply(made_));
    }

    TestPractice practice;

private:
    bool oneIn(unsigned n) { return random_() % n == 0; }
    int upTo(unsigned n) { return static_cast<int>(random_() % (n + 1)); }
    double value() { return upTo(20) / 2.0; }

    void addClient() {
        Client client = anna();
        client.id = Id<Client>::make();
        made_.push_back(creation(client));
        for (int courses = oneIn(3) ? 2 : 1; courses > 0; --courses)
            addCourse(client);
    }

    void addCourse(const Client& client) {
        Course course = courseOf(client, oneIn(12) ? QString() : u"back.low"_s);
        course.therapist = practice->user().id;
        course.startedOn = course.startedOn.addDays(upTo(20));
        made_.push_back(creation(course));
        const bool withAverages = oneIn(3);
        Moment first;
        QDate day = course.startedOn;
        for (int sessions = upTo(9); sessions > 0; --sessions) {
            Session session = sessionOf(course, day);
            session.startedAt.utcMs += upTo(4) * 3'600'000LL;
            session.offsetMinutes = oneIn(6) ? 840 : 60;  // across the world: the day may be another
            session.state = oneIn(8) ? SessionState::Void : SessionState::Draft;
            first = first ? std::min(first, session.startedAt) : session.startedAt;
            made_.push_back(creation(session));
            addScores(session, withAverages);
            day = day.addDays(oneIn(5) ? 0 : upTo(14));
        }
        if (oneIn(2)) {
            for (int extra = upTo(3); extra > 0; --extra)
                addAlone(course, oneIn(8) ? Phase::Diary : Phase::Extra,
                         {first.utcMs + (upTo(4) - 3) * 86'400'000LL + ++unique_});
        }
    }

    void addScores(const Session& session, bool withAverages) {
        for (const QString& area : {u"back.low"_s, u"neck"_s, u"back"_s}) {
            for (const Phase phase : everyValue<Phase>()) {
                const bool common =
                    phase == Phase::Before || phase == Phase::After || (phase == Phase::Average && withAverages);
                if ((area != u"back.low" && oneIn(2)) || (common ? oneIn(8) : !oneIn(20)))
                    continue;
                PainScore score = scoreOf(session, phase, value(), area);
                if (oneIn(10)) {
                    score.state = oneIn(2) ? ScoreState::NotAsked : ScoreState::Declined;
                    score.value.reset();
                }
                made_.push_back(creation(score));
            }
        }
    }

    void addAlone(const Course& course, Phase phase, Moment at) {
        PainScore score;
        score.id = Id<PainScore>::make();
        score.client = course.client;
        score.course = course.id;
        score.area = oneIn(6) ? u"neck"_s : u"back.low"_s;
        score.phase = phase;
        score.value = value();
        score.takenAt = at;
        score.offsetMinutes = 60;
        made_.push_back(creation(score));
    }

    void remove(const ChangeSet& stored) {
        ChangeSet removals;
        for (const Change& change : stored) {
            const bool often =
                std::holds_alternative<Session>(*change.after) || std::holds_alternative<PainScore>(*change.after);
            if (oneIn(often ? 15 : 8))
                removals.push_back({change.after, std::nullopt});
        }
        practice->apply(removals);
    }

    std::mt19937 random_{47};
    ChangeSet made_;
    int unique_ = 0;
};

TEST(PracticeRead, AgreesWithReadingCourseByCourse) {
    RandomPractice random(120);
    expectSameBothWays(random.practice.database());
    EXPECT_GT(analysePractice(random.practice.database()).nCourses.value_or(0), 25);
}

TEST(PracticeRead, AnEmptyPracticeHasNothingToShow) {
    TestPractice practice;
    const PracticeAnalysis analysis = analysePractice(practice.database());
    EXPECT_EQ(analysis.nCourses, 0);
    EXPECT_TRUE(analysis.survival.empty());
}

TEST(PracticeRead, OnlyTheFirstCourseOfAClientCounts) {
    TestPractice practice;
    const Course first = testing::storedCourse(*practice, {{8, 6}, {6, 5}, {4, 3}});
    Course later = first;
    later.id = Id<Course>::make();
    later.startedOn = first.startedOn.addDays(100);
    ChangeSet changes{creation(later)};
    for (int day : {100, 107}) {
        const Session session = sessionOf(later, first.startedOn.addDays(day));
        changes.push_back(creation(session));
        changes.push_back(creation(scoreOf(session, Phase::Before, 5)));
    }
    practice->apply(changes);
    const PracticeAnalysis analysis = analysePractice(practice.database(), showingAll());
    ASSERT_EQ(analysis.bySession.size(), 2U);
    EXPECT_EQ(analysis.bySession[0].n, 1);
    EXPECT_EQ(analysis.bySession[0].median, 25);
    EXPECT_EQ(analysis.bySession[1].median, 50);
    EXPECT_EQ(analysis.medianWeeks, 2);
}

TEST(PracticeRead, AScoreOfAVoidSessionIsNoPartOfTheBaseline) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{8, 6}, {4, 3}});
    Session before = sessionOf(course, course.startedOn.addDays(-7));
    const PainScore extra = scoreOf(before, Phase::Extra, 2);
    before.state = SessionState::Void;
    practice->apply({creation(before), creation(extra)});
    const PracticeAnalysis analysis = analysePractice(practice.database(), showingAll());
    ASSERT_EQ(analysis.bySession.size(), 1U);
    EXPECT_EQ(analysis.bySession[0].median, 50);
}

TEST(PracticeRead, TellsHowFarItIsAndCanBeStopped) {
    RandomPractice random(20);
    std::vector<std::pair<qint64, qint64>> seen;
    analysePractice(random.practice.database(), {}, [&](qint64 done, qint64 total) {
        seen.emplace_back(done, total);
        return true;
    });
    ASSERT_GE(seen.size(), 3U);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.front().first, 0);
    EXPECT_EQ(seen.back().first, seen.back().second);
    EXPECT_EQ(seen.front().second, seen.back().second);

    for (std::size_t steps = 0; steps < seen.size(); ++steps) {
        std::size_t step = 0;
        try {
            analysePractice(random.practice.database(), {}, [&](qint64, qint64) { return step++ < steps; });
            ADD_FAILURE() << "went on after step " << steps;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
        }
        EXPECT_EQ(step, steps + 1) << "a refusal is heeded at once";
    }
    EXPECT_FALSE(random.practice.database().inTransaction());
    expectSameBothWays(random.practice.database());
}

TEST(PracticeRead, SeesOneMomentOfTheFile) {
    RandomPractice random(20);
    sql::Database reader(random.practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    const std::string before = text(analysePractice(reader));
    bool changed = false;
    const std::string during = text(analysePractice(reader, {}, [&](qint64, qint64) {
        if (!std::exchange(changed, true))
            random.practice.database().script("UPDATE session SET state = 'void'");
        return true;
    }));
    EXPECT_EQ(during, before);
    EXPECT_NE(text(analysePractice(reader)), before);
}

// ---- how the file is read ----

/// Every statement this connection has used.
std::vector<std::string> statementsUsed(sql::Database& database) {
    std::vector<std::string> statements;
    for (sqlite3_stmt* one = sqlite3_next_stmt(database.handle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(database.handle(), one))
        statements.emplace_back(sqlite3_sql(one));
    return statements;
}

/// How SQLite carries out the queries among them, one line for each step.
QStringList plans(sql::Database& database) {
    QStringList steps;
    for (const std::string& sql : statementsUsed(database)) {
        if (sql.rfind("SELECT", 0) != 0 || sql.find("sqlite_schema") != std::string::npos)
            continue;
        auto rows = database.query("EXPLAIN QUERY PLAN " + sql);
        while (rows.next())
            steps << rows.column<QString>(3);
    }
    return steps;
}

TEST(PracticeRead, NeverTouchesTheNotes) {
    RandomPractice random(10);
    sql::Database reader(random.practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    analysePractice(reader);
    QStringList walks = plans(reader);
    walks.removeIf([](const QString& step) {  // whose records count: a small list, read once
        return step.contains(u"client_bin") || step.contains(u"client_restricted") || step.contains(u"client_merged") ||
               step.contains(u"SUBQUERY") || step == u"COMPOUND QUERY" || step == u"UNION ALL";
    });
    walks.sort();
    EXPECT_EQ(walks.join(u'\n').toStdString(),
              "SCAN course USING COVERING INDEX course_client\n"
              "SEARCH pain_score USING COVERING INDEX pain_score_course (course_id>?)\n"
              "SEARCH session USING COVERING INDEX session_course (course_id>?)");
}

TEST(PracticeRead, EveryOrderOfWhatMayBeLargeHasItsIndex) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{8, 6}, {4, 3}});
    sql::Database reader(practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    courseRows(reader);
    courseRows(reader, course.client);
    clientRows(reader, {course.client});
    sessionsOf(reader, course.client);
    coursesOf(reader, course.client);
    courseRecords(reader, course.id);
    analysePractice(reader);
    const QStringList steps = plans(reader);
    EXPECT_GT(steps.size(), 12);
    // The practice itself is one row.
    EXPECT_EQ(steps.filter(u"TEMP B-TREE"_s).size(), 1) << steps.join(u'\n').toStdString();
}

// With wiped and locked memory a table built for one insert costs more than the insert (0001_first.sql).
TEST(PracticeRead, NothingIsStoredByWayOfATableInMemory) {
    TestPractice practice;
    testing::storedCourse(*practice, {{8, 6}});
    int inserts = 0;
    for (const std::string& sql : statementsUsed(practice.database())) {
        if (sql.rfind("INSERT", 0) != 0)
            continue;
        ++inserts;
        auto steps = practice.database().query("EXPLAIN " + sql);
        while (steps.next())
            EXPECT_NE(steps.column<QString>(1), u"OpenEphemeral"_s) << sql;
    }
    EXPECT_GE(inserts, 6);
}

TEST(PracticeRead, CoursesOfOneClientAreFoundWithoutLookingAtEverybody) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{8, 6}});
    sql::Database reader(practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    courseRows(reader, course.client);
    EXPECT_TRUE(plans(reader).filter(u"SCAN"_s).isEmpty()) << plans(reader).join(u'\n').toStdString();
}

}  // namespace
}  // namespace reliefbook
