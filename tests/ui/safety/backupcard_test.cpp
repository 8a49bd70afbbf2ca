// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/place.h"
#include "core/file/removal.h"
#include "core/practice/queries.h"
#include "tests/flipbyte.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/itemlist.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/safetypage.h"
#include "ui/shell/aside.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/backupwork.h"
#include "ui/words/language.h"
#include "ui/words/recordwords.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <optional>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::Answers;
using reliefbook::testing::TestWorkspace;
using reliefbook::testing::waitUntil;

QString plain(QString text) { return text.remove(u'&'); }

bool saysIn(const QWidget& widget, const QString& text) {
    for (const QLabel* one : widget.findChildren<QLabel*>()) {
        if (one->isVisible() && one->text().contains(text))
            return true;
    }
    return false;
}

QPushButton* buttonIn(const QWidget& widget, const QString& text) {
    for (QPushButton* one : widget.findChildren<QPushButton*>()) {
        if (plain(one->text()) == text)
            return one;
    }
    ADD_FAILURE() << "no button " << text.toStdString();
    return nullptr;
}

/// The page on screen, and what a user does there.
class SafetyOfBackups : public ::testing::Test {
protected:
    SafetyOfBackups() { setLanguage(u"en"_s); }
    void TearDown() override { setLanguage(u"en"_s); }

    void SetUp() override {
        page.resize(1100, 900);
        page.QWidget::show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    QPushButton* button(const QString& text) { return buttonIn(page, text); }
    void click(const QString& text) {
        ASSERT_TRUE(button(text)->isVisible() && button(text)->isEnabled()) << text.toStdString();
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    bool says(const QString& text) { return saysIn(page, text); }
    void backUp() {
        click(u"Back up now"_s);
        ASSERT_TRUE(waitUntil([&] { return says(u"Backup made and verified"_s); }));
    }
    QString backups() { return ownBackupFolder(workspace.file().path()); }
    std::vector<BackupFact> facts() { return backupsOf(workspace.file().path(), {backups()}); }
    ItemList& list() { return *page.findChild<ItemList*>(); }
    QString stick() {
        QDir(workspace.folder()).mkdir(u"stick"_s);
        return workspace.folder() + u"/stick"_s;
    }
    /// Does `act` in the dialog that `open` brings, and waits for its end.
    void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act) {
        bool came = false;
        QTimer::singleShot(0, &page, [&] {
            ASSERT_TRUE(waitUntil([] { return QApplication::activeModalWidget() != nullptr; }));
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            came = true;
            act(*dialog);
            dialog->reject();
        });
        open();
        EXPECT_TRUE(came);
    }

    [[maybe_unused]] Dialogs& real = Dialogs::current();
    Answers answers;
    TestWorkspace workspace;
    SafetyPage page{workspace};
};

TEST_F(SafetyOfBackups, BackUpNowSaysWhatWasMadeAndListsIt) {
    EXPECT_TRUE(says(u"There is no verified backup yet."_s));
    EXPECT_FALSE(button(u"Prove my backup…"_s)->isEnabled());
    click(u"Back up now"_s);
    EXPECT_FALSE(button(u"Back up now"_s)->isEnabled()) << "one at a time";
    ASSERT_TRUE(waitUntil([&] { return says(u"Backup made and verified"_s); }));
    ASSERT_EQ(facts().size(), 1U);
    EXPECT_EQ(verify(facts().front().path, passphrase(u"test"_s)), QStringList());
    EXPECT_EQ(readCompanion(workspace.file().path())->lastBackup, facts().front().path);
    EXPECT_TRUE(says(u"Last verified backup: just now."_s));
    EXPECT_TRUE(says(backups()));
    EXPECT_TRUE(button(u"Back up now"_s)->isEnabled());
    ASSERT_EQ(list().count(), 1);
    const QString row = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(u"0 clients, 0 sessions"_s) && row.contains(u"by hand"_s)) << row.toStdString();
    EXPECT_TRUE(row.endsWith(u", verified"_s)) << row.toStdString();
    EXPECT_EQ(
        workspace.database().value<QString>("SELECT action || ' ' || reason FROM audit ORDER BY seq DESC LIMIT 1"),
        u"backup hand 1"_s);
    EXPECT_FALSE(BackupWork::of(workspace.file(), workspace.preferences()).isChanged()) << "by the backup itself";
}

TEST_F(SafetyOfBackups, CopiesGoToTheSecondPlaceAndAreTriedAgainWhenItComesBack) {
    EXPECT_TRUE(says(u"No second place is chosen."_s));
    backUp();
    const QString there = stick();
    answers.path = there;
    click(u"Choose a place…"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"Copied there and verified"_s); }));
    EXPECT_TRUE(says(there));
    EXPECT_TRUE(says(u"It is on the same disk as the practice"_s));
    ASSERT_EQ(backupsOf(workspace.file().path(), {there}).size(), 1U);
    EXPECT_EQ(verify(backupsOf(workspace.file().path(), {there}).front().path, passphrase(u"test"_s)), QStringList());

    ASSERT_TRUE(QDir(workspace.folder()).rename(u"stick"_s, u"drawer"_s));
    backUp();
    ASSERT_TRUE(waitUntil([&] { return says(u"Not there now."_s); }));
    EXPECT_FALSE(QDir(there).exists()) << "a folder of that name would be on the wrong disk";
    EXPECT_EQ(facts().size(), 2U) << "work goes on without it";
    ASSERT_TRUE(QDir(workspace.folder()).rename(u"drawer"_s, u"stick"_s));
    BackupWork::of(workspace.file(), workspace.preferences()).lookAtSecondPlace();
    ASSERT_TRUE(waitUntil([&] { return backupsOf(workspace.file().path(), {there}).size() == 2; }));
    ASSERT_TRUE(waitUntil([&] { return says(u"Copied there and verified"_s); }));

    click(u"Don't use it"_s);
    EXPECT_TRUE(says(u"No second place is chosen."_s));
    EXPECT_FALSE(button(u"Don't use it"_s)->isVisible());
    EXPECT_EQ(backupsOf(workspace.file().path(), {there}).size(), 2U) << "what lies there stays";
}

TEST_F(SafetyOfBackups, ACopyOnAnotherDeviceIsNoted) {
    const QString there = stick();
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [&](const QString& where) {
        return PlaceProbe::Volume{.fileSystem = u"ext4"_s,
                                  .device = where.startsWith(there) ? u"/dev/sdb1"_s : u"/dev/sda2"_s,
                                  .freeBytes = 1'000'000'000,
                                  .totalBytes = 2'000'000'000};
    };
    const FixedProbe fixed(probe);
    backUp();
    EXPECT_FALSE(readCompanion(workspace.file().path())->elsewhereAt);
    answers.path = there;
    click(u"Choose a place…"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"Copied there and verified"_s); }));
    EXPECT_FALSE(says(u"It is on the same disk"_s));
    EXPECT_EQ(readCompanion(workspace.file().path())->elsewhereAt, facts().front().at);
}

TEST_F(SafetyOfBackups, SayWhyABackupCouldNotBeMade) {
    QFile inTheWay(backups());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    click(u"Back up now"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"those that were there are as they were"_s); }));
    EXPECT_TRUE(says(backups()));
    EXPECT_TRUE(button(u"Back up now"_s)->isEnabled());
    EXPECT_TRUE(says(u"There is no verified backup yet."_s));
}

TEST_F(SafetyOfBackups, VerifyNowFindsTheOneThatWasDamaged) {
    backUp();
    list().setCurrentIndex(list().model()->index(0, 0));
    click(u"Verify now"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"This backup is whole"_s); }));
    testing::flipByte(facts().front().path, 20'000);
    click(u"Verify now"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"This backup is damaged"_s); }));
    EXPECT_FALSE(facts().front().verified);
    EXPECT_TRUE(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"not verified"_s));
}

TEST_F(SafetyOfBackups, ProtectedOnesAreNotOfferedToBeRemoved) {
    backUp();
    workspace.practice().apply({creation(testing::anna())});
    backUp();
    ASSERT_EQ(list().count(), 2);
    list().setCurrentIndex(list().model()->index(0, 0));
    EXPECT_FALSE(button(u"Remove…"_s)->isVisible()) << "the newest verified one";
    list().setCurrentIndex(list().model()->index(1, 0));
    click(u"Remove…"_s);
    EXPECT_EQ(answers.questions.size(), 1);
    EXPECT_EQ(facts().size(), 2U) << "cancelled";
    answers.yes = true;
    click(u"Remove…"_s);
    ASSERT_EQ(facts().size(), 1U);
    EXPECT_EQ(facts().front().seq, 2);
    EXPECT_EQ(QDir(backups()).entryList(QDir::Files).size(), 2) << "its manifest went with it";
}

TEST_F(SafetyOfBackups, OneThatCanNotBeRemovedIsSaidAndGoesWithTheNextBackup) {
    backUp();
    workspace.practice().apply({creation(testing::anna())});
    backUp();
    const QString wanted = facts().back().path;
    list().setCurrentIndex(list().model()->index(1, 0));
    answers.yes = true;
    {
        const HeldFiles held(u".reliefbook"_s);
        click(u"Remove…"_s);
        EXPECT_TRUE(QFileInfo::exists(wanted));
        EXPECT_TRUE(says(u"This backup could not be removed"_s));
        EXPECT_TRUE(says(u"It is tried again with the next backup."_s));
    }
    backUp();
    EXPECT_FALSE(QFileInfo::exists(wanted));
}

TEST_F(SafetyOfBackups, RestoringWaitsForNoSecondPlaceThatHangs) {
    backUp();
    BackupWork::of(workspace.file(), workspace.preferences()).setSecondPlace(stick());
    ASSERT_TRUE(waitUntil([&] { return QDir(stick()).entryList({u"*.reliefbook"_s}).size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return !BackupWork::of(workspace.file(), workspace.preferences()).isCopying(); }));
    ASSERT_TRUE(removeBackup(facts().front()));
    std::optional<Aside::Hang> hang(std::in_place);
    RestoreDialog dialog(workspace);
    dialog.show();
    auto* found = dialog.findChild<ItemList*>();
    EXPECT_EQ(found->count(), 0);
    EXPECT_TRUE(saysIn(dialog, u"Looking for more in "_s + QDir::toNativeSeparators(stick())));
    EXPECT_FALSE(saysIn(dialog, u"There is no backup beside the practice."_s)) << "nobody knows yet";
    hang.reset();
    ASSERT_TRUE(waitUntil([&] { return found->count() == 1; }));
    EXPECT_FALSE(saysIn(dialog, u"Looking for more"_s));
    EXPECT_TRUE(found->isVisible());
    EXPECT_TRUE(waitUntil([&] { return buttonIn(dialog, u"Restore it"_s)->isEnabled(); })) << "it is looked at";
}

TEST_F(SafetyOfBackups, WhatIsChosenStaysChosenWhenTheSecondPlaceAnswers) {
    backUp();
    workspace.practice().apply({creation(testing::anna())});
    backUp();
    BackupWork::of(workspace.file(), workspace.preferences()).setSecondPlace(stick());
    ASSERT_TRUE(waitUntil([&] { return QDir(stick()).entryList({u"*.reliefbook"_s}).size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return !BackupWork::of(workspace.file(), workspace.preferences()).isCopying(); }));
    ASSERT_TRUE(removeBackup(facts().front()));  // so that the one on the stick comes before the one that is chosen
    std::optional<Aside::Hang> hang(std::in_place);
    RestoreDialog dialog(workspace);
    dialog.show();
    auto* found = dialog.findChild<ItemList*>();
    ASSERT_EQ(found->count(), 1);
    ASSERT_TRUE(waitUntil([&] { return dialog.look().has_value(); }));
    const QString chosen = dialog.look()->backup;
    hang.reset();
    ASSERT_TRUE(waitUntil([&] { return found->count() == 2; }));
    EXPECT_EQ(found->currentIndex().row(), 1);
    ASSERT_TRUE(dialog.look().has_value());
    EXPECT_EQ(dialog.look()->backup, chosen);
}

TEST_F(SafetyOfBackups, ProvesTheNewestStepByStepWithTheTypedPassphrase) {
    testing::storedCourse(workspace.practice(), {{7, 4}, {6, 3}});
    backUp();
    inDialog(
        [&] { click(u"Prove my backup…"_s); },
        [&](QDialog& dialog) {
            auto* line = dialog.findChild<QLineEdit*>();
            testing::typeText(line, u"wrong"_s);
            QTest::keyClick(line, Qt::Key_Return);
            EXPECT_TRUE(waitUntil([&] { return saysIn(dialog, u"doesn't open the backup"_s); }));
            EXPECT_FALSE(readCompanion(workspace.file().path())->provedAt);
            line->selectAll();
            testing::typeText(line, u"test"_s);
            QTest::mouseClick(buttonIn(dialog, u"Prove it"_s), Qt::LeftButton);
            EXPECT_TRUE(waitUntil([&] { return saysIn(dialog, u"It is proven: 1 client, 2 sessions are in it"_s); }));
            EXPECT_TRUE(line->text().isEmpty());
        });
    EXPECT_TRUE(readCompanion(workspace.file().path())->provedAt);
    EXPECT_TRUE(says(u"Proved by you: just now."_s));
    EXPECT_EQ(
        workspace.database().value<QString>("SELECT action || ' ' || reason FROM audit ORDER BY seq DESC LIMIT 1"),
        u"backup-proved number 1"_s);
    EXPECT_EQ(RecordWords::action(u"backup-proved", {}) + u", "_s + RecordWords::reason(u"number 1"),
              u"Backup proved, number 1"_s);
    EXPECT_FALSE(BackupWork::of(workspace.file(), workspace.preferences()).isChanged()) << "by the proof itself";
}

// What was entered since the last backup is what somebody fears for.
TEST_F(SafetyOfBackups, AProofTakesInTodaysWork) {
    testing::storedCourse(workspace.practice(), {{7, 4}});
    backUp();
    Client today = testing::anna();
    today.id = Id<Client>::make();
    today.firstName = u"Berta"_s;
    workspace.practice().apply({creation(today)});
    inDialog(
        [&] { click(u"Prove my backup…"_s); },
        [&](QDialog& dialog) {
            EXPECT_TRUE(saysIn(dialog, u"Back up what is new since the last backup"_s));
            testing::typeText(dialog.findChild<QLineEdit*>(), u"test"_s);
            QTest::mouseClick(buttonIn(dialog, u"Prove it"_s), Qt::LeftButton);
            EXPECT_TRUE(waitUntil([&] { return saysIn(dialog, u"It is proven: 2 clients, 1 session are in it"_s); }));
        });
    ASSERT_EQ(facts().size(), 2U);
    EXPECT_EQ(facts().front().counts.clients, 2);
    EXPECT_EQ(
        workspace.database().value<QString>("SELECT action || ' ' || reason FROM audit ORDER BY seq DESC LIMIT 1"),
        u"backup-proved number 2"_s);
}

TEST_F(SafetyOfBackups, AProofThatFailsSaysSo) {
    testing::storedCourse(workspace.practice(), {{7, 4}});
    backUp();
    workspace.database().query("UPDATE session SET subjective = 'behind the back'").run();
    inDialog([&] { click(u"Prove my backup…"_s); },
             [&](QDialog& dialog) {
                 testing::typeText(dialog.findChild<QLineEdit*>(), u"test"_s);
                 QTest::mouseClick(buttonIn(dialog, u"Prove it"_s), Qt::LeftButton);
                 EXPECT_TRUE(waitUntil([&] { return saysIn(dialog, u"is not what the practice was"_s); }));
             });
    EXPECT_FALSE(readCompanion(workspace.file().path())->provedAt);
}

TEST_F(SafetyOfBackups, MovesToANewComputerWithASheetBesideTheCopy) {
    testing::storedCourse(workspace.practice(), {{7, 4}, {6, 3}});
    const QString there = stick();
    answers.path = there;
    inDialog([&] { click(u"Move to a new computer…"_s); },
             [&](QDialog& dialog) {
                 EXPECT_FALSE(buttonIn(dialog, u"Make the copy"_s)->isEnabled());
                 QTest::mouseClick(buttonIn(dialog, u"Choose a folder…"_s), Qt::LeftButton);
                 EXPECT_TRUE(saysIn(dialog, there));
                 QTest::mouseClick(buttonIn(dialog, u"Make the copy"_s), Qt::LeftButton);
                 EXPECT_TRUE(waitUntil([&] { return saysIn(dialog, u"Copied and verified"_s); }));
                 EXPECT_TRUE(saysIn(dialog, u"Install Reliefbook on the other computer."_s));
                 EXPECT_TRUE(saysIn(dialog, u"1 client, 2 sessions"_s));
             });
    EXPECT_EQ(QDir(there).entryList(QDir::Files), (QStringList{u"test - read me.txt"_s, u"test.reliefbook"_s}));
    QFile sheet(there + u"/test - read me.txt"_s);
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(sheet.readAll());
    EXPECT_TRUE(text.contains(u"3. Start Reliefbook there"_s) && text.contains(u"test.reliefbook"_s));
    EXPECT_FALSE(text.contains(u"Anna"_s));
    // The other computer knows the stick and the passphrase alone.
    const QTemporaryDir home;
    ASSERT_TRUE(QFile::copy(there + u"/test.reliefbook"_s, home.filePath(u"test.reliefbook"_s)));
    auto moved = PracticeFile::open(home.filePath(u"test.reliefbook"_s), passphrase(u"test"_s));
    EXPECT_EQ(counts(moved->practice().database()), counts(workspace.database()));
}

TEST_F(SafetyOfBackups, EveryControlHasANameAndIsReachedByTab) {
    backUp();
    QSet<QWidget*> reached;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain()) {
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0)
            reached.insert(at);
    }
    for (const QString& text :
         {u"Back up now"_s, u"Prove my backup…"_s, u"Move to a new computer…"_s, u"Choose a place…"_s, u"Verify now"_s})
        EXPECT_TRUE(reached.contains(button(text))) << text.toStdString();
    EXPECT_TRUE(reached.contains(&list()));
    for (QWidget* control : reached) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
    }
}

TEST(BackupWords, SayAgesAsPeopleDo) {
    setLanguage(u"en"_s);
    constexpr qint64 minute = 60'000;
    constexpr qint64 noon = 1'785'585'600'000;  // 1 August 2026
    const FixedClock clock({noon}, 0);
    const auto age = [](qint64 minutes) { return ageInWords({noon - minutes * minute}); };
    EXPECT_EQ(age(1), u"just now"_s);
    EXPECT_EQ(age(20), u"20 minutes ago"_s);
    EXPECT_EQ(age(61), u"1 hour ago"_s);
    EXPECT_EQ(age(qint64{11} * 60), u"11 hours ago"_s);
    EXPECT_EQ(age(qint64{13} * 60), u"yesterday at 23:00"_s);
    EXPECT_EQ(age(qint64{4} * 24 * 60), u"4 days ago"_s);
    EXPECT_EQ(age(qint64{-24} * 60), u"2 August 2026, 12:00"_s) << "by a clock that was set";
}

}  // namespace
}  // namespace reliefbook
