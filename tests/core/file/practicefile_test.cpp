// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/moving.h"
#include "core/file/opening.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/file/salvage.h"
#include "core/practice/erased.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/core/file/afile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

using testing::AFile;
using testing::right;
using testing::thrownBy;

TEST_F(AFile, OpensAgainWithAllThatWasSaved) {
    make();
    auto file = PracticeFile::open(path(), right());
    EXPECT_EQ(practiceInfo(file->practice().database()).name, u"Ana's"_s);
    EXPECT_EQ(file->practice().user().name, u"Ana"_s);
    EXPECT_EQ(courseRecords(file->practice().database(), course_.id).scores.size(), 4U);
}

TEST_F(AFile, IsNoiseToWhoeverHasNoKey) {
    make();
    const QByteArray all = bytes(path());
    EXPECT_FALSE(all.startsWith("SQLite format 3"));
    for (const char* word : {"Anna", "CREATE TABLE", "pain_score", "back.low"})
        EXPECT_FALSE(all.contains(word)) << word;
}

TEST_F(AFile, IsForItsOwnerAlone) {
    make();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString& name : {path(), companionPath(path())})
        EXPECT_FALSE(QFileInfo(name).permissions() & others) << name.toStdString();
}

TEST_F(AFile, WithTwoPagesChangedAboutIsCalledDamagedByABackupNotItsCopy) {
    make();
    QByteArray all = bytes(path());
    const qsizetype page = 4096;
    const qsizetype at = all.size() / page / 2 * page;
    write(path(), all.left(at) + all.mid(at + page, page) + all.mid(at, page) + all.mid(at + 2 * page));
    Opened opened = openFile(path(), right(), sql::Access::ReadOnly);
    const QString target = folder_.filePath(u"copy.reliefbook"_s);
    const Error error = thrownBy([&] { backUp(opened.database, opened.derived, target, {}); });
    EXPECT_EQ(error.kind(), ErrorKind::FileDamaged) << error.what();
    EXPECT_EQ(error.fact(0), path());
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(AFile, WithACompanionOfAnotherFileOpensJustTheSame) {
    make();
    Companion other = *readCompanion(path());
    other.salt = QByteArray(16, 'x');
    other.check.clear();
    other.head = {};
    writeCompanion(path(), other);
    EXPECT_EQ(counts(PracticeFile::open(path(), right())->practice().database()).sessions, 2);
}

TEST_F(AFile, IsNeverOverwrittenByCreating) {
    make();
    const QByteArray before = bytes(path());
    EXPECT_EQ(thrownBy([&] {
                  PracticeFile::create(path(), right(), {.name = u"New"_s, .ownerName = {}, .credentials = {}});
              }).kind(),
              ErrorKind::FileExists);
    EXPECT_TRUE(bytes(path()) == before);
}

TEST_F(AFile, WithOneFlippedBitAnywhereIsNoticedByVerify) {
    make();
    const QByteArray all = bytes(path());
    EXPECT_EQ(verify(path(), right()), QStringList());
    QRandomGenerator random(7);
    for (int i = 0; i < 10; ++i) {
        QByteArray flipped = all;
        const qsizetype at = 4096 + random.bounded(static_cast<quint32>(all.size() - 4096));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        write(path(), flipped);
        EXPECT_FALSE(verify(path(), right()).isEmpty()) << "bit at " << at;
    }
}

// A crash may have come from a disk that fails: whatever page that spoilt is called damage, so that the way out is
// shown.
TEST_F(AFile, NotClosedCleanlyWithADamagedPageIsCalledDamaged) {
    make();
    Companion companion = *readCompanion(path());
    companion.dirty = true;
    write(path() + u"-wal"_s, {});
    const QByteArray all = bytes(path());
    for (qint64 at = 4096 + 1000; at < all.size(); at += qint64{4} * 4096) {
        write(path(), all);
        flip(path(), at);
        writeCompanion(path(), companion);
        EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right()); }).kind(), ErrorKind::FileDamaged)
            << "page " << at / 4096 + 1;
    }
}

TEST_F(AFile, FoundDamagedWhileItIsOpenIsLookedAtAsAWholeWhenItIsOpenedNext) {
    make();
    flip(path(), bytes(path()).size() / 2 / 4096 * 4096 + 1000);
    const auto openAndClose = [&](bool found) {
        const auto file = PracticeFile::open(path(), right());
        if (found)
            file->practice().closeForWriting(Error(ErrorKind::FileDamaged, {path()}));
        file->close();
    };
    openAndClose(/*found=*/false);
    openAndClose(/*found=*/true);  // a quick opening still doesn't meet it
    EXPECT_EQ(thrownBy([&] { openAndClose(/*found=*/false); }).kind(), ErrorKind::FileDamaged);
}

TEST_F(AFile, WithGarbageAppendedIsNoticedByVerify) {
    make();
    write(path(), bytes(path()) + QByteArray(4096, '\x77'));
    EXPECT_FALSE(verify(path(), right()).isEmpty());
}

TEST_F(AFile, OpenElsewhereIsRefusedAndSaysWhere) {
    make();
    auto file = PracticeFile::open(path(), right());
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::FileInUse);
    EXPECT_EQ(error.fact(3), QString::number(QCoreApplication::applicationPid()));
    EXPECT_EQ(counts(*std::make_unique<sql::Database>(openForReading(path(), right()))).sessions, 2)
        << "reading is allowed meanwhile";
}

// What a tidy-up, another user or a program that keeps folders in step does to a file that is open.
TEST_F(AFile, RemovedWhileItIsOpenTakesNothingMoreAndIsSaved) {
    make();
    auto file = PracticeFile::open(path(), right());
    const Client anna = std::get<Client>(*file->practice().apply({creation(testing::anna())}).front().after);
    ASSERT_TRUE(QFile::remove(path()));
    const Error error = thrownBy([&] { file->practice().apply({creation(testing::anna())}); });
    EXPECT_EQ(error.kind(), ErrorKind::ForeignWriter);
    EXPECT_EQ(error.fact(1), u"moved"_s);
    EXPECT_TRUE(file->practice().isMoved());
    const QString saved = file->saveMoved();
    EXPECT_EQ(verify(saved, right()), QStringList());
    EXPECT_EQ(file->saveMoved(), saved) << "once";
    EXPECT_EQ(QFileInfo(path() + u"-wal"_s).size(), 0);
    file->close();
    EXPECT_FALSE(QFileInfo::exists(path())) << "nothing takes its name";
    Opened backup = openFile(saved, right(), sql::Access::ReadOnly);
    EXPECT_EQ(sql::find(backup.database, anna.id), anna);
}

TEST_F(AFile, ReplacedWhileItIsOpenMixesNothingIntoTheOther) {
    make();
    const QString other = at(u"other.reliefbook"_s);
    ASSERT_TRUE(QFile::copy(path(), other));
    const QByteArray others = bytes(other);
    QString saved;
    {
        auto file = PracticeFile::open(path(), right());
        file->practice().apply({creation(testing::anna())});
        ASSERT_GT(QFileInfo(path() + u"-wal"_s).size(), 0);
        ASSERT_EQ(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()), 0);
        file->practice().lookForHarm();
        EXPECT_TRUE(file->practice().isMoved()) << "before anything is written";
        saved = file->saveMoved();
    }
    EXPECT_TRUE(bytes(path()) == others);
    EXPECT_EQ(QFileInfo(path() + u"-wal"_s).size(), 0) << "it would be taken for a part of the other file";
    Opened backup = openFile(saved, right(), sql::Access::ReadOnly);
    EXPECT_EQ(counts(backup.database).clients, 2);
}

/// What is restored by hand, past the program, while it is open.
TEST_F(AFile, ReplacedByAnOlderCopyIsToldAtTheNextOpening) {
    make();
    const QString older = at(u"older.reliefbook"_s);
    ASSERT_TRUE(QFile::copy(path(), older));
    {
        auto file = PracticeFile::open(path(), right());
        file->practice().apply({creation(testing::anna())});
        ASSERT_EQ(::rename(QFile::encodeName(older).constData(), QFile::encodeName(path()).constData()), 0);
        file->close();
    }
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right()); }).kind(), ErrorKind::OlderCopy);
}

TEST_F(AFile, WrittenOverWhileItIsOpenTakesNothingMoreAndMixesNothing) {
    make();
    const QByteArray older = bytes(path());
    PracticeFile::open(path(), right())->practice().apply({creation(testing::anna())});
    auto file = PracticeFile::open(path(), right());
    file->practice().apply({creation(testing::anna())});
    file->practice().lookForHarm();
    EXPECT_FALSE(file->practice().isClosedForWriting());
    ASSERT_GT(QFileInfo(path() + u"-wal"_s).size(), 0);
    write(path(), older);  // into the same file, as `cp` does it
    const Error error = thrownBy([&] { file->practice().apply({creation(testing::anna())}); });
    EXPECT_EQ(error.kind(), ErrorKind::FileDamaged);
    EXPECT_TRUE(file->practice().isOverwritten());
    file->close();
    EXPECT_TRUE(bytes(path()) == older);
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right()); }).kind(), ErrorKind::OlderCopy);
    file = PracticeFile::open(path(), right(), {.acceptLoss = true});
    EXPECT_EQ(counts(file->practice().database()).clients, 1) << "as it was copied there";
}

/// What only looks like it (somebody touched the file, or copied the same over it) takes nothing away.
TEST_F(AFile, TouchedWhileItIsOpenLosesNothing) {
    make();
    auto file = PracticeFile::open(path(), right());
    const QByteArray same = bytes(path());
    file->practice().apply({creation(testing::anna())});
    write(path(), same);
    file->practice().lookForHarm();
    EXPECT_TRUE(file->practice().isOverwritten());
    file->close();
    file = PracticeFile::open(path(), right());
    EXPECT_EQ(counts(file->practice().database()).clients, 2);
}

/// A -wal that is full goes into the file with a commit: that was nobody else.
TEST_F(AFile, WhatItWritesItselfIsNotWrittenOver) {
    make();
    auto file = PracticeFile::open(path(), right());
    const qint64 before = QFileInfo(path()).size();
    Client client = testing::anna();
    client.note = QString(20'000, u'n');
    for (int i = 0; i < 250 && QFileInfo(path()).size() == before; ++i) {
        client.id = Id<Client>::make();
        file->practice().apply({creation(client)});
    }
    ASSERT_NE(QFileInfo(path()).size(), before);
    file->practice().lookForHarm();
    EXPECT_FALSE(file->practice().isClosedForWriting());
}

TEST_F(AFile, WithASecondNameIsOnlyLookedAt) {
    make();
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(), QFile::encodeName(at(u"b.reliefbook"_s)).constData()), 0);
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::PlaceRefused);
    EXPECT_EQ(error.fact(1), u"linked"_s);
    const auto looked = PracticeFile::open(path(), right(), {.readOnly = true});
    EXPECT_EQ(looked->practice().closedBecause()->kind(), ErrorKind::PlaceRefused);
    ASSERT_TRUE(QFile::remove(at(u"b.reliefbook"_s)));
    EXPECT_NO_THROW(PracticeFile::open(path(), right()));
}

/// An older copy that was written over the open file leaves such: neither quick_check nor integrity_check counts them.
TEST_F(AFile, WhosePartialIndexHoldsWhatIsNotThereIsNotCalledWhole) {
    make();
    EXPECT_EQ(verify(path(), right()), QStringList());
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &raw), SQLITE_OK);
    sqlite3_key(raw, right().data(), right().size());
    EXPECT_EQ(sqlite3_exec(raw,
                           "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'IS NULL', "
                           "'IS NOT NULL') WHERE name = 'session_client';",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(raw);
    EXPECT_EQ(verify(path(), right()), QStringList{u"wrong # of entries in index session_client"_s});
}

/// What a power cut or a kill left in the -wal, beside an older copy that somebody then put back.
TEST_F(AFile, BesideTheWorkingFileOfANewerOneIsNotMixedWithIt) {
    make();
    const QString older = at(u"older.reliefbook"_s);
    ASSERT_TRUE(QFile::copy(path(), older));
    PracticeFile::open(path(), right())->practice().apply({creation(testing::anna())});
    const QString killed = at(u"killed"_s);
    QDir().mkdir(killed);
    {
        auto file = PracticeFile::open(path(), right());
        for (int i = 0; i < 3; ++i)
            file->practice().apply({creation(testing::anna())});
        for (const QString& ending : {u""_s, u"-wal"_s, u".info"_s})
            ASSERT_TRUE(QFile::copy(path() + ending, killed + u"/Ana.reliefbook"_s + ending));
    }
    const QString ana = killed + u"/Ana.reliefbook"_s;
    EXPECT_NO_THROW(openForReading(ana, right())) << "its own";
    ASSERT_TRUE(QFile::remove(ana) && QFile::copy(older, ana));
    EXPECT_EQ(thrownBy([&] { openForReading(ana, right()); }).kind(), ErrorKind::OlderCopy);
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(ana, right()); }).kind(), ErrorKind::OlderCopy);
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(ana, right(), {.readOnly = true}); }).kind(), ErrorKind::OlderCopy);
    EXPECT_EQ(thrownBy([&] { moveTo(at(u"moved.reliefbook"_s), ana, right(), {}, {}); }).kind(), ErrorKind::OlderCopy);
    EXPECT_FALSE(verify(ana, right()).isEmpty());
    auto file = PracticeFile::open(ana, right(), {.acceptLoss = true});
    EXPECT_EQ(counts(file->practice().database()).clients, 1);
    EXPECT_EQ(file->practice().database().findings("PRAGMA integrity_check"), QStringList());
}

/// The steps of this program and one more.
std::vector<sql::Migration> oneStepFurther() {
    std::vector<sql::Migration> steps = sql::ownMigrations();
    steps.push_back({static_cast<int>(steps.size()) + 1, u"next"_s, "ALTER TABLE goal ADD COLUMN more TEXT;"});
    return steps;
}

TEST_F(AFile, ThatIsAnOlderCopyIsNotMigratedBeforeSomebodyWasAsked) {
    make();
    const QByteArray old = bytes(path());
    {
        auto file = PracticeFile::open(path(), right());
        file->practice().apply({creation(testing::anna())});
    }
    write(path(), old);
    const auto steps = oneStepFurther();
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right(), {.migrations = &steps}); }).kind(),
              ErrorKind::OlderCopy);
    EXPECT_TRUE(bytes(path()) == old);
    EXPECT_FALSE(QDir(folder_.path()).exists(u"backups"_s));
}

TEST_F(AFile, ThatIsMigratedSaysSoInItsAudit) {
    make();
    const auto steps = oneStepFurther();
    auto file = PracticeFile::open(path(), right(), {.migrations = &steps});
    sql::Database& database = file->practice().database();
    EXPECT_EQ(database.value<QString>("SELECT action || ': ' || reason FROM audit ORDER BY seq DESC LIMIT 1"),
              u"migrate: schema %1 to %2"_s.arg(steps.size() - 1).arg(steps.size()));
    EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
    EXPECT_EQ(QFileInfo(path() + u"-wal"_s).size(), 0) << "nothing large stays beside it";
}

TEST_F(AFile, ThatIsToBeMigratedWhereThereIsNoRoomStaysAsItIs) {
    make();
    const auto steps = oneStepFurther();
    const qint64 size = QFileInfo(path()).size();
    const QByteArray before = bytes(path());
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [size](const QString&) {  // a copy of it would fit
        return PlaceProbe::Volume{
            .fileSystem = u"ext4"_s, .device = u"/dev/sda2"_s, .freeBytes = 2 * size, .totalBytes = 9 * size};
    };
    {
        const FixedProbe fixed(probe);
        const Error error = thrownBy([&] { PracticeFile::open(path(), right(), {.migrations = &steps}); });
        EXPECT_EQ(error.kind(), ErrorKind::NotEnoughSpace);
        EXPECT_EQ(error.fact(2).toLongLong(), 2 * size);
        EXPECT_TRUE(bytes(path()) == before);
        EXPECT_FALSE(QDir(folder_.path()).exists(u"backups"_s)) << "not begun";
        EXPECT_NO_THROW(PracticeFile::open(path(), right())) << "what needs no migration needs no room";
    }
    EXPECT_NO_THROW(PracticeFile::open(path(), right(), {.migrations = &steps}));
}

// SQLite takes it in by itself, a thousand pages at a time, as part of a save: nothing has to wait for a quiet minute.
TEST_F(AFile, ThatIsWorkedOnForHoursKeepsItsWorkingFileSmall) {
    make();
    const auto file = PracticeFile::open(path(), right());
    Client client = testing::anna();
    const QString wal = path() + u"-wal"_s;
    qint64 largest = 0;
    qint64 written = 0;
    for (int i = 0; i < 120; ++i) {
        client.id = Id<Client>::make();
        client.note = QString(90'000, QChar(u'a' + i % 26));
        file->practice().apply({creation(client)});
        written += client.note.size();
        largest = std::max(largest, QFileInfo(wal).size());
    }
    EXPECT_GT(written, 10'000'000);
    EXPECT_GT(largest, 1'000'000);
    EXPECT_LT(largest, 6'000'000);
}

/// Root ignores file modes: while this lives, a test that root runs is run by another user.
class AnotherUser {
public:
    static constexpr uid_t nobody = 65534;

    AnotherUser() {
        if (isRoot_) {
            EXPECT_EQ(::setresuid(nobody, nobody, 0), 0);
        }
    }
    AnotherUser(const AnotherUser&) = delete;
    AnotherUser& operator=(const AnotherUser&) = delete;
    ~AnotherUser() {
        if (isRoot_) {
            EXPECT_EQ(::setresuid(0, 0, 0), 0);
        }
    }

private:
    bool isRoot_ = ::geteuid() == 0;
};

TEST_F(AFile, InAReadOnlyFolderIsRefusedForWriting) {
    make();
    const auto modes = QFileInfo(folder_.path()).permissions();
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(QFile::encodeName(path()).constData(), AnotherUser::nobody, AnotherUser::nobody), 0);
    }
    QFile::setPermissions(folder_.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                                              QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    {
        const AnotherUser user;
        refuses(ErrorKind::ReadOnlyPlace);
        EXPECT_EQ(thrownBy([&] {
                      PracticeFile::create(folder_.filePath(u"New.reliefbook"_s), right(),
                                           {.name = u"New"_s, .ownerName = {}, .credentials = {}});
                  }).kind(),
                  ErrorKind::ReadOnlyPlace);
    }
    QFile::setPermissions(folder_.path(), modes);
}

TEST_F(AFile, ThatLiesStillIsReadWhereNothingCanBeWritten) {
    make();
    const QString odd = at(u"100% of #1?.reliefbook"_s);
    for (const QString& ending : {u""_s, u".info"_s})
        ASSERT_TRUE(QFile::rename(path() + ending, odd + ending));
    const QString elsewhere = at(u"elsewhere"_s);
    const QString still = at(u"still"_s);
    ASSERT_TRUE(QDir().mkdir(elsewhere) && QDir().mkdir(still));
    for (const QString& ending : {u""_s, u".info"_s})
        ASSERT_TRUE(QFile::rename(odd + ending, still + u"/100% of #1?.reliefbook"_s + ending));
    const QString name = still + u"/100% of #1?.reliefbook"_s;
    if (::geteuid() == 0) {
        for (const QString& one : {name, name + u".info"_s, elsewhere, folder_.path()})
            ASSERT_EQ(::chown(QFile::encodeName(one).constData(), AnotherUser::nobody, AnotherUser::nobody), 0);
    }
    const auto modes = QFileInfo(still).permissions();
    QFile::setPermissions(still, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                                     QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    {
        const AnotherUser user;
        sql::Database database = openForReading(name, right());
        EXPECT_EQ(counts(database).clients, 1);
        EXPECT_EQ(verify(name, right()), QStringList());
        EXPECT_EQ(restore(name, right(), elsewhere + u"/copy.reliefbook"_s, {}).counts.clients, 1);
        const auto look = PracticeFile::open(name, right(), {.readOnly = true});
        EXPECT_TRUE(look->isReadOnly());
        EXPECT_EQ(counts(look->practice().database()).clients, 1);
    }
    EXPECT_EQ(QDir(still).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QFile::setPermissions(still, modes);
}

// ---- backup, restore ----

TEST_F(AFile, NothingIsMadeUnderTheNamesOfItsOwnFiles) {
    make();
    auto file = PracticeFile::open(path(), right());
    sql::Database reader = file->reader();
    for (const QString& ending : {u".lock"_s, u".swap"_s, u"-journal"_s, u"-wal"_s, u".info"_s, u".INFO"_s}) {
        for (const QString& practice : {path(), at(u"Later.reliefbook"_s)}) {
            const QString name = practice + ending;
            const bool was = QFile::exists(name);
            const Error error = thrownBy([&] { backUp(reader, file->derivedKey(), name, {}); });
            EXPECT_EQ(error.kind(), ErrorKind::BadInput) << name.toStdString() << error.what();
            EXPECT_EQ(error.fact(1), u"own"_s);
            EXPECT_EQ(QFile::exists(name), was);
        }
    }
    backUp(reader, file->derivedKey(), at(u"notes.info"_s), {});
    EXPECT_TRUE(QFile::exists(at(u"notes.info"_s))) << "of no practice";
}

TEST_F(AFile, IsBackedUpWhileItIsBeingWritten) {
    make();
    auto file = PracticeFile::open(path(), right());
    ChangeSet many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(creation(testing::anna()));
    file->practice().apply(many);
    sql::Database reader = file->reader();
    int slices = 0;
    const QString copy = folder_.filePath(u"copy.reliefbook"_s);
    const Backup backup = backUp(reader, file->derivedKey(), copy, [&](qint64, qint64) {
        file->practice().apply({creation(testing::anna())});
        ++slices;
        return true;
    });
    EXPECT_GT(slices, 2);
    EXPECT_EQ(backup.counts.clients, 3001) << "the moment the backup began";
    EXPECT_EQ(verify(copy, right()), QStringList());
    sql::Database opened = openForReading(copy, right());
    EXPECT_EQ(counts(opened), backup.counts);
    EXPECT_EQ(opened.userVersion(), file->practice().database().userVersion());
    EXPECT_EQ(QDir(folder_.path()).entryList({u"*.part*"_s}), QStringList());
    EXPECT_EQ(QFileInfo(copy).size(), backup.size);
}

TEST_F(AFile, NothingIsMadeBesideWhatWouldBeTakenForItsOwn) {
    make();
    const QString copy = at(u"copy.reliefbook"_s);
    auto file = PracticeFile::open(path(), right());
    sql::Database reader = file->reader();
    backUp(reader, file->derivedKey(), copy, {});
    const QString wanted = at(u"New.reliefbook"_s);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".swap"_s, u".info"_s}) {
        write(wanted + ending, "of another practice that stood here");
        std::vector<std::function<void()>> makings{
            [&] { restore(copy, right(), wanted, {}); },
            [&] { salvage(copy, right(), wanted, u"Lost"_s); },
            [&] { moveTo(wanted, copy, right(), {}); },
            [&] { PracticeFile::create(wanted, right(), {.name = u"New"_s, .ownerName = {}, .credentials = {}}); },
        };
        if (ending != u".info")  // a backup has none
            makings.emplace_back([&] { backUp(reader, file->derivedKey(), wanted, {}); });
        for (const auto& making : makings) {
            const Error error = thrownBy(making);
            EXPECT_EQ(error.kind(), ErrorKind::FileExists) << error.what();
            EXPECT_EQ(error.fact(0), wanted + ending);
            EXPECT_FALSE(QFile::exists(wanted));
        }
        EXPECT_EQ(bytes(wanted + ending), "of another practice that stood here");
        ASSERT_TRUE(QFile::remove(wanted + ending));
    }
}

TEST_F(AFile, ThatWasLostComesBackWithWhatItsCompanionKnows) {
    make();
    const QString copy = at(u"copy.reliefbook"_s);
    std::vector<ErasedClient> erased{{Id<Client>{77}, {5}}};
    {
        auto file = PracticeFile::open(path(), right());
        {
            sql::Database reader = file->reader();
            backUp(reader, file->derivedKey(), copy, {});
            erased = withVouchers(reader, std::move(erased));
        }
        file->close();
    }
    Companion companion = *readCompanion(path());
    companion.erased = erased;
    ASSERT_TRUE(writeCompanion(path(), companion));
    ASSERT_TRUE(QFile::remove(path()));
    restore(copy, right(), path(), {});
    ASSERT_EQ(readCompanion(path())->erased.size(), 1U);
    EXPECT_EQ(readCompanion(path())->erased.front().client.value, 77);
}

TEST_F(AFile, WhatOthersCallAPartIsLeftAlone) {
    make();
    const auto isKept = [&](const QString& target, const std::function<void()>& making) {
        write(target + u".part"_s, "chapter one");
        write(target + u".compact.part"_s, "chapter two");
        making();
        EXPECT_TRUE(QFile::exists(target));
        EXPECT_EQ(bytes(target + u".part"_s), "chapter one") << target.toStdString();
        EXPECT_EQ(bytes(target + u".compact.part"_s), "chapter two") << target.toStdString();
    };
    auto file = PracticeFile::open(path(), right());
    sql::Database reader = file->reader();
    isKept(at(u"thesis"_s), [&] { backUp(reader, file->derivedKey(), at(u"thesis"_s), {}, {.compact = true}); });
    isKept(at(u"book"_s), [&] { restore(at(u"thesis"_s), right(), at(u"book"_s), {}); });
    isKept(at(u"saved"_s), [&] { salvage(at(u"thesis"_s), right(), at(u"saved"_s), u"Lost"_s); });
    isKept(at(u"new"_s), [&] {
        PracticeFile::create(at(u"new"_s), right(), {.name = u"New"_s, .ownerName = {}, .credentials = {}});
    });
}

TEST_F(AFile, OnlyHalvesThatAKilledProgramLeftAreClearedUp) {
    make();
    auto file = PracticeFile::open(path(), right());
    sql::Database reader = file->reader();
    const QString copy = at(u"copy.reliefbook"_s);
    const QString old = copy + u".part-0123456789abcdef"_s;
    const QString young = copy + u".part-0123456789abcdee"_s;
    const QString alike = copy + u".part-0123456789abcdef.txt"_s;
    for (const QString& name : {old, young, alike}) {
        write(name, "half");
        QFile half(name);
        ASSERT_TRUE(half.open(QIODevice::ReadWrite));
        ASSERT_TRUE(half.setFileTime(QDateTime::currentDateTime().addSecs(name == young ? -60 : -7'200),
                                     QFileDevice::FileModificationTime));
    }
    backUp(reader, file->derivedKey(), copy, {});
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(young)) << "another process may be at it";
    EXPECT_TRUE(QFile::exists(alike));
}

TEST_F(AFile, BackupThatIsStoppedOrRefusedLeavesNothing) {
    make();
    auto file = PracticeFile::open(path(), right());
    sql::Database reader = file->reader();
    const QString copy = folder_.filePath(u"copy.reliefbook"_s);
    EXPECT_EQ(thrownBy([&] { backUp(reader, file->derivedKey(), copy, [](qint64, qint64) { return false; }); }).kind(),
              ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_EQ(QDir(folder_.path()).entryList({u"*.part*"_s}), QStringList());
    write(copy, "something of the user's");
    EXPECT_EQ(thrownBy([&] { backUp(reader, file->derivedKey(), copy, {}); }).kind(), ErrorKind::FileExists);
    EXPECT_EQ(bytes(copy), "something of the user's");
    EXPECT_EQ(counts(reader).clients, 1) << "the reader goes on";
}

TEST_F(AFile, RestoredFromABackupEqualsIt) {
    make();
    const QString copy = folder_.filePath(u"copy.reliefbook"_s);
    const QString restored = folder_.filePath(u"restored.reliefbook"_s);
    {
        auto file = PracticeFile::open(path(), right());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), copy, {});
    }
    restore(copy, right(), restored, {});
    auto file = PracticeFile::open(restored, right());
    EXPECT_EQ(courseRecords(file->practice().database(), course_.id).sessions,
              courseRecords(*std::make_unique<sql::Database>(openForReading(path(), right())), course_.id).sessions);
    EXPECT_EQ(thrownBy([&] { restore(copy, right(), restored, {}); }).kind(), ErrorKind::FileExists);
}

TEST_F(AFile, DamagedBackupIsNotRestored) {
    make();
    const QString copy = folder_.filePath(u"copy.reliefbook"_s);
    {
        auto file = PracticeFile::open(path(), right());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), copy, {});
    }
    QByteArray all = bytes(copy);
    all[all.size() / 2] = static_cast<char>(all[all.size() / 2] ^ 4);
    write(copy, all);
    const QString restored = folder_.filePath(u"restored.reliefbook"_s);
    EXPECT_EQ(thrownBy([&] { restore(copy, right(), restored, {}); }).kind(), ErrorKind::FileDamaged);
    EXPECT_FALSE(QFile::exists(restored));
}

}  // namespace
}  // namespace reliefbook
