// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the practice from being lost: restoring, proving and moving a backup, and what is said above the page.
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/place.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/banner.h"
#include "ui/safety/restoredialog.h"
#include "ui/shell/backupwork.h"
#include "ui/undo/editor.h"
#include "ui/window/backupnotice.h"
#include "ui/window/closingdialog.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/window/recoverynotice.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

MadeBackup madeNow(PracticeFile& file) {
    sql::Database reader = file.reader();
    return makeBackup(file.path(), reader, file.derivedKey(), {}, {});
}

bool hasShown(QWidget& dialog, Banner::Kind kind) {
    const auto banners = dialog.findChildren<Banner*>();
    return std::ranges::any_of(banners, [&](const Banner* one) { return one->isVisible() && one->kind() == kind; });
}

}  // namespace

void Tour::seeRestore() {
    PracticeFile& file = window_->view()->practice().file();
    madeNow(file);
    setTime(2, {10, 12});
    window_->view()->editor().apply({creation(anna())}, u"new"_s, TodayPlace{});
    madeNow(file);
    setTime(3, {8, 2});
    storedCourse(file.practice(), {{7, 4}, {6, 3}});
    go(SafetyPlace{});
    at(u"safety_backups"_s);
    const QString other = disk_.filePath(u"stick.reliefbook"_s);
    PracticeFile::create(other, passphrase(u"older words"_s),
                         {.name = u"Stillwater"_s, .ownerName = u"O"_s, .credentials = {}})
        ->close();
    QFile::remove(other + u".info"_s);
    whileOpen([&] { button(page(), "reliefbook::RestoreCard", "Restore a bac&kup…").click(); },
              [&](QWidget& open) {
                  auto& dialog = dynamic_cast<RestoreDialog&>(open);
                  EXPECT_TRUE(waitUntil([&] { return dialog.look().has_value(); }));
                  at(u"restore"_s, &dialog);
                  Answers answers;
                  answers.path = other;
                  button(dialog, "reliefbook::RestoreDialog", "Look else&where…").click();
                  EXPECT_TRUE(waitUntil([&] { return !dialog.findChildren<QLineEdit*>().front()->isHidden(); }));
                  at(u"restore_passphrase"_s, &dialog);
                  auto& line = only<QLineEdit>(dialog);
                  typeText(&line, u"older words"_s);
                  QTest::keyClick(&line, Qt::Key_Return);
                  EXPECT_TRUE(waitUntil([&] { return dialog.look().has_value(); }));
                  at(u"restore_other_practice"_s, &dialog);
              });
    setTime(0, {14, 31});
}

void Tour::seeProof() {
    madeNow(window_->view()->practice().file());
    window_->view()->editor().apply({creation(anna())}, u"new"_s, TodayPlace{});
    go(SafetyPlace{});
    whileOpen([&] { button(page(), "reliefbook::BackupCard", "P&rove my backup…").click(); },
              [this](QWidget& dialog) {
                  at(u"proof"_s, &dialog);
                  auto& line = only<QLineEdit>(dialog);
                  typeText(&line, u"wrong"_s);
                  QTest::keyClick(&line, Qt::Key_Return);
                  finishWork();
                  at(u"proof_wrong"_s, &dialog);
                  line.selectAll();
                  typeText(&line, key());
                  QTest::keyClick(&line, Qt::Key_Return);
                  at(u"proof_working"_s, &dialog);
                  EXPECT_TRUE(waitUntil([&] { return hasShown(dialog, Banner::Kind::Ok); }));
                  at(u"proof_done"_s, &dialog);
              });
}

void Tour::seeMoving() {
    go(SafetyPlace{});
    QDir(disk_.path()).mkdir(u"stick"_s);
    whileOpen([&] { button(page(), "reliefbook::BackupCard", "&Move to a new computer…").click(); },
              [this](QWidget& dialog) {
                  at(u"moving"_s, &dialog);
                  Answers answers;
                  answers.path = disk_.filePath(u"stick"_s);
                  button(dialog, "reliefbook::MovingDialog", "Choose a &folder…").click();
                  at(u"moving_chosen"_s, &dialog);
                  withKind(dialog, u"primary"_s).click();
                  at(u"moving_working"_s, &dialog);
                  EXPECT_TRUE(waitUntil([&] { return hasShown(dialog, Banner::Kind::Ok); }));
                  at(u"moving_done"_s, &dialog);
              });
}

/// A stick that is nearly full.
void Tour::openInABadPlace() {
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [](const QString&) {
        return PlaceProbe::Volume{u"vfat"_s, u"/dev/sdb1"_s, 500LL * 1024 * 1024, 1LL << 33U};
    };
    const FixedProbe fixed(probe);
    open();
    EXPECT_TRUE(waitUntil([this] { return visible<Banner>(*window_).size() >= 2; }));
}

void Tour::seeNotices() {
    at(u"notices"_s);
    OpenPractice& practice = window_->view()->practice();
    PracticeFile& file = practice.file();
    const auto inTheWindow = [this](const QString& stop, QWidget& notice) {
        notice.resize(view_.size.width() - 300, notice.heightForWidth(view_.size.width() - 300));
        notice.show();
        at(stop, &notice);
    };
    // Two weeks after the first backup, which nobody took anywhere; then those that were made are gone.
    madeNow(file);
    setTime(14, {9, 0});
    auto time = std::chrono::milliseconds(0);
    const auto clock = [&time] { return time; };
    BackupWork& work = practice.backups();
    {
        BackupKeeper keeper(file, work, clock);
        time += std::chrono::minutes(1);
        keeper.look();
        finishWork();
        keeper.look();
        BackupNotice onlyHere(file, keeper, work);
        EXPECT_EQ(keeper.notice(), BackupKeeper::Notice::OnlyHere);
        inTheWindow(u"notice_only_here"_s, onlyHere);
    }
    EXPECT_TRUE(QDir(ownBackupFolder(file.path())).removeRecursively());
    {
        BackupKeeper keeper(file, work, clock);
        time += std::chrono::minutes(1);
        keeper.look();
        finishWork();
        BackupNotice gone(file, keeper, work);
        EXPECT_EQ(keeper.notice(), BackupKeeper::Notice::Vanished);
        inTheWindow(u"notice_vanished"_s, gone);
    }
    {
        ClosingDialog closing(window_.get());
        work.start(BackupTag::Close);
        closing.follow(work);
        closing.open();
        at(u"closing"_s, &closing);
        finishWork();
        closing.follow(work);
        at(u"closing_copying"_s, &closing);
    }
    // A file in the place of their folder: none can be made.
    EXPECT_TRUE(QDir(ownBackupFolder(file.path())).removeRecursively());
    QFile inTheWay(ownBackupFolder(file.path()));
    EXPECT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    work.start(BackupTag::Hand);
    EXPECT_TRUE(waitUntil([&] { return !work.isBusy(); }));
    EXPECT_TRUE(work.failure());
    at(u"notice_failed"_s);
    go(SafetyPlace{});
    at(u"safety_no_backup"_s);
    LastWork last;
    last.records = 3;
    last.at = now();
    last.client = anna();
    last.session = sessionOf(courseOf(*last.client), QDate(2025, 6, 24));
    last.isScore = true;
    RecoveryNotice cutOff(last);
    inTheWindow(u"notice_cut_off"_s, cutOff);
    inTheWay.remove();
    setTime(0, {14, 31});
}

}  // namespace reliefbook::testing
