// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/practiceanalysis.h"
#include "core/base/error.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

/// Weekly sessions with these scores before them.
std::vector<SessionSummary> weekly(std::initializer_list<std::optional<double>> scores) {
    std::vector<SessionSummary> sessions;
    for (const std::optional<double>& score : scores)
        sessions.push_back({.day = 7.0 * static_cast<double>(sessions.size()), .score = score});
    return sessions;
}

PracticeAccumulator practiceOf(int clients, std::initializer_list<std::optional<double>> scores) {
    PracticeAccumulator practice;
    for (int client = 0; client < clients; ++client)
        practice.add(client, weekly(scores));
    return practice;
}

TEST(Practice, OnlyTheFirstCourseOfAClientCounts) {
    PracticeAccumulator practice;
    practice.add(1, weekly({8, 4}));
    practice.add(1, weekly({8, 8, 8}));
    practice.add(2, weekly({6, 6}));
    const PracticeAnalysis analysis = practice.result();
    EXPECT_EQ(analysis.nCourses, 2);
    EXPECT_EQ(analysis.bySession.size(), 1U);
}

/// A second course does not stand in for a first one that can't be evaluated: that would choose by outcome.
TEST(Practice, AFirstCourseThatCannotBeEvaluatedLeavesTheClientOut) {
    PracticeAccumulator practice;
    practice.add(1, weekly({2, 1}));  // baseline too low for percentages
    practice.add(1, weekly({8, 4}));
    practice.add(2, weekly({{}, 8, 4}));  // treatment had begun at the first score
    practice.add(3, weekly({8}));         // nobody knows what came of it
    practice.add(4, weekly({8, {}}));
    EXPECT_EQ(practice.result().nCourses, 0);
    EXPECT_TRUE(practice.result().survival.empty());
}

/// Percent gone at session 2 of baselines 10: 0, 10, 20, 40, 50; type 7 takes the 2nd, 3rd and 4th.
TEST(Practice, SessionNumbersHaveMedianAndQuartiles) {
    PracticeAccumulator practice;
    for (const double score : {10.0, 9.0, 8.0, 6.0, 5.0})
        practice.add(static_cast<qint64>(score), weekly({10, score}));
    const SessionCell cell = practice.result().bySession.at(0);
    EXPECT_EQ(cell.session, 2);
    EXPECT_EQ(cell.n, 5);
    EXPECT_DOUBLE_EQ(*cell.median, 20);
    EXPECT_DOUBLE_EQ(*cell.lowerQuartile, 10);
    EXPECT_DOUBLE_EQ(*cell.upperQuartile, 40);
}

TEST(Practice, CellsOfFewerThanFiveShowNothingNotEvenTheirNumber) {
    const SessionCell cell = practiceOf(4, {8, 6}).result().bySession.at(0);
    EXPECT_TRUE(cell.suppressed);
    EXPECT_EQ(cell.n, std::nullopt);
    EXPECT_EQ(cell.median, std::nullopt);
    EXPECT_FALSE(practiceOf(5, {8, 6}).result().bySession.at(0).suppressed);
}

/// Ten courses: 2 reach half at week 1, 2 leave at week 1 (still at risk then), 3 reach it at week 2, 3 never in 5
/// weeks. S(1) = 8/10; at week 2 six are at risk: S(2) = 0.8 * 3/6 = 0.4.
PracticeAccumulator tenCourses() {
    PracticeAccumulator practice;
    for (int client = 0; client < 10; ++client) {
        if (client < 2)
            practice.add(client, weekly({8, 4}));
        else if (client < 4)
            practice.add(client, weekly({8, 8}));
        else if (client < 7)
            practice.add(client, weekly({8, 8, 3}));
        else
            practice.add(client, weekly({8, 8, 8, 8, 8, 8}));
    }
    return practice;
}

TEST(Practice, CurveCountsThoseWhoLeaveAtAnEventAsStillAtRisk) {
    const PracticeAnalysis analysis = tenCourses().result();
    ASSERT_EQ(analysis.survival.size(), 2U);
    EXPECT_EQ(analysis.survival[0].atRisk, 10);
    EXPECT_DOUBLE_EQ(analysis.survival[0].share, 0.8);
    EXPECT_EQ(analysis.survival[1].atRisk, 6);
    EXPECT_EQ(analysis.survival[1].events, 3);
    EXPECT_DOUBLE_EQ(analysis.survival[1].share, 0.4);
    EXPECT_EQ(analysis.medianWeeks, 2);
    EXPECT_EQ(analysis.nEvents, 5);
}

/// R: summary(survfit(Surv(c(rep(1,4), rep(2,3), rep(5,3)), c(1,1,0,0,1,1,1,0,0,0)) ~ 1, conf.type = "log-log")).
/// By hand for S(1): g = 2/(10*8) = 0.025, 1.96 * sqrt(g) / ln 0.8 = -1.38878, 0.8 ^ exp(+-1.38878) = 0.4087, 0.9459.
TEST(Practice, CurveHasTheLogLogInterval) {
    const PracticeAnalysis analysis = tenCourses().result();
    EXPECT_NEAR(*analysis.survival[0].low, 0.4087, 1e-4);
    EXPECT_NEAR(*analysis.survival[0].high, 0.9459, 1e-4);
}

TEST(Practice, ReachedInFourWeeksNeedsFiveStillAtRisk) {
    EXPECT_EQ(tenCourses().result().reachedIn4Weeks, std::nullopt);  // three were seen that long
    PracticeAccumulator practice = tenCourses();
    practice.add(10, weekly({8, 8, 8, 8, 8}));
    practice.add(11, weekly({8, 8, 8, 8, 4}));
    const PracticeAnalysis analysis = practice.result();
    EXPECT_EQ(analysis.atRisk4Weeks, 5);
    // 12 at risk, 2 events; 8 at risk, 3 events; 5 at risk at week 4, 1 event.
    EXPECT_NEAR(*analysis.reachedIn4Weeks, 1 - 10.0 / 12 * 5 / 8 * 4 / 5, 1e-12);
}

TEST(Practice, ShownCurveEndsWhereFewerThanFiveAreAtRisk) {
    PracticeAccumulator practice = tenCourses();
    practice.add(10, weekly({8, 8, 8, 8}));
    practice.add(11, weekly({8, 8, 8, 4}));  // 5 at risk in week 3
    practice.add(12, weekly({8, 8, 8, 8, 8, 4}));
    PracticeAnalysis analysis = practice.result();
    ASSERT_EQ(analysis.survival.size(), 4U);
    EXPECT_EQ(shownPart(analysis).size(), 3U);
    EXPECT_EQ(shownPart(tenCourses().result()).size(), 2U);
    EXPECT_TRUE(shownPart(PracticeAnalysis{}).empty());
}

TEST(Practice, OfTenCoursesNothingLeavesTheProgram) {
    const PracticeAnalysis leaving = leavingTheProgram(practiceOf(10, {8, 6, 4}).result());
    EXPECT_EQ(leaving.nCourses, std::nullopt);
    EXPECT_EQ(leaving.nEvents, std::nullopt);
    EXPECT_TRUE(leaving.survival.empty());
    for (const SessionCell& cell : leaving.bySession)
        EXPECT_EQ(cell.median, std::nullopt);
}

/// 30 courses reach session 2, 25 of them session 3, 12 session 4: 25 with 30 would tell that 5 left.
TEST(Practice, WhatLeavesHidesASecondCellThatWouldGiveAwayTheFirst) {
    PracticeAccumulator practice;
    for (int client = 0; client < 30; ++client) {
        if (client < 12)
            practice.add(client, weekly({8, 7, 6, 6}));
        else if (client < 25)
            practice.add(client, weekly({8, 7, 6}));
        else
            practice.add(client, weekly({8, 7}));
    }
    const PracticeAnalysis leaving = leavingTheProgram(practice.result());
    EXPECT_EQ(leaving.nCourses, 30);
    ASSERT_EQ(leaving.bySession.size(), 3U);
    EXPECT_EQ(leaving.bySession[0].n, 30);
    EXPECT_TRUE(leaving.bySession[1].suppressed);
    EXPECT_EQ(leaving.bySession[1].n, std::nullopt);
    EXPECT_EQ(leaving.bySession[2].n, 12);
}

TEST(Practice, NumberReachedDoesNotLeaveWhenThoseWhoDidNotAreFew) {
    PracticeAccumulator practice;
    for (int client = 0; client < 40; ++client)
        practice.add(client, client < 35 ? weekly({8, 4}) : weekly({8, 8}));
    const PracticeAnalysis leaving = leavingTheProgram(practice.result());
    EXPECT_EQ(leaving.nCourses, 40);
    EXPECT_EQ(leaving.nEvents, std::nullopt);
}

/// 60 courses: 20 reach half in week 1, 4 of the others in week 2. From 24 in all the 4 could be told.
TEST(Practice, NumberReachedDoesNotLeaveWhenItGivesAwayALastFew) {
    PracticeAccumulator practice;
    for (int client = 0; client < 60; ++client)
        practice.add(client, client < 20 ? weekly({8, 4}) : client < 24 ? weekly({8, 8, 4}) : weekly({8, 8, 8}));
    const PracticeAnalysis leaving = leavingTheProgram(practice.result());
    ASSERT_EQ(leaving.survival.size(), 1U);
    EXPECT_DOUBLE_EQ(leaving.survival[0].share, 40.0 / 60);
    EXPECT_EQ(leaving.nEvents, std::nullopt);
}

/// No two numbers of people that leave may differ by 1 to 10, whatever the practice.
TEST(Practice, NothingThatLeavesGivesAwayAFew) {
    for (int clients = 1; clients < 120; ++clients) {
        PracticeAccumulator practice;
        for (int client = 0; client < clients; ++client) {
            std::vector<SessionSummary> sessions = weekly({8, 7});
            for (int i = 0; i < (client * 7) % 9; ++i)
                sessions.push_back({.day = 14.0 + 7 * i,
                                    .score = (client + i) % 11 == 0
                                                 ? std::nullopt
                                                 : std::optional((client + i) % 5 == 0 ? 4.0 : 7.0)});
            practice.add(client, sessions);
        }
        const PracticeAnalysis leaving = leavingTheProgram(practice.result());
        std::vector<int> numbers{leaving.nCourses.value_or(0)};
        for (const SessionCell& cell : leaving.bySession) {
            if (cell.n)
                numbers.push_back(*cell.n);
        }
        for (const int one : numbers) {
            for (const int other : numbers) {
                const int difference = std::abs(one - other);
                EXPECT_TRUE(difference == 0 || difference >= 11) << clients << " clients";
            }
        }
        for (const SurvivalStep& step : leaving.survival)
            EXPECT_FALSE(step.atRisk || step.events);
    }
}

TEST(Practice, StopsWhenAsked) {
    const PracticeAccumulator practice = tenCourses();
    try {
        static_cast<void>(practice.result([](qint64 done, qint64) { return done < 1; }));
        FAIL() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
}

TEST(Practice, TellsHowFarItIs) {
    qint64 last = -1;
    qint64 of = 0;
    static_cast<void>(tenCourses().result([&last, &of](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        last = done;
        of = total;
        return true;
    }));
    EXPECT_EQ(last, of);
}

}  // namespace
}  // namespace reliefbook
