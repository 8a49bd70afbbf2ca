// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/removal.h"
#include "core/file/restore.h"
#include "core/sql/table.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::AFile;
using testing::right;
using testing::thrownBy;

/// A practice, a backup of it, and work done since.
class Restoring : public AFile {
protected:
    QString copy() const { return at(u"copy.reliefbook"_s); }
    void SetUp() override {
        make();
        auto file = PracticeFile::open(path(), right());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), copy(), {});
        reader.close();
        later_ = testing::anna();
        later_.id = Id<Client>::make();
        const auto changes = file->practice().apply({creation(later_)});
        Session session;
        session.id = Id<Session>::make();
        session.client = later_.id;
        session.therapist = file->practice().user().id;
        session.startedAt = now();
        file->practice().apply({creation(session)});
        file->close();
    }
    bool knowsTheLater(const QString& name) const {
        sql::Database database = openForReading(name, right());
        return sql::find(database, later_.id).has_value();
    }
    /// But for what a reader of a file in WAL mode leaves, and the lock.
    QStringList names() const {
        QStringList all = QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString& ending : {u"-wal"_s, u"-shm"_s, u".lock"_s})
            all.removeIf([&](const QString& name) { return name.endsWith(ending); });
        return all;
    }
    /// Changes the backup as its passphrase allows, past all that this program does.
    void tamper(const QByteArray& sql) {
        {
            Opened opened = openFile(copy(), right(), sql::Access::ReadWrite);
            opened.database.script(sql);
            opened.database.checkpoint();
            opened.database.findings("PRAGMA journal_mode = DELETE");
        }
        for (const QString& side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(copy() + side);
    }
    /// Nothing takes it in, nothing of it runs, and nothing is changed or left behind.
    Error expectRefused() {
        const QByteArray practice = bytes(path());
        const QByteArray backup = bytes(copy());
        const QStringList before = names();
        Error error = thrownBy([&] { restoreInPlace(path(), copy(), right()); });
        EXPECT_EQ(thrownBy([&] { restore(copy(), right(), at(u"New.reliefbook"_s), {}); }).kind() == ErrorKind::Bug,
                  error.fact(1) == u"uuid")
            << "into a new file too";
        QFile::remove(at(u"New.reliefbook"_s));
        QFile::remove(at(u"New.reliefbook.info"_s));
        EXPECT_TRUE(bytes(path()) == practice);
        EXPECT_TRUE(bytes(copy()) == backup);
        EXPECT_TRUE(names() == before) << names().join(u' ').toStdString();
        return error;
    }
    Client later_;
};

TEST_F(Restoring, SaysWhatWouldNotBeThere) {
    const RestoreLook look = compareForRestore(path(), copy(), right(), right());
    EXPECT_EQ(look.counts, (Counts{1, 1, 2, 4}));
    EXPECT_TRUE(look.presentIsReadable);
    EXPECT_EQ(look.present, (Counts{2, 1, 3, 4}));
    EXPECT_EQ(look.sessionsMissing, 1);
    EXPECT_EQ(look.clientsMissing, 1);
    EXPECT_EQ(look.entriesMissing, 2);
    EXPECT_FALSE(look.otherPractice);
    EXPECT_TRUE(look.lastEntry);
    EXPECT_EQ(look.at.utcMs, QFileInfo(look.backup).lastModified().toMSecsSinceEpoch()) << "as the list names it";
    EXPECT_LE(look.lastEntry, look.presentLastEntry);
}

TEST_F(Restoring, ComparesWithNothingWhereThePresentFileCannotBeRead) {
    write(path(), bytes(path()).left(qsizetype{3} * 4096));
    const RestoreLook look = compareForRestore(path(), copy(), right(), right());
    EXPECT_FALSE(look.presentIsReadable);
    EXPECT_EQ(look.counts.sessions, 2);
    EXPECT_FALSE(look.otherPractice) << "the companion knows whose it was";
}

TEST_F(Restoring, PutsTheBackupInItsPlaceKeepsWhatWasThereAndSaysSo) {
    const FixedClock clock(momentOf({2026, 3, 9}, {18, 30, 5}, 0));
    const QByteArray before = bytes(path());
    const QString kept = restoreInPlace(path(), copy(), right());
    EXPECT_EQ(kept, at(u"Ana.before-restore-20260309-183005.reliefbook"_s));
    EXPECT_TRUE(bytes(kept) == before);
    EXPECT_EQ(keptByRestore(path()), QStringList{kept});
    EXPECT_FALSE(knowsTheLater(path()));
    EXPECT_TRUE(knowsTheLater(kept));

    auto file = PracticeFile::open(path(), right());  // without a question: it is not called an older copy
    sql::Database& database = file->practice().database();
    EXPECT_EQ(database.value<QString>("SELECT action || ' ' || reason FROM audit ORDER BY seq DESC LIMIT 1"),
              u"restore from copy.reliefbook, entries to %1"_s.arg(auditHead(database).seq - 1));
    EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
    EXPECT_TRUE(file->isRotationPaused());
    EXPECT_FALSE(file->facts().companionLost);
    file->close();
    EXPECT_FALSE(PracticeFile::open(path(), right())->isRotationPaused()) << "from the next sitting on";
    for (const QString& name : names())
        EXPECT_FALSE(name.contains(u".restoring"_s) || name.endsWith(u".swap"_s)) << name.toStdString();

    EXPECT_TRUE(removeForGood(path(), kept));
    EXPECT_FALSE(QFileInfo::exists(kept));
    EXPECT_TRUE(keptByRestore(path()).isEmpty());
    EXPECT_EQ(thrownBy([&] { removeForGood(path(), copy()); }).kind(), ErrorKind::FileMissing) << "nothing else";
    EXPECT_TRUE(QFileInfo::exists(copy()));
}

TEST_F(Restoring, CanBeTakenBackByRestoringWhatWasKept) {
    const QString kept = restoreInPlace(path(), copy(), right());
    restoreInPlace(path(), kept, right());
    EXPECT_TRUE(knowsTheLater(path()));
    EXPECT_EQ(keptByRestore(path()).size(), 2);
}

TEST_F(Restoring, BringsBackAPracticeThatIsGone) {
    QFile::remove(path());
    EXPECT_EQ(restoreInPlace(path(), copy(), right()), QString());
    EXPECT_EQ(counts(PracticeFile::open(path(), right())->practice().database()).sessions, 2);
}

TEST_F(Restoring, AsksForThePassphraseTheBackupWasMadeWith) {
    EXPECT_EQ(thrownBy([&] { restoreInPlace(path(), copy(), passphrase(u"another")); }).kind(),
              ErrorKind::WrongPassphrase);
    EXPECT_TRUE(knowsTheLater(path()));
}

TEST_F(Restoring, OfAnOpenPracticeIsRefused) {
    const auto file = PracticeFile::open(path(), right());
    EXPECT_EQ(thrownBy([&] { restoreInPlace(path(), copy(), right()); }).kind(), ErrorKind::FileInUse);
}

TEST_F(Restoring, TakesOnlyTheBackupThatWasCompared) {
    const RestoreLook look = compareForRestore(path(), copy(), right());
    QFile::remove(copy());
    ASSERT_TRUE(QFile::copy(path(), copy()));
    EXPECT_EQ(thrownBy([&] { restoreInPlace(path(), copy(), right(), {}, {.expected = look.head}); }).kind(),
              ErrorKind::Conflict);
}

TEST_F(Restoring, OfADamagedBackupLeavesAllAsItIs) {
    flip(copy(), bytes(copy()).size() / 2);
    EXPECT_EQ(expectRefused().kind(), ErrorKind::FileDamaged);
}

TEST_F(Restoring, ThatIsStoppedLeavesAllAsItIs) {
    EXPECT_EQ(thrownBy([&] { restoreInPlace(path(), copy(), right(), [](qint64, qint64) { return false; }); }).kind(),
              ErrorKind::Cancelled);
    EXPECT_TRUE(knowsTheLater(path()));
    EXPECT_FALSE(QFileInfo::exists(path() + u".restoring"_s));
}

// ---- T38 ----

class T38 : public Restoring {};

TEST_F(T38, ForeignDatabaseWithWhatNoPracticeHasIsRefused) {
    const QByteArray clean = bytes(copy());
    const std::vector<std::pair<QByteArray, QString>> hostile{
        {"CREATE TRIGGER steal AFTER INSERT ON audit BEGIN UPDATE client SET note = 'run'; END;", u"trigger steal"_s},
        {"CREATE VIEW people AS SELECT first_name FROM client;", u"view people"_s},
        {"ALTER TABLE client ADD COLUMN full_name TEXT GENERATED ALWAYS AS (first_name || last_name) VIRTUAL;",
         u"table client"_s},
        {"CREATE INDEX odd ON client (length(note));", u"index odd"_s},
        {"CREATE VIRTUAL TABLE find USING fts5(body);", u"table find"_s},
        {"CREATE TABLE more (id INTEGER);", u"table more"_s},
        {"DROP TRIGGER audit_no_delete; CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT 1; END;",
         u"trigger audit_no_delete"_s},
        {"DROP TRIGGER audit_no_update;", u"missing"_s},
    };
    for (const auto& [sql, what] : hostile) {
        SCOPED_TRACE(sql.constData());
        write(copy(), clean);
        tamper(sql);
        const Error error = expectRefused();
        EXPECT_EQ(error.kind(), ErrorKind::BadInput) << error.what();
        EXPECT_EQ(error.fact(1), u"schema"_s);
        EXPECT_TRUE(error.fact(2).contains(what)) << error.fact(2).toStdString();
    }
}

TEST_F(T38, ForeignDatabaseWhoseTableIsAViewRunsNothing) {
    tamper("DROP TABLE pin; CREATE VIEW pin AS SELECT load_extension('x') AS user_id;");
    const Error error = expectRefused();
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_TRUE(error.fact(2).contains(u"view pin"_s));
    EXPECT_EQ(thrownBy([&] { compareForRestore(path(), copy(), right(), right()); }).kind(), ErrorKind::BadInput);
}

TEST_F(T38, ForeignDatabaseThatIsWholeIsTakenWithItsStatistics) {
    tamper("ANALYZE;");
    EXPECT_NO_THROW(restoreInPlace(path(), copy(), right()));
}

TEST_F(T38, BackupOfAnotherPracticeNeedsAYes) {
    QFile::remove(copy());
    PracticeFile::create(copy(), right(), {.name = u"Other"_s, .ownerName = u"O"_s, .credentials = {}})->close();
    QFile::remove(companionPath(copy()));
    EXPECT_TRUE(compareForRestore(path(), copy(), right()).otherPractice);
    const Error error = expectRefused();
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_EQ(error.fact(1), u"uuid"_s);
    EXPECT_NO_THROW(restoreInPlace(path(), copy(), right(), {}, {.acceptOther = true}));
    EXPECT_EQ(practiceInfo(PracticeFile::open(path(), right())->practice().database()).name, u"Other"_s);
}

TEST_F(T38, FilesThatAreNoPracticeAreRefused) {
    QFile::remove(copy());
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(copy()).constData(), &plain), SQLITE_OK);
    sqlite3_exec(plain, "PRAGMA application_id = 1380077387; PRAGMA user_version = 1; CREATE TABLE client (id);",
                 nullptr, nullptr, nullptr);
    sqlite3_close(plain);
    EXPECT_EQ(expectRefused().kind(), ErrorKind::NotAPractice) << "in clear";

    QByteArray noise(16'384, '\0');
    QRandomGenerator random(38);
    std::ranges::generate(noise, [&] { return static_cast<char>(random.generate()); });
    write(copy(), "PK\x03\x04" + noise.mid(4));
    EXPECT_EQ(expectRefused().kind(), ErrorKind::NotAPractice) << "a zip with another name";
    write(copy(), {});
    EXPECT_EQ(expectRefused().kind(), ErrorKind::FileEmpty);
    write(copy(), noise);
    EXPECT_EQ(expectRefused().kind(), ErrorKind::WrongPassphrase) << "noise can't tell";
}

}  // namespace
}  // namespace reliefbook
