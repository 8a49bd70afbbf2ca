// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <utime.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class PassphraseChange : public ::testing::Test {
protected:
    PassphraseChange()
        : file_(PracticeFile::create(path(), old_, {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})) {
        testing::storedCourse(file_->practice(), {{7, 4}, {6, 3}});
    }
    QString path() const { return folder_.filePath(u"Ana.reliefbook"_s); }
    std::optional<ErrorKind> refused(const Secret& present, const Secret& wanted, const Secret& again,
                                     const Progress& progress = {}) {
        try {
            changePassphrase(*file_, present, wanted, again, progress);
        } catch (const Error& error) {
            return error.kind();
        }
        return std::nullopt;
    }
    static bool opens(const QString& path, const Secret& key) {
        try {
            openForReading(path, key);
            return true;
        } catch (const Error&) {
            return false;
        }
    }
    QStringList names() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// Nothing was changed, and one can go on working.
    void expectAsBefore(const QStringList& before) {
        EXPECT_EQ(names(), before);
        testing::storedCourse(file_->practice(), {{5, 2}});
        file_->close();
        EXPECT_TRUE(opens(path(), old_));
        EXPECT_FALSE(opens(path(), new_));
    }

    QTemporaryDir folder_;
    Secret old_ = passphrase(u"stiff neck walks home slowly");
    Secret new_ = passphrase(u"quiet room above the bakery");
    std::unique_ptr<PracticeFile> file_;
};

TEST_F(PassphraseChange, LeavesTheSamePracticeUnderAnotherPassphrase) {
    Practice& practice = file_->practice();
    const Secret before = file_->derivedKey();
    const Counts held = counts(practice.database());
    const QString kept = changePassphrase(*file_, old_, new_, new_);
    EXPECT_FALSE(file_->derivedKey() == before);
    EXPECT_EQ(&file_->practice(), &practice);
    EXPECT_EQ(counts(practice.database()), held);
    testing::storedCourse(practice, {{5, 2}});  // work goes on
    file_->close();
    EXPECT_TRUE(opens(path(), new_));
    EXPECT_FALSE(opens(path(), old_));
    EXPECT_TRUE(opens(kept, old_));
    EXPECT_FALSE(opens(kept, new_));
    EXPECT_EQ(kept, folder_.filePath(u"Ana.before-passphrase-change.reliefbook"_s));
    EXPECT_EQ(verify(path(), new_), QStringList());
    auto again = PracticeFile::open(path(), new_);
    EXPECT_EQ(counts(again->practice().database()).sessions, held.sessions + 1);
    EXPECT_EQ(firstBreakInAudit(again->practice().database()), std::nullopt);
    EXPECT_EQ(again->practice().database().value<qint64>("SELECT count(*) FROM audit WHERE action = 'passphrase'"), 1);
}

TEST_F(PassphraseChange, NeedsThePresentPassphrase) {
    const QStringList before = names();
    EXPECT_EQ(refused(new_, new_, new_), ErrorKind::WrongPassphrase);
    expectAsBefore(before);
}

TEST_F(PassphraseChange, ToOneThatWasMistypedIsNotDone) {
    const QStringList before = names();
    EXPECT_EQ(refused(old_, new_, passphrase(u"quiet room above the bakerz")), ErrorKind::WrongPassphrase);
    expectAsBefore(before);
}

TEST_F(PassphraseChange, ThatIsStoppedLeavesNothing) {
    const QStringList before = names();
    EXPECT_EQ(refused(old_, new_, new_, [](qint64, qint64) { return false; }), ErrorKind::Cancelled);
    expectAsBefore(before);
}

TEST_F(PassphraseChange, DoesNotTakeOverACopyOfAnEarlierState) {
    const QStringList before = names();
    FreshCopy copy;
    {
        sql::Database reader = file_->reader();
        copy = copyUnderPassphrase(reader, path(), new_, new_, {});
    }
    testing::storedCourse(file_->practice(), {{9, 8}});
    try {
        putInPlace(*file_, copy);
        ADD_FAILURE() << "what was written meanwhile is lost";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Conflict);
    }
    expectAsBefore(before);
}

TEST_F(PassphraseChange, KeepsTheOldFileForAWeek) {
    const QString kept = changePassphrase(*file_, old_, new_, new_);
    const QString second = changePassphrase(*file_, new_, old_, old_);
    EXPECT_NE(kept, second);
    EXPECT_EQ(keptFromBefore(path()).size(), 2U);
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    const Moment changed = now();
    {
        const FixedClock clock({changed.utcMs + 6 * day});
        tidyAfterPassphraseChange(*file_);
        EXPECT_TRUE(QFile::exists(kept) && QFile::exists(second));
    }
    {
        const FixedClock clock({changed.utcMs + 8 * day});
        tidyAfterPassphraseChange(*file_);
    }
    EXPECT_TRUE(keptFromBefore(path()).empty());
    EXPECT_EQ(names().filter(u"before-passphrase-change"_s), QStringList());
    EXPECT_TRUE(opens(path(), old_));
}

/// A week old by its date, and all the same somebody's own.
TEST_F(PassphraseChange, TidyingLeavesWhatOnlyBearsSuchAName) {
    const QString kept = changePassphrase(*file_, old_, new_, new_);
    const auto beside = [&](const QString& name) { return QFileInfo(path()).absoluteDir().filePath(name); };
    const QString stem = QFileInfo(path()).completeBaseName() + u".before-passphrase-change"_s;
    const QStringList others{beside(stem + u"s of Mother, keep.reliefbook"_s), beside(stem + u"-x.reliefbook"_s),
                             beside(stem + u"-2.reliefbook"_s), beside(stem + u"-3.reliefbook"_s),
                             beside(stem + u"-4.reliefbook"_s)};
    for (const QString& other : others.first(4))
        PracticeFile::create(other, old_, {.name = u"Mother"_s, .ownerName = u"O"_s, .credentials = {}});
    ASSERT_TRUE(QFile::remove(companionPath(others[3]))) << "nothing says whose it is";
    // Of this practice, and somebody went on working in it.
    ASSERT_TRUE(QFile::copy(kept, others[4]) && QFile::copy(companionPath(kept), companionPath(others[4])));
    testing::storedCourse(PracticeFile::open(others[4], old_)->practice(), {{9, 8}});
    const QDateTime longAgo(QDate(2001, 1, 1), QTime(12, 0));
    for (const QString& one : others) {
        for (const QString& name : {one, companionPath(one)}) {
            QFile file(name);
            if (file.open(QIODevice::Append))
                file.setFileTime(longAgo, QFileDevice::FileModificationTime);
        }
    }
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    const FixedClock clock({now().utcMs + 8 * day});
    tidyAfterPassphraseChange(*file_);
    EXPECT_FALSE(QFile::exists(kept)) << "its week is over";
    for (const QString& one : others)
        EXPECT_TRUE(QFile::exists(one)) << one.toStdString();
    for (const KeptPractice& one : keptFromBefore(path()))
        EXPECT_TRUE(one.path == others[3] || one.path == others[4]) << one.path.toStdString();
}

TEST_F(PassphraseChange, LeavesNothingOfWhatWasDeletedInTheNewFile) {
    file_->close();
    {
        sql::Database database(path(), old_, sql::Access::ReadWrite);
        database.script("CREATE TABLE filler (text TEXT) STRICT;");
        database.query("INSERT INTO filler VALUES (?)", QString(400'000, u'x')).run();
        database.script("DROP TABLE filler;");
    }
    file_.reset();
    file_ = PracticeFile::open(path(), old_);
    ASSERT_GT(file_->practice().database().value<qint64>("PRAGMA freelist_count"), 50);
    changePassphrase(*file_, old_, new_, new_);
    EXPECT_EQ(file_->practice().database().value<qint64>("PRAGMA freelist_count"), 0);
    EXPECT_EQ(file_->practice().database().value<QString>("PRAGMA journal_mode"), u"wal"_s);
}

TEST_F(PassphraseChange, TidyingTakesWhatAKilledTrialLeft) {
    const auto trial = [&](const QString& name, int secondsAgo) {
        QDir(folder_.path()).mkdir(name);
        QFile copy(folder_.filePath(name + u"/copy"_s));
        EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
        const QDateTime then = QDateTime::currentDateTime().addSecs(-secondsAgo);
        copy.setFileTime(then, QFileDevice::FileModificationTime);
        copy.close();
        utimbuf times{then.toSecsSinceEpoch(), then.toSecsSinceEpoch()};
        utime(QFile::encodeName(folder_.filePath(name)).constData(), &times);
    };
    trial(u".proof-aB3dEf"_s, 7'200);
    trial(u".check-aB3dEf"_s, 7'200);
    trial(u".proof-runs12"_s, 60);
    trial(u".proof-of-mine"_s, 7'200);
    tidyAfterPassphraseChange(*file_);
    const QStringList left =
        QDir(folder_.path()).entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    EXPECT_EQ(left, (QStringList{u".proof-of-mine"_s, u".proof-runs12"_s})) << left.join(u' ').toStdString();
}

class T30 : public PassphraseChange {};

TEST_F(T30, RekeyedPracticeListsTheBackupsThatKeepTheEarlierPassphrase) {
    const auto backUpNow = [this] {
        sql::Database reader = file_->reader();
        return backUp(reader, file_->derivedKey(), backupPath(path(), {}), {}).path;
    };
    const QString first = backUpNow();
    const QString backups = QFileInfo(first).absolutePath();
    EXPECT_EQ(backupsOfEarlierPassphrase(path(), backups, file_->derivedKey()), QStringList());
    changePassphrase(*file_, old_, new_, new_);
    const QString second = backUpNow();
    EXPECT_EQ(backupsOfEarlierPassphrase(path(), backups, file_->derivedKey()), QStringList{first});
    for (const BackupFact& fact : backupsOf(path(), {backups})) {
        EXPECT_EQ(needsOtherPassphrase(fact, presentKey(file_->derivedKey())), fact.path == first);
        EXPECT_EQ(needsOtherPassphrase(fact, presentKeyBeside(path())), fact.path == first) << "without opening it";
        EXPECT_FALSE(needsOtherPassphrase(fact, {})) << "of which nothing is known";
    }
    EXPECT_NE(first, second);
}

TEST_F(T30, RekeyedPracticeKnowsWhenItWas) {
    EXPECT_TRUE(passphraseChanges(file_->practice().database()).empty());
    changePassphrase(*file_, old_, new_, new_);
    const auto changes = passphraseChanges(file_->practice().database());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().seq, auditHead(file_->practice().database()).seq);
    EXPECT_GT(changes.front().at, Moment{});
}

TEST_F(T30, RekeyedPracticeToldByTheManifestToo) {
    BackupFact fact;
    fact.keyGeneration = presentKey(file_->derivedKey()).check;
    EXPECT_FALSE(needsOtherPassphrase(fact, presentKey(file_->derivedKey())));
    fact.keyGeneration = "another";
    EXPECT_TRUE(needsOtherPassphrase(fact, presentKey(file_->derivedKey())));
}

}  // namespace
}  // namespace reliefbook
