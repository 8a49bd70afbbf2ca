// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coursescores.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QString lowBack = u"back.low.C"_s;
const QString neck = u"neck.back.C"_s;

/// A course of the low back, its sessions at ten in the morning two hours east of Greenwich.
class CourseOfTests {
public:
    CourseOfTests() { records_.course.mainArea = lowBack; }

    Id<Session> session(int day, SessionState state = SessionState::Signed, QTime time = QTime(10, 0)) {
        Session session;
        session.id = {++last_};
        session.startedAt = moment(day, time);
        session.offsetMinutes = 120;
        session.state = state;
        records_.sessions.push_back(session);
        return session.id;
    }
    PainScore& score(Id<Session> session, Phase phase, std::optional<double> value, const QString& area = lowBack) {
        PainScore score;
        score.id = {++last_};
        score.session = session;
        score.area = area;
        score.phase = phase;
        score.value = value;
        score.state = value ? ScoreState::Scored : ScoreState::NotAsked;
        records_.scores.push_back(score);
        return records_.scores.back();
    }
    void between(int day, Phase phase, double value, QTime time = QTime(20, 0)) {
        PainScore& added = score({}, phase, value);
        added.session.reset();
        added.takenAt = moment(day, time);
        added.offsetMinutes = 120;
    }
    CourseRecords& records() { return records_; }
    std::vector<AreaScores> areas() const { return scoresByArea(records_); }

private:
    static Moment moment(int day, QTime time) { return momentOf(QDate(2025, 3, 3).addDays(day), time, 120); }

    CourseRecords records_;
    qint64 last_ = 0;
};

TEST(CourseScores, MainAreaHasEverySessionByItsLocalDay) {
    CourseOfTests course;
    const Id<Session> first = course.session(0);
    const Id<Session> second = course.session(7, SessionState::Draft, QTime(23, 30));
    course.score(first, Phase::Before, 8);
    course.score(first, Phase::After, 5);
    course.score(second, Phase::Before, 7);
    course.score(second, Phase::Average, 6);
    const AreaScores area = course.areas().at(0);
    EXPECT_EQ(area.area, lowBack);
    EXPECT_EQ(area.firstDay, QDate(2025, 3, 3));
    EXPECT_EQ(area.sessions, (std::vector{first, second}));
    ASSERT_EQ(area.scores.sessions.size(), 2U);
    EXPECT_EQ(area.scores.sessions[0].before, 8);
    EXPECT_EQ(area.scores.sessions[0].after, 5);
    EXPECT_EQ(area.scores.sessions[1].day, 7);
    EXPECT_EQ(area.scores.sessions[1].average, 6);
    EXPECT_EQ(area.scores.sessions[1].after, std::nullopt);
}

TEST(CourseScores, NotAskedAndDeclinedAreMissingAndZeroIsZero) {
    CourseOfTests course;
    const Id<Session> session = course.session(0);
    course.score(session, Phase::Before, {});
    course.score(session, Phase::After, {}).state = ScoreState::Declined;
    const Id<Session> next = course.session(7);
    course.score(next, Phase::Before, 0);
    const AreaScores area = course.areas().at(0);
    EXPECT_EQ(area.scores.sessions[0].before, std::nullopt);
    EXPECT_EQ(area.scores.sessions[0].after, std::nullopt);
    EXPECT_EQ(area.scores.sessions[1].before, 0);
}

TEST(CourseScores, VoidAndDeletedRecordsCountNowhere) {
    CourseOfTests course;
    const Id<Session> first = course.session(0);
    const Id<Session> mistake = course.session(3, SessionState::Void);
    const Id<Session> second = course.session(7);
    course.score(first, Phase::Before, 8);
    course.score(mistake, Phase::Before, 1);
    course.score(mistake, Phase::Before, 1, neck);
    course.score(second, Phase::Before, 7);
    course.score(second, Phase::After, 2).deletedAt = Moment{1};
    const std::vector<AreaScores> areas = course.areas();
    ASSERT_EQ(areas.size(), 1U);
    EXPECT_EQ(areas[0].sessions, (std::vector{first, second}));
    EXPECT_EQ(areas[0].scores.sessions[1].after, std::nullopt);
}

TEST(CourseScores, AnotherAreaBeginsWhereItWasFirstAsked) {
    CourseOfTests course;
    const Id<Session> first = course.session(0);
    const Id<Session> second = course.session(7);
    const Id<Session> third = course.session(14);
    course.score(first, Phase::Before, 8);
    course.score(first, Phase::Before, {}, neck);  // not asked there yet
    course.score(second, Phase::Before, 5, neck);
    course.records().course.goalScore = 2;
    const std::vector<AreaScores> areas = course.areas();
    ASSERT_EQ(areas.size(), 2U);
    EXPECT_EQ(areas[0].area, lowBack);
    EXPECT_EQ(areas[0].scores.goal, 2);
    EXPECT_EQ(areas[1].area, neck);
    EXPECT_EQ(areas[1].firstDay, QDate(2025, 3, 10));
    EXPECT_EQ(areas[1].sessions, (std::vector{second, third}));
    EXPECT_EQ(areas[1].scores.sessions[0].before, 5);
    EXPECT_EQ(areas[1].scores.sessions[1].day, 7);
    EXPECT_EQ(areas[1].scores.sessions[1].before, std::nullopt);
    EXPECT_EQ(areas[1].scores.goal, std::nullopt);
}

TEST(CourseScores, MainAreaComesFirstThenById) {
    CourseOfTests course;
    const Id<Session> session = course.session(0);
    course.score(session, Phase::Before, 4, u"wrist.R"_s);
    course.score(session, Phase::Before, 4, u"arm.upper.back.L"_s);
    QStringList order;
    for (const AreaScores& area : course.areas())
        order.append(area.area);
    EXPECT_EQ(order, (QStringList{lowBack, u"arm.upper.back.L"_s, u"wrist.R"_s}));
}

TEST(CourseScores, ExtraScoresBeforeTheFirstSessionAreBaselineAndTheDiaryHasItsDays) {
    CourseOfTests course;
    course.session(0);
    course.session(7);
    course.between(-5, Phase::Extra, 6);
    course.between(3, Phase::Extra, 1);  // treatment had begun
    course.between(1, Phase::Diary, 4);
    course.between(8, Phase::Diary, 5, QTime(0, 30));  // the evening before in Greenwich
    const CourseScores scores = course.areas().at(0).scores;
    EXPECT_EQ(scores.extraBaseline, std::vector<double>{6});
    ASSERT_EQ(scores.diary.size(), 2U);
    EXPECT_EQ(scores.diary[0].day, 1);
    EXPECT_EQ(scores.diary[1].day, 8);
    EXPECT_EQ(scores.diary[1].score, 5);
}

TEST(CourseScores, TwoSessionsOfOneDayAreOneUnderTheFirstsId) {
    CourseOfTests course;
    const Id<Session> evening = course.session(0, SessionState::Signed, QTime(18, 0));
    const Id<Session> morning = course.session(0, SessionState::Signed, QTime(9, 0));
    const Id<Session> later = course.session(7);
    course.score(morning, Phase::Before, 8);
    course.score(evening, Phase::Before, 6);
    course.score(later, Phase::Before, 5);
    const AreaScores area = course.areas().at(0);
    EXPECT_EQ(area.sessions, (std::vector{morning, later}));
    ASSERT_EQ(area.scores.sessions.size(), 2U);
    EXPECT_EQ(area.scores.sessions[0].before, 7);
}

TEST(CourseScores, ACourseWithoutSessionsOrAreaIsEmpty) {
    CourseOfTests course;
    ASSERT_EQ(course.areas().size(), 1U);
    EXPECT_TRUE(course.areas()[0].scores.sessions.empty());
    EXPECT_EQ(analyseCourse(course.areas()[0].scores).change.changeClass, ChangeClass::TooFew);
    course.records().course.mainArea.clear();
    EXPECT_TRUE(course.areas().empty());
}

}  // namespace
}  // namespace reliefbook
