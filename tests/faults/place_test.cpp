// SPDX-License-Identifier: GPL-3.0-or-later
// Places that can't be written, files that are open elsewhere, and who may read what we write.
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "tests/faults/process.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytes(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void setMode(const QString& path, mode_t mode) { ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0); }

/// Root may write anywhere, so these processes are somebody else's where we are root.
void becomeNobody() {
    constexpr unsigned nobody = 65'534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

/// A place others may read, with a driver in it that they may run.
class SharedPlace : public ::testing::Test {
protected:
    SharedPlace() {
        auto file = PracticeFile::open(place_.path(), testPassphrase());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), place_.file(u"Copy.reliefbook"_s), {});
        reader.close();
        file->close();
        QFile::copy(driverPath(), place_.file(u"driver"_s));
        for (const QString& name : place_.names())
            setMode(place_.file(name), 0666);
        setMode(place_.file(u"driver"_s), 0755);
    }
    void TearDown() override { setMode(place_.folder(), 0700); }

    QStringList run(const QStringList& arguments) const {
        return Driver(place_.file(u"driver"_s), arguments, becomeNobody).rest();
    }

    Place place_;
    QString told_ = u"refused %1"_s.arg(static_cast<int>(ErrorKind::ReadOnlyPlace));
};

TEST_F(SharedPlace, WithoutTheRightToWriteTheFolderIsReadOnly) {
    setMode(place_.folder(), 0555);
    const QByteArray before = bytes(place_.path());
    const QStringList names = place_.names();
    EXPECT_EQ(run({u"save"_s, place_.path(), u"1"_s}), QStringList{told_});
    EXPECT_EQ(run({u"create"_s, place_.file(u"New.reliefbook"_s)}), QStringList{told_});
    EXPECT_EQ(run({u"read"_s, place_.path()}).value(0), u"sets 0"_s) << "it lies still: it can be looked at";
    EXPECT_EQ(run({u"read"_s, place_.file(u"Copy.reliefbook"_s)}).value(0), u"sets 0"_s) << "a backup needs nothing";
    EXPECT_EQ(place_.names(), names);
    EXPECT_TRUE(bytes(place_.path()) == before);
}

TEST_F(SharedPlace, WithoutTheRightToWriteTheFileIsReadOnly) {
    setMode(place_.folder(), 0777);
    setMode(place_.path(), 0444);
    const QByteArray before = bytes(place_.path());
    const QStringList names = place_.names();
    EXPECT_EQ(run({u"save"_s, place_.path(), u"1"_s}), QStringList{told_});
    EXPECT_EQ(place_.names(), names);
    EXPECT_TRUE(bytes(place_.path()) == before);
    setMode(place_.path(), 0666);
    EXPECT_EQ(run({u"save"_s, place_.path(), u"1"_s}).value(1), u"ack 1"_s) << "otherwise it works";
}

TEST(T16, SecondInstanceIsToldWhoHasTheFileAndMayReadIt) {
    const Place place;
    Driver holder({u"hold"_s, place.path()});
    ASSERT_TRUE(holder.reaches(u"open"_s));
    try {
        PracticeFile::open(place.path(), testPassphrase());
        ADD_FAILURE() << "opened twice";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FileInUse);
        EXPECT_EQ(error.facts(), (QStringList{place.path(), u"fault_driver"_s, QSysInfo::machineHostName(),
                                              QString::number(holder.pid()), QFileInfo(place.path()).owner()}));
    }
    // Nor can it be taken from a living one.
    EXPECT_THROW(PracticeFile::open(place.path(), testPassphrase(), {.takeOver = true}), Error);
    sql::Database reader = openForReading(place.path(), testPassphrase());
    EXPECT_EQ(setsDone(reader), 0);
    reader.close();
    holder.kill();
    EXPECT_TRUE(QFile::exists(place.path() + u".lock"_s));
    expectWhole(place.path(), 0, 1, /*thorough=*/true);
}

TEST(T17, LockThatWasWrittenByHalfIsNobodys) {
    const Place place;
    for (const QByteArray& torn : {QByteArray(), QByteArray("1"), QByteArray("1\nreliefbook\notherhost\nabc")}) {
        QFile lock(place.path() + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(torn);
        lock.close();
        expectWhole(place.path(), 0, 1, /*thorough=*/false);
    }
}

TEST(T17, LockOfAKilledProcessIsTakenWithoutAQuestion) {
    const Place place;
    for (int i = 0; i < 3; ++i) {
        Driver holder({u"hold"_s, place.path()});
        ASSERT_TRUE(holder.reaches(u"open"_s));
        holder.kill();
        EXPECT_TRUE(QFile::exists(place.path() + u".lock"_s));
        EXPECT_EQ(Driver({u"save"_s, place.path(), u"1"_s}).rest().value(0), u"open"_s);
    }
}

// The row of the working file: what SQLite itself takes for a whole file.
TEST(T10, WalMissingAfterAKillIsAskedAboutAndNotOpenedInSilence) {
    const Place place;
    {
        Driver driver({u"save"_s, place.path(), u"-1"_s});
        ASSERT_TRUE(driver.reaches(u"ack 5"_s));
        driver.kill();
    }
    ASSERT_TRUE(QFile::remove(place.path() + u"-wal"_s));
    const QByteArray before = bytes(place.path());
    try {
        PracticeFile::open(place.path(), testPassphrase());
        ADD_FAILURE() << "opened in silence";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WorkingFileMissing);
    }
    EXPECT_TRUE(bytes(place.path()) == before);
    EXPECT_NO_THROW(PracticeFile::open(place.path(), testPassphrase(), {.acceptLoss = true}));
}

TEST(T18, LockOfAForeignHostIsTakenOnlyWhenAsked) {
    const Place place;
    QFile lock(place.path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("1\nreliefbook\nReception\n0123456789abcdef\n0123-4567\n");
    lock.close();
    EXPECT_THROW(PracticeFile::open(place.path(), testPassphrase()), Error);
    EXPECT_NO_THROW(PracticeFile::open(place.path(), testPassphrase(), {.takeOver = true}));
}

TEST(T28, FilesAreForTheirOwnerAloneWhateverTheUmask) {
    for (const mode_t mask : {0, 022}) {
        const Place place;
        QFile::remove(place.path() + u".info"_s);
        const auto withMask = [mask] { ::umask(mask); };
        const auto expectPrivate = [&](const QStringList& suffixes) {
            for (const QString& suffix : suffixes) {
                struct stat status = {};
                ASSERT_EQ(::stat(QFile::encodeName(place.folder() + u'/' + suffix).constData(), &status), 0)
                    << suffix.toStdString();
                EXPECT_EQ(status.st_mode & 0777U, 0600U) << suffix.toStdString();
            }
        };
        Driver({u"create"_s, place.file(u"New.reliefbook"_s)}, withMask).rest();
        expectPrivate({u"New.reliefbook"_s, u"New.reliefbook.info"_s});
        const QString copy = place.file(u"Copy.reliefbook"_s);
        EXPECT_TRUE(Driver({u"backup"_s, place.file(u"New.reliefbook"_s), copy}, withMask).reaches(u"backup"_s));
        Driver holder({u"hold"_s, place.file(u"New.reliefbook"_s)}, withMask);
        ASSERT_TRUE(holder.reaches(u"open"_s));
        expectPrivate({u"New.reliefbook"_s, u"New.reliefbook.info"_s, u"New.reliefbook.lock"_s, u"New.reliefbook-wal"_s,
                       u"New.reliefbook-shm"_s, u"Copy.reliefbook"_s});
    }
}

TEST(Creating, ThatIsRefusedLeavesNoTrace) {
    const Place place;
    const QByteArray before = bytes(place.path());
    const QStringList names = place.names();
    const auto refused = [](const QString& path, const QString& name) -> std::optional<ErrorKind> {
        try {
            PracticeFile::create(path, testPassphrase(), {.name = name, .ownerName = {}, .credentials = {}});
        } catch (const Error& error) {
            return error.kind();
        }
        return std::nullopt;
    };
    EXPECT_EQ(refused(place.file(u"missing/New.reliefbook"_s), u"New"_s), ErrorKind::FileMissing);
    EXPECT_EQ(refused(place.path(), u"New"_s), ErrorKind::FileExists);
    EXPECT_EQ(refused(place.file(u"New.reliefbook"_s), u"  "_s), ErrorKind::BadInput);
    EXPECT_EQ(refused(place.file(u"New.reliefbook"_s), QString(1'001, u'n')), ErrorKind::BadInput);
    EXPECT_EQ(place.names(), names);
    EXPECT_TRUE(bytes(place.path()) == before);
}

}  // namespace
}  // namespace reliefbook::faults
