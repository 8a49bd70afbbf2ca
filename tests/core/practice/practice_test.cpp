// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/audit.h"
#include "core/practice/history.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::anna;
using testing::courseOf;
using testing::scoreOf;
using testing::sessionOf;
using testing::TestPractice;

ErrorKind kindThrownBy(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorKind::Bug;
}

template <class T> T created(Practice& practice, const T& record) {
    return std::get<T>(*practice.apply({creation(record)}).front().after);
}

TEST(Practice, StoresEveryColumnOfAClient) {
    TestPractice practice;
    Client client = anna();
    client.fileNo = u"7"_s;
    client.sittingHours = 6.5;
    client.archivedAt = Moment{5};
    client.note = u"ćirilica: Ђорђе 😀"_s;
    const Client stored = created(*practice, client);
    EXPECT_EQ(sql::find(practice.database(), client.id), stored);
    EXPECT_EQ(stored.note, client.note);
    EXPECT_EQ(stored.createdBy, practice->user().id);
    EXPECT_TRUE(stored.createdAt);
}

TEST(Practice, ChangesOfOneSetHappenTogetherOrNotAtAll) {
    TestPractice practice;
    const Client client = anna();
    Course course = courseOf(client);
    course.therapist = practice->user().id;
    course.goalScore = 11;
    EXPECT_EQ(kindThrownBy([&] { practice->apply({creation(client), creation(course)}); }), ErrorKind::BadInput);
    EXPECT_FALSE(sql::find(practice.database(), client.id));
    EXPECT_EQ(auditHead(practice.database()).seq, 2);  // the user and the practice of the fixture
}

TEST(Practice, InvertedChangesTakeThemBackAndForth) {
    TestPractice practice;
    const Client before = created(*practice, anna());
    Client after = before;
    after.mobile = u"2"_s;
    const ChangeSet change = practice->apply({update(before, after)});
    practice->apply(inverted(change));
    EXPECT_EQ(sql::find(practice.database(), before.id), before);
    practice->apply(change);
    EXPECT_EQ(sql::find(practice.database(), before.id), after);
}

TEST(Practice, OfARecordThatIsStoredAgainOnlyWhatChangedIsSet) {
    testing::TestPractice practice;
    practice->apply({creation(testing::anna())});
    const Client before = sql::select<Client>(practice.database(), "").front();
    // A name that is set, though to the same, has its index written; an id has all looked through that can refer to it.
    practice.database().script(
        "CREATE TEMP TRIGGER nothing_else BEFORE UPDATE OF id, last_name, first_name, deleted_at ON client BEGIN "
        "SELECT RAISE(ABORT, 'it is set'); END");
    Client after = before;
    after.city = u"Novi Sad"_s;
    practice->apply({update(before, after)});
    EXPECT_EQ(sql::find(practice.database(), before.id)->city, u"Novi Sad"_s);
}

TEST(Practice, ADeletedRecordLiesInTheBinAndComesBackByUndo) {
    TestPractice practice;
    const Client client = created(*practice, anna());
    const ChangeSet removed = practice->apply({removal(client)});
    EXPECT_EQ(counts(practice.database()).clients, 0);
    EXPECT_TRUE(sql::find(practice.database(), client.id)->deletedAt);
    practice->apply(inverted(removed));
    EXPECT_EQ(sql::find(practice.database(), client.id), client);
}

TEST(Practice, UndoneCreationCanBeRedone) {
    TestPractice practice;
    const ChangeSet made = practice->apply({creation(anna())});
    practice->apply(inverted(made));
    EXPECT_EQ(counts(practice.database()).clients, 0);
    practice->apply(made);
    EXPECT_EQ(counts(practice.database()).clients, 1);
}

TEST(Practice, RefusesAChangeToARecordThatIsNoLongerThatWay) {
    TestPractice practice;
    const Client client = created(*practice, anna());
    Client stale = client;
    stale.mobile = u"1"_s;
    Client next = client;
    next.mobile = u"2"_s;
    EXPECT_EQ(kindThrownBy([&] { practice->apply({update(stale, next)}); }), ErrorKind::Conflict);
    EXPECT_EQ(kindThrownBy([&] { practice->apply({creation(client)}); }), ErrorKind::Conflict);
    practice->apply({removal(client)});
    EXPECT_EQ(kindThrownBy([&] { practice->apply({update(client, next)}); }), ErrorKind::Conflict);
    EXPECT_EQ(sql::find(practice.database(), client.id)->mobile, client.mobile);
}

TEST(Practice, RefusesAScoreThatDoesNotHold) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    const Session session = sessionsOf(practice.database(), course.client).front();
    const auto refused = [&](PainScore score) {
        return kindThrownBy([&] { practice->apply({creation(score)}); }) == ErrorKind::BadInput;
    };
    PainScore eleven = scoreOf(session, Phase::Average, 11);
    EXPECT_TRUE(refused(eleven));
    PainScore below = scoreOf(session, Phase::Average, -1);
    EXPECT_TRUE(refused(below));
    EXPECT_TRUE(refused(scoreOf(session, Phase::Before, 5))) << "the session has a before score of this area";
    PainScore valueOfNotAsked = scoreOf(session, Phase::Average, 5);
    valueOfNotAsked.state = ScoreState::NotAsked;
    EXPECT_TRUE(refused(valueOfNotAsked));
    PainScore astray = scoreOf(session, Phase::Average, 5);
    astray.course.reset();
    EXPECT_TRUE(refused(astray)) << "the session belongs to a course";
    EXPECT_EQ(counts(practice.database()).scores, 2);
}

TEST(Practice, ExtraAndDiaryScoresAreUniqueByTheirMoment) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    PainScore diary;
    diary.id = Id<PainScore>::make();
    diary.client = course.client;
    diary.course = course.id;
    diary.area = u"back.low"_s;
    diary.phase = Phase::Diary;
    diary.value = 3;
    diary.takenAt = momentOf(QDate(2025, 3, 5), QTime(8, 0), 60);
    practice->apply({creation(diary)});
    PainScore same = diary;
    same.id = Id<PainScore>::make();
    EXPECT_EQ(kindThrownBy([&] { practice->apply({creation(same)}); }), ErrorKind::BadInput);
    same.takenAt.utcMs += 1;
    practice->apply({creation(same)});
    EXPECT_EQ(counts(practice.database()).scores, 4);
}

TEST(Practice, AMovedSessionTakesItsScoresAlong) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    Course other = course;
    other.id = Id<Course>::make();
    practice->apply({creation(other)});
    const Session session = sessionsOf(practice.database(), course.client).front();
    Session moved = session;
    moved.course = other.id;
    EXPECT_EQ(kindThrownBy([&] { practice->apply({update(session, moved)}); }), ErrorKind::BadInput);
    ChangeSet changes{update(session, moved)};
    for (const PainScore& score : courseRecords(practice.database(), course.id).scores) {
        PainScore along = score;
        along.course = other.id;
        changes.push_back(update(score, along));
    }
    practice->apply(changes);
    EXPECT_EQ(courseRecords(practice.database(), other.id).scores.size(), 2U);
    EXPECT_TRUE(courseRecords(practice.database(), course.id).scores.empty());
}

TEST(Practice, TellsOnceOfEverySetAndNeverOfAFailedOne) {
    TestPractice practice;
    QSignalSpy changed(&*practice, &Practice::changed);
    const Client client = created(*practice, anna());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_ANY_THROW(practice->apply({creation(client)}));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(practice->apply({update(client, client)}).empty()) << "nothing changes";
    EXPECT_EQ(changed.count(), 1);
}

// ---- who may do what ----

User userWith(Role role) {
    User user;
    user.id = Id<User>::make();
    user.name = u"Petar"_s;
    user.role = role;
    return user;
}

TEST(Roles, ReceptionChangesContactDataAndNothingElse) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    const CourseRecords records = courseRecords(practice.database(), course.id);
    practice->setUser(created(*practice, userWith(Role::Reception)));
    const AuditHead before = auditHead(practice.database());
    PainScore other = records.scores.front();
    other.value = 1;
    const Client found = *sql::find(practice.database(), course.client);
    EXPECT_EQ(kindThrownBy([&] { practice->apply({update(records.scores.front(), other)}); }), ErrorKind::NotAllowed);
    EXPECT_EQ(kindThrownBy([&] { practice->apply({removal(records.sessions.front())}); }), ErrorKind::NotAllowed);
    EXPECT_EQ(kindThrownBy([&] {
                  practice->apply({creation(anna()), creation(courseOf(found))});
              }),
              ErrorKind::NotAllowed);
    EXPECT_EQ(auditHead(practice.database()), before);
    Client moved = found;
    moved.mobile = u"0641234567"_s;
    EXPECT_EQ(practice->apply({update(found, moved)}).size(), 1U);
}

TEST(Roles, TherapistsTreatButDoNotRunThePractice) {
    TestPractice practice;
    practice->setUser(created(*practice, userWith(Role::Therapist)));
    testing::storedCourse(*practice, {{7, 4}});
    const PracticeInfo info = practiceInfo(practice.database());
    PracticeInfo renamed = info;
    renamed.name = u"Mine"_s;
    EXPECT_EQ(kindThrownBy([&] { practice->apply({update(info, renamed)}); }), ErrorKind::NotAllowed);
    EXPECT_EQ(kindThrownBy([&] { practice->apply({creation(userWith(Role::Owner))}); }), ErrorKind::NotAllowed);
}

TEST(Practice, KnowsItsUserAsStoredAlsoAfterAChange) {
    TestPractice practice;
    const User before = practice->user();
    User renamed = before;
    renamed.name = u"Mira Marković"_s;
    const ChangeSet made = practice->apply({update(before, renamed)});
    EXPECT_EQ(practice->user().name, u"Mira Marković"_s);
    practice->apply({creation(userWith(Role::Therapist))});
    EXPECT_EQ(practice->user().name, u"Mira Marković"_s) << "another user is another";
    practice->apply(inverted(made));
    EXPECT_EQ(practice->user(), before);
}

TEST(Queries, FindNoCourseOfAClientInTheBin) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    practice->apply({removal(*sql::find(practice.database(), course.client))});
    EXPECT_EQ(kindThrownBy([&] { courseRecords(practice.database(), course.id); }), ErrorKind::NoSuchRecord);
}

TEST(Database, StoresNothingForAValueThatHasNoPlaceInTheStatement) {
    TestPractice practice;
    EXPECT_EQ(kindThrownBy([&] { practice.database().query("SELECT ?", 1, 2); }), ErrorKind::Bug);
}

// ---- history ----

TEST(History, KeepsEveryVersionWithWhoAndWhen) {
    TestPractice practice;
    const Client first = created(*practice, anna());
    Client second = first;
    second.note = u"allergic to lavender"_s;
    practice->apply({update(first, second)});
    practice->endVisit();
    Client third = second;
    third.note = u"allergic to lavender and nuts"_s;
    practice->apply({update(second, third)});
    const auto versions = versionsOf(practice.database(), first.id);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(std::get<Client>(versions[0].record), first);
    EXPECT_EQ(std::get<Client>(versions[1].record), second);
    EXPECT_EQ(versions[1].user, practice->user().id);
}

TEST(History, TypingWithinOneVisitIsOneVersion) {
    TestPractice practice;
    const Client first = created(*practice, anna());
    Client typed = first;
    for (const QChar letter : u"stiff"_s) {
        Client next = typed;
        next.note += letter;
        practice->apply({update(typed, next)});
        typed = next;
    }
    const auto versions = versionsOf(practice.database(), first.id);
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(std::get<Client>(versions[0].record), first);
    EXPECT_EQ(versions[0].merged, 4);
}

TEST(History, AnotherUsersChangeIsAVersionOfItsOwn) {
    TestPractice practice;
    const Client first = created(*practice, anna());
    Client second = first;
    second.note = u"a"_s;
    practice->apply({update(first, second)});
    User other;
    other.id = Id<User>::make();
    other.name = u"Petar"_s;
    other.role = Role::Therapist;
    practice->setUser(created(*practice, other));
    Client third = second;
    third.note = u"ab"_s;
    practice->apply({update(second, third)});
    EXPECT_EQ(versionsOf(practice.database(), first.id).size(), 2U);
}

TEST(History, EveryKindOfRecordSurvivesJson) {
    Session session = sessionOf(courseOf(anna()), QDate(2025, 3, 3));
    session.subjective = u"„болови“ \u0000 end"_s;
    session.nextDueOn = QDate(2025, 3, 10);
    session.signedHash = QByteArray("\x00\xff\x10", 3);
    session.id.value = std::numeric_limits<qint64>::max();  // beyond 2^53: a JSON number would round it
    PainScore score = scoreOf(session, Phase::Before, 6.5);
    for (const Record& record : {Record(session), Record(score), Record(anna()), Record(courseOf(anna()))})
        EXPECT_TRUE(recordFromJson(QString::fromLatin1(kindOf(record)), toJson(record)) == record) << kindOf(record);
}

// ---- audit ----

TEST(Audit, EveryChangeIsInTheChainByFieldNamesOnly) {
    TestPractice practice;
    const Client client = created(*practice, anna());
    Client changed = client;
    changed.note = u"SECRETNOTE"_s;
    changed.mobile = u"0641234567"_s;
    practice->apply({update(client, changed)});
    practice->apply({removal(changed)});
    auto rows = practice.database().query("SELECT action || ' ' || kind || ' ' || fields FROM audit ORDER BY seq");
    QStringList entries;
    while (rows.next())
        entries << rows.column<QString>(0).trimmed();
    EXPECT_EQ(entries, QStringList({u"create user"_s, u"create practice"_s, u"create client"_s,
                                    u"update client mobile note"_s, u"delete client"_s}));
    EXPECT_EQ(firstBreakInAudit(practice.database()), std::nullopt);
}

class AuditTampered : public ::testing::TestWithParam<std::pair<const char*, qint64>> {};

TEST_P(AuditTampered, IsNoticed) {
    TestPractice practice;
    for (int i = 0; i < 6; ++i)
        created(*practice, anna());
    // As somebody with the passphrase and another tool would.
    sql::Database raw(practice.path(), TestPractice::key(), sql::Access::ReadWrite);
    raw.script("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;");
    raw.script(GetParam().first);
    EXPECT_EQ(firstBreakInAudit(practice.database()), std::optional(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(
    Ways, AuditTampered,
    ::testing::Values(std::pair{"UPDATE audit SET action = 'view' WHERE seq = 5", 5},
                      std::pair{"UPDATE audit SET user_id = 1 WHERE seq = 3", 3},
                      std::pair{"UPDATE audit SET at = at + 1 WHERE seq = 2", 2},
                      std::pair{"UPDATE audit SET reason = 'x' WHERE seq = 8", 8},
                      std::pair{"DELETE FROM audit WHERE seq = 4", 4},
                      std::pair{"UPDATE audit SET seq = -1 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4;"
                                "UPDATE audit SET seq = 4 WHERE seq = -1",
                                3},
                      std::pair{
                          "INSERT INTO audit SELECT 9, at, offset_minutes, user_id, role, action, kind, record_id, "
                          "fields, reason, hash, hash FROM audit WHERE seq = 8",
                          9}));

TEST(Audit, EveryHashCoversTheOneBeforeIt) {
    TestPractice practice;
    AuditEntry entry;
    entry.action = u"view"_s;
    const auto hashBehind = [&](char predecessor) {
        const sql::Transaction undone(practice.database());
        return appendAudit(practice.database(), {.seq = 2, .hash = QByteArray(32, predecessor)}, entry).hash;
    };
    EXPECT_EQ(hashBehind('a'), hashBehind('a'));
    EXPECT_NE(hashBehind('a'), hashBehind('b'));
}

TEST(Audit, IsAppendOnlyThroughOurOwnConnection) {
    TestPractice practice;
    const Client client = created(*practice, anna());
    practice->apply({removal(client)});
    const qint64 entries = auditHead(practice.database()).seq;
    EXPECT_ANY_THROW(practice.database().script("UPDATE audit SET action = 'x'"));
    EXPECT_ANY_THROW(practice.database().script("DELETE FROM audit"));
    EXPECT_ANY_THROW(practice.database().script("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"));
    EXPECT_ANY_THROW(practice.database().script("DELETE FROM history"));
    EXPECT_ANY_THROW(practice.database().script("UPDATE history SET before = '{}'"));
    EXPECT_EQ(firstBreakInAudit(practice.database()), std::nullopt);
    EXPECT_EQ(auditHead(practice.database()).seq, entries);
    EXPECT_EQ(versionsOf(practice.database(), client.id).size(), 1U);
}

TEST(Audit, AFailedChangeLeavesNoEntry) {
    TestPractice practice;
    const AuditHead before = auditHead(practice.database());
    Client nameless = anna();
    nameless.firstName.clear();
    nameless.lastName.clear();
    EXPECT_ANY_THROW(practice->apply({creation(nameless)}));
    EXPECT_EQ(auditHead(practice.database()), before);
}

}  // namespace
}  // namespace reliefbook
