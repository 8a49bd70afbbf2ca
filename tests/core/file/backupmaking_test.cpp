// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/comparison.h"
#include "core/file/opening.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/file/restore.h"
#include "core/practice/queries.h"
#include "core/sql/schemaguard.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const Secret& words() {
    static const Secret secret = passphrase(u"stiff neck walks home slowly");
    return secret;
}

std::optional<ErrorKind> thrown(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}
void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// An open practice with a course and its sessions, made once and copied.
class Making : public ::testing::Test {
protected:
    Making() {
        static const QTemporaryDir original;
        const QString first = original.filePath(u"Ana.reliefbook"_s);
        if (!QFile::exists(first)) {
            auto made =
                PracticeFile::create(first, words(), {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}});
            testing::storedCourse(made->practice(), {{7, 4}, {6, 3}, {5, 2.5}});
            made->close();
        }
        for (const QString& ending : {QString(), u".info"_s})
            QFile::copy(first + ending, path() + ending);
        file = PracticeFile::open(path(), words());
    }

    QString path() const { return folder.filePath(u"Ana.reliefbook"_s); }
    QString place(const QString& name) const {
        QDir(folder.path()).mkdir(name);
        return folder.filePath(name);
    }
    sql::Database& database() const { return file->practice().database(); }
    std::vector<Client> addClients(int count) const {
        ChangeSet changes;
        for (int i = 0; i < count; ++i)
            changes.push_back(creation(testing::anna()));
        std::vector<Client> added;
        for (const Change& change : file->practice().apply(changes))
            added.push_back(std::get<Client>(*change.after));
        return added;
    }
    MadeBackup make(const BackupWish& wish, const Progress& progress = {}) const {
        sql::Database reader = file->reader();
        return makeBackup(path(), reader, file->derivedKey(), wish, progress);
    }
    MadeBackup make(BackupTag tag = BackupTag::Hand) const { return make(BackupWish{.tag = tag}); }
    std::vector<BackupFact> backups() const { return backupsOf(path(), {ownBackupFolder(path())}); }
    /// The newest one.
    CopiedBackup copyTo(const QString& there) const {
        return copyBackupTo(path(), backups().front(), file->derivedKey(), there,
                            rotationState(path(), now(), /*paused=*/false, /*poisoned=*/false), {});
    }
    QStringList findingsIn(const MadeBackup& made) const {
        return findingsInBackup(made.backup.path, file->derivedKey(),
                                BackupContent{.schema = made.manifest.schema,
                                              .counts = made.manifest.counts,
                                              .rows = made.manifest.rows,
                                              .head = made.manifest.head});
    }

    QTemporaryDir folder;
    std::unique_ptr<PracticeFile> file;
};

TEST_F(Making, WritesDownWhatTheBackupHolds) {
    const MadeBackup made = make(BackupTag::Close);
    const auto manifest = readManifest(made.backup.path);
    ASSERT_TRUE(manifest);
    EXPECT_EQ(*manifest, made.manifest);
    EXPECT_EQ(manifest->uuid, practiceInfo(database()).uuid);
    EXPECT_EQ(manifest->seq, 1);
    EXPECT_EQ(manifest->counts, counts(database()));
    EXPECT_EQ(manifest->head, auditHead(database()));
    EXPECT_EQ(manifest->salt, database().salt());
    EXPECT_EQ(manifest->keyGeneration, checkValue(file->derivedKey()));
    EXPECT_EQ(manifest->tag, BackupTag::Close);
    EXPECT_EQ(manifest->size, QFileInfo(made.backup.path).size());
    const QByteArray written = bytes(manifestPath(made.backup.path));
    for (const char* personal : {"Ana's", "Anna", "Leto", "back.low"})
        EXPECT_FALSE(written.contains(personal)) << personal;
    const auto companion = readCompanion(path());
    EXPECT_EQ(companion->lastBackup, made.backup.path);
    EXPECT_EQ(companion->ownBackup, made.backup.path);
    EXPECT_EQ(companion->backupSeq, 1);
    EXPECT_EQ(companion->lastBackupAt, made.manifest.at);
    EXPECT_TRUE(companion->dirty) << "the practice is open all the while";
}

TEST_F(Making, NumbersGrowByOneWhateverTheClockSaysAndWhateverIsLost) {
    EXPECT_EQ(make().manifest.seq, 1);
    EXPECT_EQ(make({.at = {now().utcMs - 400'000'000'000}}).manifest.seq, 2);
    EXPECT_EQ(make({.target = folder.filePath(u"elsewhere.reliefbook"_s)}).manifest.seq, 3);
    QFile::remove(companionPath(path()));
    EXPECT_EQ(make().manifest.seq, 3) << "what is known then";
    EXPECT_EQ(make().manifest.seq, 4);
    ASSERT_TRUE(QDir(ownBackupFolder(path())).removeRecursively());
    file->close();
    file = PracticeFile::open(path(), words());
    EXPECT_EQ(make().manifest.seq, 1);
    ASSERT_TRUE(QDir(ownBackupFolder(path())).removeRecursively());
    EXPECT_EQ(make().manifest.seq, 2) << "the companion knows";
}

TEST_F(Making, RotatesItsOwnFolderAndNoOther) {
    const QString by = folder.filePath(u"out"_s);
    QDir().mkdir(by);
    for (int i = 0; i < 13; ++i) {
        make();
        make({.target = by + u"/%1.reliefbook"_s.arg(i)});
    }
    EXPECT_EQ(backups().size(), 10U);
    EXPECT_EQ(QDir(by).entryList({u"*.reliefbook"_s}).size(), 13);
    EXPECT_EQ(QDir(ownBackupFolder(path())).entryList(QDir::Files).size(), 20) << "manifests go with them";
    make({.paused = true});
    EXPECT_EQ(backups().size(), 11U) << "not after a restore";
}

TEST_F(Making, KeepsAllWhenAFifthIsGoneUntilSomebodySaysItIsRight) {
    const std::vector<Client> clients = addClients(9);
    for (int i = 0; i < 10; ++i)
        make();
    ChangeSet gone;
    for (int i = 0; i < 3; ++i)
        gone.push_back(removal(clients[static_cast<std::size_t>(i)]));
    file->practice().apply(gone);
    const MadeBackup made = make();
    EXPECT_EQ(made.rotation.hold, RotationHold::Shrunk);
    EXPECT_EQ(made.rotation.before.clients, 10);
    EXPECT_EQ(made.rotation.after.clients, 7);
    EXPECT_EQ(make().rotation.hold, RotationHold::Shrunk);
    EXPECT_EQ(backups().size(), 12U);
    acceptShrink(path(), made.manifest.seq);
    EXPECT_EQ(make().rotation.hold, RotationHold::None);
    EXPECT_EQ(backups().size(), 10U);
}

TEST_F(Making, OnceAWeekWhatWasDeletedIsGoneFromIt) {
    addClients(200);
    ASSERT_TRUE(make().manifest.compact) << "the first";
    ASSERT_FALSE(make().manifest.compact);
    // Pages that hold nothing any more go along in a plain copy.
    database().script("CREATE TABLE filler (text TEXT) STRICT;");
    database().query("INSERT INTO filler VALUES (?)", QString(400'000, u'x')).run();
    database().query("DELETE FROM filler").run();
    const MadeBackup plain = make();
    const MadeBackup compact = make({.at = {now().utcMs + 8LL * 86'400'000}});
    EXPECT_TRUE(compact.manifest.compact);
    EXPECT_LT(compact.backup.size + 300'000, plain.backup.size);
    EXPECT_EQ(compact.manifest.counts, plain.manifest.counts);
    EXPECT_EQ(findingsIn(compact), QStringList());
    EXPECT_EQ(QDir(ownBackupFolder(path())).entryList({u"*.part*"_s}), QStringList());
    sql::Database reader = file->reader();
    EXPECT_NE(thrown([&] { reader.script("ATTACH ':memory:' AS other;"); }), std::nullopt) << "only the copy may";
}

TEST_F(Making, OnceAMonthEveryIndexAndReferenceIsFollowed) {
    EXPECT_TRUE(make().manifest.thorough);
    EXPECT_FALSE(make().manifest.thorough);
    EXPECT_TRUE(make({.at = {now().utcMs + 31LL * 86'400'000}}).manifest.thorough);
    const Client ana = addClients(1).front();
    database().script("PRAGMA foreign_keys = OFF;");
    database().query("UPDATE course SET client_id = 5").run();
    EXPECT_EQ(thrown([&] { make({.at = {now().utcMs + 80LL * 86'400'000}}); }), ErrorKind::FileDamaged);
    EXPECT_EQ(ana.firstName, u"Anna"_s);
}

TEST_F(Making, StoppedOrRefusedLeavesNothingAndRemovesNothing) {
    for (int i = 0; i < 10; ++i)
        make();
    const auto before = backups();
    const QByteArray companion = bytes(companionPath(path()));
    EXPECT_EQ(thrown([&] { make({}, [](qint64, qint64) { return false; }); }), ErrorKind::Cancelled);
    EXPECT_EQ(backups(), before);
    EXPECT_EQ(QDir(ownBackupFolder(path())).entryList(QDir::Files | QDir::Hidden).size(), 20);
    const QString taken = folder.filePath(u"taken.reliefbook"_s);
    write(taken + u".json"_s, "something of the user's");
    EXPECT_EQ(thrown([&] { make({.target = taken}); }), ErrorKind::FileExists);
    EXPECT_FALSE(QFile::exists(taken));
    EXPECT_EQ(bytes(companionPath(path())), companion);
}

TEST_F(Making, ClearsUpWhatAKilledProgramLeftByHalf) {
    make();
    const QString old = ownBackupFolder(path()) + u"/Ana-1.reliefbook.part-0123456789abcdef"_s;
    const QString fresh = ownBackupFolder(path()) + u"/Ana-2.reliefbook.part-0123456789abcdef"_s;
    const QString others = ownBackupFolder(path()) + u"/thesis.reliefbook.part"_s;
    write(fresh, "half");
    for (const QString& name : {old, others}) {
        write(name, "half");
        QFile half(name);
        ASSERT_TRUE(half.open(QIODevice::ReadWrite));
        ASSERT_TRUE(half.setFileTime(QDateTime::currentDateTime().addSecs(-7'200), QFileDevice::FileModificationTime));
    }
    make();
    EXPECT_TRUE(QFile::exists(others)) << "not a name of ours";
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(fresh)) << "another process may be at it";
}

TEST_F(Making, CopiesToASecondPlaceAndReadsThatBack) {
    const QString stick = place(u"stick"_s);
    for (int i = 0; i < 12; ++i) {
        const MadeBackup made = make();
        const CopiedBackup copy = copyTo(stick);
        EXPECT_EQ(copy.seq, made.manifest.seq);
        EXPECT_EQ(readManifest(copy.path)->seq, made.manifest.seq);
    }
    const auto there = backupsOf(path(), {stick});
    EXPECT_EQ(there.size(), 10U) << "rotated there, too";
    EXPECT_TRUE(there.front().verified);
    EXPECT_EQ(verify(there.front().path, words()), QStringList());
    make();
    EXPECT_EQ(thrown([&] { copyTo(stick + u"/no"_s); }), ErrorKind::FileMissing);
    EXPECT_FALSE(QFile::exists(stick + u"/no"_s));
}

TEST_F(Making, NotesWhenACopySurvivesTheLossOfTheDisk) {
    const QString stick = place(u"stick"_s);
    const QString cloud = place(u"cloud"_s);
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [&](const QString& where) {
        return PlaceProbe::Volume{.fileSystem = u"ext4"_s,
                                  .device = where.startsWith(stick) ? u"/dev/sdb1"_s : u"/dev/sda2"_s,
                                  .freeBytes = 1'000'000'000,
                                  .totalBytes = 2'000'000'000};
    };
    const FixedProbe fixed(probe);
    EXPECT_FALSE(isElsewhere(path(), ownBackupFolder(path())));
    EXPECT_TRUE(isElsewhere(path(), stick));
    EXPECT_FALSE(isElsewhere(path(), cloud));
    QDir(cloud).mkdir(u".stfolder"_s);
    EXPECT_TRUE(isElsewhere(path(), cloud));
    noteElsewhere(path(), {5'000});
    noteElsewhere(path(), {4'000});
    EXPECT_EQ(readCompanion(path())->elsewhereAt, Moment{5'000});
}

TEST_F(Making, IsNotBegunWhereThereIsNoRoomForIt) {
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [](const QString&) {
        return PlaceProbe::Volume{
            .fileSystem = u"ext4"_s, .device = u"/dev/sda2"_s, .freeBytes = 20'000, .totalBytes = 30'000};
    };
    const FixedProbe fixed(probe);
    EXPECT_EQ(thrown([&] { make(); }), ErrorKind::NotEnoughSpace);
    EXPECT_TRUE(QDir(ownBackupFolder(path())).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(Making, VerifyingAgainWritesDownWhatWasFound) {
    make();
    make();
    const BackupFact fact = backups().back();
    EXPECT_EQ(verifyAgain(fact, file->derivedKey(), {}), QStringList());
    QByteArray all = bytes(fact.path);
    all[9'000] = static_cast<char>(all[9'000] ^ 4);
    write(fact.path, all);
    EXPECT_FALSE(verifyAgain(fact, file->derivedKey(), {}).isEmpty());
    EXPECT_FALSE(backups().back().verified);
    EXPECT_TRUE(backups().front().verified);
    const Secret other = derivedKey(passphrase(u"another"), database().salt());
    EXPECT_EQ(thrown([&] { verifyAgain(backups().front(), other, {}); }), ErrorKind::WrongPassphrase);
    EXPECT_TRUE(backups().front().verified) << "another passphrase says nothing of it";
}

TEST_F(Making, KnowsWhatIsAChangeAndWhatOnlyALook) {
    const MadeBackup made = make();
    EXPECT_FALSE(isChangedSince(database(), made.manifest.head));
    for (const QString& action : {u"backup"_s, u"view"_s, u"print"_s, u"export"_s, u"open"_s, u"close"_s})
        file->practice().note(action, {});
    EXPECT_FALSE(isChangedSince(database(), made.manifest.head));
    addClients(1);
    EXPECT_TRUE(isChangedSince(database(), made.manifest.head));
}

TEST_F(Making, KnowsThatAnOlderBackupTookThePlaceSince) {
    const MadeBackup older = make();
    addClients(3);
    const MadeBackup newer = make();
    file->close();
    restoreInPlace(path(), older.backup.path, words());
    file = PracticeFile::open(path(), words());
    EXPECT_LT(auditHead(database()).seq, newer.manifest.head.seq) << "it has no later entry than the newest backup";
    EXPECT_TRUE(isChangedSince(database(), newer.manifest.head));
    while (auditHead(database()).seq < newer.manifest.head.seq + 5)
        file->practice().note(u"view"_s, {});
    EXPECT_TRUE(isChangedSince(database(), newer.manifest.head)) << "as many entries are not the same";
    EXPECT_FALSE(isChangedSince(database(), auditHead(database())));
}

// ---- on another computer ----

/// The practice as restored from the stick, where nothing else came along.
class OnANewComputer : public Making {
protected:
    OnANewComputer() {
        for (int i = 0; i < 11; ++i) {
            addClients(1);
            make();
            copyTo(stick());
        }
        before = backupsOf(path(), {stick()});
        restore(before.front().path, words(), moved(), {});
        file->close();
        file = PracticeFile::open(moved(), words());
    }
    QString stick() const { return place(u"stick"_s); }
    QString moved() const { return place(u"new"_s) + u"/Ana.reliefbook"_s; }
    MadeBackup makeHere() const {
        sql::Database reader = file->reader();
        return makeBackup(moved(), reader, file->derivedKey(), {}, {});
    }
    std::optional<BackupFact> newestThere() const { return backupsOf(moved(), {stick()}).front(); }
    std::vector<BackupFact> here() const { return backupsOf(moved(), {ownBackupFolder(moved())}); }
    CopiedBackup copyThere() const {
        return copyBackupTo(moved(), here().front(), file->derivedKey(), stick(),
                            rotationState(moved(), now(), /*paused=*/false, /*poisoned=*/false), {});
    }

    std::vector<BackupFact> before;
};

TEST_F(OnANewComputer, NumbersGoOnWhereTheStickEnds) {
    EXPECT_EQ(before.front().seq, 11);
    addClients(1);
    EXPECT_EQ(makeHere().manifest.seq, 12);
    file->close();
    QFile::remove(moved());
    QFile::remove(companionPath(moved()));
    ASSERT_TRUE(QDir(ownBackupFolder(moved())).removeRecursively());
    restoreInPlace(moved(), before.back().path, words());
    file = PracticeFile::open(moved(), words());
    EXPECT_EQ(makeHere().manifest.seq, 12) << "whichever of them was restored";
}

TEST_F(OnANewComputer, TheNewOnesAreTheNewestOnTheStickWhateverTheirNumbers) {
    Companion companion = *readCompanion(moved());
    companion.backupSeq = 0;  // it knows of no others: the stick was put in later
    ASSERT_TRUE(writeCompanion(moved(), companion));
    addClients(1);
    const MadeBackup made = makeHere();
    ASSERT_EQ(made.manifest.seq, 1);
    ASSERT_TRUE(isMissingThere(database(), here().front(), newestThere()));
    EXPECT_EQ(copyThere().seq, 12);
    EXPECT_EQ(newestThere()->head, made.manifest.head) << "rotation takes the old ones";
    EXPECT_EQ(backupsOf(moved(), {stick()}).size(), 10U);
    EXPECT_FALSE(isMissingThere(database(), here().front(), newestThere())) << "once is enough";
    noteNumber(moved(), 12);
    noteNumber(moved(), 3);
    EXPECT_EQ(makeHere().manifest.seq, 13);
}

TEST_F(OnANewComputer, AnOlderOneIsNotCopiedOverWhatGoesFurther) {
    addClients(1);
    makeHere();
    const BackupFact older = here().front();
    addClients(1);
    makeHere();
    copyThere();
    ASSERT_TRUE(removeBackup(here().front()));
    EXPECT_FALSE(isMissingThere(database(), older, newestThere()));
}

/// Two computers can make a backup in the same second.
TEST_F(OnANewComputer, WhatBearsTheSameNameOnTheStickStays) {
    addClients(1);
    const QString inTheWay = stick() + u'/' + QFileInfo(makeHere().backup.path).fileName();
    ASSERT_TRUE(QFile::copy(before.front().path, inTheWay) || QFile::exists(inTheWay));
    const QByteArray theirs = bytes(inTheWay);
    const CopiedBackup copied = copyThere();
    EXPECT_NE(copied.path, inTheWay);
    EXPECT_EQ(bytes(inTheWay), theirs);
    EXPECT_EQ(newestThere()->path, copied.path);
}

TEST_F(Making, RemovesNothingWhereThePracticeIsClosedForWriting) {
    const QString stick = place(u"stick"_s);
    for (int i = 0; i < 10; ++i) {
        make();
        copyTo(stick);
    }
    const MadeBackup made = make({.poisoned = true});
    EXPECT_EQ(made.rotation.hold, RotationHold::Poisoned);
    EXPECT_EQ(backups().size(), 11U);
    copyBackupTo(path(), backups().front(), file->derivedKey(), stick,
                 rotationState(path(), now(), /*paused=*/false, /*poisoned=*/true), {});
    EXPECT_EQ(backupsOf(path(), {stick}).size(), 11U);
}

// ---- backup and original ----

TEST_F(Making, OpensInAnotherFolderByPassphraseAloneAndEqualsTheOriginalRowByRow) {
    addClients(40);
    for (const bool compact : {true, false}) {
        const MadeBackup made = make();
        ASSERT_EQ(made.manifest.compact, compact);
        const QTemporaryDir home;
        const QString there = home.filePath(u"Moved.reliefbook"_s);
        ASSERT_TRUE(QFile::copy(made.backup.path, there));  // nothing else comes along
        auto moved = PracticeFile::open(there, words());
        sql::Database original = file->reader();
        const Comparison equal = compareWithPractice(moved->practice().database(), original);
        EXPECT_EQ(equal.differences, QStringList());
        EXPECT_EQ(equal.equal, made.backup.rows);
        EXPECT_EQ(equal.changedSince + equal.newer, 0);
        EXPECT_TRUE(equal.goesOn);
        moved->practice().apply({creation(testing::anna())});
        moved->close();
    }
}

TEST_F(Making, ComparisonTellsWhatChangedSinceFromWhatDiffers) {
    const std::vector<Client> clients = addClients(20);
    const MadeBackup made = make();
    Client edited = clients[3];
    edited.note = u"another"_s;
    file->practice().apply({update(clients[3], edited), removal(clients[4])});
    addClients(2);
    sql::Database backup(made.backup.path, file->derivedKey(), sql::Access::ReadOnly);
    const Comparison since = compareWithPractice(backup, database());
    EXPECT_EQ(since.differences, QStringList());
    EXPECT_EQ(since.changedSince, 2);
    EXPECT_EQ(since.newer, 2 + 4 + 2) << "clients, lines of the audit, versions";
    EXPECT_EQ(since.equal, made.backup.rows - 2);
    EXPECT_TRUE(since.goesOn);
    database().query("UPDATE client SET note = 'behind the back' WHERE id = ?", clients[5].id).run();
    database().query("DELETE FROM client WHERE id = ?", clients[6].id).run();
    database().query("UPDATE pain_score SET value = value + 0.5 WHERE value = 7.0").run();
    const Comparison differs = compareWithPractice(backup, database());
    EXPECT_EQ(differs.differences.size(), 3) << differs.differences.join(u' ').toStdString();
    EXPECT_TRUE(differs.differences.contains(u"client %1"_s.arg(clients[5].id.value)));
}

TEST_F(Making, BackupsHaveTheSaltOfThePracticeTheCompactOnesToo) {
    for (const bool compact : {true, false}) {
        const MadeBackup made = make();
        ASSERT_EQ(made.manifest.compact, compact);
        EXPECT_EQ(bytes(made.backup.path).left(16), database().salt());
        EXPECT_EQ(made.manifest.salt, database().salt());
        sql::Database raw(made.backup.path, file->derivedKey(), sql::Access::ReadOnly);
        EXPECT_EQ(counts(raw), made.manifest.counts);
    }
}

// ---- T09: backups vanish ----

using T09 = Making;
TEST_F(T09, AreMissedAndAFullOneIsMadeAgain) {
    EXPECT_FALSE(backupsVanished(path())) << "there was none yet";
    make();
    make();
    EXPECT_FALSE(backupsVanished(path()));
    ASSERT_TRUE(QDir(ownBackupFolder(path())).removeRecursively());  // while it is open
    EXPECT_TRUE(backupsVanished(path()));
    const MadeBackup anew = make();
    EXPECT_FALSE(backupsVanished(path()));
    EXPECT_TRUE(anew.manifest.compact && anew.manifest.thorough) << "none is left that was";
    EXPECT_EQ(findingsIn(anew), QStringList());
    EXPECT_EQ(anew.manifest.seq, 3);
    file->close();
    ASSERT_TRUE(QDir(ownBackupFolder(path())).removeRecursively());  // and between two runs
    file = PracticeFile::open(path(), words());
    EXPECT_TRUE(backupsVanished(path()));
    make({.target = folder.filePath(u"elsewhere.reliefbook"_s)});
    EXPECT_TRUE(backupsVanished(path())) << "one elsewhere doesn't bring them back";
}

// ---- T49: backup while writing ----

using T49 = Making;
TEST_F(T49, CopyOfAMomentVerifiesWhateverIsWrittenMeanwhile) {
    for (const bool compact : {true, false}) {
        addClients(3'000);
        const Counts before = counts(database());
        const AuditHead head = auditHead(database());
        int writes = 0;
        const MadeBackup made = make({}, [&](qint64, qint64) {
            if (writes < 300) {
                addClients(1);
                ++writes;
            }
            return true;
        });
        ASSERT_EQ(made.manifest.compact, compact);
        EXPECT_GT(writes, 10);
        EXPECT_EQ(made.manifest.counts, before) << "all that was there when it began, nothing of what came since";
        EXPECT_EQ(made.manifest.head, head);
        EXPECT_EQ(findingsIn(made), QStringList());
        EXPECT_EQ(counts(database()).clients, before.clients + writes);
        sql::Database backup(made.backup.path, file->derivedKey(), sql::Access::ReadOnly);
        const Comparison compared = compareWithPractice(backup, database());
        EXPECT_EQ(compared.differences, QStringList());
        EXPECT_EQ(compared.changedSince, 0);
        EXPECT_EQ(compared.newer, 2 * writes) << "clients and their lines in the audit";
    }
    EXPECT_EQ(database().findings("PRAGMA integrity_check"), QStringList());
}

// ---- T51: verification catches every damage ----

class T51 : public Making {
protected:
    T51() {
        const Client client = addClients(30).front();
        Client edited = client;
        edited.note = u"another"_s;
        file->practice().apply({update(client, edited)});
    }

    using Damage = std::function<void(QByteArray&)>;
    /// Verifying the damaged copy fails, and the list says so.
    void catches(const char* what, const Damage& damage) {
        SCOPED_TRACE(what);
        const MadeBackup made = make();
        ASSERT_EQ(findingsIn(made), QStringList());
        const auto permissions = QFileInfo(made.backup.path).permissions();
        QByteArray all = bytes(made.backup.path);
        damage(all);
        write(made.backup.path, all);
        QFile::setPermissions(made.backup.path, permissions);
        EXPECT_FALSE(findingsIn(made).isEmpty());
        EXPECT_FALSE(verifyAgain(backups().front(), file->derivedKey(), {}).isEmpty());
        EXPECT_FALSE(backups().front().verified);
        EXPECT_TRUE(removeBackup(backups().front()));
    }
    /// The same through a connection that has the key: every page is authentic then.
    void catchesInside(const QByteArray& sql) {
        SCOPED_TRACE(sql.constData());
        const MadeBackup made = make();
        {
            sql::Database inside(made.backup.path, file->derivedKey(), sql::Access::ReadWrite);
            sqlite3_db_config(inside.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
            inside.script("PRAGMA foreign_keys = OFF; DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;");
            inside.script(sql);
            inside.script("PRAGMA journal_mode = DELETE;");
            inside.letWorkingFileGo();
            inside.close();
        }
        EXPECT_FALSE(findingsIn(made).isEmpty());
        EXPECT_TRUE(removeBackup(backups().front()));
    }
};

TEST_F(T51, ByWhateverBefellTheBytes) {
    constexpr qsizetype page = 4'096;
    const auto flip = [](qsizetype at) { return [at](QByteArray& all) { all[at] = static_cast<char>(all[at] ^ 1); }; };
    catches("a bit of the salt", flip(3));
    catches("a bit of the first page", flip(100));
    catches("a bit of the second page", flip(page + 5));
    catches("a bit in the middle",
            [](QByteArray& all) { all[all.size() / 2] = static_cast<char>(all[all.size() / 2] ^ 8); });
    catches("the last byte", [](QByteArray& all) { all.back() = static_cast<char>(all.back() ^ 1); });
    catches("a page's authentication", flip(2 * page - 40));
    catches("a page of zeros", [](QByteArray& all) { all.replace(4 * page, page, QByteArray(page, '\0')); });
    catches("two pages changed about", [](QByteArray& all) {
        const QByteArray one = all.mid(3 * page, page);
        all.replace(3 * page, page, all.mid(5 * page, page));
        all.replace(5 * page, page, one);
    });
    catches("a page twice", [](QByteArray& all) { all.replace(3 * page, page, all.mid(4 * page, page)); });
    catches("cut off by a byte", [](QByteArray& all) { all.chop(1); });
    catches("cut off by a page", [](QByteArray& all) { all.chop(page); });
    catches("cut off in half", [](QByteArray& all) { all.truncate(all.size() / 2 / page * page); });
    catches("longer by a page", [](QByteArray& all) { all += QByteArray(page, 'x'); });
    catches("longer by a byte", [](QByteArray& all) { all += 'x'; });
    catches("zeros throughout", [](QByteArray& all) { all.fill('\0'); });
    catches("noise throughout", [](QByteArray& all) {
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = static_cast<char>(i * 31 + i / 7);
    });
    catches("only its first page", [](QByteArray& all) { all.truncate(page); });
    const QByteArray another = [&] {
        auto other = PracticeFile::create(folder.filePath(u"Bo.reliefbook"_s), words(),
                                          {.name = u"Bo"_s, .ownerName = u"Bo"_s, .credentials = {}});
        other->close();
        return bytes(folder.filePath(u"Bo.reliefbook"_s));
    }();
    catches("another practice in its place", [&](QByteArray& all) { all = another; });
}

TEST_F(T51, ByWhateverSomebodyWithTheKeyDid) {
    catchesInside("DELETE FROM client WHERE id = (SELECT max(id) FROM client);");
    catchesInside("INSERT INTO erased VALUES (5, 5);");
    catchesInside("UPDATE audit SET action = 'view' WHERE seq = 4;");
    catchesInside("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit);");
    catchesInside("PRAGMA user_version = 0;");
    catchesInside("PRAGMA application_id = 0;");
    catchesInside("PRAGMA user_version = 77;");
    catchesInside("DROP TABLE history;");
}

TEST_F(T51, ThatIsAnEarlierBackupInTheLatersPlace) {
    const MadeBackup first = make();
    addClients(1);
    const MadeBackup second = make();
    write(second.backup.path, bytes(first.backup.path));
    EXPECT_FALSE(findingsIn(second).isEmpty());
    QFile::remove(first.backup.path);
    EXPECT_FALSE(findingsIn(first).isEmpty()) << "gone";
}

// ---- T52: copies are ours ----

using T52 = Making;
TEST_F(T52, EveryCopyWeMakeSaysWhoseItIsAndOfWhichVersion) {
    const int schema = database().userVersion();
    const auto isOurs = [&](const QString& path) {
        sql::Database copy(path, file->derivedKey(), sql::Access::ReadOnly);
        EXPECT_EQ(copy.value<qint64>("PRAGMA application_id"), applicationId) << path.toStdString();
        EXPECT_EQ(copy.userVersion(), schema) << path.toStdString();
        EXPECT_EQ(copy.value<QString>("PRAGMA journal_mode"), u"delete"_s) << "nothing belongs beside it";
    };
    const MadeBackup compact = make();
    const MadeBackup plain = make();
    ASSERT_TRUE(compact.manifest.compact && !plain.manifest.compact);
    isOurs(compact.backup.path);
    isOurs(plain.backup.path);
    isOurs(make({.target = folder.filePath(u"out.reliefbook"_s)}).backup.path);
    isOurs(copyTo(place(u"stick"_s)).path);
    isOurs(restore(plain.backup.path, words(), folder.filePath(u"restored.reliefbook"_s), {}).path);
    sql::Database reader = file->reader();
    isOurs(backUp(reader, file->derivedKey(), folder.filePath(u"copy.reliefbook"_s), {}).path);
}

}  // namespace
}  // namespace reliefbook
