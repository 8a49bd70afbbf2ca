// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/audit.h"
#include "core/practice/lastwork.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

struct LastWorkTest : ::testing::Test {
    testing::TestPractice practice;
    Course course = testing::storedCourse(*practice, {{7, 4}});
    Session session = sessionsOf(practice.database(), course.client).front();
    qint64 before = auditHead(practice.database()).seq;

    LastWork work() { return workSince(practice.database(), before); }
};

TEST_F(LastWorkTest, IsNothingWhereNothingWasDone) { EXPECT_EQ(work(), LastWork{}); }

TEST_F(LastWorkTest, CountsEachRecordOnceAndKnowsTheLast) {
    Session after = session;
    after.quickNote = u"tired"_s;
    practice->apply({update(session, after)});
    Session later = after;
    later.quickNote = u"tired today"_s;
    practice->apply({update(after, later)});
    EXPECT_EQ(work().records, 1);
    ASSERT_TRUE(work().session);
    EXPECT_EQ(work().session->quickNote, u"tired today"_s);
    EXPECT_EQ(work().client->id, course.client);
    EXPECT_FALSE(work().isScore);
    EXPECT_GT(work().at.utcMs, 0);

    const Course stored = coursesOf(practice.database(), course.client).front();
    Course title = stored;
    title.title = u"Back"_s;
    practice->apply({update(stored, title)});
    EXPECT_EQ(work().records, 2);
    EXPECT_EQ(work().course->title, u"Back"_s);
    EXPECT_FALSE(work().session);
}

TEST_F(LastWorkTest, AScoreIsOfItsSessionAlsoOneTakenAway) {
    const PainScore score = testing::scoreOf(session, Phase::Before, 6, u"neck"_s);
    const ChangeSet made = practice->apply({creation(score)});
    EXPECT_TRUE(work().isScore);
    EXPECT_EQ(work().session->id, session.id);
    practice->apply(inverted(made));
    EXPECT_TRUE(work().isScore);
    EXPECT_EQ(work().session->id, session.id);
}

TEST_F(LastWorkTest, WhatLiesInTheBinCantBeShown) {
    const Client client = *sql::find(practice.database(), course.client);
    practice->apply({removal(client)});
    EXPECT_EQ(work().records, 1);
    EXPECT_FALSE(work().client);
    EXPECT_FALSE(work().session);
}

}  // namespace
}  // namespace reliefbook
