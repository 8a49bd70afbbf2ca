// SPDX-License-Identifier: GPL-3.0-or-later
// No space left: what was acknowledged stays, what was refused is not there, and the file can be used again.
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "tests/faults/process.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr int clientsPerSet = 20;  // of "fill"

bool isOfSpace(const std::optional<ErrorKind>& kind) {
    return kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed;
}
/// SQLite doesn't tell why it can't make a -wal or -shm. (On most filesystems an empty file can be made when all is
/// full.)
bool isOfSpaceOrNewFile(const std::optional<ErrorKind>& kind) {
    return isOfSpace(kind) || kind == ErrorKind::ReadOnlyPlace || kind == ErrorKind::FileUnreadable;
}

/// A process that filled the place was refused, went on reading, and left every acknowledged set and no other.
void expectFilled(const QString& path, const QStringList& lines) {
    EXPECT_TRUE(isOfSpace(refusal(lines))) << lines.join(u' ').toStdString();
    const int acknowledged = lastNumber(lines, u"ack"_s);
    EXPECT_GT(acknowledged, 0);
    EXPECT_EQ(lastNumber(lines, u"sets"_s), acknowledged) << "read by the connection that was refused";
    EXPECT_EQ(expectWhole(path, acknowledged, clientsPerSet, true), acknowledged);
}

TEST(T06, AFullDiskByALimitOfTheSystemRefusesTheSaveAndKeepsTheRest) {
    for (const rlim_t megabytes : {1, 6}) {  // before and after the first checkpoint
        SCOPED_TRACE(megabytes);
        const Place place;
        Driver driver({u"fill"_s, place.path()}, [megabytes] {
            const rlimit limit{megabytes << 20U, megabytes << 20U};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        expectFilled(place.path(), driver.rest());
    }
}

// Also when it happens while opening or closing.
TEST(T06, AFullDiskFromAnyFileCallOnLosesNothingAcknowledged) {
    int refusedSaves = 0;
    for (int at = isLong() ? 1 : 3; at < 260 && !HasFailure(); at += isLong() ? 3 : 29) {
        SCOPED_TRACE(::testing::Message() << "no space from file call " << at);
        const Place place;
        const QStringList lines = Driver({u"full=%1"_s.arg(at), u"fill"_s, place.path()}).rest();
        EXPECT_TRUE(isOfSpaceOrNewFile(refusal(lines))) << lines.join(u' ').toStdString();
        const int acknowledged = std::max(0, lastNumber(lines, u"ack"_s));
        refusedSaves += acknowledged > 0 ? 1 : 0;
        EXPECT_EQ(expectWhole(place.path(), acknowledged, clientsPerSet, isLong()), acknowledged);
    }
    EXPECT_GE(refusedSaves, 3);
}

TEST(T07, NoSpaceWhileABackupIsMadeLeavesNoPartOfItAndAUsableFile) {
    int refused = 0;
    for (int at = 20; at < 160 && !HasFailure(); at += isLong() ? 1 : 15) {
        SCOPED_TRACE(::testing::Message() << "no space from file call " << at);
        const Place place;
        const QString copy = place.file(u"Copy.reliefbook"_s);
        const QStringList lines = Driver({u"full=%1"_s.arg(at), u"backup"_s, place.path(), copy}).rest();
        if (!lines.contains(u"open"_s) || lines.contains(u"backup"_s))
            continue;
        ++refused;
        EXPECT_TRUE(isOfSpaceOrNewFile(refusal(lines))) << lines.join(u' ').toStdString();
        EXPECT_EQ(place.names(), (QStringList{u"Faults.reliefbook"_s, u"Faults.reliefbook.info"_s}));
        EXPECT_EQ(expectWhole(place.path(), 1, 1, false), 1);
    }
    EXPECT_GE(refused, 3);
}

/// Runs a shell script in which filesystems may be mounted; false where the system allows nobody of us to.
bool runWithMounts(const Place& place, const QString& script, QStringList& lines) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOLDER"_s, place.folder());
    environment.insert(u"DRIVER"_s, driverPath());
    const QString tried = u"mount -t tmpfs none \"$FOLDER\" && umount \"$FOLDER\" && echo mounts\n"_s;
    for (const QString& flags : {u"-m"_s, u"-rm"_s}) {
        Driver shell(u"unshare"_s, {flags, u"sh"_s, u"-c"_s, tried + script}, environment);
        lines = shell.rest();
        if (lines.contains(u"mounts"_s))
            return true;
    }
    return false;
}

TEST(T06, OfASmallFilesystemRefusesTheSaveAndKeepsTheRest) {
    const Place place;
    QStringList lines;
    if (!runWithMounts(place,
                       uR"(
        mkdir "$FOLDER/small" "$FOLDER/out"
        mount -t tmpfs -o size=3m none "$FOLDER/small"
        cp "$FOLDER"/Faults.reliefbook* "$FOLDER/small"
        "$DRIVER" fill "$FOLDER/small/Faults.reliefbook"
        cp "$FOLDER/small/"* "$FOLDER/out"
    )"_s,
                       lines))
        GTEST_SKIP() << "no filesystem can be mounted here";
    expectFilled(place.file(u"out/Faults.reliefbook"_s), lines);
}

TEST(T07, OfASmallFilesystemLeavesNoPartOfABackup) {
    const Place place;
    QStringList lines;
    if (!runWithMounts(place,
                       uR"(
        mkdir "$FOLDER/small"
        mount -t tmpfs -o size=64k none "$FOLDER/small"
        "$DRIVER" backup "$FOLDER/Faults.reliefbook" "$FOLDER/small/Copy.reliefbook"
        ls -A "$FOLDER/small" | sed 's/^/left /'
    )"_s,
                       lines))
        GTEST_SKIP() << "no filesystem can be mounted here";
    EXPECT_EQ(refusal(lines), ErrorKind::DiskFull);
    EXPECT_TRUE(lines.filter(u"left"_s).isEmpty()) << lines.join(u' ').toStdString();
    EXPECT_EQ(expectWhole(place.path(), 1, 1, false), 1);
}

TEST(ReadOnlyPlace, OnAReadOnlyFilesystemIsToldAndNothingIsChanged) {
    const Place place;
    QStringList lines;
    const QStringList names = place.names();
    if (!runWithMounts(place,
                       uR"(
        mount --bind "$FOLDER" "$FOLDER" && mount -o remount,ro,bind "$FOLDER"
        "$DRIVER" save "$FOLDER/Faults.reliefbook" 1
        "$DRIVER" create "$FOLDER/New.reliefbook"
        "$DRIVER" read "$FOLDER/Faults.reliefbook"
    )"_s,
                       lines))
        GTEST_SKIP() << "no filesystem can be mounted here";
    const QString told = u"refused %1"_s.arg(static_cast<int>(ErrorKind::ReadOnlyPlace));
    EXPECT_EQ(lines.mid(0, 3), (QStringList{u"mounts"_s, told, told}));
    EXPECT_EQ(lines.value(3), u"sets 0"_s) << "it can be looked at";
    EXPECT_EQ(place.names(), names);
}

}  // namespace
}  // namespace reliefbook::faults
