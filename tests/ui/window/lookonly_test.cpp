// SPDX-License-Identifier: GPL-3.0-or-later
// A practice that can only be read: nothing is typed or chosen that could not be stored, and all of it is there to be
// read, found, copied, printed and taken along.
#include "core/base/error.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/painscale.h"
#include "ui/controls/searchfield.h"
#include "ui/forms/fields.h"
#include "ui/records/exportdialog.h"
#include "ui/shell/preferences.h"
#include "ui/window/commands.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

const QString onlyToLook = u"This practice is open only to look at."_s;

/// The pages of the program over a practice of one client, with a course of two sessions.
class LookOnlyTest : public ::testing::Test {
protected:
    LookOnlyTest() {
        setLanguage(u"en"_s);
        auto file =
            PracticeFile::create(path(), key(), {.name = u"Stillwater"_s, .ownerName = u"Mira"_s, .credentials = {}});
        course_ = testing::storedCourse(file->practice(), {{7, 4}, {6, 3}});
        const CourseRecords records = courseRecords(file->practice().database(), course_.id);
        session_ = records.sessions.back();
        Session noted = session_;
        noted.quickNote = u"neck less stiff"_s;
        session_ = std::get<Session>(*file->practice().apply({update(session_, noted)}).front().after);
        file->close();
    }

    void open(bool readOnly = true) {
        std::shared_ptr<PracticeFile> file = PracticeFile::open(path(), key(), {.readOnly = readOnly});
        practice_ = std::make_unique<OpenPractice>(OpenedPractice{.demo = {}, .file = std::move(file)}, preferences);
        view_ = new PracticeView(*practice_);
        window.setCentralWidget(view_);
        QObject::connect(view_, &PracticeView::moved, &commands, [this] { commands.update(view_); });
        window.resize(1360, 860);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
        go(TodayPlace{});
    }
    void TearDown() override {
        commands.update(nullptr);
        delete window.takeCentralWidget();
        practice_.reset();
        setLanguage(u"en"_s);
    }

    QString path() const { return folder_.filePath(u"practice.reliefbook"_s); }
    static Secret key() { return passphrase(u"four words of mine"_s); }
    Place client() const { return ClientPlace{course_.client, course_.id}; }
    sql::Database& database() { return practice_->editor().database(); }
    void go(const Place& place) {
        ASSERT_TRUE(view_->go(place));
        QApplication::processEvents();
    }
    QAction* action(const QString& text) {
        for (QAction* one : view_->page()->pageActions()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        return commands.quit;
    }
    template <class Widget = QWidget> Widget* named(const QString& name) {
        for (auto* one : view_->findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "nothing called " << name.toStdString();
        return nullptr;
    }
    QAbstractButton* button(const QString& text) {
        for (auto* one : view_->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    bool says(const QString& text) {
        const auto labels = view_->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    /// All that keys and mouse can do to a text; it stays, and can be copied.
    template <class Edit> void expectOnlyRead(Edit* edit, const QString& text) {
        ASSERT_NE(edit, nullptr);
        SCOPED_TRACE(edit->accessibleName().toStdString());
        const auto now = [edit] {
            if constexpr (std::is_same_v<Edit, QLineEdit>)
                return edit->text();
            else
                return edit->toPlainText();
        };
        EXPECT_EQ(now(), text);
        EXPECT_TRUE(edit->isEnabled()) << "it can't be reached by Tab";
        EXPECT_TRUE(edit->focusPolicy() & Qt::TabFocus);
        edit->setFocus(Qt::TabFocusReason);
        QTest::mouseClick(edit, Qt::LeftButton);
        testing::typeText(edit, u"lost"_s);
        QApplication::clipboard()->setText(u"pasted"_s);
        for (const auto& [key, with] :
             {std::pair{Qt::Key_V, Qt::KeyboardModifiers(Qt::ControlModifier)},
              std::pair{Qt::Key_Up, Qt::KeyboardModifiers()}, std::pair{Qt::Key_Backspace, Qt::KeyboardModifiers()},
              std::pair{Qt::Key_A, Qt::KeyboardModifiers(Qt::ControlModifier)},
              std::pair{Qt::Key_X, Qt::KeyboardModifiers(Qt::ControlModifier)},
              std::pair{Qt::Key_Delete, Qt::KeyboardModifiers()}})
            QTest::keyClick(edit, key, with);
        EXPECT_EQ(now(), text);
        if (text.isEmpty())
            return;
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), text);
    }
    void expectOnlyRead(QComboBox* box) {
        ASSERT_NE(box, nullptr);
        const int before = box->currentIndex();
        box->setFocus(Qt::TabFocusReason);
        EXPECT_TRUE(box->hasFocus()) << "it can't be reached by Tab";
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Space, Qt::Key_F4})
            QTest::keyClick(box, key);
        QTest::mouseClick(box, Qt::LeftButton);
        QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        EXPECT_FALSE(box->view()->isVisible());
        EXPECT_EQ(box->currentIndex(), before);
    }
    void expectShut(const QAction* act) {
        EXPECT_FALSE(act->isEnabled()) << act->text().toStdString();
        EXPECT_EQ(act->toolTip(), onlyToLook) << act->text().toStdString();
    }
    void expectShut(const QAbstractButton* button) {
        ASSERT_NE(button, nullptr);
        EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
        EXPECT_EQ(button->toolTip(), onlyToLook) << button->text().toStdString();
    }
    /// That nothing is written is not only not stored: the file is the same, byte by byte.
    QByteArray fileNow() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
    testing::Answers answers;
    Preferences preferences{folder_.filePath(u"settings.ini"_s)};
    QMainWindow window;
    Commands commands{preferences, &window};
    std::unique_ptr<OpenPractice> practice_;
    PracticeView* view_ = nullptr;
    Course course_;
    Session session_;
};

TEST_F(LookOnlyTest, NothingIsTypedIntoANoteAndItCanBeCopied) {
    const QByteArray before = fileNow();
    open();
    go(SessionPlace{session_.id});
    expectOnlyRead(named<QPlainTextEdit>(u"Note"_s), u"neck less stiff"_s);
    EXPECT_TRUE(says(u"Only to look at"_s));
    EXPECT_FALSE(says(u"What you typed is not stored."_s));
    EXPECT_TRUE(view_->back()) << "one is held on the page";
    EXPECT_EQ(fileNow(), before);
}

TEST_F(LookOnlyTest, TimesOfASessionStayAsTheyAre) {
    open();
    go(SessionPlace{session_.id});
    for (const QString& name : {u"Day"_s, u"Begins"_s, u"Minutes"_s}) {
        auto* line = named<QLineEdit>(name);
        ASSERT_NE(line, nullptr);
        expectOnlyRead(line, line->text());
        for (const QAction* inside : line->actions())
            EXPECT_FALSE(inside->isVisible() && inside->isEnabled()) << "a calendar is offered";
    }
}

TEST_F(LookOnlyTest, AScoreIsReadAndNotChangedByKeysMouseOrScreenReader) {
    open();
    go(SessionPlace{session_.id});
    auto* scale = named<PainScale>(u"Pain before, low back"_s);
    ASSERT_NE(scale, nullptr);
    EXPECT_EQ(scale->value(), 6);
    EXPECT_TRUE(scale->isEnabled());
    scale->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(scale->hasFocus()) << "it can't be reached by Tab";
    testing::typeText(scale, u"9"_s);
    testing::typeText(scale, u"N"_s);
    QTest::keyClick(scale, Qt::Key_Right);
    QTest::keyClick(scale, Qt::Key_Delete);
    for (const QRectF& spot : {scale->cell(2), scale->halfButton(), scale->notAskedButton()})
        QTest::mouseClick(scale, Qt::LeftButton, Qt::NoModifier, spot.center().toPoint());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(scale);
    EXPECT_TRUE(spoken->state().readOnly);
    spoken->valueInterface()->setCurrentValue(3);
    EXPECT_EQ(scale->value(), 6);
    EXPECT_EQ(scale->state(), PainScale::State::Scored);
    EXPECT_FALSE(says(u"Not saved"_s));
    const auto scores = courseRecords(database(), course_.id).scores;
    EXPECT_TRUE(std::ranges::none_of(scores, [](const PainScore& score) { return score.value == 9; }));
}

TEST_F(LookOnlyTest, NoAreaIsAdded) {
    open();
    go(SessionPlace{session_.id});
    for (const auto* line : view_->findChildren<QLineEdit*>())
        EXPECT_FALSE(line->isVisible() && line->accessibleName() == u"Add an area") << "there is nothing to read in it";
    expectShut(named<QAbstractButton>(u"Correct or remove the area low back"_s));
}

TEST_F(LookOnlyTest, NothingIsTypedIntoTheFormOfAClient) {
    open();
    go(client());
    action(u"Edit name and contact"_s)->trigger();
    QApplication::processEvents();
    const Client before = *sql::find(database(), course_.client);
    expectOnlyRead(named<QLineEdit>(u"First name"_s), before.firstName);
    expectOnlyRead(named<QLineEdit>(u"Mobile phone"_s), before.mobile);
    auto* birth = named<QLineEdit>(u"Birth date"_s);
    ASSERT_NE(birth, nullptr);
    expectOnlyRead(birth, birth->text());
    QTest::mouseClick(button(u"Done"_s), Qt::LeftButton);
    EXPECT_EQ(*sql::find(database(), course_.client), before);
    EXPECT_TRUE(view_->go(TodayPlace{}));
}

TEST_F(LookOnlyTest, NothingIsTypedOrChosenInTheFormOfACourse) {
    open();
    go(client());
    action(u"Edit course"_s)->trigger();
    QApplication::processEvents();
    const Course before = *sql::find(database(), course_.id);
    int lines = 0;
    for (auto* field : view_->page()->findChildren<Field*>()) {
        if (!field->isVisible())
            continue;
        EXPECT_TRUE(field->isReadOnly());
        if (auto* line = qobject_cast<QLineEdit*>(field->editor()); line != nullptr && ++lines > 0)
            expectOnlyRead(line, line->text());
        if (auto* box = qobject_cast<QComboBox*>(field->editor()))
            expectOnlyRead(box);
    }
    EXPECT_GT(lines, 2);
    EXPECT_EQ(*sql::find(database(), course_.id), before);
}

TEST_F(LookOnlyTest, SettingsOfThePracticeStayAndThoseOfTheProgramCanBeChanged) {
    open();
    go(SettingsPlace{});
    const PracticeInfo before = practiceInfo(database());
    expectOnlyRead(named<QLineEdit>(u"Name of the practice"_s), before.name);
    expectOnlyRead(named<QComboBox>(u"Language of reports"_s));
    EXPECT_FALSE(button(u"Choose a picture…"_s)->isEnabled());
    auto* zoom = named<QComboBox>(u"Size of text"_s);
    ASSERT_NE(zoom, nullptr);
    const int size = preferences.zoom();
    zoom->setFocus(Qt::TabFocusReason);
    QTest::keyClick(zoom, Qt::Key_Down);
    EXPECT_TRUE(waitUntil([&] { return preferences.zoom() != size; })) << "this is no setting of the practice";
    EXPECT_EQ(practiceInfo(database()), before);
}

TEST_F(LookOnlyTest, ActsThatChangeRecordsAreShutAndSayWhy) {
    open();
    go(ClientsPlace{course_.client});
    expectShut(commands.newClient);
    expectShut(commands.undo);
    expectShut(commands.redo);
    for (const QString& act : {u"New client…"_s, u"New session"_s, u"Archive client"_s, u"Delete client"_s})
        expectShut(action(act));
    expectShut(button(u"New"_s));
    expectShut(button(u"New session"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "a new client is asked for";

    go(client());
    for (const QString& act :
         {u"New session"_s, u"New session without a course"_s, u"New course"_s, u"End course"_s, u"Delete course"_s,
          u"Archive client"_s, u"Restrict use…"_s, u"Delete client"_s, u"Erase for good…"_s})
        expectShut(action(act));
    expectShut(button(u"New session"_s));
    expectShut(button(u"New course"_s));
    for (const QString& act : {u"Progress report"_s, u"Edit name and contact"_s, u"Edit course"_s,
                               u"Save everything about this client…"_s, u"Who looked at it and changed it…"_s})
        EXPECT_TRUE(action(act)->isEnabled()) << act.toStdString();

    go(SessionPlace{session_.id});
    for (const QString& act : {u"Attach to a course…"_s, u"Move to another course or client…"_s, u"Declare void…"_s,
                               u"Count again"_s, u"Delete"_s})
        expectShut(action(act));
    EXPECT_TRUE(action(u"Done"_s)->isEnabled()) << "it leads on";

    go(SafetyPlace{});
    for (const QString& act : {u"Back up now"_s, u"Change the passphrase…"_s, u"Set a PIN…"_s, u"Restore a backup…"_s})
        expectShut(button(act));
}

// Also after whatever the page shows next has opened it again.
TEST_F(LookOnlyTest, WhatIsShutStaysShutWhereAnotherRecordIsShown) {
    open();
    go(ClientsPlace{course_.client});
    auto* search = view_->page()->findChild<SearchField*>();
    testing::typeText(search, u"nobody at all"_s);
    QApplication::processEvents();
    EXPECT_EQ(search->text(), u"nobody at all"_s) << "searching goes on";
    expectShut(button(u"New client with this name"_s));
    search->clear();
    EXPECT_TRUE(waitUntil([&] { return action(u"Open file"_s)->isEnabled(); }));
    expectShut(action(u"Delete client"_s));
    commands.update(view_);
    expectShut(commands.newClient);
    setLanguage(u"sr"_s);
    QApplication::processEvents();
    setLanguage(u"en"_s);
    QApplication::processEvents();
    expectShut(action(u"Delete client"_s));
    expectShut(button(u"New session"_s));
}

TEST_F(LookOnlyTest, NothingComesBackFromTheBin) {
    {
        auto file = PracticeFile::open(path(), key());
        file->practice().apply({removal(session_)});
        file->close();
    }
    open();
    go(BinPlace{});
    expectShut(button(u"Bring back"_s));
    auto* list = view_->page()->findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_Return);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                       list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_TRUE(sql::find(database(), session_.id)->deletedAt.has_value());
}

TEST_F(LookOnlyTest, EveryFieldOfEveryPageIsDecided) {
    open();
    const QStringList ofProgram{u"Language of the program"_s, u"Dark or light"_s, u"Size of text"_s};
    int fields = 0;
    int scales = 0;
    for (const Place& place :
         {Place(TodayPlace{}), Place(ClientsPlace{course_.client}), client(), Place(SessionPlace{session_.id}),
          Place(ReportPlace{course_.id}), Place(SettingsPlace{}), Place(SafetyPlace{}),
          Place(HistoryPlace{u"session"_s, session_.id.value}), Place(BinPlace{}), Place(AuditPlace{})}) {
        go(place);
        for (const auto* field : view_->page()->findChildren<Field*>()) {
            const QString name = field->editor()->accessibleName();
            const bool ofTheProgram = place == Place(SettingsPlace{}) && ofProgram.contains(name);
            EXPECT_EQ(field->isReadOnly(), !ofTheProgram) << name.toStdString();
            ++fields;
        }
        for (const auto* scale : view_->page()->findChildren<PainScale*>()) {
            EXPECT_TRUE(scale->isReadOnly());
            ++scales;
        }
    }
    EXPECT_GT(fields, 30);
    EXPECT_EQ(scales, 2);
}

TEST_F(LookOnlyTest, EverythingCanBeTakenAlong) {
    open();
    go(client());
    const QTemporaryDir target;
    answers.path = target.path();
    action(u"Save everything about this client…"_s)->trigger();
    auto* dialog = view_->findChild<ExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* form = dialog->findChild<QComboBox*>();
    ASSERT_TRUE(waitUntil([&] { return form->isEnabled(); })) << "what there is is counted aside";
    for (auto* one : dialog->findChildren<QAbstractButton*>()) {
        if (one->isVisible() && one->text().contains(u"ave"_s))
            QTest::mouseClick(one, Qt::LeftButton);
    }
    EXPECT_TRUE(
        waitUntil([&] { return QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1; }));
    EXPECT_TRUE(waitUntil([&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* label) { return label->isVisible() && label->text().startsWith(u"Saved"); });
    }));
    dialog->reject();
}

// What was typed and can't be stored any more stays to be copied; nothing more is typed after it.
TEST_F(LookOnlyTest, AFileThatIsClosedForWritingMeanwhileTakesNothingMore) {
    open(/*readOnly=*/false);
    go(SessionPlace{session_.id});
    auto* note = named<QPlainTextEdit>(u"Note"_s);
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(action(u"Delete"_s)->isEnabled());
    EXPECT_TRUE(commands.newClient->isEnabled());
    note->moveCursor(QTextCursor::End);
    testing::typeText(note, u", sleeps"_s);
    EXPECT_EQ(note->toPlainText(), u"neck less stiff, sleeps"_s);
    practice_->file().practice().closeForWriting(Error(ErrorKind::FileDamaged, {path()}));
    QApplication::processEvents();
    EXPECT_TRUE(note->isReadOnly());
    expectOnlyRead(note, u"neck less stiff, sleeps"_s);
    EXPECT_FALSE(action(u"Delete"_s)->isEnabled());
    EXPECT_EQ(action(u"Delete"_s)->toolTip(), u"Nothing more is written to this practice."_s);
    EXPECT_FALSE(commands.newClient->isEnabled());
}

}  // namespace
}  // namespace reliefbook
