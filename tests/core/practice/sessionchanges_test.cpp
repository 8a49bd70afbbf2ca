// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/queries.h"
#include "core/practice/sessionchanges.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

#include <functional>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::courseOf;
using testing::scoreOf;
using testing::TestPractice;

constexpr qint64 hourMs = 3'600'000;

/// A client with a course, and one session of it with two areas, a rating and a result.
class SessionChanges : public ::testing::Test {
protected:
    SessionChanges() {
        course = testing::storedCourse(*practice, {{7, 4}});
        const Session session = sessionsOf(practice.database(), course.client).front();
        id = session.id;
        PainScore after = scoreOf(session, Phase::After, 2, u"neck.back.L"_s);
        after.takenAt.utcMs += hourMs;
        const PainScore first = records().scores.front();
        EXPECT_EQ(first.phase, Phase::After);
        PainScore atTheEnd = first;
        atTheEnd.takenAt.utcMs += hourMs;
        Rating rating;
        rating.id = Id<Rating>::make();
        rating.client = course.client;
        rating.course = course.id;
        rating.session = id;
        rating.value = 6;
        rating.takenAt = session.startedAt;
        rating.offsetMinutes = session.offsetMinutes;
        Goal goal;
        goal.id = Id<Goal>::make();
        goal.course = course.id;
        goal.text = u"Sit for an hour"_s;
        MeasureResult result;
        result.id = Id<MeasureResult>::make();
        result.client = course.client;
        result.course = course.id;
        result.session = id;
        result.goal = goal.id;
        result.measure = u"psfs"_s;
        result.value = 3;
        result.takenAt = session.startedAt;
        result.offsetMinutes = session.offsetMinutes;
        other = courseOf(testing::anna());
        other.therapist = course.therapist;
        Client otherClient = testing::anna();
        otherClient.id = other.client;
        practice->apply({update(first, atTheEnd), creation(scoreOf(session, Phase::Before, 5, u"neck.back.L"_s)),
                         creation(after), creation(rating), creation(goal), creation(result), creation(otherClient),
                         creation(other)});
        practice->endVisit();
    }

    SessionRecords records() { return sessionRecords(practice.database(), id); }

    /// Applies, and answers what is stored then; and sees that undo gives the same rows as before, redo as after.
    SessionRecords applied(const ChangeSet& changes) {
        const SessionRecords before = records();
        const ChangeSet made = practice->apply(changes);
        SessionRecords after = records();
        practice->apply(inverted(made));
        EXPECT_EQ(records(), before);
        practice->apply(made);
        EXPECT_EQ(records(), after);
        return after;
    }

    static ErrorKind kindThrownBy(const std::function<void()>& action) {
        try {
            action();
        } catch (const Error& error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return ErrorKind::Bug;
    }

    TestPractice practice;
    Course course, other;
    Id<Session> id;
};

TEST_F(SessionChanges, AScoreIsGivenChangedAndTakenBack) {
    const QString area = u"hip.side.R"_s;
    const SessionRecords given = applied(scored(records(), area, Phase::After, PainAnswer{ScoreState::Scored, 3}));
    ASSERT_EQ(given.scores.size(), 5U);
    const PainScore& score = given.scores.back();
    EXPECT_EQ(score.value, 3);
    EXPECT_EQ(score.course, course.id);
    EXPECT_EQ(score.takenAt.utcMs, given.session.startedAt.utcMs + qint64{60} * 60'000) << "at the session's end";
    EXPECT_EQ(score.offsetMinutes, 60);

    const SessionRecords skipped = applied(scored(given, area, Phase::After, PainAnswer{ScoreState::NotAsked, {}}));
    EXPECT_EQ(answerOf(skipped, area, Phase::After), (PainAnswer{ScoreState::NotAsked, {}}));
    EXPECT_EQ(skipped.scores.back().id, score.id) << "the same record";
    EXPECT_TRUE(scored(skipped, area, Phase::After, PainAnswer{ScoreState::NotAsked, {}}).empty());

    const SessionRecords open = applied(scored(skipped, area, Phase::After, std::nullopt));
    EXPECT_EQ(open.scores.size(), 4U);
    EXPECT_EQ(answerOf(open, area, Phase::After), std::nullopt);
    EXPECT_TRUE(scored(open, area, Phase::After, std::nullopt).empty());
}

TEST_F(SessionChanges, ZeroIsAnAnswer) {
    const SessionRecords zero =
        applied(scored(records(), u"back.low"_s, Phase::Before, PainAnswer{ScoreState::Scored, 0}));
    EXPECT_EQ(answerOf(zero, u"back.low", Phase::Before), (PainAnswer{ScoreState::Scored, 0}));
}

TEST_F(SessionChanges, ASessionMovesToAnotherClientsCourseWithAllItHolds) {
    const SessionRecords moved = applied(movedSession(records(), other));
    EXPECT_EQ(moved.session.client, other.client);
    EXPECT_EQ(moved.session.course, other.id);
    ASSERT_EQ(moved.scores.size(), 4U);
    ASSERT_EQ(moved.ratings.size(), 1U);
    ASSERT_EQ(moved.results.size(), 1U) << "results go along too";
    EXPECT_EQ(moved.results.front().goal, std::nullopt) << "the goal stays with its course";
    EXPECT_EQ(courseRecords(practice.database(), other.id).scores.size(), 4U);
    EXPECT_TRUE(courseRecords(practice.database(), course.id).scores.empty());
    EXPECT_TRUE(movedSession(moved, other).empty());
}

TEST_F(SessionChanges, ASessionLeavesItsCourseAndIsAttachedLater) {
    const SessionRecords alone = applied(movedSession(records(), course.client));
    EXPECT_EQ(alone.session.course, std::nullopt);
    EXPECT_EQ(alone.scores.front().course, std::nullopt);
    const SessionRecords attached = applied(movedSession(alone, course));
    EXPECT_EQ(attached.session.course, course.id);
    EXPECT_EQ(courseRecords(practice.database(), course.id).scores.size(), 4U);
}

TEST_F(SessionChanges, AMoveThatLeavesSomethingBehindIsRefused) {
    for (const char* kind : {"pain_score", "rating", "measure_result"}) {
        ChangeSet partial = movedSession(records(), other);
        std::erase_if(partial, [&](const Change& change) { return kindOf(*change.after) == std::string_view(kind); });
        EXPECT_EQ(kindThrownBy([&] { practice->apply(partial); }), ErrorKind::BadInput) << kind;
    }
    EXPECT_EQ(records().session.course, course.id);
}

TEST_F(SessionChanges, ADayCorrectedTakesTheScoresAlong) {
    const SessionRecords before = records();
    const Moment start = momentOf(QDate(2025, 2, 28), QTime(8, 30), 120);
    const SessionRecords retimed = applied(retimedSession(before, start, 120, 90));
    EXPECT_EQ(retimed.session.startedAt, start);
    EXPECT_EQ(retimed.session.minutes, 90);
    for (const PainScore& score : retimed.scores) {
        EXPECT_EQ(score.takenAt.utcMs, start.utcMs + (score.phase == Phase::After ? 90 * 60'000 : 0));
        EXPECT_EQ(score.offsetMinutes, 120);
    }
    EXPECT_EQ(retimed.ratings.front().takenAt, start);
    EXPECT_EQ(retimed.results.front().takenAt, start);
}

TEST_F(SessionChanges, ATimeByTheClockOnTheWallIsOfTheZoneTheSessionTookPlaceIn) {
    const SessionRecords before = records();  // at 10:00, an hour east of Greenwich
    const QDate day(2025, 7, 1);
    const auto startOf = [&](int offsetHere) {
        const FixedClock clock(Moment{1}, offsetHere);
        const ChangeSet changes = retimedSession(before, day, QTime(9, 0), 60);
        return std::get<Session>(*changes.front().after);
    };
    EXPECT_EQ(startOf(60).startedAt, momentOf(day, QTime(9, 0), 60));
    EXPECT_EQ(startOf(540).startedAt, momentOf(day, QTime(9, 0), 60)) << "seen from elsewhere";
    EXPECT_EQ(startOf(540).offsetMinutes, 60);
}

TEST_F(SessionChanges, SecondsThatNobodySeesAreNotCorrected) {
    SessionRecords with = records();
    with.session.startedAt.utcMs += 12'345;
    EXPECT_TRUE(retimedSession(with, course.startedOn, QTime(10, 0), 60).empty());
    const ChangeSet longer = retimedSession(with, course.startedOn, QTime(10, 0), 75);
    EXPECT_EQ(std::get<Session>(*longer.front().after).startedAt, with.session.startedAt);
}

TEST_F(SessionChanges, ALengthCorrectedMovesOnlyWhatWasAskedAtTheEnd) {
    const SessionRecords before = records();
    const ChangeSet changes = retimedSession(before, before.session.startedAt, before.session.offsetMinutes, 45);
    EXPECT_EQ(changes.size(), 3U) << "the session and its two after scores";
    const SessionRecords shorter = applied(changes);
    EXPECT_EQ(shorter.session.minutes, 45);
    EXPECT_TRUE(retimedSession(shorter, shorter.session.startedAt, 60, 45).empty());
}

TEST_F(SessionChanges, AnAreaIsCorrectedInAllItsScores) {
    const SessionRecords renamed = applied(renamedArea(records(), u"neck.back.L"_s, u"neck.back.R"_s));
    EXPECT_EQ(answerOf(renamed, u"neck.back.R", Phase::Before)->value, 5);
    EXPECT_EQ(answerOf(renamed, u"neck.back.R", Phase::After)->value, 2);
    EXPECT_EQ(answerOf(renamed, u"neck.back.L", Phase::Before), std::nullopt);
    EXPECT_EQ(answerOf(renamed, u"back.low", Phase::Before)->value, 7);
}

TEST_F(SessionChanges, AnAreaIsNotCorrectedIntoOneThatHasScores) {
    EXPECT_EQ(kindThrownBy([&] { renamedArea(records(), u"neck.back.L"_s, u"back.low"_s); }), ErrorKind::BadInput);
    EXPECT_TRUE(renamedArea(records(), u"back.low"_s, u"back.low"_s).empty());
}

TEST_F(SessionChanges, AnAreaIsRemovedWithItsScores) {
    const SessionRecords without = applied(removedArea(records(), u"back.low"));
    EXPECT_EQ(without.scores.size(), 2U);
    EXPECT_EQ(answerOf(without, u"back.low", Phase::Before), std::nullopt);
}

TEST_F(SessionChanges, AVoidSessionCountsNowhereUntilItIsRevived) {
    const auto ofCourse = [&] { return courseRecords(practice.database(), course.id); };
    const SessionRecords voided = applied(voidedSession(records()));
    EXPECT_EQ(voided.scores.size(), 4U) << "its scores stay with it";
    EXPECT_TRUE(scoresByArea(ofCourse()).front().sessions.empty());
    applied(revivedSession(voided));
    EXPECT_EQ(scoresByArea(ofCourse()).front().sessions.size(), 1U);
}

TEST_F(SessionChanges, ADeletedSessionTakesAllItHoldsIntoTheBinAndBack) {
    const SessionRecords before = records();
    const Counts all = counts(practice.database());
    const ChangeSet removed = practice->apply(removedSession(before));
    EXPECT_EQ(removed.size(), 7U);
    EXPECT_EQ(counts(practice.database()).scores, all.scores - 4);
    EXPECT_EQ(kindThrownBy([&] { records(); }), ErrorKind::NoSuchRecord);
    practice->apply(inverted(removed));
    EXPECT_EQ(records(), before);
    EXPECT_EQ(counts(practice.database()), all);
}

TEST_F(SessionChanges, ASignedSessionIsNotChanged) {
    SessionRecords signedOne = records();
    signedOne.session.state = SessionState::Signed;
    const auto refused = [&](const std::function<void()>& act) { return kindThrownBy(act) == ErrorKind::NotAllowed; };
    EXPECT_TRUE(refused([&] { scored(signedOne, u"face"_s, Phase::Before, PainAnswer{ScoreState::Scored, 1}); }));
    EXPECT_TRUE(refused([&] { movedSession(signedOne, other); }));
    EXPECT_TRUE(refused([&] { movedSession(signedOne, other.client); }));
    EXPECT_TRUE(refused([&] { retimedSession(signedOne, Moment{1}, 0, 60); }));
    EXPECT_TRUE(refused([&] { renamedArea(signedOne, u"back.low"_s, u"face"_s); }));
    EXPECT_TRUE(refused([&] { removedArea(signedOne, u"back.low"); }));
    EXPECT_TRUE(refused([&] { voidedSession(signedOne); }));
    EXPECT_TRUE(refused([&] { revivedSession(signedOne); }));
    EXPECT_TRUE(refused([&] { removedSession(signedOne); }));
}

}  // namespace
}  // namespace reliefbook
