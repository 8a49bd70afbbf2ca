// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/proof.h"
#include "tests/core/file/afile.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::thrownBy;

const Secret& words() {
    static const Secret secret = passphrase(u"stiff neck walks home slowly");
    return secret;
}

/// An open practice with one backup.
class AProof : public ::testing::Test {
protected:
    AProof() {
        file = PracticeFile::create(folder.filePath(u"Ana.reliefbook"_s), words(),
                                    {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}});
        testing::storedCourse(file->practice(), {{7, 4}, {6, 3}});
        sql::Database reader = file->reader();
        makeBackup(file->path(), reader, file->derivedKey(), {}, {});
    }
    BackupFact newest() const { return backupsOf(file->path(), {ownBackupFolder(file->path())}).front(); }
    Proof prove(const Secret& by = words(), const Progress& progress = {}) const {
        sql::Database reader = file->reader();
        return proveBackup(file->path(), reader, newest(), by, progress);
    }
    /// Nothing temporary is left.
    void expectTidy() const {
        EXPECT_EQ(QDir(folder.path()).entryList({u".proof*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }

    QTemporaryDir folder;
    std::unique_ptr<PracticeFile> file;
};

TEST_F(AProof, ShowsThatTheNewestBackupIsThePracticeAsOfThen) {
    file->practice().apply({creation(testing::anna())});
    std::vector<qint64> told;
    const Proof proof = prove(words(), [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, proofSteps * 1'000);
        told.push_back(done);
        return true;
    });
    EXPECT_TRUE(proof.holds());
    EXPECT_EQ(proof.counts.sessions, 2);
    EXPECT_EQ(proof.comparison.equal, newest().rows);
    EXPECT_EQ(proof.comparison.newer, 2) << "a client and a line of the audit came since";
    EXPECT_TRUE(std::ranges::is_sorted(told));
    for (const qint64 step : {0, 1'000, 2'000, 3'000})
        EXPECT_EQ(std::ranges::count(told, step) > 0, true) << step;
    expectTidy();
    noteProof(file->path(), {77});
    EXPECT_EQ(readCompanion(file->path())->provedAt, Moment{77});
}

TEST_F(AProof, NeedsTheRightPassphraseAndNothingElse) {
    EXPECT_EQ(thrownBy([&] { prove(passphrase(u"another")); }).kind(), ErrorKind::WrongPassphrase);
    expectTidy();
    QFile::remove(companionPath(file->path()));
    EXPECT_TRUE(proveBackup(file->path(), *std::make_unique<sql::Database>(file->reader()),
                            backupsOf(file->path(), {ownBackupFolder(file->path())}).front(), words(), {})
                    .holds());
}

TEST_F(AProof, FailsOnADamagedBackupAndOneOfAnotherState) {
    const BackupFact fact = newest();
    file->practice().database().query("UPDATE session SET subjective = 'behind the back'").run();
    EXPECT_FALSE(prove().holds());
    EXPECT_EQ(prove().comparison.differences.size(), 2);
    QFile backup(fact.path);
    ASSERT_TRUE(backup.open(QIODevice::ReadWrite));
    backup.seek(backup.size() - 100);
    backup.write("x");
    backup.close();
    EXPECT_FALSE(prove().findings.isEmpty());
    EXPECT_FALSE(prove().holds());
    expectTidy();
}

TEST_F(AProof, CanBeStoppedAtEveryStep) {
    for (int step = 0; step < proofSteps; ++step) {
        EXPECT_EQ(
            thrownBy([&] { prove(words(), [&](qint64 done, qint64) { return done < qint64{step} * 1'000; }); }).kind(),
            ErrorKind::Cancelled);
        expectTidy();
    }
}

}  // namespace
}  // namespace reliefbook
