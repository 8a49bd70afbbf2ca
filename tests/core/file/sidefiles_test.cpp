// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a practice can be written by anybody: it is believed as far as it can be true.
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/lock.h"
#include "core/file/opening.h"
#include "core/file/restore.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

#include <limits>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::right;
using testing::thrownBy;

constexpr qint64 day = 24LL * 60 * 60 * 1'000;

class BesideAPractice : public testing::AFile {
protected:
    BesideAPractice() { make(); }
    void setIn(const QString& file, const QString& key, const QJsonValue& value) {
        QJsonObject json = QJsonDocument::fromJson(bytes(file)).object();
        json.insert(key, value);
        write(file, QJsonDocument(json).toJson());
    }
    Companion companion() const { return readCompanion(path()).value_or(Companion{}); }
    MadeBackup backup(PracticeFile& file) const {
        sql::Database reader = file.reader();
        return makeBackup(path(), reader, file.derivedKey(), {.at = now()}, {});
    }
    static void pipe(const QString& path) { ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0); }
};

TEST_F(BesideAPractice, APipeThatSqliteWouldOpenIsRefused) {
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        pipe(path() + ending);
        for (const bool looking : {false, true}) {
            const Error error = thrownBy([&] { PracticeFile::open(path(), right(), {.readOnly = looking}); });
            EXPECT_EQ(error.kind(), ErrorKind::FileExists) << ending.toStdString();
            EXPECT_EQ(error.fact(0), path() + ending);
        }
        EXPECT_EQ(thrownBy([&] { openForReading(path(), right()); }).kind(), ErrorKind::FileExists);
        ASSERT_TRUE(QFile::remove(path() + ending));
    }
}

TEST_F(BesideAPractice, ADayToComeIsNotBelieved) {
    for (const char* key : {"at", "lastBackupAt", "elsewhereAt", "provedAt", "sheetAt"}) {
        const auto read = [&, name = QLatin1String(key)](qint64 at) {
            setIn(companionPath(path()), name, at);
            const Companion companion = this->companion();
            for (const auto& [known, moment] : {std::pair("at", companion.at),
                                                {"lastBackupAt", companion.lastBackupAt},
                                                {"elsewhereAt", companion.elsewhereAt},
                                                {"provedAt", companion.provedAt},
                                                {"sheetAt", companion.sheetAt}}) {
                if (name == QLatin1String(known))
                    return moment.utcMs;
            }
            return qint64{-1};
        };
        const qint64 present = now().utcMs;
        EXPECT_EQ(read(present - day), present - day) << key;
        EXPECT_EQ(read(present + day / 2), present + day / 2) << key << ": the clocks of two computers";
        EXPECT_EQ(read(present + 3 * day), 0) << key;
        EXPECT_EQ(read(std::numeric_limits<qint64>::max() / 2), 0) << key;
        EXPECT_EQ(read(-present), 0) << key;
    }
}

TEST_F(BesideAPractice, AClockThatWasAheadDoesNotKeepTheReminderSilent) {
    noteElsewhere(path(), {now().utcMs + 400 * day});
    const Moment at{now().utcMs - day};
    noteElsewhere(path(), at);
    EXPECT_EQ(companion().elsewhereAt, at);
}

TEST_F(BesideAPractice, NoNumberSpoilsTheBackupsToCome) {
    auto file = PracticeFile::open(path(), right());
    const QString first = backup(*file).backup.path;
    for (const qint64 number : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max() / 4,
                                qint64{2'305'843'009'213'693'951}, mostBackups + 1, mostBackups, qint64{-7}}) {
        SCOPED_TRACE(number);
        setIn(manifestPath(first), u"seq"_s, number);
        setIn(companionPath(path()), u"backupSeq"_s, number);
        const MadeBackup made = backup(*file);
        const auto manifest = readManifest(made.backup.path);
        ASSERT_TRUE(manifest);
        EXPECT_EQ(*manifest, made.manifest);
        EXPECT_GT(manifest->seq, 0);
        EXPECT_LE(manifest->seq, mostBackups);
        EXPECT_EQ(companion().backupSeq, manifest->seq);
    }
}

TEST_F(BesideAPractice, AManifestThatCouldNotBeReadIsNotWritten) {
    auto file = PracticeFile::open(path(), right());
    const MadeBackup made = backup(*file);
    Manifest manifest = made.manifest;
    manifest.seq = mostBackups + 1;
    EXPECT_EQ(thrownBy([&] { writeManifest(made.backup.path, manifest); }).kind(), ErrorKind::WriteFailed);
    EXPECT_EQ(readManifest(made.backup.path), made.manifest);
}

TEST_F(BesideAPractice, APipeAnswersNobodyAndHoldsNothingUp) {
    for (const QString& ending : {u".info"_s, u".swap"_s}) {
        QFile::remove(path() + ending);
        pipe(path() + ending);
        EXPECT_NO_THROW(openForReading(path(), right())) << ending.toStdString();
        EXPECT_NO_THROW(PracticeFile::open(path(), right())) << ending.toStdString();
        QFile::remove(path() + ending);
    }
    pipe(path() + u".lock"_s);
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::FileExists);
    EXPECT_EQ(error.facts(), (QStringList{path() + u".lock"_s, u"in the way"_s}));
    QFile::remove(path() + u".lock"_s);
    auto file = PracticeFile::open(path(), right());
    const QString made = backup(*file).backup.path;
    QFile::remove(manifestPath(made));
    pipe(manifestPath(made));
    EXPECT_EQ(readManifest(made), std::nullopt);
    EXPECT_FALSE(backupsOf(path(), {ownBackupFolder(path())}).empty());
}

TEST_F(BesideAPractice, WhatStandsInTheWayIsNamedAndLeft) {
    const QString lock = path() + u".lock"_s;
    ASSERT_TRUE(QDir().mkdir(lock));
    EXPECT_EQ(thrownBy([&] { locked(path(), false); }).facts().first(), lock);
    ASSERT_TRUE(QDir().rmdir(lock));
    ASSERT_TRUE(QFile::link(at(u"nowhere"_s), lock));
    EXPECT_EQ(thrownBy([&] { locked(path(), true); }).kind(), ErrorKind::FileExists);
    EXPECT_TRUE(QFileInfo(lock).isSymLink());
    ASSERT_TRUE(QFile::remove(lock));

    auto file = PracticeFile::open(path(), right());
    const QString folder = ownBackupFolder(path());
    write(folder, "a file");
    EXPECT_EQ(thrownBy([&] { backup(*file); }).facts(), (QStringList{folder, u"in the way"_s}));
    ASSERT_TRUE(QFile::remove(folder));
    ASSERT_TRUE(QFile::link(at(u"nowhere"_s), folder));
    EXPECT_EQ(thrownBy([&] { backup(*file); }).kind(), ErrorKind::FileExists);
    EXPECT_FALSE(QFileInfo::exists(at(u"nowhere"_s)));
}

TEST_F(BesideAPractice, ALostCompanionIsMadeAnewFromTheBackupsThatLieThere) {
    auto file = PracticeFile::open(path(), right());
    backup(*file);
    const MadeBackup made = backup(*file);
    {
        const FixedClock ahead({now().utcMs + 400 * day});
        backup(*file);
    }
    file->close();
    for (const bool others : {false, true}) {
        if (others)
            setIn(companionPath(path()), u"uuid"_s, u"of another practice"_s);
        else
            ASSERT_TRUE(QFile::remove(companionPath(path())));
        file = PracticeFile::open(path(), right(), {.acceptLoss = true});
        EXPECT_EQ(companion().lastBackupAt, made.manifest.at) << "not the one a wrong clock dated";
        EXPECT_EQ(companion().lastBackup, made.backup.path);
        EXPECT_EQ(companion().ownBackup, made.backup.path);
        EXPECT_EQ(companion().backupSeq, made.manifest.seq + 1) << "no number twice";
        file->close();
    }
}

}  // namespace
}  // namespace reliefbook
