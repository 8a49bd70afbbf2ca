// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/file/swap.h"
#include "core/practice/queries.h"
#include "tests/support.h"

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
    backUp(reader, file->derivedKey(), at(u"fresh"_s), {});
    reader.close();
    file->exchange(at(u"fresh"_s), file->derivedKey(), at(u"P.kept.reliefbook"_s));
    rename(practice, u"After"_s);
    EXPECT_EQ(practiceInfo(practice.database()).name, u"After"_s);
    file.reset();
    EXPECT_EQ(nameIn(path()), u"After"_s);
    EXPECT_EQ(nameIn(at(u"P.kept.reliefbook"_s)), u"Before"_s);
    EXPECT_FALSE(QFileInfo::exists(at(u"fresh"_s)));
    EXPECT_FALSE(isSwapUnfinished(path()));
    EXPECT_NO_THROW(PracticeFile::open(path(), key())) << "without a question";
}

TEST_F(ASwap, WithACopyOfAnEarlierStateIsRefusedAndChangesNothing) {
    auto file = made();
    sql::Database reader = file->reader();
    backUp(reader, file->derivedKey(), at(u"fresh"_s), {});
    reader.close();
    rename(file->practice(), u"Later"_s);
    try {
        file->exchange(at(u"fresh"_s), file->derivedKey(), at(u"kept"_s));
        ADD_FAILURE() << "nothing was refused";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Conflict);
    }
    EXPECT_EQ(practiceInfo(file->practice().database()).name, u"Later"_s);
    EXPECT_FALSE(QFileInfo::exists(at(u"kept"_s)));
}

/// The note of a swap is all that stands between any two steps of it.
TEST_F(ASwap, CutOffAnywhereIsEndedByTheNextOpening) {
    {
        auto file = made();
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), at(u"fresh"_s), {});
        reader.close();
        rename(file->practice(), u"Replaced"_s);
    }
    QFile note(path() + u".swap"_s);
    ASSERT_TRUE(note.open(QIODevice::WriteOnly));
    note.write(R"({"fresh": "fresh", "kept": "kept"})");
    note.close();
    ASSERT_TRUE(QFile::rename(path(), at(u"kept"_s))) << "cut off when the file had no name of its own";
    EXPECT_TRUE(isSwapUnfinished(path()));
    EXPECT_EQ(nameIn(path()), u"Before"_s);
    EXPECT_EQ(nameIn(at(u"kept"_s)), u"Replaced"_s);
    EXPECT_FALSE(isSwapUnfinished(path()));
}

TEST_F(ASwap, WhoseNoteNamesAnotherFolderStaysInItsOwn) {
    made().reset();
    QFile note(path() + u".swap"_s);
    ASSERT_TRUE(note.open(QIODevice::WriteOnly));
    note.write(R"({"fresh": "../fresh", "kept": "/tmp/kept"})");
    note.close();
    EXPECT_NO_THROW(PracticeFile::open(path(), key()));
    EXPECT_EQ(nameIn(path()), u"Before"_s);
}

}  // namespace
}  // namespace reliefbook
