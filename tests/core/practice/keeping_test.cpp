// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/erasure.h"
#include "core/practice/keeping.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

PracticeInfo rule(int years, int untilAge) {
    PracticeInfo practice;
    practice.retentionYears = years;
    practice.minorsUntilAge = untilAge;
    return practice;
}

TEST(Keeping, CountsTheYearsFromTheLastTreatment) {
    const Keeping result = keeping(QDate(2015, 3, 10), QDate(1980, 1, 1), rule(10, 18));
    EXPECT_EQ(result.until, QDate(2025, 3, 10));
    EXPECT_FALSE(result.becauseOfAge);
    EXPECT_EQ(keeping(QDate(2015, 3, 10), {}, rule(10, 18)).until, QDate(2025, 3, 10)) << "of unknown age";
    EXPECT_FALSE(keeping({}, QDate(1980, 1, 1), rule(10, 18)).until) << "never treated";
}

TEST(Keeping, CountsTheYearsOfTheYoungFromTheDayTheyAreGrownUp) {
    const Keeping child = keeping(QDate(2015, 3, 10), QDate(2005, 6, 1), rule(10, 18));
    EXPECT_EQ(child.until, QDate(2033, 6, 1));
    EXPECT_TRUE(child.becauseOfAge);
    EXPECT_EQ(keeping(QDate(2023, 6, 1), QDate(2005, 6, 1), rule(10, 18)).until, QDate(2033, 6, 1));
    EXPECT_EQ(keeping(QDate(2023, 6, 2), QDate(2005, 6, 1), rule(10, 18)).until, QDate(2033, 6, 2)) << "grown up";
    EXPECT_EQ(keeping(QDate(2015, 3, 10), QDate(2005, 6, 1), rule(10, 0)).until, QDate(2025, 3, 10)) << "no such rule";
}

/// Anna was treated on 3 and 10 March 2025, and the practice keeps its records for ten years.
class Kept : public ::testing::Test {
protected:
    static Moment noon(QDate day) { return momentOf(day, QTime(12, 0), 60); }
    ErrorKind refusal(QDate day, QStringList* facts = nullptr) {
        const FixedClock clock(noon(day), 60);
        try {
            eraseClients(*practice, {course.client}, EraseReason::ClientAsked);
        } catch (const Error& error) {
            if (facts != nullptr)
                *facts = error.facts();
            return error.kind();
        }
        return ErrorKind::Cancelled;  // nothing was refused
    }

    TestPractice practice;
    Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}});
};
class T55 : public Kept {};

TEST_F(T55, RetentionBlocksAnErasureAndNamesTheDate) {
    QStringList facts;
    EXPECT_EQ(refusal(QDate(2035, 3, 9), &facts), ErrorKind::RetentionHolds);
    EXPECT_EQ(facts.value(0), u"client"_s);
    EXPECT_EQ(facts.value(1), QString::number(course.client.value));
    EXPECT_EQ(facts.value(2), u"2035-03-10"_s);
    EXPECT_EQ(counts(practice.database()), (Counts{.clients = 1, .courses = 1, .sessions = 2, .scores = 4}));
    EXPECT_TRUE(erasedClients(practice.database()).empty());
    EXPECT_EQ(refusal(QDate(2035, 3, 10)), ErrorKind::Cancelled) << "on the day itself it is over";
    EXPECT_EQ(counts(practice.database()).clients, 0);
}

TEST_F(T55, RetentionIsNoShorterForWhatLiesInTheBin) {
    const auto sessions = sessionsOf(practice.database(), course.client);
    practice->apply({removal(sessions.back())});
    QStringList facts;
    EXPECT_EQ(refusal(QDate(2035, 3, 9), &facts), ErrorKind::RetentionHolds);
    EXPECT_EQ(facts.value(2), u"2035-03-10"_s);
}

TEST_F(T55, RetentionOfTheYoungEndsLater) {
    Client client = *sql::find(practice.database(), course.client);
    const Client before = client;
    client.birthDate = QDate(2010, 5, 5);
    practice->apply({update(before, client)});
    QStringList facts;
    EXPECT_EQ(refusal(QDate(2035, 3, 10), &facts), ErrorKind::RetentionHolds);
    EXPECT_EQ(facts.value(2), u"2038-05-05"_s);
}

TEST_F(T55, RetentionOfOneKeepsAllWhoWereToBeErasedTogether) {
    const FixedClock clock(noon(QDate(2030, 1, 1)), 60);
    const Client other = testing::anna();  // never treated
    practice->apply({creation(other)});
    EXPECT_THROW(eraseClients(*practice, {other.id, course.client}, EraseReason::TimeIsOver), Error);
    EXPECT_TRUE(sql::find(practice.database(), other.id));
}

/// Somebody entered by mistake, whose session was opened and left.
TEST_F(T55, RetentionHoldsNobodyInWhoseSessionsNothingWasNoted) {
    const FixedClock clock(noon(QDate(2026, 1, 5)), 60);
    const Client other = testing::anna();
    practice->apply({creation(other)});
    Course others = testing::courseOf(other);
    others.therapist = practice->user().id;
    Session session = testing::sessionOf(others, QDate(2026, 1, 5));
    session.therapist = others.therapist;
    practice->apply({creation(others), creation(session)});
    session = *sql::find(practice.database(), session.id);
    const auto heldUntil = [&] {
        return keepingOf(practice.database(), *sql::find(practice.database(), other.id),
                         practiceInfo(practice.database()))
            .until;
    };
    EXPECT_EQ(heldUntil(), std::nullopt);

    Session noted = session;
    noted.subjective = u"stiff neck"_s;
    practice->apply({update(session, noted)});
    EXPECT_EQ(heldUntil(), QDate(2036, 1, 5));
    practice->endVisit();
    practice->apply({update(noted, session)});
    EXPECT_EQ(heldUntil(), QDate(2036, 1, 5)) << "emptying it is no way round the law";

    Session again = testing::sessionOf(others, QDate(2026, 1, 6));
    again.therapist = others.therapist;
    PainScore score = testing::scoreOf(again, Phase::Before, 4);
    practice->apply({creation(again), creation(score)});
    again = *sql::find(practice.database(), again.id);
    score = *sql::find(practice.database(), score.id);
    EXPECT_EQ(heldUntil(), QDate(2036, 1, 6));
    practice->apply({removal(score)});
    EXPECT_EQ(heldUntil(), QDate(2036, 1, 6)) << "nor is the bin";
    Session isVoid = again;
    isVoid.state = SessionState::Void;
    practice->apply({update(again, isVoid)});
    EXPECT_EQ(heldUntil(), QDate(2036, 1, 5)) << "declared void it is nobody's treatment";
}

TEST_F(Kept, TheYearlyListHoldsWhoseTimeIsOver) {
    EXPECT_TRUE(expiredClients(practice.database(), QDate(2035, 3, 9)).empty());
    const auto expired = expiredClients(practice.database(), QDate(2035, 3, 10));
    ASSERT_EQ(expired.size(), 1U);
    EXPECT_EQ(expired.front().id, course.client);
    EXPECT_EQ(expired.front().last, QDate(2025, 3, 10));
    EXPECT_EQ(expired.front().until, QDate(2035, 3, 10));
}

TEST_F(Kept, OnlyAnOwnerErases) {
    User therapist = practice->user();
    therapist.role = Role::Therapist;
    practice->setUser(therapist);
    EXPECT_EQ(refusal(QDate(2050, 1, 1)), ErrorKind::NotAllowed);
    EXPECT_EQ(counts(practice.database()).clients, 1);
}

}  // namespace
}  // namespace reliefbook
