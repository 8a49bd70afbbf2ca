// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backuplist.h"
#include "core/practice/pin.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "tests/ui/window/notepage.h"
#include "ui/clients/newclientdialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/unbroken.h"
#include "ui/start/keypages.h"
#include "ui/start/startview.h"
#include "ui/start/unlockpage.h"
#include "ui/today/todaypage.h"
#include "ui/window/commands.h"
#include "ui/window/finder.h"
#include "ui/window/idlewatch.h"
#include "ui/window/lockview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reliefbook::testing::Answers;
using reliefbook::testing::NotePage;
using reliefbook::testing::typeText;
using reliefbook::testing::waitUntil;

const QString words = u"four words of mine"_s;
const QString pin = u"604182"_s;
const QStringList markers{u"Zvezdomira"_s, u"Kvrgolić"_s, u"trnjinamarker"_s, u"+381651357924"_s};

template <class OnePage> Page* make(Workspace& workspace) { return new OnePage(workspace); }

/// The window with a practice of one client, whose every text is a marker.
class Locking : public ::testing::Test {
protected:
    explicit Locking(const PageMakers& makers = ownPages()) : window(preferences, makers) {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        auto file = PracticeFile::create(path(), passphrase(words), about);
        Practice& practice = file->practice();
        client.id = Id<Client>::make();
        client.firstName = markers[0];
        client.lastName = markers[1];
        client.mobile = markers[3];
        client.note = markers[2];
        client = std::get<Client>(*practice.apply({creation(client)}).front().after);
        Course course = testing::courseOf(client);
        course.title = markers[2];
        course.therapist = practice.user().id;
        course = std::get<Course>(*practice.apply({creation(course)}).front().after);
        session = testing::sessionOf(course, QDate::currentDate());
        session.therapist = practice.user().id;
        session.subjective = markers.join(u' ');
        session = std::get<Session>(*practice.apply({creation(session)}).front().after);
        practice.apply({creation(testing::scoreOf(session, Phase::Before, 7))});
        setPin(practice, pinHash(pin));
        file->close();
    }
    QString path() const { return folder.filePath(u"Stillwater.reliefbook"_s); }

    void open() {
        window.show();
        activate();
        window.unlock(path());
        typeSecret(words);
        ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    }
    void activate() {
        window.activateWindow();
        ASSERT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
    }
    /// Into the hidden field that is shown.
    void typeSecret(const QString& typed) {
        for (auto* field : window.findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
                ASSERT_TRUE(waitUntil([field] { return field->isEnabled(); }));
                typeText(field, typed);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
        }
        FAIL() << "no field for a secret";
    }
    void unlockByPin() {
        typeSecret(pin);
        ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    }
    bool says(const QString& text) const {
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    bool asksForThePassphrase() { return window.findChild<UnlockPage*>()->isVisible(); }
    Practice& practice() { return window.view()->editor().practice(); }

    QTemporaryDir folder;
    Answers answers;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Client client;
    Session session;
    MainWindow window;
};

// ---- when it locks ----

class T31 : public Locking {
protected:
    T31() {
        watch.setLimit(5min);
        QObject::connect(&watch, &IdleWatch::idle, &window, [this] { window.lock(MainWindow::Lock::Screen); });
        QObject::connect(&watch, &IdleWatch::idleForLong, &window, [this] { window.lock(MainWindow::Lock::Full); });
    }
    void pass(std::chrono::milliseconds time) {
        steady += time;
        watch.look();
    }

    std::chrono::milliseconds steady = 1h;
    IdleWatch watch{[this] { return steady; }};
};

TEST_F(T31, IdleLockComesAtItsLimitAndNotBefore) {
    open();
    pass(4min + 59s);
    EXPECT_FALSE(window.isLocked());
    pass(1s);
    EXPECT_TRUE(window.isLocked());
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_EQ(window.windowTitle(), u"Locked – Reliefbook"_s);
}

TEST_F(T31, IdleLockCountsFromTheLastTouch) {
    open();
    pass(4min);
    activate();
    QTest::keyClick(&window, Qt::Key_Shift);
    pass(4min);
    EXPECT_FALSE(window.isLocked());
    QTest::mouseMove(&window, QPoint(300, 300));
    QTest::mouseMove(&window, QPoint(310, 300));
    QApplication::processEvents();
    pass(4min);
    EXPECT_FALSE(window.isLocked());
    pass(1min);
    EXPECT_TRUE(window.isLocked());
}

TEST_F(T31, IdleLockIsNotShiftedByTheWallClock) {
    open();
    {
        const FixedClock tomorrow({now().utcMs + 24LL * 60 * 60 * 1'000});
        pass(4min);
        EXPECT_FALSE(window.isLocked());
    }
    const FixedClock lastYear({now().utcMs - 365LL * 24 * 60 * 60 * 1'000});
    pass(1min);
    EXPECT_TRUE(window.isLocked());
}

TEST_F(T31, IdleLockSeesASleepThatATouchEnds) {
    open();
    steady += 8h;  // no timer ran meanwhile
    ASSERT_TRUE(window.view()->go(SessionPlace{session.id}));
    activate();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Shift);  // to what the lock takes away
    QApplication::processEvents();
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_TRUE(asksForThePassphrase()) << "it was longer than an hour";
}

TEST_F(T31, IdleLockClosesThePracticeAfterAnHour) {
    open();
    pass(5min);
    ASSERT_TRUE(window.isLocked());
    pass(54min);
    EXPECT_TRUE(window.isLocked());
    pass(1min);
    EXPECT_FALSE(window.isLocked());
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_NO_THROW(PracticeFile::open(path(), passphrase(words))->close()) << "the lock of the file is free";
}

TEST_F(T31, IdleLockIsOffWhenItIsNotWanted) {
    open();
    watch.setLimit(0min);
    pass(24h);
    EXPECT_FALSE(window.isLocked());
}

TEST_F(T31, IdleLockTakesDialogsAndSecondWindowsAway) {
    open();
    QWidget second;  // another window of the program
    QLabel text(markers[0], &second);
    QEventLoop program;
    QTimer::singleShot(0, &window, [&] {
        QTimer::singleShot(0, &window, [&] {
            EXPECT_NE(QApplication::activeModalWidget(), nullptr);
            second.show();
            pass(5min);
        });
        window.commands().find->trigger();
    });
    QObject::connect(&window, &MainWindow::locked, &program, &QEventLoop::quit);
    program.exec();
    EXPECT_TRUE(window.isLocked());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_FALSE(second.isVisible());
    for (const QWidget* widget : QApplication::topLevelWidgets())
        EXPECT_TRUE(widget == &window || !widget->isVisible()) << widget->metaObject()->className();
}

// ---- what it takes away ----

class T32 : public Locking {
protected:
    /// Everything any widget, action or accessible object could show.
    static QStringList everything() {
        QStringList all;
        for (const QWidget* widget : QApplication::allWidgets()) {
            all << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
                << widget->accessibleDescription() << widget->statusTip() << widget->whatsThis()
                << widget->windowIconText() << widget->windowFilePath();
            for (const char* property : {"text", "plainText", "title", "placeholderText", "currentText", "caption"})
                all << widget->property(property).toString();
            for (const QAction* action : widget->actions())
                all << action->text() << action->toolTip() << action->statusTip();
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                for (int row = 0; row < view->model()->rowCount(); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::EditRole})
                            all << view->model()->index(row, column).data(role).toString();
                    }
                }
            }
        }
        QSet<QAccessibleInterface*> seen;
        accessible(QAccessible::queryAccessibleInterface(qApp), seen, all);
        return all;
    }
    static void accessible(QAccessibleInterface* object, QSet<QAccessibleInterface*>& seen, QStringList& all) {
        if (object == nullptr || !object->isValid() || seen.contains(object))
            return;
        seen << object;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all << object->text(text);
        for (int i = 0; i < object->childCount(); ++i)
            accessible(object->child(i), seen, all);
    }
    static QStringList found() {
        QStringList shown;
        for (const QString& text : everything()) {
            for (const QString& marker : markers) {
                if (text.contains(marker, Qt::CaseInsensitive))
                    shown << text;
            }
        }
        return shown;
    }
};

TEST_F(T32, LockWipesUiOfEveryPageDialogAndStep) {
    open();
    QAccessible::setActive(true);
    for (const Place& place : {Place(ClientsPlace{client.id}), Place(ClientPlace{client.id, {}}),
                               Place(ReportPlace{*session.course}), Place(SessionPlace{session.id})}) {
        ASSERT_TRUE(window.view()->go(place));
        QApplication::processEvents();
        EXPECT_FALSE(found().isEmpty()) << "nothing to wipe at place " << place.index();
        for (const QString& marker : markers)
            EXPECT_FALSE(window.windowTitle().contains(marker)) << "it stands in the task bar";
    }
    Client renamed = client;
    renamed.note = markers[2] + u" again"_s;
    window.view()->editor().apply({update(client, renamed)}, u"note of "_s + markers[0], ClientPlace{client.id, {}});
    EXPECT_TRUE(window.view()->editor().canUndo());
    auto* dialog = new NewClientDialog(window.view()->practice().workspace(), markers[0], window.view()->page());
    dialog->open();
    Editor& editor = window.view()->editor();

    window.lock(MainWindow::Lock::Screen);
    EXPECT_TRUE(window.isLocked());
    EXPECT_EQ(found(), QStringList());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(editor.canRedo());
    EXPECT_EQ(window.windowTitle(), u"Locked – Reliefbook"_s);
    for (QAction* action : {window.commands().find, window.commands().today, window.commands().clients,
                            window.commands().newClient, window.commands().openPractice, window.commands().newPractice,
                            window.commands().undo, window.commands().support})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(window.isLocked());
}

TEST_F(T32, LockWipesUiAndComesBackWhereOneWas) {
    open();
    ASSERT_TRUE(window.view()->go(ClientPlace{client.id, {}}));
    ASSERT_TRUE(window.view()->go(SessionPlace{session.id}));
    window.lock(MainWindow::Lock::Screen);
    ASSERT_EQ(window.view(), nullptr);
    unlockByPin();
    EXPECT_EQ(window.view()->place(), Place(SessionPlace{session.id}));
    EXPECT_TRUE(window.view()->canBack());
    EXPECT_TRUE(window.view()->back());
    EXPECT_EQ(window.view()->place(), Place(ClientPlace{client.id, {}}));
    EXPECT_EQ(window.windowTitle(), u"Client – Stillwater – Reliefbook"_s);
}

TEST_F(T32, LockWipesUiFullyWithoutAPinAndThePassphraseComesBackWhereOneWas) {
    open();
    removePin(practice());
    ASSERT_TRUE(window.view()->go(SessionPlace{session.id}));
    window.lock(MainWindow::Lock::Sleep);
    EXPECT_FALSE(window.isLocked());
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_EQ(found(), QStringList());
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->place(), Place(SessionPlace{session.id}));
}

TEST_F(T32, LockWipesUiAndThePassphraseOpensItToo) {
    open();
    window.lock(MainWindow::Lock::Screen);
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == u"Passphrase instead"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    typeSecret(u"four words of yours"_s);
    EXPECT_TRUE(waitUntil([this] { return says(u"This passphrase doesn't open it."_s); }));
    for (auto* field : window.findChildren<QLineEdit*>())
        field->clear();
    typeSecret(words);
    EXPECT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
}

TEST_F(T32, LockWipesUiOnCtrlL) {
    open();
    activate();
    window.commands().lock->trigger();
    EXPECT_TRUE(window.isLocked());
    EXPECT_EQ(found(), QStringList());
}

TEST_F(T32, LockWipesUiOnCtrlLWhateverLiesOverTheWindow) {
    open();
    activate();
    QDialog dialog(&window);
    QLineEdit field(&dialog);
    dialog.open();
    ASSERT_TRUE(waitUntil([&] { return QApplication::activeModalWidget() == &dialog; }));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return window.isLocked(); }));
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(T32, LockWipesUiOfADialogThatDoesNotClose) {
    class Busy : public QDialog {
    public:
        using QDialog::QDialog;
        void reject() override {}
    };
    open();
    QPointer<Busy> busy = new Busy(&window);
    busy->open();
    window.lock(MainWindow::Lock::Screen);
    ASSERT_TRUE(window.isLocked());
    EXPECT_EQ(busy, nullptr);
}

// ---- what it lets come to its end ----

using LockingAtWork = Locking;

TEST_F(LockingAtWork, KeepsTheClientThatIsJustBeingEntered) {
    open();
    ASSERT_TRUE(window.view()->go(ClientsPlace{}));
    auto* dialog = new NewClientDialog(window.view()->practice().workspace(), {}, window.view()->page());
    dialog->open();
    ASSERT_TRUE(waitUntil([dialog] { return dialog->isActiveWindow(); }));
    auto* first = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(first, nullptr);
    typeText(first, u"Halfway"_s);
    window.lock(MainWindow::Lock::Screen);
    ASSERT_TRUE(window.isLocked());
    unlockByPin();
    EXPECT_EQ(practice().database().value<int>(
                  "SELECT count(*) FROM client WHERE first_name = 'Halfway' AND deleted_at IS NULL"),
              1);
}

TEST_F(LockingAtWork, AnActOfSeveralStepsComesToItsEndOutOfSight) {
    open();
    std::optional<Unbroken> act(std::in_place);
    const QPointer<QWidget> page = window.view()->page();
    window.lock(MainWindow::Lock::Screen);
    ASSERT_TRUE(window.isLocked());
    ASSERT_NE(page, nullptr) << "its job would be stopped with it";
    EXPECT_FALSE(page->isVisible());
    window.lock(MainWindow::Lock::Full);
    EXPECT_TRUE(window.isLocked()) << "the practice is open for it";
    EXPECT_TRUE(says(u"comes to its end first"_s));
    act.reset();
    window.lock(MainWindow::Lock::Full);
    EXPECT_EQ(page, nullptr);
    EXPECT_TRUE(asksForThePassphrase());
}

TEST_F(LockingAtWork, WithoutAPinTheBackupOfTheDayIsMadeBehindTheLock) {
    open();
    removePin(practice());
    window.lock(MainWindow::Lock::Screen);
    ASSERT_TRUE(window.isLocked());
    EXPECT_TRUE(says(u"comes to its end first"_s));
    ASSERT_TRUE(waitUntil([this] { return asksForThePassphrase(); }));
    const std::vector<BackupFact> backups = backupsOf(path(), {ownBackupFolder(path())});
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_TRUE(backups.front().verified);
    EXPECT_NO_THROW(PracticeFile::open(path(), passphrase(words))->close()) << "the lock of the file is free";
}

TEST_F(LockingAtWork, WhereThePassphraseIsAskedForThePinIsNotEnough) {
    open();
    const Unbroken act;
    window.lock(MainWindow::Lock::Full);
    ASSERT_TRUE(window.isLocked());
    for (auto* button : window.findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisible() && QString(button->text()).remove(u'&') == u"PIN instead"_s);
}

TEST_F(LockingAtWork, ASecretThatWasTypedIsNotBroughtBackByUndo) {
    open();
    window.lock(MainWindow::Lock::Screen);
    typeSecret(pin);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    window.lock(MainWindow::Lock::Full);
    ASSERT_TRUE(asksForThePassphrase());
    for (auto* field : window.findChildren<QLineEdit*>()) {
        if (field->echoMode() != QLineEdit::Password)
            continue;
        field->setEchoMode(QLineEdit::Normal);
        field->undo();
        EXPECT_EQ(field->text(), QString());
        EXPECT_FALSE(field->isUndoAvailable());
    }
}

TEST_F(LockingAtWork, AStartScreenThatKnowsTheKeyForgetsItToo) {
    auto opened = PracticeFile::open(path(), passphrase(words));
    const Secret key = opened->derivedKey();
    opened->close();
    window.show();
    activate();
    window.unlock(path());
    emit window.findChild<UnlockPage*>()->unlockWanted(path(), key);  // as by the recovery sheet
    ASSERT_TRUE(waitUntil([this] { return !window.start().isBusy(); }));
    ASSERT_NE(window.findChild<ReplacePage*>(), nullptr);
    ASSERT_TRUE(window.findChild<ReplacePage*>()->isVisible());
    window.lock(MainWindow::Lock::Screen);
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_NO_THROW(PracticeFile::open(path(), passphrase(words))->close()) << "it was let go of";
}

class T35 : public Locking {};

TEST_F(T35, PinBruteforceAtTheScreenClosesThePracticeAfterFive) {
    open();
    window.lock(MainWindow::Lock::Screen);
    Moment at = now();
    for (int i = 1; i <= mostPinTries; ++i) {
        const FixedClock clock(at);
        typeSecret(u"73910%1"_s.arg(i));
        ASSERT_TRUE(waitUntil([&] { return says(u"That was not it"_s) || !window.isLocked(); })) << i;
        EXPECT_EQ(window.isLocked(), i < mostPinTries);
        if (i == 1) {
            EXPECT_TRUE(says(u"4 more tries, then the passphrase is needed."_s)) << "while one waits";
        }
        at.utcMs += 10'000;
        if (window.isLocked()) {
            const FixedClock later(at);
            ASSERT_TRUE(waitUntil([&] { return says(u"then the passphrase is needed"_s); })) << i;
        }
    }
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_TRUE(says(u"The PIN was tried five times"_s)) << "why it is another screen";
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_FALSE(pinState(practice()).isSpent()) << "the passphrase renews it";
    EXPECT_EQ(practice().database().value<int>("SELECT count(*) FROM audit WHERE action = 'pin-failed'"), mostPinTries);
}

TEST_F(T35, PinBruteforceWaitsForThePinAlone) {
    open();
    window.lock(MainWindow::Lock::Screen);
    typeSecret(u"739101"_s);
    ASSERT_TRUE(waitUntil([&] { return says(u"That was not it"_s); }));
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Passphrase instead"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; })) << "who knows the passphrase need not wait";
}

// ---- what can't be stored ----

/// With a page for a client's note that stores when it is told to.
class LockingUnstored : public Locking {
protected:
    LockingUnstored() : Locking({make<TodayPage>, nullptr, make<NotePage>, nullptr, nullptr, nullptr}) {
        open();
        EXPECT_TRUE(window.view()->go(ClientPlace{client.id, {}}));
        notes().note.setText(u"what no disk had room for"_s);
        notes().failing = true;
    }
    NotePage& notes() { return dynamic_cast<NotePage&>(*window.view()->page()); }
    NotePage* hiddenNotes() {
        for (QWidget* widget : QApplication::allWidgets()) {
            if (auto* page = dynamic_cast<NotePage*>(widget))
                return page;
        }
        return nullptr;
    }
    QString stored() { return sql::find(practice().database(), client.id)->note; }
};

TEST_F(LockingUnstored, IsOutOfTheWindowAndBackAfterwards) {
    window.lock(MainWindow::Lock::Screen);
    ASSERT_TRUE(window.isLocked());
    ASSERT_NE(hiddenNotes(), nullptr) << "it is lost";
    EXPECT_FALSE(hiddenNotes()->isVisible());
    EXPECT_FALSE(window.isAncestorOf(hiddenNotes()));
    EXPECT_TRUE(says(u"What was typed or signed last is not stored yet"_s));
    EXPECT_FALSE(says(u"All of it is stored"_s)) << "whoever believes it switches off";
    unlockByPin();
    EXPECT_EQ(notes().note.text(), u"what no disk had room for"_s);
    notes().failing = false;
    window.view()->store();
    EXPECT_EQ(stored(), u"what no disk had room for"_s);
}

TEST_F(LockingUnstored, KeepsThePracticeOpenUntilThereIsRoomAndThenClosesIt) {
    window.lock(MainWindow::Lock::Full);
    ASSERT_TRUE(window.isLocked()) << "the key can't go before the text is stored";
    ASSERT_NE(hiddenNotes(), nullptr);
    EXPECT_TRUE(says(u"can't be stored at the moment"_s));
    EXPECT_EQ(window.findChild<LockView*>()->asks(), LockView::Asks::Passphrase);
    hiddenNotes()->failing = false;
    window.lock(MainWindow::Lock::Full);  // as the next try does
    EXPECT_FALSE(window.isLocked());
    EXPECT_TRUE(asksForThePassphrase());
    auto file = PracticeFile::open(path(), passphrase(words));
    EXPECT_EQ(sql::find(file->practice().database(), client.id)->note, u"what no disk had room for"_s);
}

TEST_F(LockingUnstored, HalfTypedFieldsWaitBehindTheScreenAndGoWithAFullLock) {
    notes().failing = false;
    notes().held = QStringList{u"Birth date: not a day"_s};
    window.lock(MainWindow::Lock::Screen);
    ASSERT_NE(hiddenNotes(), nullptr);
    unlockByPin();
    EXPECT_EQ(notes().held.size(), 1);
    window.lock(MainWindow::Lock::Full);
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_EQ(hiddenNotes(), nullptr);
    EXPECT_EQ(answers.questions, QStringList()) << "a lock asks nothing";
}

}  // namespace
}  // namespace reliefbook
