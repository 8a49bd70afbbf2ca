// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

const QDate today(2026, 7, 15);

TEST(Problems, AWholeRecordHasNone) {
    EXPECT_TRUE(problems(testing::anna(), today).empty());
    EXPECT_TRUE(problems(testing::courseOf(testing::anna()), today).empty());
}

TEST(Problems, AClientHasAName) {
    Client client = testing::anna();
    client.firstName = u"  "_s;
    EXPECT_TRUE(problems(client, today).empty());  // one of the two names will do
    client.lastName.clear();
    EXPECT_EQ(problems(client, today), (std::vector<Problem>{{"first_name", ProblemKind::NoName}}));
}

TEST(Problems, ANameThatNobodySeesIsNone) {
    Client client = testing::anna();
    client.firstName = u"   "_s;
    client.lastName = u"\u200B\u2060"_s;
    EXPECT_EQ(problems(client, today), (std::vector<Problem>{{"first_name", ProblemKind::NoName}}));
    client.lastName = u"\u200BŽak"_s;
    EXPECT_TRUE(problems(client, today).empty());
}

TEST(Problems, ANameIsNotTenThousandCharactersLong) {
    Client client = testing::anna();
    client.lastName = QString(10000, u'ж');
    EXPECT_EQ(problems(client, today), (std::vector<Problem>{{"last_name", ProblemKind::TooLong, 0, 200}}));
    client.lastName = QString(200, u'ж');
    client.note = QString(10000, u'ж');
    EXPECT_TRUE(problems(client, today).empty());
}

TEST(Problems, NobodyIsBornTomorrowOrBeforeAnybodyAlive) {
    Client client = testing::anna();
    client.birthDate = today;
    EXPECT_TRUE(problems(client, today).empty());
    client.birthDate = today.addDays(1);
    EXPECT_EQ(problems(client, today), (std::vector<Problem>{{"birth_date", ProblemKind::InTheFuture}}));
    client.birthDate = QDate(1896, 7, 15);
    EXPECT_TRUE(problems(client, today).empty());
    client.birthDate = QDate(1896, 7, 14);
    EXPECT_EQ(problems(client, today), (std::vector<Problem>{{"birth_date", ProblemKind::TooLongAgo}}));
}

TEST(Problems, ACourseDoesNotEndBeforeItStarts) {
    Course course = testing::courseOf(testing::anna());
    course.endedOn = course.startedOn;
    EXPECT_TRUE(problems(course, today).empty());
    course.endedOn = course.startedOn.addDays(-1);
    EXPECT_EQ(problems(course, today), (std::vector<Problem>{{"ended_on", ProblemKind::EndBeforeStart}}));
}

TEST(Problems, ASessionIsNotLongerThanADayAndItsNoteMayBeLong) {
    Session session = testing::sessionOf(testing::courseOf(testing::anna()), today);
    session.quickNote = QString(10000, u'ж');
    session.minutes = 0;
    EXPECT_TRUE(problems(session, today).empty());
    session.minutes = 1441;
    EXPECT_EQ(problems(session, today), (std::vector<Problem>{{"minutes", ProblemKind::OutOfRange, 0, 1440}}));
}

TEST(Problems, ACourseHasATitleAndNumbersThatCanBe) {
    Course course = testing::courseOf(testing::anna());
    course.title.clear();
    course.goalScore = 10.5;
    course.plannedSessions = 0;
    EXPECT_EQ(problems(course, today), (std::vector<Problem>{{"title", ProblemKind::NoName},
                                                             {"goal_score", ProblemKind::OutOfRange, 0, 10},
                                                             {"planned_sessions", ProblemKind::OutOfRange, 1, 500}}));
}

TEST(Problems, PracticeAndUserHaveAName) {
    PracticeInfo practice;
    EXPECT_EQ(problems(practice, today), (std::vector<Problem>{{"name", ProblemKind::NoName}}));
    User user;
    EXPECT_EQ(problems(user, today), (std::vector<Problem>{{"name", ProblemKind::NoName}}));
}

}  // namespace
}  // namespace reliefbook
