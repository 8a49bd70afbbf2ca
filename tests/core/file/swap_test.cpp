// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/file/swap.h"
#include "core/practice/queries.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class ASwap : public ::testing::Test {
protected:
    QString at(const QString& name) const { return folder.filePath(name); }
    QString path() const { return at(u"P.reliefbook"_s); }
    QString fresh() const { return path() + u".restoring"_s; }
    QString kept() const { return at(u"P.before-restore-20250307-181500.reliefbook"_s); }
    void note(const QByteArray& content) const {
        QFile file(path() + u".swap"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static Secret key() { return passphrase(u"old words"); }
    std::unique_ptr<PracticeFile> made() const {
        return PracticeFile::create(path(), key(), {.name = u"Before"_s, .ownerName = u"O"_s, .credentials = {}});
    }
    static void rename(Practice& practice, const QString& name) {
        const PracticeInfo before = practiceInfo(practice.database());
        PracticeInfo after = before;
        after.name = name;
        practice.apply({update(before, after)});
    }
    static QString nameIn(const QString& path) {
        sql::Database database = openForReading(path, key());
        return practiceInfo(database).name;
    }

    QTemporaryDir folder;
};

TEST_F(ASwap, GoesOnWithTheCopyAndKeepsWhatWasThere) {
    auto file = made();
    Practice& practice = file->practice();
    sql::Database reader = file->reader();
    backUp(reader, file->derivedKey(), fresh(), {});
    reader.close();
    file->exchange(fresh(), file->derivedKey(), kept());
    rename(practice, u"After"_s);
    EXPECT_EQ(practiceInfo(practice.database()).name, u"After"_s);
    file.reset();
    EXPECT_EQ(nameIn(path()), u"After"_s);
    EXPECT_EQ(nameIn(kept()), u"Before"_s);
    EXPECT_FALSE(QFileInfo::exists(fresh()));
    EXPECT_FALSE(isSwapUnfinished(path()));
    EXPECT_NO_THROW(PracticeFile::open(path(), key())) << "without a question";
}

TEST_F(ASwap, WithACopyOfAnEarlierStateIsRefusedAndChangesNothing) {
    auto file = made();
    sql::Database reader = file->reader();
    backUp(reader, file->derivedKey(), fresh(), {});
    reader.close();
    rename(file->practice(), u"Later"_s);
    try {
        file->exchange(fresh(), file->derivedKey(), kept());
        ADD_FAILURE() << "nothing was refused";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Conflict);
    }
    EXPECT_EQ(practiceInfo(file->practice().database()).name, u"Later"_s);
    EXPECT_FALSE(QFileInfo::exists(kept()));
}

/// The note of a swap is all that stands between any two steps of it.
TEST_F(ASwap, CutOffAnywhereIsEndedByTheNextOpening) {
    {
        auto file = made();
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), fresh(), {});
        reader.close();
        rename(file->practice(), u"Replaced"_s);
    }
    note(R"({"fresh": "P.reliefbook.restoring", "kept": "P.before-restore-20250307-181500.reliefbook"})");
    ASSERT_TRUE(QFile::rename(path(), kept())) << "cut off when the file had no name of its own";
    EXPECT_TRUE(isSwapUnfinished(path()));
    EXPECT_EQ(nameIn(path()), u"Before"_s);
    EXPECT_EQ(nameIn(kept()), u"Replaced"_s);
    EXPECT_FALSE(isSwapUnfinished(path()));
}

TEST_F(ASwap, WhoseNoteNamesAnotherFolderStaysInItsOwn) {
    made().reset();
    note(R"({"fresh": "../P.reliefbook.restoring", "kept": "/P.before-restore-20250307-181500.reliefbook"})");
    EXPECT_NO_THROW(PracticeFile::open(path(), key()));
    EXPECT_EQ(nameIn(path()), u"Before"_s);
}

/// Whoever can write beside the practice can put nothing in its place by that.
TEST_F(ASwap, WhoseNoteIsNotOursLeavesThePracticeAlone) {
    made().reset();
    const auto write = [](const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(at(u"letter.txt"_s), "Dear Mother");
    ASSERT_TRUE(QFile::copy(path(), at(u"other.reliefbook"_s)));
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"dir"_s));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QByteArray keeping = R"(", "kept": "P.before-restore-20250307-181500.reliefbook"})";
    for (const QByteArray& content :
         {QByteArray(R"({"fresh":"letter.txt"})"), QByteArray(R"({"fresh":"dir"})"), QByteArray("{"), QByteArray(),
          QByteArray(R"({"fresh": "letter.txt)") + keeping, QByteArray(R"({"fresh": "other.reliefbook)") + keeping,
          QByteArray(R"({"fresh": "P.reliefbook.restoring", "kept": "letter.txt"})"),
          QByteArray(R"({"fresh": "P.reliefbook.restoring", "kept": "other.reliefbook"})")}) {
        SCOPED_TRACE(content.toStdString());
        note(content);
        EXPECT_FALSE(isSwapUnfinished(path()));
        EXPECT_EQ(nameIn(path()), u"Before"_s);
        EXPECT_NO_THROW(PracticeFile::open(path(), key()));
        QFile::remove(path() + u".swap"_s);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    }
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"P.reliefbook.swap"_s));
    EXPECT_FALSE(isSwapUnfinished(path()));
    EXPECT_NO_THROW(PracticeFile::open(path(), key()));
}

/// By the right name, and no practice all the same.
TEST_F(ASwap, WhoseCopyIsNoPracticeStaysWithWhatIsThere) {
    made().reset();
    const auto put = [&](const QByteArray& content) {
        QFile file(fresh());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    const QByteArray ours =
        R"({"fresh": "P.reliefbook.restoring", "kept": "P.before-restore-20250307-181500.reliefbook"})";
    QByteArray noise(3 * 4096 + 1, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 37 + i / 256) % 256);
    for (const QByteArray& content : {QByteArray(), QByteArray("Dear Mother"), QByteArray(8192, '\0'), noise}) {
        put(content);
        note(ours);
        EXPECT_EQ(nameIn(path()), u"Before"_s) << content.size();
        EXPECT_FALSE(isSwapUnfinished(path()));
        EXPECT_FALSE(QFileInfo::exists(kept()));
        EXPECT_EQ(QFileInfo(fresh()).size(), content.size()) << "it may be somebody's";
    }
    ASSERT_TRUE(QFile::remove(fresh()));
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"P.reliefbook.restoring"_s));
    note(ours);
    EXPECT_EQ(nameIn(path()), u"Before"_s);
    EXPECT_FALSE(QFileInfo::exists(kept()));
    EXPECT_NO_THROW(PracticeFile::open(path(), key()));
}

/// A copy with the right form, of another practice, whose note names what lies there already, or nothing at all.
TEST_F(ASwap, NeverReplacesWithoutKeeping) {
    PracticeFile::create(at(u"Q.reliefbook"_s), key(), {.name = u"Other"_s, .ownerName = u"O"_s, .credentials = {}});
    made().reset();
    ASSERT_TRUE(QFile::copy(at(u"Q.reliefbook"_s), kept()));
    const auto keptNow = [&] { return QDir(folder.path()).entryList({u"P.before-restore-*.reliefbook"_s}); };
    QStringList known{QFileInfo(kept()).fileName()};
    const auto newOne = [&] {  // their names don't tell the order within one second
        QStringList fresh = keptNow();
        fresh.removeIf([&](const QString& name) { return known.contains(name); });
        known += fresh;
        return at(fresh.value(0));
    };
    ASSERT_TRUE(QFile::copy(at(u"Q.reliefbook"_s), fresh()));
    note(R"({"fresh": "P.reliefbook.restoring", "kept": "P.before-restore-20250307-181500.reliefbook"})");
    EXPECT_EQ(nameIn(path()), u"Other"_s);
    EXPECT_EQ(nameIn(kept()), u"Other"_s) << "it is not written over";
    ASSERT_EQ(keptNow().size(), 2);
    const QString before = newOne();
    EXPECT_EQ(nameIn(before), u"Before"_s);
    EXPECT_NO_THROW(PracticeFile::open(path(), key(), {.acceptLoss = true}));

    ASSERT_TRUE(QFile::copy(before, fresh()));
    note(R"({"fresh": "P.reliefbook.restoring", "kept": "P.reliefbook.replaced"})");
    PracticeFile::open(path(), key(), {.acceptLoss = true});
    EXPECT_EQ(nameIn(path()), u"Before"_s);
    ASSERT_EQ(keptNow().size(), 3) << "the practice does not go on from it, so it stays";
    EXPECT_EQ(nameIn(newOne()), u"Other"_s);
}

/// Cut off when a file written anew took the place: what it replaced goes with the next opening.
TEST_F(ASwap, OfTheSameStateLeavesNothingOfWhatItReplaced) {
    const QString anew = path() + u".anew.part"_s;
    {
        auto file = made();
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), anew, {});
    }
    note(R"({"fresh": "P.reliefbook.anew.part", "kept": "P.reliefbook.replaced"})");
    PracticeFile::open(path(), key());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{u"P.reliefbook"_s, u"P.reliefbook.info"_s}));
    EXPECT_EQ(nameIn(path()), u"Before"_s);
}

}  // namespace
}  // namespace reliefbook
