// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/companion.h"
#include "core/file/moving.h"
#include "core/practice/queries.h"
#include "tests/core/file/afile.h"

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::right;
using testing::thrownBy;

/// A closed practice where it must not be worked on, and where it is to go.
class Moving : public testing::AFile {
protected:
    Moving() { make(); }
    QString target() const { return at(u"Here.reliefbook"_s); }
    Error refused() const {
        return thrownBy([&] { moveTo(target(), path(), right(), {}); });
    }
};

TEST_F(Moving, MakesAWholeCopyToGoOnWith) {
    const QByteArray before = bytes(path());
    moveTo(target(), path(), right(), {});
    EXPECT_TRUE(bytes(path()) == before);
    const auto file = PracticeFile::open(target(), right());
    EXPECT_EQ(counts(file->practice().database()).sessions, 2);
}

TEST_F(Moving, AsksWhereTheWorkingFileIsGone) {
    Companion companion = *readCompanion(path());
    companion.dirty = true;
    writeCompanion(path(), companion);
    EXPECT_EQ(refused().kind(), ErrorKind::WorkingFileMissing);
    EXPECT_FALSE(QFile::exists(target()));
    moveTo(target(), path(), right(), {}, {.acceptLoss = true});
    EXPECT_EQ(counts(PracticeFile::open(target(), right())->practice().database()).sessions, 2);
}

TEST_F(Moving, AsksWhereAnOlderCopyTookItsPlace) {
    const QByteArray older = bytes(path());
    {
        const auto file = PracticeFile::open(path(), right());
        file->practice().apply({creation(testing::anna())});
        file->close();
    }
    write(path(), older);
    EXPECT_EQ(refused().kind(), ErrorKind::OlderCopy);
    EXPECT_FALSE(QFile::exists(target()));
    moveTo(target(), path(), right(), {}, {.acceptLoss = true});
    EXPECT_EQ(counts(PracticeFile::open(target(), right())->practice().database()).clients, 1);
}

}  // namespace
}  // namespace reliefbook
