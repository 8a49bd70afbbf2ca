// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/bin.h"
#include "core/practice/todayread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::anna;
using reliefbook::testing::courseOf;
using reliefbook::testing::sessionOf;
using reliefbook::testing::TestPractice;

class TodayRead : public ::testing::Test {
protected:
    Client client(const QString& firstName) {
        Client made = anna();
        made.firstName = firstName;
        made = std::get<Client>(*practice->apply({creation(made)}).front().after);
        return made;
    }
    Session session(const Client& who, QDate day, SessionState state = SessionState::Draft) {
        Course course = courseOf(who);
        course.therapist = practice->user().id;
        Session made = sessionOf(course, day);
        made.state = state;
        made = std::get<Session>(*practice->apply({creation(course), creation(made)}).back().after);
        return made;
    }
    static QStringList names(const std::vector<SessionRow>& rows) {
        QStringList all;
        for (const SessionRow& row : rows)
            all << row.firstName + u' ' + localDay(row.startedAt, row.offsetMinutes).toString(Qt::ISODate);
        return all;
    }
    static Moment at(QDate day) { return momentOf(day, QTime(12, 0), 60); }

    TestPractice practice;
};

TEST_F(TodayRead, ListsUnsignedSessionsTheLatestFirst) {
    const Client ana = client(u"Ana"_s);
    const Client bo = client(u"Bo"_s);
    session(ana, {2025, 3, 3});
    session(bo, {2025, 3, 5});
    session(bo, {2025, 3, 4}, SessionState::Signed);
    session(ana, {2025, 3, 6}, SessionState::Void);
    EXPECT_EQ(names(unsignedSessions(practice.database(), 9)), QStringList({u"Bo 2025-03-05"_s, u"Ana 2025-03-03"_s}));
    EXPECT_EQ(names(unsignedSessions(practice.database(), 1)), QStringList({u"Bo 2025-03-05"_s}));
    EXPECT_EQ(unsignedSessions(practice.database(), 1).front().course, u"Low back"_s);
    EXPECT_EQ(unsignedCount(practice.database(), 9), 2);
    EXPECT_EQ(unsignedCount(practice.database(), 1), 1);
}

TEST_F(TodayRead, LeavesOutWhatLiesInTheBin) {
    const Client ana = client(u"Ana"_s);
    const Client bo = client(u"Bo"_s);
    EXPECT_TRUE(hasClients(practice.database()));
    const Session gone = session(ana, {2025, 3, 3});
    session(bo, {2025, 3, 4});
    practice->apply({removal(gone)});
    practice->apply({removal(bo)});
    EXPECT_EQ(names(unsignedSessions(practice.database(), 9)), QStringList());
    EXPECT_EQ(unsignedCount(practice.database(), 9), 0);
    EXPECT_EQ(names(clientsSeenLately(practice.database(), at({2025, 4, 1}), 9)), QStringList());
    practice->apply({removal(ana)});
    EXPECT_FALSE(hasClients(practice.database()));
}

TEST_F(TodayRead, ListsEachClientSeenOnceByTheirLatestSession) {
    const Client ana = client(u"Ana"_s);
    const Client bo = client(u"Bo"_s);
    session(ana, {2025, 3, 3});
    session(ana, {2025, 3, 10});
    session(bo, {2025, 3, 5});
    session(ana, {2025, 3, 20}, SessionState::Void);
    session(bo, {2025, 5, 1});  // to come
    const auto seen = clientsSeenLately(practice.database(), at({2025, 4, 1}), 9);
    EXPECT_EQ(names(seen), QStringList({u"Ana 2025-03-10"_s, u"Bo 2025-03-05"_s}));
    EXPECT_EQ(names(clientsSeenLately(practice.database(), at({2025, 4, 1}), 1)), QStringList({u"Ana 2025-03-10"_s}));
}

// A large practice must not be read for its start screen.
TEST_F(TodayRead, GoesAlongIndexes) {
    for (const char* condition : {"state = 'draft'", "state <> 'void' AND started_at <= 5"}) {
        auto plan = practice.database().query(
            std::string("EXPLAIN QUERY PLAN SELECT session.id FROM session CROSS JOIN client ON client.id = "
                        "session.client_id WHERE session.deleted_at IS NULL AND session.") +
            condition + " AND " + whoseClientIsThere("session.client_id") + "ORDER BY started_at DESC LIMIT 5");
        QString steps;
        while (plan.next())
            steps += plan.column<QString>(3) + u'\n';
        EXPECT_TRUE(steps.contains(u"INDEX session_d"_s)) << steps.toStdString();
        EXPECT_FALSE(steps.contains(u"TEMP B-TREE"_s)) << steps.toStdString();
    }
}

}  // namespace
}  // namespace reliefbook
