// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/clientsearch.h"
#include "core/practice/restriction.h"
#include "core/practice/sessionread.h"
#include "core/practice/todayread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

class ARestriction : public ::testing::Test {
protected:
    ARestriction() { practice->apply(restrictedClient(client(), now()), u"client_asked"_s); }
    Client client() { return *sql::find(practice.database(), course.client); }
    bool isRefused(const ChangeSet& changes) {
        try {
            practice->apply(changes);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::NotAllowed);
            EXPECT_EQ(error.fact(1), u"restricted"_s);
            return true;
        }
        return false;
    }

    TestPractice practice;
    Course course = testing::storedCourse(*practice, {{7, 4}});
};

TEST_F(ARestriction, KeepsTheClientOutOfWhatIsShownUnasked) {
    EXPECT_TRUE(ClientSearch(practice.database()).find(u"anna", 9).empty());
    EXPECT_TRUE(unsignedSessions(practice.database(), 9).empty());
    EXPECT_EQ(unsignedCount(practice.database(), 9), 0);
    EXPECT_TRUE(clientsSeenLately(practice.database(), now(), 9).empty());
    ASSERT_EQ(restrictedClients(practice.database()).size(), 1U);
    EXPECT_EQ(restrictedClients(practice.database()).front().id, course.client);
}

TEST_F(ARestriction, LeavesNothingOfTheClientToBeChanged) {
    Client renamed = client();
    renamed.lastName = u"Other"_s;
    EXPECT_TRUE(isRefused({update(client(), renamed)}));
    Client both = renamed;
    both.restrictedAt.reset();
    EXPECT_TRUE(isRefused({update(client(), both)})) << "not in one go with lifting it";
    EXPECT_TRUE(isRefused({removal(client())}));
    const Session session = sessionsOf(practice.database(), course.client).front();
    Session noted = session;
    noted.plan = u"more"_s;
    EXPECT_TRUE(isRefused({update(session, noted)}));
    const SessionRecords records = sessionRecords(practice.database(), session.id);
    EXPECT_TRUE(isRefused({removal(records.scores.front())}));
    EXPECT_TRUE(isRefused({creation(testing::sessionOf(course, QDate(2025, 4, 1)))}));
    CourseEvent event;
    event.id = Id<CourseEvent>::make();
    event.course = course.id;
    event.onDay = QDate(2025, 4, 1);
    EXPECT_TRUE(isRefused({creation(event)}));
}

TEST_F(ARestriction, HoldsForNobodyElse) {
    const Client other = testing::anna();
    EXPECT_FALSE(isRefused({creation(other)}));
    EXPECT_EQ(ClientSearch(practice.database()).find(u"anna", 9), std::vector{other.id});
}

TEST_F(ARestriction, IsLiftedAgain) {
    ClientSearch search(practice.database());
    search.apply(practice->apply(unrestrictedClient(client()), u"client_agreed"_s));
    EXPECT_EQ(search.find(u"anna", 9), std::vector{course.client});
    EXPECT_FALSE(isRefused({removal(client())}));
}

}  // namespace
}  // namespace reliefbook
