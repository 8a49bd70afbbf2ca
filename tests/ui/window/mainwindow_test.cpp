// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/file/backuplist.h"
#include "core/file/companion.h"
#include "core/practice/queries.h"
#include "core/practice/todayread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "tests/ui/window/notepage.h"
#include "ui/controls/itemlist.h"
#include "ui/shell/preferences.h"
#include "ui/start/startview.h"
#include "ui/theme/appearance.h"
#include "ui/today/todaypage.h"
#include "ui/window/commands.h"
#include "ui/window/finder.h"
#include "ui/window/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/window/sidebar.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::anna;
using reliefbook::testing::Answers;
using reliefbook::testing::NotePage;
using reliefbook::testing::waitUntil;

template <class OnePage> Page* make(Workspace& workspace) { return new OnePage(workspace); }

/// The window with a practice of two clients, Anna and Bo, and a page for a client's note.
class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        auto file = PracticeFile::create(path(), passphrase(u"four words of mine"_s), about);
        first_ = std::get<Client>(*file->practice().apply({creation(anna())}).front().after);
        second_ = anna();
        second_.id = Id<Client>::make();
        second_.firstName = u"Бојан"_s;
        second_ = std::get<Client>(*file->practice().apply({creation(second_)}).front().after);
        file->close();
    }
    void TearDown() override { setLanguage(u"en"_s); }

    QString path() const { return folder_.filePath(u"Still water.reliefbook"_s); }
    QWidget* named(const QString& name, QWidget* in = nullptr) {
        for (QWidget* widget : (in != nullptr ? in : &window)->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << "nothing called " << name.toStdString();
        return &window;
    }
    QAbstractButton* button(const QString& text) {
        for (auto* one : window.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    bool says(const QString& text) {
        for (auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void show() {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
    }
    void unlock(const QString& typed = u"four words of mine"_s) {
        show();
        if (window.view() == nullptr && !window.start().isBusy())
            window.unlock(path());
        typePassphrase(typed);
    }
    void typePassphrase(const QString& typed) {
        testing::typeText(named(u"Passphrase"_s), typed);
        QTest::keyClick(named(u"Passphrase"_s), Qt::Key_Return);
        EXPECT_TRUE(waitUntil([this] { return !window.start().isBusy(); }));
    }
    /// Without a PIN a lock makes a backup and closes.
    void lock() {
        key(Qt::Key_L, Qt::ControlModifier);
        EXPECT_EQ(window.view(), nullptr);
        EXPECT_TRUE(waitUntil([this] { return !window.isLocked(); }));
    }
    NotePage& notes() { return dynamic_cast<NotePage&>(*window.view()->page()); }
    void go(const Client& client) { ASSERT_TRUE(window.view()->go(ClientPlace{client.id, {}})); }
    QString noteOf(const Client& client) { return sql::find(window.view()->editor().database(), client.id)->note; }
    void activate() {  // after a dialog nobody does without a window manager
        window.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        activate();
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }

    QTemporaryDir folder_;
    Client first_, second_;
    Answers answers;
    Preferences preferences{folder_.filePath(u"settings.ini"_s)};
    MainWindow window{preferences, {make<TodayPage>, nullptr, make<NotePage>, nullptr, nullptr, nullptr}};
};

TEST_F(MainWindowTest, OpensAPracticeAndShowsToday) {
    unlock();
    ASSERT_NE(window.view(), nullptr);
    EXPECT_TRUE(std::holds_alternative<TodayPlace>(window.view()->place()));
    EXPECT_EQ(window.windowTitle(), u"Today – Stillwater – Reliefbook"_s);
    EXPECT_EQ(preferences.recentPractices(), QStringList({path()}));
}

TEST_F(MainWindowTest, SaysAWrongPassphraseAtTheFieldAndKeepsIt) {
    unlock(u"four words of yours"_s);
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_TRUE(says(u"This passphrase doesn't open it."_s));
    auto* field = qobject_cast<QLineEdit*>(named(u"Passphrase"_s));
    EXPECT_EQ(field->selectedText().size(), field->text().size());
    QApplication::processEvents();
    EXPECT_GE(field->height(), field->sizeHint().height()) << "what is said below takes nothing of the field";
    typePassphrase(u"four words of mine"_s);
    EXPECT_NE(window.view(), nullptr);
}

TEST_F(MainWindowTest, GoesBackByEscapeAndAltLeft) {
    unlock();
    go(first_);
    go(second_);
    EXPECT_EQ(window.windowTitle(), u"Бојан – Stillwater – Reliefbook"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.view()->place(), Place(TodayPlace{}));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
}

TEST_F(MainWindowTest, StoresWhatIsTypedWhenThePageIsLeft) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    EXPECT_EQ(noteOf(first_), QString());
    key(Qt::Key_Escape);
    EXPECT_EQ(noteOf(first_), u"tired"_s);
}

TEST_F(MainWindowTest, NotesThatThePracticeWasOpenedAndClosed) {
    unlock();
    ASSERT_TRUE(window.close());
    const auto file = PracticeFile::open(path(), passphrase(u"four words of mine"_s));
    for (const char* action : {"open", "close"})
        EXPECT_EQ(file->practice().database().value<int>("SELECT count(*) FROM audit WHERE action = ?",
                                                         QString::fromLatin1(action)),
                  1)
            << action;
}

TEST_F(MainWindowTest, StoresWhatIsTypedWhenItIsLockedOrClosed) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    lock();
    typePassphrase(u"four words of mine"_s);
    go(first_);
    EXPECT_EQ(notes().note.text(), u"tired"_s);
    EXPECT_FALSE(window.view()->editor().canUndo());
    testing::typeText(&notes().note, u" too"_s);
    EXPECT_TRUE(window.close());
    const auto file = PracticeFile::open(path(), passphrase(u"four words of mine"_s));
    EXPECT_EQ(sql::find(file->practice().database(), first_.id)->note, u"tired too"_s);
}

TEST_F(MainWindowTest, StaysWhereWhatWasTypedCantBeStored) {
    unlock();
    go(first_);
    answers.errorsExpected = true;
    testing::typeText(&notes().note, u"tired"_s);
    notes().failing = true;
    EXPECT_FALSE(window.view()->go(TodayPlace{}));
    EXPECT_FALSE(window.close());
    EXPECT_EQ(answers.errors.size(), 2);
    EXPECT_EQ(answers.questions.size(), 1);
    EXPECT_EQ(notes().note.text(), u"tired"_s);
    answers.yes = true;
    EXPECT_TRUE(window.close());
}

TEST_F(MainWindowTest, ClosingAMovedPracticeSaysWhetherACopyWasMade) {
    unlock();
    QFile inTheWay(ownBackupFolder(path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_FALSE(window.closePractice());
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().contains(u"No copy of it could be made"_s));
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_FALSE(window.closePractice());
    EXPECT_TRUE(answers.questions.back().contains(u"All that was stored is in the newest backup"_s));
    EXPECT_EQ(backupsOf(path(), {ownBackupFolder(path())}).size(), 1U);
    answers.yes = true;
    EXPECT_TRUE(window.closePractice());
}

TEST_F(MainWindowTest, ClosingAPracticeThatWasWrittenOverAsksAndMakesNoBackup) {
    unlock();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray same = file.read(4096);
    file.seek(0);
    file.write(same);  // even with the same: who knows what comes next
    file.close();
    EXPECT_FALSE(window.closePractice());
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().contains(u"Another program wrote over the file of this practice"_s));
    EXPECT_TRUE(says(u"Another program wrote over the file of this practice"_s));
    EXPECT_FALSE(window.view()->practice().backups().start(BackupTag::Hand)) << "of what is no state of it";
    answers.yes = true;
    EXPECT_TRUE(window.closePractice());
    EXPECT_TRUE(backupsOf(path(), {ownBackupFolder(path())}).empty());
}

TEST_F(MainWindowTest, AFullDiskIsSaidAboveThePageAndDoesNotTakeTheKeys) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    notes().failing = true;
    EXPECT_FALSE(notes().storeWhileTyping());
    EXPECT_TRUE(says(u"There is no space left for disk."_s));
    EXPECT_TRUE(says(u"What you typed stays on the screen"_s));
    EXPECT_TRUE(answers.errors.isEmpty());  // no dialog
    EXPECT_TRUE(waitUntil([this] {
        const QWidget* notice = button(u"Try again"_s)->parentWidget();
        return notice->height() > 40 && notice->height() < 140;
    })) << "it takes no more room than its words";
    testing::typeText(&notes().note, u" too"_s);
    notes().failing = false;
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    EXPECT_FALSE(says(u"There is no space left for disk."_s));
    EXPECT_EQ(noteOf(first_), u"tired too"_s);
}

TEST_F(MainWindowTest, WhatCouldNotBeStoredIsTriedAgainByItself) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    notes().failing = true;
    EXPECT_FALSE(notes().storeWhileTyping());
    notes().failing = false;
    EXPECT_TRUE(waitUntil([this] { return noteOf(first_) == u"tired"_s; }));
    EXPECT_FALSE(says(u"There is no space left for disk."_s));
}

/// A file as a killed program leaves it.
class CutOffTest : public MainWindowTest {
protected:
    template <class F> void cutOffAfter(F work) {
        const QString copy = folder_.filePath(u"cut"_s);
        {
            const auto file = PracticeFile::open(path(), passphrase(u"four words of mine"_s));
            work(file->practice());
            for (const char* part : {"", "-wal", ".info"})
                ASSERT_TRUE(QFile::copy(path() + QLatin1String(part), copy + QLatin1String(part)));
        }
        for (const char* part : {"", "-wal", ".info"}) {
            QFile::remove(path() + QLatin1String(part));
            ASSERT_TRUE(QFile::rename(copy + QLatin1String(part), path() + QLatin1String(part)));
        }
    }
};

TEST_F(CutOffTest, SaysWhatItRecoveredAndGoesThere) {
    cutOffAfter([this](Practice& practice) {
        Client after = first_;
        after.note = u"tired"_s;
        practice.apply({update(first_, after)});
    });
    unlock();
    EXPECT_TRUE(says(u"The program was cut off the last time"_s));
    EXPECT_TRUE(says(u"1 record that was entered or changed in that sitting is here."_s));
    EXPECT_TRUE(says(u"name and contact of Anna Żak"_s));
    EXPECT_TRUE(says(u"What was typed in the last three seconds may be missing."_s));
    QTest::mouseClick(button(u"Show it"_s), Qt::LeftButton);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    EXPECT_EQ(notes().note.text(), u"tired"_s);
    EXPECT_FALSE(says(u"The program was cut off the last time"_s));
}

TEST_F(CutOffTest, SaysThatNothingWasLostWhereNothingWasEntered) {
    cutOffAfter([](Practice&) {});
    unlock();
    EXPECT_TRUE(says(u"Nothing had been entered since the practice was opened."_s));
    ASSERT_TRUE(window.close());
}

TEST_F(CutOffTest, SaysNothingAfterACleanEnd) {
    cutOffAfter([](Practice&) {});
    unlock();
    lock();
    typePassphrase(u"four words of mine"_s);
    ASSERT_NE(window.view(), nullptr);
    EXPECT_FALSE(says(u"cut off"_s));
}

TEST_F(MainWindowTest, AsksBeforeItLeavesOrClosesWhatCantBeStored) {
    unlock();
    go(first_);
    notes().held = QStringList{u"Birth date: This day has not come yet."_s};
    EXPECT_FALSE(window.view()->go(TodayPlace{}));
    EXPECT_FALSE(window.view()->back());
    ASSERT_FALSE(window.close());
    EXPECT_EQ(answers.questions.size(), 3);
    EXPECT_TRUE(answers.questions.front().contains(u"This day has not come yet."_s));
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    answers.yes = true;
    EXPECT_TRUE(window.close());
    EXPECT_EQ(answers.questions.size(), 4);
}

TEST_F(MainWindowTest, NamesTheStepAndGoesWhereItCanBeSeen) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    ASSERT_TRUE(window.view()->go(TodayPlace{}));
    EXPECT_EQ(window.commands().undo->text(), u"&Undo note of Anna"_s);
    EXPECT_EQ(window.commands().redo->isEnabled(), false);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(noteOf(first_), QString());
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    EXPECT_EQ(window.commands().redo->text(), u"&Redo note of Anna"_s);
    EXPECT_EQ(notes().note.text(), QString());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(noteOf(first_), u"tired"_s);
}

// A field keeps Ctrl+Z for what was typed in it, and gives it away when there is nothing.
TEST_F(MainWindowTest, UndoesInTheFieldFirst) {
    unlock();
    go(first_);
    testing::typeText(&notes().note, u"tired"_s);
    window.view()->store();
    go(second_);
    notes().note.setFocus();
    testing::typeText(&notes().note, u"x"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().note.text(), QString());
    EXPECT_EQ(noteOf(first_), u"tired"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(noteOf(first_), QString());
}

TEST_F(MainWindowTest, UndoOfWhatIsGoneLeavesItsPage) {
    unlock();
    Client third = anna();
    third.id = Id<Client>::make();
    window.view()->editor().apply({creation(third)}, u"new client"_s, ClientPlace{third.id, {}});
    ASSERT_TRUE(window.view()->go(ClientPlace{third.id, {}}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window.view()->place(), Place(TodayPlace{}));
}

TEST_F(MainWindowTest, RefreshesTheVisiblePageOnceForManyChanges) {
    unlock();
    go(first_);
    const int before = notes().refreshes;
    for (int i = 0; i < 5; ++i) {
        Client more = anna();
        more.id = Id<Client>::make();
        window.view()->editor().practice().apply({creation(more)});
    }
    EXPECT_EQ(notes().refreshes, before);
    QApplication::processEvents();
    EXPECT_EQ(notes().refreshes, before + 1);
}

TEST_F(MainWindowTest, FindsClientsAndCommandsByCtrlK) {
    unlock();
    const auto findAndChoose = [this](const QString& typed, int down = 0) {
        activate();
        QTimer::singleShot(0, &window, [typed, down] {
            auto* finder = qobject_cast<Finder*>(QApplication::activeModalWidget());
            ASSERT_NE(finder, nullptr);
            auto* field = finder->findChild<QLineEdit*>();
            testing::typeText(field, typed);
            for (int i = 0; i < down; ++i)
                QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
            if (QApplication::activeModalWidget() == finder)
                finder->reject();
        });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    };
    findAndChoose(u"bojan"_s);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{second_.id, {}}));
    findAndChoose(u"żak"_s, 1);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{second_.id, {}}));
    findAndChoose(u"zak anna"_s);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    findAndChoose(u"stamp"_s);
    EXPECT_EQ(notes().note.text(), u"stamped"_s);
    notes().note.clear();
    findAndChoose(u"stamp the note"_s);
    EXPECT_EQ(notes().note.text(), u"stamped"_s) << "its own name comes before a longer one";
    findAndChoose(u"today"_s);
    EXPECT_EQ(window.view()->place(), Place(TodayPlace{}));
    findAndChoose(u"no such thing"_s);
    EXPECT_EQ(window.view()->place(), Place(TodayPlace{}));
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnce) {
    applyLook(preferences);
    unlock();
    QObject::connect(&preferences, &Preferences::changed, &window, [this] { applyLook(preferences); });
    preferences.setLanguage(u"sr"_s);
    QApplication::processEvents();
    EXPECT_EQ(window.windowTitle(), u"Данас – Stillwater – Reliefbook"_s);
    EXPECT_EQ(window.commands().lock->text(), u"&Закључај"_s);
    EXPECT_EQ(QLocale().language(), QLocale::Serbian);
    preferences.setLanguage(u"sr_Latn"_s);
    QApplication::processEvents();
    EXPECT_EQ(window.windowTitle(), u"Danas – Stillwater – Reliefbook"_s);
    preferences.setLanguage(u"en"_s);
}

TEST_F(MainWindowTest, CarriesTheSignOfTheProgram) {
    applyLook(preferences);
    const QImage sign = QGuiApplication::windowIcon().pixmap(32, 32).toImage();
    EXPECT_EQ(sign.pixelColor(16, 3), theme().sideAccent);
    EXPECT_EQ(sign.pixelColor(0, 0).alpha(), 0);
}

TEST_F(MainWindowTest, CollapsesItsNavigationWhereThereIsLittleRoom) {
    window.resize(1360, 860);
    unlock();
    EXPECT_EQ(window.findChild<Sidebar*>()->width(), 212);
    window.resize(1024, 700);
    EXPECT_EQ(window.findChild<Sidebar*>()->width(), 64);
}

TEST_F(MainWindowTest, RemembersItsSizeAndPage) {
    unlock();
    window.resize(1111, 777);
    EXPECT_TRUE(window.close());
    const MainWindow again(preferences);
    EXPECT_EQ(again.size(), QSize(1111, 777));
    EXPECT_EQ(preferences.lastPage(), u"today"_s);
}

TEST_F(MainWindowTest, OpensADemoThatIsThrownAwayAndKeepsNoTrace) {
    show();
    window.openDemo();
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    const QString demo = window.view()->practice().file().path();
    EXPECT_TRUE(says(QFileInfo(demo).absolutePath()));
    EXPECT_GT(counts(window.view()->editor().database()).clients, 10);
    EXPECT_EQ(preferences.recentPractices(), QStringList());
    EXPECT_TRUE(window.close());
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(demo).absolutePath()));
}

TEST_F(MainWindowTest, MakesAPracticeByKeysAlone) {
    show();
    key(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(
        waitUntil([this] { return says(u"New practice"_s); }));  // a button pressed by its letter stays down a while
    preferences.setFolder(u"practice"_s, folder_.path());
    answers.path = folder_.path();
    QTest::mouseClick(button(u"Another folder…"_s), Qt::LeftButton);
    const auto type = [this](const QString& name, const QString& text) { testing::typeText(named(name), text); };
    QTest::keyClick(named(u"Type the six words from your paper"_s), Qt::Key_Return);
    EXPECT_TRUE(says(u"The practice needs a name."_s));
    QTest::mouseClick(button(u"A passphrase of my own"_s), Qt::LeftButton, {}, QPoint(8, 8));
    type(u"Name of the practice"_s, u"Тиха вода / 2"_s);
    type(u"Your name"_s, u"Мира"_s);
    type(u"Credentials (optional)"_s, u"масер"_s);
    type(u"Passphrase"_s, u"мокра врана пије чај"_s);
    EXPECT_TRUE(says(u"Strong."_s));
    QTest::keyClick(named(u"The same again"_s), Qt::Key_Return);
    EXPECT_TRUE(says(u"The two are not the same."_s));
    QTest::keyClick(named(u"The same again"_s), Qt::Key_Tab);  // to the eye
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), button(u"Create the practice"_s));
    type(u"The same again"_s, u"мокра врана пије чај"_s);
    QTest::keyClick(named(u"The same again"_s), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return says(u"Print the recovery sheet"_s); }));
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::mouseClick(button(u"Go on without a sheet…"_s), Qt::LeftButton);  // and not sure
    EXPECT_EQ(window.view(), nullptr);
    answers.yes = true;
    QTest::mouseClick(button(u"Go on without a sheet…"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->practice().file().path(), folder_.filePath(u"Тиха вода 2.reliefbook"_s));
    sql::Database& database = window.view()->editor().database();
    EXPECT_EQ(practiceInfo(database).name, u"Тиха вода / 2"_s);
    EXPECT_EQ(users(database).front().credentials, u"масер"_s);
}

TEST_F(MainWindowTest, KeepsThePracticeOpenUntilAnotherWasChosen) {
    unlock();
    go(first_);
    window.commands().openPractice->trigger();  // and cancelled
    ASSERT_NE(window.view(), nullptr);
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{first_.id, {}}));
    answers.path = folder_.filePath(u"Second.reliefbook"_s);
    PracticeFile::create(answers.path, passphrase(u"four words of mine"_s),
                         {.name = u"Second"_s, .ownerName = u"Mira"_s, .credentials = {}})
        ->close();
    window.commands().openPractice->trigger();
    EXPECT_EQ(window.view(), nullptr);
    typePassphrase(u"four words of mine"_s);
    ASSERT_NE(window.view(), nullptr);
    EXPECT_EQ(practiceInfo(window.view()->editor().database()).name, u"Second"_s);
}

TEST_F(MainWindowTest, AsksBeforeItClosesAPracticeToMakeANewOne) {
    unlock();
    window.commands().newPractice->trigger();
    EXPECT_EQ(answers.questions.size(), 1);
    EXPECT_NE(window.view(), nullptr);
    answers.yes = true;
    window.commands().newPractice->trigger();
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_TRUE(says(u"New practice"_s));
}

TEST_F(MainWindowTest, ClosingBacksUpWhatChangedOnceButNotWhenTheSystemEndsIt) {
    const auto backups = [this] { return backupsOf(path(), {ownBackupFolder(path())}); };
    unlock();
    ASSERT_TRUE(window.closePractice());
    ASSERT_EQ(backups().size(), 1U);
    EXPECT_EQ(backups().front().tag, BackupTag::Close);
    EXPECT_TRUE(backups().front().verified);
    unlock();
    ASSERT_TRUE(window.closePractice());
    EXPECT_EQ(backups().size(), 1U) << "nothing was changed";
    unlock();
    window.view()->editor().practice().apply({creation(anna())});
    window.hurry();
    ASSERT_TRUE(window.closePractice());
    EXPECT_EQ(backups().size(), 1U) << "no time for it";
}

TEST_F(MainWindowTest, TheStartSaysHowOldTheLastBackupIs) {
    show();
    window.unlock(path());
    EXPECT_TRUE(waitUntil([this] { return says(u"There is no verified backup yet."_s); }));
    Companion companion = *readCompanion(path());
    companion.lastBackupAt = {now().utcMs - 9LL * 86'400'000};
    writeCompanion(path(), companion);
    window.unlock(path());
    EXPECT_TRUE(waitUntil([this] { return says(u"Last verified backup: 9 days ago."_s); }));
    preferences.addRecentPractice(path());
    window.start().showWelcome();
    auto* recent = dynamic_cast<ItemList*>(named(u"Practices opened lately"_s));
    ASSERT_NE(recent, nullptr);
    EXPECT_TRUE(waitUntil([&] {
        return recent->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"backup: 9 days ago"_s);
    }));
}

}  // namespace
}  // namespace reliefbook
