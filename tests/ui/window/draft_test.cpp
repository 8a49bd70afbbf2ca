// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed: a full disk and a cut must not take it away.
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/noroom.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::NoRoom;
using testing::typeText;
using testing::waitUntil;

const QString words = u"four words of mine"_s;

void unlock(MainWindow& window, const QString& path) {
    window.show();
    window.activateWindow();
    ASSERT_TRUE(waitUntil([&] { return window.isActiveWindow(); }));
    window.unlock(path);
    for (auto* field : window.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
            typeText(field, words);
            QTest::keyClick(field, Qt::Key_Return);
            break;
        }
    }
    ASSERT_TRUE(waitUntil([&] { return window.view() != nullptr; }));
}

bool says(const MainWindow& window, const QString& text) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

/// The window at a session, with the keyboard in its note.
class Draft : public ::testing::Test {
protected:
    Draft() {
        setLanguage(u"en"_s);
        auto file = PracticeFile::create(path(), passphrase(words),
                                         {.name = u"Still"_s, .ownerName = u"Mira"_s, .credentials = {}});
        const Course course = testing::storedCourse(file->practice(), {{7, 4}});
        session = courseRecords(file->practice().database(), course.id).sessions.front();
        file->close();
        unlock(window, path());
        EXPECT_TRUE(window.view()->go(SessionPlace{session.id}));
        QApplication::processEvents();
        for (auto* field : window.view()->page()->findChildren<QPlainTextEdit*>()) {
            if (field->isVisible() && field->isEnabled() && !field->isReadOnly()) {
                note = field;
                break;
            }
        }
    }
    QString path() const { return folder.filePath(u"Still.reliefbook"_s); }
    QString stored() {
        const auto now = sql::find(window.view()->editor().database(), session.id);
        return now->quickNote + now->subjective + now->objective + now->plan;
    }

    QTemporaryDir folder;
    testing::Answers answers;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    MainWindow window{preferences};
    Session session;
    QPlainTextEdit* note = nullptr;
};

class T06 : public Draft {};

TEST_F(T06, DiskFullSaveKeepsTheTextOnTheScreenAndStoresItWhenThereIsSpace) {
    ASSERT_NE(note, nullptr);
    note->setFocus();
    typeText(note, u"before"_s);
    ASSERT_TRUE(waitUntil([this] { return stored().contains(u"before"_s); }));
    {
        const NoRoom full(QFileInfo(path() + u"-wal"_s).size());
        typeText(note, u" and while it is full"_s);
        ASSERT_TRUE(waitUntil([this] { return says(window, u"What you typed stays on the screen"_s); }));
        EXPECT_TRUE(note->toPlainText().endsWith(u"before and while it is full"_s));
        EXPECT_FALSE(stored().contains(u"while it is full"_s));
        EXPECT_TRUE(stored().contains(u"before"_s)) << "what was saved is there";
        EXPECT_TRUE(answers.errors.empty()) << "nobody is interrupted in the middle of a word";
    }
    EXPECT_TRUE(waitUntil([this] { return stored().contains(u"before and while it is full"_s); }));
    EXPECT_TRUE(waitUntil([this] { return !says(window, u"What you typed stays on the screen"_s); }));
}

class T53 : public Draft {};

TEST_F(T53, DraftKilledInTheMidstIsThereAndOfferedAgain) {
    ASSERT_NE(note, nullptr);
    note->setFocus();
    typeText(note, u"tight on the left"_s);
    // Three seconds after a key at the latest it is in the file, without leaving the field.
    ASSERT_TRUE(waitUntil([this] { return stored().contains(u"tight on the left"_s); }));
    ASSERT_EQ(QApplication::focusWidget(), note);
    // What a kill leaves at this moment.
    const QTemporaryDir after;
    const QString left = after.filePath(u"Still.reliefbook"_s);
    for (const QString& ending : {QString(), u"-wal"_s, u".info"_s})
        ASSERT_TRUE(QFile::copy(path() + ending, left + ending)) << ending.toStdString();
    Preferences others(after.filePath(u"settings.ini"_s));
    MainWindow again(others);
    unlock(again, left);
    ASSERT_NE(again.view(), nullptr);
    const auto kept = sql::find(again.view()->editor().database(), session.id);
    EXPECT_TRUE((kept->quickNote + kept->subjective).contains(u"tight on the left"_s));
    EXPECT_TRUE(again.view()->practice().file().interruptedAfter().has_value());
    EXPECT_TRUE(says(again, u"The program was cut off the last time"_s)) << "what was kept is said";
}

}  // namespace
}  // namespace reliefbook
