// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/practicefile.h"
#include "core/practice/sitting.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class ASitting : public ::testing::Test {
protected:
    ASitting()
        : file_(PracticeFile::create(path(), key_, {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})) {}
    QString path() const { return folder_.filePath(u"Ana.reliefbook"_s); }
    Practice& practice() { return file_->practice(); }
    /// Action and reason of every entry that changed no record, the first first.
    QStringList entries() {
        QStringList all;
        auto rows = practice().database().query("SELECT action, reason FROM audit WHERE kind = '' ORDER BY seq");
        while (rows.next())
            all << u"%1 %2"_s.arg(rows.column<QString>(0), rows.column<QString>(1)).trimmed();
        return all;
    }

    QTemporaryDir folder_;
    Secret key_ = passphrase(u"four words of mine"_s);
    std::unique_ptr<PracticeFile> file_;
};

TEST_F(ASitting, IsInTheAuditFromItsBeginningToItsEnd) {
    noteOpened(practice());
    noteWrongPassphrase(practice());
    noteClosed(practice());
    EXPECT_EQ(entries(), (QStringList{u"open"_s, u"passphrase-failed"_s, u"close"_s}));
}

TEST_F(ASitting, SaysWhenTheClockHasGoneBack) {
    noteOpened(practice());
    const FixedClock earlier({now().utcMs - 60'000});
    noteOpened(practice());
    EXPECT_EQ(entries(), (QStringList{u"open"_s, u"open clock back"_s}));
}

TEST_F(ASitting, LeavesNoTraceWhereItOnlyLooked) {
    file_->close();
    file_ = PracticeFile::open(path(), key_, {.readOnly = true});
    noteOpened(practice());
    noteClosed(practice());
    EXPECT_EQ(entries(), QStringList());
}

}  // namespace
}  // namespace reliefbook
