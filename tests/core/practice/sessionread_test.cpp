// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/queries.h"
#include "core/practice/sessionchanges.h"
#include "core/practice/sessionread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::sessionOf;
using testing::TestPractice;

class SessionReads : public ::testing::Test {
protected:
    SessionReads() {
        course = testing::storedCourse(*practice, {{7, 4}, {6, 3}, {5, 3}});
        for (const Session& session : sessionsOf(practice.database(), course.client))
            ids.push_back(session.id);
    }
    SessionSheet sheet(std::size_t index) { return sessionSheet(practice.database(), ids.at(index)); }
    void give(std::size_t index, const QString& area, ScoreState state, std::optional<double> value) {
        practice->apply(scored(sheet(index).records, area, Phase::Before, PainAnswer{state, value}));
    }
    Session stored(Session session) {
        session.therapist = course.therapist;
        practice->apply({creation(session)});
        return session;
    }

    TestPractice practice;
    Course course;
    std::vector<Id<Session>> ids;
};

TEST_F(SessionReads, ASessionHoldsNothingUntilSomethingIsEntered) {
    EXPECT_FALSE(holdsNothing(sheet(0).records));
    Session begun = stored(newSession(practice.database(), course, practice->user()));
    EXPECT_TRUE(holdsNothing(sessionRecords(practice.database(), begun.id)));
    SessionRecords records = sessionRecords(practice.database(), begun.id);
    records.session.plan = u"Again in a week"_s;
    EXPECT_FALSE(holdsNothing(records));
    records = sessionRecords(practice.database(), begun.id);
    records.session.state = SessionState::Void;
    EXPECT_FALSE(holdsNothing(records));
    practice->apply(scored(sessionRecords(practice.database(), begun.id), u"back.low"_s, Phase::Before,
                           PainAnswer{ScoreState::NotAsked, std::nullopt}));
    EXPECT_FALSE(holdsNothing(sessionRecords(practice.database(), begun.id))) << "not asked is an answer";
}

TEST_F(SessionReads, ASheetKnowsItsPlaceAmongTheClientsSessions) {
    const SessionSheet second = sheet(1);
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(second.client.id, course.client);
    EXPECT_EQ(second.course->id, course.id);
    EXPECT_EQ(second.last->session.id, ids[0]);
    EXPECT_EQ(answerOf(*second.last, u"back.low", Phase::After)->value, 4);
    EXPECT_EQ(second.next, ids[2]);
    EXPECT_EQ(sheet(0).last, std::nullopt);
    EXPECT_EQ(sheet(2).next, std::nullopt);
}

TEST_F(SessionReads, LastTimeIsTheClientsLastSessionOfAnyCourse) {
    Session between = sessionOf(course, course.startedOn.addDays(8));
    between.course.reset();
    stored(between);
    EXPECT_EQ(sheet(2).last->session.id, between.id);
    EXPECT_EQ(sheet(1).next, between.id);
    EXPECT_EQ(sheet(2).number, 3);
    const SessionSheet alone = sessionSheet(practice.database(), between.id);
    EXPECT_EQ(alone.number, 0);
    EXPECT_FALSE(alone.course);
    EXPECT_TRUE(alone.areas.isEmpty()) << "what is asked in a course is not asked outside it";
}

TEST_F(SessionReads, AVoidSessionIsNeitherCountedNorNeighbour) {
    practice->apply(voidedSession(sheet(1).records));
    EXPECT_EQ(sheet(2).number, 2);
    EXPECT_EQ(sheet(2).last->session.id, ids[0]);
    EXPECT_EQ(sheet(0).next, ids[2]);
    const SessionSheet voided = sheet(1);
    EXPECT_EQ(voided.number, 0);
    EXPECT_EQ(voided.last->session.id, ids[0]);
    EXPECT_EQ(voided.next, ids[2]);
}

TEST_F(SessionReads, ToBeAskedAreTheMainAreaThenThoseOfLastTimeThenWhatWasAdded) {
    EXPECT_EQ(sheet(2).areas, QStringList({u"back.low"_s}));
    {
        const FixedClock clock(Moment{now().utcMs + 60'000});
        give(1, u"sacrum.C"_s, ScoreState::Scored, 2);
    }
    {
        const FixedClock clock(Moment{now().utcMs + 120'000});
        give(1, u"neck.back.L"_s, ScoreState::Declined, {});
        give(1, u"heel.L"_s, ScoreState::NotAsked, {});
    }
    give(2, u"face.L"_s, ScoreState::Scored, 1);
    EXPECT_EQ(sheet(2).areas, QStringList({u"back.low"_s, u"sacrum.C"_s, u"neck.back.L"_s, u"face.L"_s}));
    EXPECT_EQ(sheet(0).areas, QStringList({u"back.low"_s})) << "what was added later was not asked before";
}

TEST_F(SessionReads, SessionsOfACourseAreCountedByTheirDay) {
    // Later in time, but the day before by the clock on the wall.
    Session travelling = sessionOf(course, course.startedOn.addDays(7));
    travelling.offsetMinutes = -660;
    travelling.startedAt.utcMs += 60'000;
    stored(travelling);
    EXPECT_EQ(sessionSheet(practice.database(), travelling.id).number, 2);
    EXPECT_EQ(sheet(1).number, 3);
}

TEST_F(SessionReads, RecentAreasAreTheLatestFirst) {
    give(0, u"face.L"_s, ScoreState::Scored, 1);
    give(2, u"sacrum.C"_s, ScoreState::Scored, 1);
    EXPECT_EQ(sheet(2).recentAreas.first(), u"back.low"_s);
    EXPECT_EQ(sheet(2).recentAreas.last(), u"face.L"_s);
}

TEST_F(SessionReads, WhatLiesInTheBinIsNotThere) {
    const auto missing = [&](std::size_t index) {
        try {
            sheet(index);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::NoSuchRecord;
        }
        return false;
    };
    practice->apply(removedSession(sheet(0).records));
    EXPECT_TRUE(missing(0));
    EXPECT_EQ(sheet(1).last, std::nullopt);
    practice->apply({removal(*sql::find(practice.database(), course.id))});
    EXPECT_TRUE(missing(1));
}

TEST_F(SessionReads, ANewSessionBeginsNowAsLongAsTheLast) {
    SessionRecords last = sheet(2).records;
    practice->apply(retimedSession(last, last.session.startedAt, last.session.offsetMinutes, 45));
    const FixedClock clock(momentOf(QDate(2025, 4, 1), QTime(9, 0), 120), 120);
    User colleague;
    colleague.id = Id<User>::make();
    const Session session = newSession(practice.database(), course, colleague);
    EXPECT_TRUE(session.id);
    EXPECT_EQ(session.client, course.client);
    EXPECT_EQ(session.course, course.id);
    EXPECT_EQ(session.therapist, course.therapist) << "the course's therapist";
    EXPECT_EQ(session.minutes, 45);
    EXPECT_EQ(localTime(session.startedAt, session.offsetMinutes), localTime(now(), 120));
    EXPECT_EQ(session.offsetMinutes, 120);
    const Session alone = newSession(practice.database(), course.client, colleague);
    EXPECT_EQ(alone.therapist, colleague.id);
    EXPECT_EQ(alone.course, std::nullopt);
    practice->apply({creation(session)});
    EXPECT_EQ(sessionSheet(practice.database(), session.id).number, 4);
}

TEST_F(SessionReads, ANewSessionIsTheUsersWhereTheCoursesTherapistLeft) {
    User left = practice->user();
    User colleague = left;
    colleague.id = Id<User>::make();
    left.active = false;
    practice->apply({update(practice->user(), left)});
    EXPECT_EQ(newSession(practice.database(), course, colleague).therapist, colleague.id);
}

}  // namespace
}  // namespace reliefbook
