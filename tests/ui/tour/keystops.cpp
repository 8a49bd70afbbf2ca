// SPDX-License-Identifier: GPL-3.0-or-later
// What has to do with keys: the lock and its PIN, the passphrase and its sheet, and the practice that does not open.
#include "core/file/backupmaking.h"
#include "core/file/place.h"
#include "core/file/recovery.h"
#include "core/practice/pin.h"
#include "tests/flipbyte.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/banner.h"
#include "ui/safety/lockcard.h"
#include "ui/start/keypages.h"
#include "ui/start/rescuepage.h"
#include "ui/start/startview.h"
#include "ui/window/lockview.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

const QString pin = u"604182"_s;

void typeAll(const std::vector<QLineEdit*>& lines, const QStringList& texts) {
    ASSERT_GE(qsizetype(lines.size()), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        typeText(lines[std::size_t(i)], texts[i]);
}

}  // namespace

void Tour::seePin() {
    go(SafetyPlace{});
    auto& card = only<LockCard>(page());
    button(card, "reliefbook::LockCard", "Set a PI&N…").click();
    at(u"pin"_s);
    typeAll(visible<QLineEdit>(card), {pin, u"604183"_s});
    withKind(card, u"primary"_s).click();
    at(u"pin_problem"_s);
    visible<QLineEdit>(card).back()->clear();
    typeText(visible<QLineEdit>(card).back(), pin);
    withKind(card, u"primary"_s).click();
    EXPECT_TRUE(waitUntil([this] { return hasPin(window_->view()->practice().file().practice()); }));
    at(u"pin_set"_s);

    window_->lock(MainWindow::Lock::Screen);
    EXPECT_TRUE(waitUntil([this] { return window_->isLocked(); }));
    at(u"lock_pin"_s);
    auto& lock = only<LockView>(*window_);
    auto& line = only<QLineEdit>(lock);
    typeText(&line, u"604180"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    finishWork();
    at(u"lock_pin_wrong"_s);
    withKind(lock, u"ghost"_s).click();
    at(u"lock_passphrase"_s);
    typeText(&line, key());
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return window_->view() != nullptr; }));
    removePin(window_->view()->practice().file().practice());
}

void Tour::seeSheets() {
    PracticeFile& file = window_->view()->practice().file();
    go(SafetyPlace{});
    whileOpen([&] { button(page(), "reliefbook::PassphraseCard", "P&rint the sheet…").click(); },
              [this, &file](QWidget& dialog) {
                  at(u"sheet_passphrase"_s, &dialog);
                  auto& line = only<QLineEdit>(dialog);
                  typeText(&line, key());
                  QTest::keyClick(&line, Qt::Key_Return);
                  finishWork();
                  at(u"sheet"_s, &dialog);
                  Answers answers;
                  answers.path = document(u"sheet.pdf"_s);
                  button(dialog, "reliefbook::SheetMaking", "Save as P&DF…").click();
                  EXPECT_TRUE(waitUntil([&] { return !dialog.findChildren<QLineEdit*>().back()->isHidden(); }));
                  at(u"sheet_saved"_s, &dialog);
                  auto& group = only<QLineEdit>(dialog);
                  typeText(&group, u"0000-0000"_s);
                  QTest::keyClick(&group, Qt::Key_Return);
                  at(u"sheet_wrong_group"_s, &dialog);
                  static const QRegularExpression number(u"\\d+"_s);
                  const int asked = number.match(group.accessibleName()).captured().toInt();
                  group.clear();
                  typeText(&group, recoveryGroups(file.derivedKey()).at(asked - 1));
                  QTest::keyClick(&group, Qt::Key_Return);
                  at(u"sheet_works"_s, &dialog);
              });
    noteRecoverySheet(file.path(), file.derivedKey());
    go(TodayPlace{});
    go(SafetyPlace{});
    page().markStale();
    settle();
    whileOpen([&] { button(page(), "reliefbook::PassphraseCard", "&Try your sheet…").click(); },
              [&](QWidget& dialog) {
                  at(u"try_sheet"_s, &dialog);
                  const QStringList groups = recoveryGroups(file.derivedKey());
                  typeAll(visible<QLineEdit>(dialog), {groups[0], groups[1], u"0000-0000"_s});
                  at(u"try_sheet_wrong"_s, &dialog);
                  visible<QLineEdit>(dialog).at(2)->clear();
                  for (int i = 2; i < groups.size(); ++i)
                      typeText(visible<QLineEdit>(dialog).at(std::size_t(i)), groups[i]);
                  at(u"try_sheet_right"_s, &dialog);
              });
}

void Tour::seeNewPassphrase() {
    go(SafetyPlace{});
    const auto changed = [](QWidget& dialog) {
        const auto buttons = dialog.findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](const QPushButton* one) {
            return one->isVisible() &&
                   one->text().remove(u'&') ==
                       QCoreApplication::translate("reliefbook::PassphraseDialog", "&Without a new sheet").remove(u'&');
        });
    };
    whileOpen([&] { button(page(), "reliefbook::PassphraseCard", "Chan&ge the passphrase…").click(); },
              [&](QWidget& dialog) {
                  at(u"passphrase"_s, &dialog);
                  typeText(visible<QLineEdit>(dialog).front(), key());
                  withKind(dialog, u"primary"_s).click();
                  at(u"passphrase_problem"_s, &dialog);
                  visible<QRadioButton>(dialog).back()->click();
                  typeAll(visible<QLineEdit>(dialog), {{}, u"quiet room"_s, u"quiet"_s});
                  withKind(dialog, u"primary"_s).click();
                  at(u"passphrase_own"_s, &dialog);
                  visible<QLineEdit>(dialog).back()->clear();
                  typeText(visible<QLineEdit>(dialog).back(), u"quiet room"_s);
                  withKind(dialog, u"primary"_s).click();
                  at(u"passphrase_working"_s, &dialog);
                  for (int i = 0; i < 3 && !changed(dialog); ++i)
                      static_cast<void>(waitUntil([&] { return changed(dialog); }));
                  at(u"passphrase_changed"_s, &dialog);
              });
    page().markStale();
    settle();
    at(u"safety_passphrase_changed"_s);
}

void Tour::seeForgotten() {
    QStringList groups;
    {
        const auto file = PracticeFile::open(full_, passphrase(key()));
        groups = recoveryGroups(file->derivedKey());
        file->close();
    }
    window_->unlock(full_);
    button(*window_, "reliefbook::UnlockPage", "I &forgot the passphrase").click();
    at(u"forgotten"_s);
    auto& recover = only<RecoverPage>(*window_);
    typeAll(visible<QLineEdit>(recover), {groups[0], groups[1], u"0000-0000"_s});
    at(u"forgotten_wrong_group"_s);
    withKind(recover, u"primary"_s).click();
    at(u"forgotten_problem"_s);
    const std::vector<QLineEdit*> lines = visible<QLineEdit>(recover);
    for (QLineEdit* line : lines)
        line->clear();
    typeAll(lines, groups);
    at(u"forgotten_typed"_s);
    withKind(recover, u"primary"_s).click();
    EXPECT_TRUE(waitUntil([this] { return !window_->start().isBusy(); }));
    at(u"replace"_s);
    auto& replace = only<ReplacePage>(*window_);
    visible<QRadioButton>(replace).back()->click();
    typeAll(visible<QLineEdit>(replace), {u"quiet room above the bakery"_s, u"quiet room above the bakery"_s});
    at(u"replace_own"_s);
    withKind(replace, u"primary"_s).click();
    at(u"replace_working"_s);
    for (int i = 0; i < 3 && window_->start().isBusy(); ++i)
        static_cast<void>(waitUntil([this] { return !window_->start().isBusy(); }));
    at(u"replace_sheet"_s);
    atDialog(u"replace_without_sheet"_s, [this] { withKind(only<SheetPage>(*window_), u"ghost"_s).click(); });
}

void Tour::seeRescue() {
    const auto withKey = [this] {
        window_->unlock(full_);
        auto& line = only<QLineEdit>(window_->start());
        typeText(&line, key());
        QTest::keyClick(&line, Qt::Key_Return);
        EXPECT_TRUE(waitUntil([this] { return !window_->start().isBusy(); }));
    };
    {
        PlaceProbe probe = PlaceProbe::ofTheSystem();
        probe.volume = [](const QString&) {
            return PlaceProbe::Volume{u"cifs"_s, u"//nas/home"_s, 1LL << 40U, 1LL << 41U};
        };
        const FixedProbe fixed(probe);
        withKey();
        at(u"rescue_place"_s);
    }
    QString backup;
    {
        const auto file = PracticeFile::open(full_, passphrase(key()));
        sql::Database reader = file->reader();
        backup = makeBackup(full_, reader, file->derivedKey(), {}, {}).backup.path;
        setTime(1, {9, 30});
        storedCourse(file->practice(), {{7, 4}});
        makeBackup(full_, reader, file->derivedKey(), {}, {});
        setTime(2, {9, 30});
        storedCourse(file->practice(), {{7, 4}});
        file->close();
    }
    const QString whole = disk_.filePath(u"whole"_s);
    ASSERT_TRUE(QFile::rename(full_, whole));
    window_->unlock(full_);
    at(u"rescue_missing"_s);
    ASSERT_TRUE(QFile::copy(backup, full_));
    withKey();
    at(u"rescue_older_copy"_s);
    QFile::remove(full_);
    ASSERT_TRUE(QFile::copy(whole, full_));
    flipByte(full_, 3 * 4096 + 100);
    withKey();
    at(u"rescue_damaged"_s);
    auto& rescue = only<RescuePage>(*window_);
    atDialog(u"rescue_question"_s, [&] {
        withKind(rescue, u"primary"_s).click();
        finishWork();
    });
    {
        Answers answers;
        answers.path = disk_.filePath(u"saved.reliefbook"_s);
        answers.errorsExpected = true;
        button(rescue, "reliefbook::RescuePage", "&Save what can be read…").click();
        EXPECT_TRUE(waitUntil([this] { return !window_->start().isBusy(); }));
    }
    at(u"rescue_saved"_s);
    EXPECT_TRUE(QDir(ownBackupFolder(full_)).removeRecursively());
    withKey();
    at(u"rescue_no_backup"_s);
    setTime(0, {14, 31});
}

}  // namespace reliefbook::testing
