// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/auditread.h"
#include "core/practice/erasure.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

class AnAudit : public ::testing::Test {
protected:
    AnAudit() {
        for (int i = 0; i < 20; ++i)
            practice->note(u"view"_s, {}, "client", 100 + i);
    }
    sql::Database& database() { return practice.database(); }
    /// Whoever has the passphrase needs no Reliefbook: its triggers are no hindrance.
    void tamper(const QByteArray& sql) {
        sql::Database raw(practice.path(), TestPractice::key(), sql::Access::ReadWrite);
        raw.script("DROP TRIGGER IF EXISTS audit_no_update; DROP TRIGGER IF EXISTS audit_no_delete;" + sql);
    }
    /// Makes the chain hold together again, from `from` on.
    void recompute(qint64 from) {
        sql::Database raw(practice.path(), TestPractice::key(), sql::Access::ReadWrite);
        raw.script("DROP TRIGGER IF EXISTS audit_no_update; DROP TRIGGER IF EXISTS audit_no_delete;");
        const std::vector<AuditEntry> all = auditPage(raw, {}, 0, 1'000);
        raw.query("DELETE FROM audit WHERE seq >= ?", from).run();
        AuditHead head = auditHead(raw);
        for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
            if (entry->seq >= from)
                head = appendAudit(raw, head, *entry);
        }
    }
    std::vector<AuditFinding> found(const std::vector<AuditAnchor>& anchors = {}) {
        sql::Database reader(practice.path(), TestPractice::key(), sql::Access::ReadOnly);
        return checkAudit(reader, anchors);
    }
    static AuditFinding broken(qint64 seq) { return {AuditFinding::Kind::Broken, seq, {}, {}}; }

    TestPractice practice;
};
class T12 : public AnAudit {};

TEST_F(T12, ChainTamperChangedEntryIsFound) {
    for (const QByteArray column : {"at", "offset_minutes", "user_id", "record_id"}) {
        SCOPED_TRACE(column.toStdString());
        const std::vector<AuditFinding> none;
        EXPECT_EQ(found(), none);
        tamper("UPDATE audit SET " + column + " = " + column + " + 1 WHERE seq = 9;");
        EXPECT_EQ(found(), std::vector{broken(9)});
        tamper("UPDATE audit SET " + column + " = " + column + " - 1 WHERE seq = 9;");
    }
    for (const QByteArray column : {"role", "action", "kind", "fields", "reason"}) {
        SCOPED_TRACE(column.toStdString());
        tamper("CREATE TABLE kept AS SELECT " + column +
               " AS was FROM audit WHERE seq = 9;"
               "UPDATE audit SET " +
               column + " = 'x' WHERE seq = 9;");
        EXPECT_EQ(found(), std::vector{broken(9)});
        tamper("UPDATE audit SET " + column + " = (SELECT was FROM kept) WHERE seq = 9; DROP TABLE kept;");
        EXPECT_EQ(found(), std::vector<AuditFinding>());
    }
}

TEST_F(T12, ChainTamperTakenAwayEntryIsFound) {
    tamper("DELETE FROM audit WHERE seq = 9;");
    EXPECT_EQ(found(), std::vector{broken(9)});
}

TEST_F(T12, ChainTamperTakenAwayAndClosedUpIsFound) {
    tamper("DELETE FROM audit WHERE seq = 9; UPDATE audit SET seq = seq - 1 WHERE seq > 9;");
    EXPECT_EQ(found(), std::vector{broken(9)});
}

TEST_F(T12, ChainTamperTakenAwayAtTheEndIsFoundByWhatIsKeptOutside) {
    const AuditAnchor anchor{u"companion"_s, {}, auditHead(database())};
    tamper("DELETE FROM audit WHERE seq = " + QByteArray::number(anchor.head.seq) + ";");
    EXPECT_EQ(found(), std::vector<AuditFinding>()) << "the rest holds together";
    EXPECT_EQ(found({anchor}),
              std::vector{(AuditFinding{AuditFinding::Kind::Shortened, anchor.head.seq, u"companion"_s, {}})});
}

TEST_F(T12, ChainTamperPutInEntryIsFound) {
    tamper(
        "UPDATE audit SET seq = seq + 1000 WHERE seq > 9; UPDATE audit SET seq = seq - 999 WHERE seq > 1000;"
        "INSERT INTO audit SELECT 10, at, offset_minutes, user_id, role, action, kind, record_id, fields, reason, "
        "prev_hash, hash FROM audit WHERE seq = 9;");
    EXPECT_EQ(found(), std::vector{broken(10)});
}

TEST_F(T12, ChainTamperSwappedEntriesAreFound) {
    tamper(
        "UPDATE audit SET seq = -1 WHERE seq = 9; UPDATE audit SET seq = 9 WHERE seq = 10;"
        "UPDATE audit SET seq = 10 WHERE seq = -1;");
    EXPECT_EQ(found(), std::vector{broken(9)});
}

/// Whoever recomputes the chain from the changed entry on leaves nothing inside that tells.
TEST_F(T12, ChainTamperRecomputedChainIsFoundByWhatIsKeptOutside) {
    const AuditAnchor companion{u"companion"_s, {}, auditHead(database())};
    AuditAnchor manifest{u"manifest"_s, {}, {}};
    manifest.head = {15, database().value<QByteArray>("SELECT hash FROM audit WHERE seq = 15")};
    AuditAnchor before{u"before"_s, {}, {}};
    before.head = {8, database().value<QByteArray>("SELECT hash FROM audit WHERE seq = 8")};
    tamper("UPDATE audit SET record_id = 7 WHERE seq = 9;");
    recompute(9);
    EXPECT_EQ(found(), std::vector<AuditFinding>()) << "from inside it can't be told";
    const std::vector expected{
        AuditFinding{AuditFinding::Kind::Rewritten, companion.head.seq, u"companion"_s, {}},
        AuditFinding{AuditFinding::Kind::Rewritten, 15, u"manifest"_s, {}},
    };
    EXPECT_EQ(found({companion, manifest, before}), expected) << "what was noted before it holds";
}

/// What backups knew that were made between the restored one and the restoring is not in the file any more.
TEST_F(T12, ChainTamperIsNotWhatRestoringAnOlderBackupExplains) {
    const auto anchorAt = [&](const QString& source, qint64 seq, qint64 at) {
        return AuditAnchor{source, {at}, {seq, QByteArray(32, 'x')}};
    };
    {
        const FixedClock clock({5'000'000});
        practice->note(u"restore"_s, u"from Ana, entries to 99, 1.reliefbook, entries to 15"_s);
        practice->note(u"restore"_s, {}, "client", 7);
    }
    const qint64 end = auditHead(database()).seq;
    const AuditAnchor between = anchorAt(u"between"_s, 18, 4'000'000);
    const AuditAnchor longer = anchorAt(u"longer"_s, end + 9, 4'000'000);
    const std::vector explained{
        AuditFinding{AuditFinding::Kind::Restored, 18, u"between"_s, {5'000'000}},
        AuditFinding{AuditFinding::Kind::Restored, end + 9, u"longer"_s, {5'000'000}},
    };
    EXPECT_EQ(found({between, longer}), explained);
    const AuditAnchor held = anchorAt(u"held"_s, 15, 4'000'000);
    const AuditAnchor later = anchorAt(u"later"_s, 18, 6'000'000);
    const AuditAnchor undated = anchorAt(u"undated"_s, 18, 0);
    const std::vector real{
        AuditFinding{AuditFinding::Kind::Rewritten, 15, u"held"_s, {}},
        AuditFinding{AuditFinding::Kind::Rewritten, 18, u"later"_s, {}},
        AuditFinding{AuditFinding::Kind::Rewritten, 18, u"undated"_s, {}},
    };
    EXPECT_EQ(found({held, later, undated}), real) << "what the backup held, and what was noted since, must be there";
}

TEST_F(AnAudit, IsReadByPagesTheNewestFirst) {
    const qint64 last = auditHead(database()).seq;
    const auto first = auditPage(database(), {}, 0, 15);
    ASSERT_EQ(first.size(), 15U);
    EXPECT_EQ(first.front().seq, last);
    const auto second = auditPage(database(), {}, first.back().seq, 15);
    EXPECT_EQ(second.front().seq, first.back().seq - 1);
    EXPECT_EQ(second.back().seq, 1);
    EXPECT_TRUE(auditPage(database(), {}, 1, 15).empty());
}

TEST_F(AnAudit, IsFilteredByDayUserActionAndKind) {
    TestPractice other;
    const auto noteAt = [&](QDate day, const QString& action, const char* kind) {
        const FixedClock clock(momentOf(day, QTime(23, 30), 120), 120);
        other->note(action, {}, kind, 1);
    };
    noteAt(QDate(2030, 5, 1), u"print"_s, "course");
    noteAt(QDate(2030, 5, 2), u"print"_s, "client");
    noteAt(QDate(2030, 5, 3), u"view"_s, "client");
    const auto seqs = [&](const AuditFilter& filter) {
        std::vector<qint64> all;
        for (const AuditEntry& entry : auditPage(other.database(), filter, 0, 99))
            all.push_back(entry.seq);
        return all;
    };
    EXPECT_EQ(seqs({.from = QDate(2030, 5, 2), .until = {}, .user = {}, .action = {}, .kind = {}, .client = {}}),
              (std::vector<qint64>{5, 4}));
    EXPECT_EQ(seqs({.from = QDate(2030, 5, 1),
                    .until = QDate(2030, 5, 2),
                    .user = {},
                    .action = {},
                    .kind = {},
                    .client = {}}),
              (std::vector<qint64>{4, 3}))
        << "the day is the local one";
    AuditFilter filter;
    filter.action = u"print"_s;
    EXPECT_EQ(seqs(filter), (std::vector<qint64>{4, 3}));
    filter.kind = u"client"_s;
    EXPECT_EQ(seqs(filter), (std::vector<qint64>{4}));
    filter = {};
    filter.user = Id<User>::make();
    EXPECT_TRUE(seqs(filter).empty());
    EXPECT_EQ(auditActions(other.database()), (QStringList{u"create"_s, u"print"_s, u"view"_s}));
}

TEST_F(AnAudit, OfAClientHoldsAllThatIsTheirsAlsoAfterTheErasure) {
    TestPractice other;
    const Course course = testing::storedCourse(*other, {{7, 4}});
    testing::storedCourse(*other, {{5, 4}});
    PracticeInfo info = practiceInfo(other.database());
    const PracticeInfo before = info;
    info.retentionYears = 0;
    other->apply({update(before, info)});
    AuditFilter filter;
    filter.client = course.client;
    const auto whole = auditPage(other.database(), filter, 0, 99);
    EXPECT_EQ(whole.size(), 5U) << "client, course, session and two scores";
    eraseClients(*other, {course.client}, EraseReason::ClientAsked);
    const auto left = auditPage(other.database(), filter, 0, 99);
    ASSERT_EQ(left.size(), 2U) << "of the number alone";
    EXPECT_EQ(left.front().action, u"erase"_s);
    EXPECT_EQ(left.back().action, u"create"_s);
}

TEST_F(AnAudit, ViewingAClientIsNotedOnceForEachOpening) {
    const qint64 before = auditHead(database()).seq;
    const Id<Client> client{7};
    practice->noteView(client);
    practice->noteView(client);
    EXPECT_EQ(auditHead(database()).seq, before + 1);
    const AuditEntry entry = auditPage(database(), {}, 0, 1).front();
    EXPECT_EQ(entry.action, u"view"_s);
    EXPECT_EQ(entry.kind, u"client"_s);
    EXPECT_EQ(entry.record, 7);
    EXPECT_EQ(entry.user, practice->user().id);
}

class T54 : public AnAudit {};

/// Through the program's own connection nothing rewrites what was written.
TEST_F(T54, AuditAndHistoryAreImmutable) {
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    Course later = course;
    later.title = u"Other"_s;
    practice->apply({update(*sql::find(database(), course.id), [&] {
        Course renamed = *sql::find(database(), course.id);
        renamed.title = u"Other"_s;
        return renamed;
    }())});
    const auto digest = [&] {
        return database().value<QString>("SELECT group_concat(hex(hash), ' ') FROM audit") +
               database().value<QString>("SELECT group_concat(before, ' ') FROM history");
    };
    const QString before = digest();
    for (const char* sql :
         {"UPDATE audit SET reason = 'x' WHERE seq = 1", "DELETE FROM audit WHERE seq = 1", "DELETE FROM audit",
          ("INSERT OR REPLACE INTO audit SELECT seq, at, offset_minutes, user_id, role, 'x', kind, record_id, fields, "
           "reason, prev_hash, hash FROM audit WHERE seq = 1"),
          "REPLACE INTO audit SELECT * FROM audit WHERE seq = 2", "UPDATE history SET before = '{}'",
          "UPDATE history SET user_id = 1", "UPDATE history SET record_id = 1", "UPDATE history SET kind = 'x'",
          "UPDATE history SET seq = seq + 5", "DELETE FROM history",
          "INSERT OR REPLACE INTO history SELECT seq, at, user_id, kind, record_id, '{}', 0 FROM history"}) {
        EXPECT_THROW(database().query(sql).run(), Error) << sql;
        EXPECT_EQ(digest(), before) << sql;
    }
    for (const char* sql :
         {"ALTER TABLE audit RENAME TO old", "ALTER TABLE audit DROP COLUMN reason", "ALTER TABLE history ADD COLUMN x",
          "DROP TABLE audit", "DROP TABLE history", "DROP TRIGGER audit_no_update", "DROP TRIGGER history_no_delete"}) {
        EXPECT_THROW(database().script(sql), Error) << sql;
        EXPECT_EQ(digest(), before) << sql;
    }
    // DEFENSIVE: the schema itself can't be written to.
    EXPECT_THROW(database().script("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger';"),
                 Error);
    EXPECT_EQ(digest(), before);
}

}  // namespace
}  // namespace reliefbook
