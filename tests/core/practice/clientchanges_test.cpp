// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientchanges.h"
#include "core/practice/clientread.h"
#include "core/practice/todayread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using testing::TestPractice;

TEST(ClientChanges, ARemovedClientTakesAlongWhatTheyHaveAndBringsItBack) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}});
    sql::Database& database = practice.database();
    const auto seen = [&] {
        const Counts all = counts(database);
        return std::vector<qint64>{all.clients,
                                   all.courses,
                                   all.sessions,
                                   all.scores,
                                   qint64(sessionsOf(database, course.client).size()),
                                   qint64(coursesOf(database, course.client).size()),
                                   qint64(courseRows(database).size()),
                                   qint64(courseRows(database, course.client).size()),
                                   qint64(clientsInACourse(database).size()),
                                   qint64(unsignedSessions(database, 9).size()),
                                   unsignedCount(database, 9),
                                   qint64(clientsSeenLately(database, now(), 9).size())};
    };
    const std::vector<qint64> whole{1, 1, 2, 4, 2, 1, 1, 1, 1, 2, 2, 1};
    EXPECT_EQ(seen(), whole);
    const ChangeSet made = practice->apply(removedClient(*clientOf(database, course.client)));
    EXPECT_EQ(seen(), std::vector<qint64>(whole.size(), 0));
    practice->apply(inverted(made));
    EXPECT_EQ(seen(), whole);
}

TEST(ClientChanges, AnArchivedClientStaysInTheFile) {
    TestPractice practice;
    const Client anna = std::get<Client>(*practice->apply({creation(testing::anna())}).front().after);
    practice->apply(archivedClient(anna, Moment{5}));
    const Client archived = *clientOf(practice.database(), anna.id);
    EXPECT_EQ(archived.archivedAt, Moment{5});
    practice->apply(unarchivedClient(archived));
    EXPECT_EQ(clientOf(practice.database(), anna.id), anna);
}

}  // namespace
}  // namespace reliefbook
