// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/passphrasechange.h"
#include "core/file/removal.h"
#include "core/file/restore.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::right;
using testing::thrownBy;

/// An open practice. Not everything can be removed: as on a stick that can't be written.
class Removal : public testing::AFile {
protected:
    Removal() {
        make();
        file = PracticeFile::open(path(), right());
    }
    MadeBackup backUp(const BackupWish& wish = {}) const {
        sql::Database reader = file->reader();
        return makeBackup(path(), reader, file->derivedKey(), wish, {});
    }

    std::unique_ptr<PracticeFile> file;
};

TEST_F(Removal, OfABackupThatCanNotGoIsToldAndTriedAgainWithTheNext) {
    const QString wanted = backUp().backup.path;
    backUp();
    {
        const HeldFiles held(u".reliefbook"_s);
        EXPECT_FALSE(removeForGood(path(), wanted));
        EXPECT_TRUE(QFile::exists(wanted) && QFile::exists(manifestPath(wanted))) << "not by half";
        EXPECT_EQ(backUp().stuck, QStringList{wanted});
    }
    file->close();
    file = PracticeFile::open(path(), right());
    EXPECT_EQ(backUp().stuck, QStringList()) << "known in the next sitting, too";
    EXPECT_FALSE(QFile::exists(wanted) || QFile::exists(manifestPath(wanted)));
    EXPECT_TRUE(readCompanion(path())->unremoved.isEmpty());
}

/// As an erasure asks for it at once: it may be killed before it comes to that.
TEST_F(Removal, WithTheNextBackupIsKeptUntilThatIsThere) {
    const QString wanted = backUp().backup.path;
    removeWithTheNext(path(), wanted);
    removeWithTheNext(path(), wanted);
    EXPECT_EQ(readCompanion(path())->unremoved, QStringList{wanted});
    file->close();
    file = PracticeFile::open(path(), right());
    EXPECT_TRUE(QFile::exists(wanted));
    EXPECT_EQ(backUp().stuck, QStringList());
    EXPECT_FALSE(QFile::exists(wanted));
    EXPECT_TRUE(readCompanion(path())->unremoved.isEmpty());
}

TEST_F(Removal, OfWhatACutOffErasureWasWritingAnewComesWithTheOpening) {
    file->close();
    for (const QString& ending : {u""_s, u"-journal"_s})
        write(path() + u".anew.part"_s + ending, QByteArray(4'096, 'x'));
    file = PracticeFile::open(path(), right());
    EXPECT_FALSE(QFile::exists(path() + u".anew.part"_s) || QFile::exists(path() + u".anew.part-journal"_s));
}

TEST_F(Removal, LeavesAloneWhatMayBeTheLastGoodOne) {
    const QString wanted = backUp().backup.path;
    {
        const HeldFiles held(u".reliefbook"_s);
        EXPECT_FALSE(removeForGood(path(), wanted));
    }
    backUp({.poisoned = true});
    EXPECT_TRUE(QFile::exists(wanted)) << "the practice is damaged: any older one may be needed";
}

TEST_F(Removal, ByRotationThatCanNotGoIsToldAndTriedAgainWithTheNext) {
    const QString oldest = backUp().backup.path;
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(backUp().stuck, QStringList());
    const QString stick = at(u"stick"_s);
    ASSERT_TRUE(QDir().mkdir(stick));
    {
        const HeldFiles held(QFileInfo(oldest).fileName());
        const MadeBackup made = backUp();
        EXPECT_EQ(made.removed, 0);
        EXPECT_EQ(made.stuck, QStringList{oldest});
    }
    const MadeBackup made = backUp();
    EXPECT_EQ(made.removed, 2);
    EXPECT_EQ(made.stuck, QStringList());
}

TEST_F(Removal, InTheSecondPlaceThatCanNotGoIsTold) {
    const QString stick = at(u"stick"_s);
    ASSERT_TRUE(QDir().mkdir(stick));
    const auto copyNewest = [&] {
        backUp();
        return copyBackupTo(path(), backupsOf(path(), {ownBackupFolder(path())}).front(), file->derivedKey(), stick,
                            rotationState(path(), now(), /*paused=*/false, /*poisoned=*/false), {});
    };
    const QString oldest = copyNewest().path;
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(copyNewest().stuck, QStringList());
    {
        const HeldFiles held(u"stick/"_s + QFileInfo(oldest).fileName());
        EXPECT_EQ(copyNewest().stuck, QStringList{oldest});
    }
    EXPECT_EQ(copyNewest().stuck, QStringList());
    EXPECT_FALSE(QFile::exists(oldest));
}

TEST_F(Removal, OfWhatARestoreOrAPassphraseKeptIsTriedAgainToo) {
    const QString backup = backUp().backup.path;
    file->close();
    const QString before = restoreInPlace(path(), backup, right());
    file = PracticeFile::open(path(), right());
    const Secret other = passphrase(u"another one of six words"_s);
    const QString earlier = changePassphrase(*file, right(), other, other);
    {
        const HeldFiles held(u".reliefbook"_s);
        EXPECT_FALSE(removeForGood(path(), before));
        EXPECT_FALSE(removeForGood(path(), earlier));
        EXPECT_EQ(removeAgain(path()), (QStringList{before, earlier}));
    }
    EXPECT_EQ(backUp().stuck, QStringList());
    EXPECT_TRUE(keptByRestore(path()).isEmpty() && keptFromBefore(path()).empty());
    EXPECT_FALSE(QFile::exists(companionPath(before)) || QFile::exists(companionPath(earlier)));
}

TEST_F(Removal, TakesNothingThatIsNotOfThisPractice) {
    write(at(u"backups.reliefbook"_s), QByteArray(8'192, 'x'));
    EXPECT_EQ(thrownBy([&] { removeForGood(path(), at(u"backups.reliefbook"_s)); }).kind(), ErrorKind::FileMissing);
    EXPECT_EQ(thrownBy([&] { removeForGood(path(), path()); }).kind(), ErrorKind::FileMissing);
    Companion companion = *readCompanion(path());
    companion.unremoved = {at(u"backups.reliefbook"_s), path()};
    writeCompanion(path(), companion);
    EXPECT_EQ(removeAgain(path()), QStringList());
    EXPECT_TRUE(QFile::exists(at(u"backups.reliefbook"_s)) && QFile::exists(path()));
    EXPECT_TRUE(removeForGood(path(), at(u"gone.reliefbook"_s))) << "what is gone is gone";
}

}  // namespace
}  // namespace reliefbook
