// SPDX-License-Identifier: GPL-3.0-or-later
// The way from one schema to the next: the product's own steps, two good ones after them (one rebuilds a table that
// others refer to), and steps that fail.
#include "core/file/backup.h"
#include "core/file/backuplist.h"
#include "core/file/opening.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "core/sql/migrations.h"
#include "tests/faults/process.h"
#include "tests/faults/steps.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr auto addColumn = R"(
ALTER TABLE session ADD COLUMN room TEXT NOT NULL DEFAULT '';
UPDATE session SET room = 'first';
)";
// Column for column: what SQLite can't ALTER is done so. The children of `course` must outlive it.
constexpr auto rebuildParent = R"(
CREATE TABLE course_new AS SELECT * FROM course;
DROP TABLE course;
CREATE TABLE course (id INTEGER PRIMARY KEY NOT NULL, client_id INTEGER NOT NULL REFERENCES client (id),
    complaint_id INTEGER REFERENCES complaint (id), title TEXT NOT NULL, main_area TEXT NOT NULL,
    therapist_id INTEGER NOT NULL REFERENCES user (id), goal_text TEXT NOT NULL, goal_score REAL,
    planned_sessions INTEGER, interval_days INTEGER, started_on TEXT NOT NULL, ended_on TEXT, outcome TEXT NOT NULL,
    summary TEXT NOT NULL, follow_up_on TEXT, measures TEXT NOT NULL, created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id), deleted_at INTEGER) STRICT;
INSERT INTO course SELECT * FROM course_new;
DROP TABLE course_new;
)";

/// A folder of migrations and a practice with some sets of work in it, at the product's own schema.
class T47 : public ::testing::Test {
protected:
    T47() {
        writeOwnSteps(folder());
        auto file = PracticeFile::open(place_.path(), testPassphrase());
        Work work(file->practice().user().id, 3);
        for (int i = 0; i < sets; ++i)
            doNextSet(file->practice(), work);
        records_ = storedRecords(file->practice().database());
        old_ = schema(file->practice().database());
        file->close();
    }

    void step(int after, const QByteArray& script) const { writeStep(folder(), after, script); }
    void goodSteps() const {
        step(1, addColumn);
        step(2, rebuildParent);
    }
    QString folder() const { return folder_.path(); }
    QString path() const { return place_.path(); }
    /// The backups that were made before a migration of `practice`, the newest first.
    static std::vector<BackupFact> copies(const QString& practice) {
        std::vector<BackupFact> all = backupsOf(practice, {ownBackupFolder(practice)});
        std::erase_if(all, [](const BackupFact& fact) { return fact.tag != BackupTag::BeforeMigration; });
        return all;
    }
    std::vector<BackupFact> copies() const { return copies(path()); }

    static QStringList schema(sql::Database& database) {
        QStringList all{QString::number(database.userVersion())};
        // Without sqlite_stat1, which closing a file adds.
        auto rows = database.query(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' "
            "ORDER BY type, name");
        while (rows.next())
            all << rows.column<QString>(0);
        return all;
    }

    /// What opening with the folder's steps throws.
    std::optional<ErrorKind> refusedBy(const QString& migrations) const {
        try {
            const auto steps = sql::migrationsIn(migrations);
            PracticeFile::open(path(), testPassphrase(), {.migrations = &steps});
        } catch (const Error& error) {
            return error.kind();
        }
        return std::nullopt;
    }

    /// Opens with the product's own steps as if nothing had been tried.
    void expectOld() const {
        expectWhole(path(), sets, 3, /*thorough=*/true);
        sql::Database database = openForReading(path(), testPassphrase());
        EXPECT_EQ(schema(database), old_);
    }
    /// The practice as it was before, in the one backup made of it.
    void expectCopy() const {
        ASSERT_EQ(copies().size(), 1U);
        expectCopy(copies().front());
    }
    void expectCopy(const BackupFact& copy) const {
        EXPECT_TRUE(copy.verified);
        EXPECT_EQ(copy.schema, ownSchema());
        EXPECT_EQ(verify(copy.path, testPassphrase()), QStringList());
        sql::Database database = openForReading(copy.path, testPassphrase());
        EXPECT_TRUE(storedRecords(database) == records_);
        EXPECT_EQ(schema(database), old_);
    }
    /// After both steps, with every row.
    void expectNew(sql::Database& database) const {
        EXPECT_EQ(database.userVersion(), ownSchema() + 2);
        EXPECT_TRUE(storedRecords(database) == records_);
        EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM session WHERE room <> 'first'"), 0);
        EXPECT_EQ(database.value<qint64>("PRAGMA foreign_keys"), 1);
        EXPECT_EQ(database.findings("PRAGMA foreign_key_check"), QStringList());
        EXPECT_EQ(database.findings("PRAGMA integrity_check"), QStringList());
        EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
    }

    static constexpr int sets = 7;
    Place place_;
    QTemporaryDir folder_;
    std::map<qint64, Record> records_;
    QStringList old_;
};

TEST_F(T47, ByTwoGoodStepsKeepsEveryRowAndAVerifiedCopyOfBefore) {
    goodSteps();
    const auto steps = sql::migrationsIn(folder());
    auto file = PracticeFile::open(path(), testPassphrase(), {.migrations = &steps});
    expectNew(file->practice().database());
    file->close();
    EXPECT_EQ(readCompanion(path())->schema, ownSchema() + 2);
    expectCopy();
    EXPECT_EQ(QFileInfo(copies().front().path).permissions() & QFileDevice::ReadOther, QFileDevice::Permissions());
}

TEST_F(T47, WhoseStepFailsMidwayLeavesTheOldFileInUse) {
    goodSteps();
    step(3, "CREATE TABLE half (id INTEGER) STRICT; UPDATE session SET room = 'half'; INSERT INTO nowhere VALUES (1);");
    EXPECT_NE(refusedBy(folder()), std::nullopt);
    expectOld();
    expectCopy();
}

TEST_F(T47, ThatLeavesDanglingReferencesIsRefused) {
    step(1, "DELETE FROM client WHERE id = (SELECT min(client_id) FROM session);");
    EXPECT_EQ(refusedBy(folder()), ErrorKind::FileDamaged);
    expectOld();
}

TEST_F(T47, ToAnOlderSchemaIsRefusedAndNothingIsWritten) {
    goodSteps();
    {
        const auto steps = sql::migrationsIn(folder());
        PracticeFile::open(path(), testPassphrase(), {.migrations = &steps})->close();
    }
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    try {
        PracticeFile::open(path(), testPassphrase());
        ADD_FAILURE() << "opened";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FileTooNew);
        EXPECT_EQ(error.facts(), (QStringList{path(), QString::number(ownSchema() + 2), QString::number(ownSchema())}));
    }
    file.seek(0);
    EXPECT_TRUE(file.readAll() == before);
}

TEST_F(T47, TriedAgainAfterMoreWorkKeepsACopyOfThatToo) {
    step(1, "INSERT INTO nowhere VALUES (1);");
    EXPECT_NE(refusedBy(folder()), std::nullopt);
    EXPECT_NE(refusedBy(folder()), std::nullopt);
    expectCopy();
    {
        auto file = PracticeFile::open(path(), testPassphrase());
        Work work(file->practice().user().id, 3);
        while (work.done() < sets)
            work.next();
        doNextSet(file->practice(), work);
        file->close();
    }
    step(1, addColumn);
    EXPECT_EQ(refusedBy(folder()), std::nullopt);
    ASSERT_EQ(copies().size(), 2U);
    expectCopy(copies().back());
    sql::Database second = openForReading(copies().front().path, testPassphrase());
    EXPECT_EQ(setsDone(second), sets + 1);
}

TEST_F(T47, KilledAtAnyStepIsAsIfItHadNotBeenTried) {
    goodSteps();
    for (const QString& at : {stepName(1), stepName(2), u"commit"_s}) {
        SCOPED_TRACE(at.toStdString());
        EXPECT_FALSE(Driver({u"migrate"_s, path(), folder(), at}).reaches(u"open"_s));
        EXPECT_TRUE(QFileInfo(path() + u"-wal"_s).exists());
        expectCopy();
        expectOld();
    }
    EXPECT_TRUE(Driver({u"migrate"_s, path(), folder(), u"none"_s}).reaches(u"closed"_s));
    const auto steps = sql::migrationsIn(folder());
    expectNew(PracticeFile::open(path(), testPassphrase(), {.migrations = &steps})->practice().database());
}

TEST_F(T47, KilledAtAnyFileCallIsOldOrNewAndWhole) {
    goodSteps();
    const auto steps = sql::migrationsIn(folder());
    const auto fresh = [&](const Place& place) {
        for (const QString& suffix : {QString(), u".info"_s}) {
            QFile::remove(place.path() + suffix);
            QFile::copy(path() + suffix, place.path() + suffix);
        }
    };
    int calls = 0;
    {
        const Place place;
        fresh(place);
        calls = lastNumber(Driver({u"migrate"_s, place.path(), folder(), u"none"_s}).rest(), u"calls"_s);
    }
    ASSERT_GT(calls, 20);
    Tally tally(u"migration"_s, u"killed at a file call"_s);
    for (const int at : chosenCalls(calls)) {
        if (HasFailure())
            return;
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        const Place place;
        fresh(place);
        Driver({u"die=%1"_s.arg(at), u"migrate"_s, place.path(), folder(), u"none"_s}).rest();
        bool old = false;
        {
            sql::Database look = openFile(place.path(), testPassphrase(), sql::Access::ReadOnly).database;
            old = schema(look) == old_;
            EXPECT_TRUE(old || (!copies(place.path()).empty() && copies(place.path()).front().verified));
            EXPECT_TRUE(storedRecords(look) == records_);
        }
        if (old)
            expectWhole(place.path(), sets, 3, /*thorough=*/false);
        old ? tally.foundOld() : tally.foundNew();
        tally.tried();
        auto file = PracticeFile::open(place.path(), testPassphrase(), {.migrations = &steps});
        expectNew(file->practice().database());
    }
}

TEST_F(T47, RefusedByTheDiskAtAnyFileCallIsOldOrNewAndWhole) {
    goodSteps();
    const auto steps = sql::migrationsIn(folder());
    int calls = 0;
    const auto fresh = [&](const Place& place) {
        for (const QString& suffix : {QString(), u".info"_s}) {
            QFile::remove(place.path() + suffix);
            QFile::copy(path() + suffix, place.path() + suffix);
        }
    };
    {
        const Place place;
        fresh(place);
        calls = lastNumber(Driver({u"migrate"_s, place.path(), folder(), u"none"_s}).rest(), u"calls"_s);
    }
    for (const QString& fault : {u"fail"_s, u"full"_s}) {
        for (int at = 2; at <= calls && !HasFailure(); at += isLong() ? 1 : 29) {
            SCOPED_TRACE(::testing::Message() << fault.toStdString() << " at file call " << at << " of " << calls);
            const Place place;
            fresh(place);
            const QStringList lines =
                Driver({fault + u"=%1"_s.arg(at), u"migrate"_s, place.path(), folder(), u"none"_s}).rest();
            {
                sql::Database look = openFile(place.path(), testPassphrase(), sql::Access::ReadOnly).database;
                const bool old = schema(look) == old_;
                EXPECT_TRUE(old || (!copies(place.path()).empty() && copies(place.path()).front().verified));
                EXPECT_TRUE(storedRecords(look) == records_);
                EXPECT_FALSE(old && lines.contains(u"open"_s)) << "never said to be done when it is not";
            }
            auto file = PracticeFile::open(place.path(), testPassphrase(), {.migrations = &steps});
            expectNew(file->practice().database());
        }
    }
}

TEST(Migrations, OfAFolderWithAGapAreRefused) {
    const QTemporaryDir folder;
    for (const QString& name : {u"0001_first.sql"_s, u"0003_third.sql"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("SELECT 1;");
    }
    EXPECT_THROW(sql::migrationsIn(folder.path()), Error);
    QFile::rename(folder.filePath(u"0003_third.sql"_s), folder.filePath(u"0002_second.sql"_s));
    EXPECT_EQ(sql::migrationsIn(folder.path()).size(), 2U);
}

}  // namespace
}  // namespace reliefbook::faults
