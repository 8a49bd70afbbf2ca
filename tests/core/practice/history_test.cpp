// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/binread.h"
#include "core/practice/clientchanges.h"
#include "core/practice/history.h"
#include "core/practice/practice.h"
#include "core/practice/queries.h"
#include "core/practice/sessionchanges.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

Moment day(int number) { return momentOf(QDate(2026, 3, 1).addDays(number), QTime(9, 0), 0); }

class APast : public ::testing::Test {
protected:
    APast() {
        const FixedClock clock(day(0));
        course = testing::storedCourse(*practice, {{7, 4}});
        session = sessionsOf(database(), course.client).front().id;
    }
    sql::Database& database() { return practice.database(); }
    Session stored() { return *sql::find(database(), session); }
    void write(int on, const QString& plan) {
        const FixedClock clock(day(on));
        Session after = stored();
        after.plan = plan;
        practice->apply({update(stored(), after)});
        practice->endVisit();
    }
    static QString planOf(const Record& record) { return std::get<Session>(record).plan; }

    TestPractice practice;
    Course course;
    Id<Session> session;
};

TEST_F(APast, ShowsEveryVersionWithWhoAndWhen) {
    write(1, u"one"_s);
    User other = practice->user();
    other.id = Id<User>::make();
    other.name = u"Jonas"_s;
    practice->apply({creation(other)});
    practice->setUser(other);
    write(2, u"two"_s);
    std::vector<PastChange> past;
    for (const PastChange& change : pastOf(database(), u"session", session.value)) {
        if (std::holds_alternative<Session>(change.after))
            past.push_back(change);
    }
    ASSERT_EQ(past.size(), 3U);
    EXPECT_EQ(past[0].act, PastChange::Act::Changed);
    EXPECT_EQ(past[0].at, day(2));
    EXPECT_EQ(past[0].userName, u"Jonas"_s);
    EXPECT_EQ(planOf(*past[0].before), u"one"_s);
    EXPECT_EQ(planOf(past[0].after), u"two"_s);
    EXPECT_TRUE(past[0].isPresent);
    EXPECT_EQ(past[1].userName, u"Mira"_s);
    EXPECT_EQ(planOf(past[1].after), u"one"_s);
    EXPECT_FALSE(past[1].isPresent);
    EXPECT_EQ(past[2].act, PastChange::Act::Created);
    EXPECT_EQ(past[2].at, day(0));
    EXPECT_FALSE(past[2].before);
    EXPECT_EQ(planOf(past[2].after), QString());
}

TEST_F(APast, OfASessionHoldsWhatBecameOfItsScores) {
    const SessionRecords records = sessionRecords(database(), session);
    {
        const FixedClock clock(day(3));
        practice->apply(scored(records, u"back.low"_s, Phase::Before, PainAnswer{ScoreState::Scored, 2}));
    }
    {
        const FixedClock clock(day(4));
        practice->apply(scored(sessionRecords(database(), session), u"back.low"_s, Phase::After, {}));
    }
    const auto past = pastOf(database(), u"session", session.value);
    ASSERT_EQ(past.size(), 5U) << "session and two scores made, one changed, one taken back";
    EXPECT_EQ(past[0].act, PastChange::Act::Deleted);
    EXPECT_EQ(std::get<PainScore>(past[0].after).phase, Phase::After);
    EXPECT_EQ(std::get<PainScore>(past[1].after).value, 2);
    EXPECT_EQ(std::get<PainScore>(*past[1].before).value, 7);
}

TEST_F(APast, BringsAnyVersionBackAsANewChange) {
    write(1, u"one"_s);
    write(2, u"two"_s);
    const Record one = pastOf(database(), u"session", session.value)[1].after;
    ASSERT_EQ(planOf(one), u"one"_s);
    const ChangeSet made = practice->apply(broughtBack(database(), one));
    EXPECT_EQ(stored().plan, u"one"_s);
    EXPECT_EQ(versionsOf(database(), session).size(), 3U) << "nothing of the history is lost";
    practice->apply(inverted(made));
    EXPECT_EQ(stored().plan, u"two"_s);
    EXPECT_TRUE(broughtBack(database(), Record(stored())).empty());
}

TEST_F(APast, BringsASessionBackToItsDayWithItsScores) {
    const Session before = stored();
    practice->apply(retimedSession(sessionRecords(database(), session), Moment{day(9).utcMs}, 0, 45));
    practice->endVisit();
    practice->apply(broughtBack(database(), Record(before)));
    EXPECT_EQ(stored(), before);
    const SessionRecords records = sessionRecords(database(), session);
    EXPECT_EQ(records.scores.front().takenAt, before.startedAt);
}

TEST_F(APast, BringsBackTheNoteAndNotWhoseSessionItIs) {
    write(1, u"one"_s);
    const Course other = testing::storedCourse(*practice, {});
    practice->apply(movedSession(sessionRecords(database(), session), *sql::find(database(), other.id)));
    practice->endVisit();
    write(2, u"two"_s);
    const auto versions = versionsOf(database(), session);
    ASSERT_EQ(planOf(versions[1].record), u"one"_s);
    EXPECT_EQ(std::get<Session>(versions[1].record).course, course.id);
    practice->apply(broughtBack(database(), versions[1].record));
    EXPECT_EQ(stored().plan, u"one"_s);
    EXPECT_EQ(stored().course, other.id);
}

TEST_F(APast, BringsARecordBackOutOfTheBin) {
    write(1, u"one"_s);
    write(2, u"two"_s);
    const Record one = versionsOf(database(), session)[1].record;
    practice->apply(removedSession(sessionRecords(database(), session)));
    practice->apply(broughtBack(database(), one));
    EXPECT_FALSE(stored().deletedAt);
    EXPECT_EQ(stored().plan, u"one"_s);
}

TEST_F(APast, OfARecordOlderThanAColumnHasItsDefault) {
    const auto seq = database().value<qint64>("SELECT coalesce(max(seq), 0) + 1 FROM history");
    QJsonObject old = toJson(Record(stored()));
    old.remove(u"advice"_s);
    database()
        .query("INSERT INTO history (seq, at, user_id, kind, record_id, before, merged_count) VALUES (?,?,?,?,?,?,0)",
               seq, day(1), practice->user().id, u"session"_s, session, QString::fromUtf8(QJsonDocument(old).toJson()))
        .run();
    ASSERT_EQ(versionsOf(database(), session).size(), 1U);
    EXPECT_EQ(std::get<Session>(versionsOf(database(), session)[0].record).advice, QString());
}

TEST_F(APast, OfWhatIsNotThereIsNothing) {
    EXPECT_TRUE(pastOf(database(), u"session", 5).empty());
    EXPECT_TRUE(pastOf(database(), u"audit", 5).empty());
    EXPECT_FALSE(storedRecord(database(), u"sqlite_schema", 1));
}

// ---- the bin ----

TEST_F(APast, TheBinShowsWhatWasDeletedByWhomAndBringsItBack) {
    {
        const FixedClock clock(day(5));
        practice->apply(removedSession(sessionRecords(database(), session)));
    }
    const auto bin = inTheBin(database(), day(1));
    ASSERT_EQ(bin.size(), 1U) << "its scores lie there with it";
    EXPECT_EQ(bin[0].kind, std::string("session"));
    EXPECT_EQ(bin[0].id, session.value);
    EXPECT_EQ(bin[0].deletedAt, day(5));
    EXPECT_EQ(bin[0].deletedBy, u"Mira"_s);
    EXPECT_EQ(bin[0].lastName, u"Żak"_s);
    EXPECT_EQ(bin[0].title, u"Low back"_s);
    EXPECT_EQ(bin[0].scores, 2);
    const Counts before = counts(database());
    const ChangeSet made = practice->apply(outOfTheBin(database(), u"session", session.value));
    EXPECT_EQ(counts(database()).sessions, before.sessions + 1);
    EXPECT_EQ(counts(database()).scores, before.scores + 2);
    EXPECT_TRUE(inTheBin(database(), day(1)).empty());
    practice->apply(inverted(made));
    EXPECT_EQ(counts(database()), before);
}

TEST_F(APast, AScoreTakenBackEarlierStaysAwayWhenItsSessionComesBack) {
    {
        const FixedClock clock(day(4));
        practice->apply(scored(sessionRecords(database(), session), u"back.low"_s, Phase::After, {}));
    }
    {
        const FixedClock clock(day(5));
        practice->apply(removedSession(sessionRecords(database(), session)));
    }
    practice->apply(outOfTheBin(database(), u"session", session.value));
    EXPECT_EQ(sessionRecords(database(), session).scores.size(), 1U);
}

TEST_F(APast, TheBinHidesWhatIsOlderAndHoldsAClientWithAllThatIsTheirs) {
    {
        const FixedClock clock(day(5));
        practice->apply(removedClient(*sql::find(database(), course.client)));
    }
    EXPECT_TRUE(inTheBin(database(), day(6)).empty()) << "older than the bin shows";
    const auto bin = inTheBin(database(), day(1));
    ASSERT_EQ(bin.size(), 1U);
    EXPECT_EQ(bin[0].kind, std::string("client"));
    EXPECT_EQ(bin[0].sessions, 1);
    practice->apply(outOfTheBin(database(), u"client", course.client.value));
    EXPECT_EQ(counts(database()), (Counts{.clients = 1, .courses = 1, .sessions = 1, .scores = 2}));
    EXPECT_THROW(outOfTheBin(database(), u"client", course.client.value), Error) << "it is there";
}

TEST_F(APast, ACourseComesBackWithTheSessionThatHangsOnIt) {
    practice->apply(removedSession(sessionRecords(database(), session)));
    practice->apply({removal(*sql::find(database(), course.id))});
    practice->apply(outOfTheBin(database(), u"session", session.value));
    EXPECT_EQ(counts(database()).courses, 1);
    EXPECT_EQ(courseRecords(database(), course.id).sessions.size(), 1U);
}

}  // namespace
}  // namespace reliefbook
