// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/newclientdialog.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;
using testing::waitUntil;

/// The window with all its own pages, and a practice nobody is in yet.
class WholeWindowTest : public ::testing::Test {
protected:
    WholeWindowTest() {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        const QString path = folder.filePath(u"Stillwater.reliefbook"_s);
        PracticeFile::create(path, passphrase(u"four words of mine"_s), about)->close();
        window.show();
        activate(&window);
        window.unlock(path);
        for (QLineEdit* field : window.findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
                typeText(field, u"four words of mine"_s);
                QTest::keyClick(field, Qt::Key_Return);
                break;
            }
        }
        EXPECT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    }

    static void activate(QWidget* widget) {  // after a dialog nobody does without a window manager
        widget->activateWindow();
        EXPECT_TRUE(waitUntil([&] { return widget->isActiveWindow(); }));
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    NewClientDialog* dialog() { return window.findChild<NewClientDialog*>(); }
    qint64 clients() { return counts(window.view()->editor().database()).clients; }
    void enterClientWithSession(const QString& name) {
        activate(dialog());
        typeText(QApplication::focusWidget(), name);
        key(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([this] { return std::holds_alternative<SessionPlace>(window.view()->place()); }));
        activate(&window);
    }

    QTemporaryDir folder;
    testing::Answers answers;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    MainWindow window{preferences};
};

TEST_F(WholeWindowTest, ANewClientIsAKeyAwayFromEveryPage) {
    for (const Place& place : {Place(TodayPlace{}), Place(SettingsPlace{}), Place(ClientsPlace{})}) {
        ASSERT_TRUE(window.view()->go(place));
        activate(&window);
        key(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(dialog(), nullptr) << place.index();
        delete dialog();
    }
}

TEST_F(WholeWindowTest, AnEmptyPracticeAsksForItsFirstClientAtOnce) {
    ASSERT_TRUE(window.view()->go(TodayPlace{}));
    activate(&window);
    auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(QString(first->text()).remove(u'&'), u"Add the first client"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    enterClientWithSession(u"Милица"_s);
    EXPECT_EQ(clients(), 1);
}

TEST_F(WholeWindowTest, UndoTakesBackTheAreaFirstAndThenLeavesTheSessionThatIsGone) {
    key(Qt::Key_N, Qt::ControlModifier);
    enterClientWithSession(u"Милица"_s);
    typeText(QApplication::focusWidget(), u"low back"_s);
    QWidget* typed = QApplication::focusWidget();
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : typed, Qt::Key_Return);
    ASSERT_NE(QApplication::focusWidget(), typed) << "the keys are on the score of the area";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(clients(), 1) << "only the area went";
    EXPECT_TRUE(std::holds_alternative<SessionPlace>(window.view()->place()));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(clients(), 0);
    EXPECT_FALSE(std::holds_alternative<SessionPlace>(window.view()->place()));
    ASSERT_TRUE(window.view()->go(TodayPlace{}));
}

/// The letters that are pressed with Alt on what is seen now, and mean more than one thing.
QStringList clashes(const MainWindow& window) {
    QMap<QString, QStringList> meanings;
    const auto note = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            meanings[key.toString()] << text;
    };
    for (const QAction* menu : window.findChild<QMenuBar*>()->actions()) {
        if (menu->isVisible())
            note(menu->text());
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (button != nullptr && button->isVisible())
            note(button->text());
        else if (label != nullptr && label->isVisible() && label->buddy() != nullptr)
            note(label->text());
    }
    QStringList found;
    for (auto letter = meanings.cbegin(); letter != meanings.cend(); ++letter) {
        if (letter.value().size() > 1)
            found << letter.key() + u": "_s + letter.value().join(u" / "_s);
    }
    return found;
}

TEST_F(WholeWindowTest, EveryLetterMeansOneThing) {
    const Course course = testing::storedCourse(window.view()->practice().file().practice(), {{7, 4}, {6, 3}});
    const Session session = sessionsOf(window.view()->editor().database(), course.client).back();
    for (const QString& language : {u"en"_s, u"sr"_s, u"sr_Latn"_s}) {
        setLanguage(language);
        for (const Place& place : {Place(TodayPlace{}), Place(ClientsPlace{}), Place(ClientPlace{course.client, {}}),
                                   Place(SessionPlace{session.id}), Place(ReportPlace{course.id})}) {
            ASSERT_TRUE(window.view()->go(place));
            QApplication::processEvents();
            activate(&window);
            QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
            QTest::keyRelease(&window, Qt::Key_Alt);
            EXPECT_EQ(clashes(window).join(u"; "_s).toStdString(), "")
                << language.toStdString() << ", place " << place.index();
        }
    }
    setLanguage(u"en"_s);
}

}  // namespace
}  // namespace reliefbook
