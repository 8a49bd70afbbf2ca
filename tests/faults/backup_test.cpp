// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the practice's own folder when the disk is full, fails, or the process dies: none or a whole one more, and
// those before it as they were.
#include "core/file/backup.h"
#include "core/file/backuplist.h"
#include "core/file/opening.h"
#include "core/file/practicefile.h"
#include "tests/faults/process.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <map>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr int earlier = 10;  // rotation has one to remove with the next

QByteArray bytes(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A practice with ten backups, made once and copied.
class BackedUp {
public:
    BackedUp() {
        static const Place original;
        static const bool made = [] {
            const QStringList lines = Driver({u"backups"_s, original.path(), QString::number(earlier)}).rest();
            EXPECT_EQ(lastNumber(lines, u"backup"_s), earlier) << lines.join(u' ').toStdString();
            return true;
        }();
        EXPECT_TRUE(made);
        QDir(place.folder()).mkdir(u"backups"_s);
        for (const QString& ending : {QString(), u".info"_s}) {
            QFile::remove(place.path() + ending);
            QFile::copy(original.path() + ending, place.path() + ending);
        }
        for (const QString& name : QDir(ownBackupFolder(original.path())).entryList(QDir::Files)) {
            QFile::copy(ownBackupFolder(original.path()) + u'/' + name, folder() + u'/' + name);
            before[name] = bytes(folder() + u'/' + name);
        }
        // Their paths lie in another folder now.
        auto companion = *readCompanion(place.path());
        companion.ownBackup = folder() + u'/' + QFileInfo(companion.ownBackup).fileName();
        writeCompanion(place.path(), companion);
    }

    QString folder() const { return ownBackupFolder(place.path()); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    /// Nothing of the earlier ones changed; nothing by half is there.
    void expectUntouched() const {
        for (const auto& [name, content] : before) {
            EXPECT_TRUE(QFile::exists(folder() + u'/' + name)) << name.toStdString();
            EXPECT_TRUE(bytes(folder() + u'/' + name) == content) << name.toStdString();
        }
        EXPECT_EQ(names().size(), static_cast<qsizetype>(before.size())) << names().join(u' ').toStdString();
    }

    Place place;
    std::map<QString, QByteArray> before;
};

/// How many file calls it takes to open and make one more.
int callsOfOneMore() {
    const BackedUp practice;
    return lastNumber(Driver({u"backups"_s, practice.place.path(), u"1"_s}).rest(), u"calls"_s);
}

TEST(T07, FullOrFailingDiskLeavesTheEarlierBackupsAndNothingByHalf) {
    const int calls = callsOfOneMore();
    ASSERT_GT(calls, 30);
    int refused = 0;
    for (const QString& fault : {u"full"_s, u"fail"_s}) {
        for (int at = 12; at < calls && !::testing::Test::HasFailure(); at += isLong() ? 1 : 19) {
            SCOPED_TRACE(::testing::Message() << fault.toStdString() << " at file call " << at << " of " << calls);
            const BackedUp practice;
            const QStringList lines =
                Driver({fault + u"=%1"_s.arg(at), u"backups"_s, practice.place.path(), u"1"_s}).rest();
            if (!lines.contains(u"open"_s) || lastNumber(lines, u"backup"_s) > 0)
                continue;
            ++refused;
            ASSERT_NE(refusal(lines), std::nullopt) << "said";
            EXPECT_NE(refusal(lines), ErrorKind::Bug);
            practice.expectUntouched();
            EXPECT_EQ(lastNumber(lines, u"ack"_s), 2) << "the practice is usable";
            EXPECT_EQ(expectWhole(practice.place.path(), 2, 1, false), 2);
        }
    }
    EXPECT_GE(refused, 4);
}

TEST(T07, DeathAtAnyFileCallLeavesNoneOrAWholeOneMoreAndRemovesOnlyThen) {
    const int calls = callsOfOneMore();
    for (int at = 12; at <= calls && !::testing::Test::HasFailure(); at += isLong() ? 1 : 29) {
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        const BackedUp practice;
        Driver({u"die=%1"_s.arg(at), u"backups"_s, practice.place.path(), u"1"_s}).rest();
        const std::vector<BackupFact> list = backupsOf(practice.place.path(), {practice.folder()});
        ASSERT_FALSE(list.empty());
        int verified = 0;
        for (const BackupFact& fact : list)
            verified += fact.verified ? 1 : 0;
        EXPECT_GE(verified, earlier);
        EXPECT_TRUE(list.front().verified);
        sql::Database newest = openForReading(list.front().path, testPassphrase());
        EXPECT_EQ(setsDone(newest), list.front().seq > earlier ? 1 : 0);
        EXPECT_EQ(verify(list.front().path, testPassphrase()), QStringList());
        // The next one goes on counting.
        const QStringList lines = Driver({u"backups"_s, practice.place.path(), u"1"_s}).rest();
        EXPECT_GT(lastNumber(lines, u"backup"_s), earlier);
    }
}

}  // namespace
}  // namespace reliefbook::faults
