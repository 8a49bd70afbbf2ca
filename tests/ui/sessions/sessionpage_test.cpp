// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "core/vocabulary/regions.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/charts/chartview.h"
#include "ui/charts/coursechartsview.h"
#include "ui/controls/banner.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/painscale.h"
#include "ui/controls/text.h"
#include "ui/forms/regionfield.h"
#include "ui/forms/typing.h"
#include "ui/sessions/arearow.h"
#include "ui/sessions/lasttimecard.h"
#include "ui/sessions/movedialog.h"
#include "ui/sessions/noteform.h"
#include "ui/sessions/paincard.h"
#include "ui/sessions/sessionheader.h"
#include "ui/sessions/sessionpage.h"
#include "ui/sessions/sessiontimes.h"
#include "ui/words/language.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;
using testing::waitUntil;

/// The page of the third session of a course, whose scores are open; the second was 6 and 3.
class SessionPageTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { Dialogs::current(); }
    SessionPageTest() {
        setLanguage(u"en"_s);
        course = testing::storedCourse(workspace.practice(), {{7, 4}, {6, 3}});
        Session third = testing::sessionOf(course, course.startedOn.addDays(14));
        third.therapist = course.therapist;
        third.subjective = u"stiff in the morning"_s;
        workspace.practice().apply({creation(third)});
        id = third.id;
        for (const Session& session : sessionsOf(workspace.database(), course.client))
            ids.push_back(session.id);
        QObject::connect(&page, &Page::wanted, [this](const Place& place) { wanted.push_back(place); });
        page.resize(1100, 800);
        EXPECT_TRUE(page.show(SessionPlace{id}));
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return page.isActiveWindow(); }));
        settle();
    }

    static std::string focused() {
        const QWidget* widget = QApplication::focusWidget();
        return widget
                   ? (QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()).toStdString()
                   : "nothing";
    }
    SessionRecords records() { return sessionRecords(workspace.database(), id); }
    std::optional<PainAnswer> stored(const QString& area, Phase phase) { return answerOf(records(), area, phase); }
    AreaRow* row(const QString& area) { return page.findChild<PainCard*>()->row(area); }
    PainScale* scale(const QString& area, Phase phase) { return row(area)->scale(phase); }
    QPlainTextEdit* note() { return page.findChild<NoteForm*>()->note()->text(); }
    Editor& editor() { return workspace.editor(); }
    Chart chart() { return page.findChild<CourseChartsView*>()->views().front()->chart(); }
    void settle() { QCoreApplication::processEvents(); }
    QString shown() {
        QStringList texts;
        for (const Text* text : page.findChildren<Text*>()) {
            if (text->isVisible())
                texts += text->text();
        }
        return texts.join(u'|');
    }
    QAction* act(const QString& text) {
        for (QAction* action : page.pageActions()) {
            if (action->text() == text)
                return action;
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        return nullptr;
    }
    void typeInto(const QString& areaName) {
        QLineEdit* line = page.findChild<PainCard*>()->newArea()->line();
        line->setFocus();
        typeText(line, areaName);
        line->completer()->popup()->hide();
        page.activateWindow();  // offscreen the list keeps the focus otherwise
        waitUntil([this] { return page.isActiveWindow(); });
        settle();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Enter, where the keys go: to the list of names while there is one.
    void enter(QLineEdit* line) {
        QWidget* list = line->completer()->popup();
        QTest::keyClick(list->isVisible() ? list : line, Qt::Key_Return);
    }

    testing::Answers answers;
    testing::TestWorkspace workspace;
    Course course;
    Id<Session> id;
    std::vector<Id<Session>> ids;
    std::vector<Place> wanted;
    SessionPage page{workspace};
    const QString low = u"back.low"_s;
};

TEST_F(SessionPageTest, BeginsAtTheFirstOpenScoreAndStoresItWithOneKey) {
    const auto readings = [this] { return chart().description; };
    const QString before = readings();
    ASSERT_EQ(QApplication::focusWidget(), scale(low, Phase::Before));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 7}));
    EXPECT_NE(readings(), before) << "the chart was redrawn with it";
    EXPECT_TRUE(shown().contains(u"Saved "_s));
}

TEST_F(SessionPageTest, ALongNameLeavesRoomForTheRest) {
    const int least = page.minimumSizeHint().width();
    const Client client = *sql::find(workspace.database(), course.client);
    Client after = client;
    after.lastName = QString(190, u'ж');
    workspace.practice().apply({update(client, after)});
    settle();
    EXPECT_TRUE(page.title().contains(after.lastName));
    EXPECT_EQ(page.minimumSizeHint().width(), least);
}

TEST_F(SessionPageTest, ZeroNotAskedAndOpenAreThreeThings) {
    PainScale* before = scale(low, Phase::Before);
    QTest::keyClick(before, Qt::Key_0);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 0}));
    QTest::keyClick(before, Qt::Key_Delete);
    QTest::keyClick(before, Qt::Key_N);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::NotAsked, {}}));
    QTest::keyClick(before, Qt::Key_Delete);
    EXPECT_EQ(stored(low, Phase::Before), std::nullopt);
    EXPECT_EQ(before->state(), PainScale::State::Open);
}

TEST_F(SessionPageTest, TenIsOneScoreAndOneStepBack) {
    PainScale* before = scale(low, Phase::Before);
    QTest::keyClick(before, Qt::Key_1);
    QTest::keyClick(before, Qt::Key_0);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 10}));
    EXPECT_EQ(editor().undoText(), u"before score, low back"_s);
    editor().undo();
    settle();
    EXPECT_EQ(stored(low, Phase::Before), std::nullopt);
    EXPECT_EQ(before->state(), PainScale::State::Open) << "the page shows it";
    editor().redo();
    settle();
    EXPECT_EQ(before->value(), 10);
}

TEST_F(SessionPageTest, UndoGoesToTheSessionAndNamesTheAct) {
    QSignalSpy went(&editor(), &Editor::went);
    QTest::keyClick(scale(low, Phase::After), Qt::Key_3);
    EXPECT_EQ(editor().undoText(), u"after score, low back"_s);
    editor().undo();
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().front().value<Place>(), Place(SessionPlace{id}));
}

TEST_F(SessionPageTest, TabGoesInTheOrderOfWork) {
    typeInto(u"sacrum"_s);
    settle();
    ASSERT_TRUE(row(u"sacrum.C"_s));
    QWidget* at = scale(low, Phase::Before);
    const std::vector<QWidget*> order{scale(low, Phase::After), scale(u"sacrum.C"_s, Phase::Before),
                                      scale(u"sacrum.C"_s, Phase::After),
                                      page.findChild<PainCard*>()->newArea()->line(), note()};
    at->setFocus();
    for (QWidget* next : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), next) << QApplication::focusWidget()->metaObject()->className();
    }
    for (auto back = order.rbegin() + 1; back != order.rend(); ++back) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        EXPECT_EQ(QApplication::focusWidget(), *back);
    }
}

// A short name stood in the middle of a button that was wider than it.
TEST_F(SessionPageTest, TheNameBeginsWhereTheLineBelowItDoes) {
    const auto* name = page.findChild<SessionHeader*>()->order().front();
    const auto* button = qobject_cast<const QPushButton*>(name);
    ASSERT_NE(button, nullptr);
    EXPECT_LE(button->width(), button->sizeHint().width()) << button->text().toStdString();
}

TEST_F(SessionPageTest, MenusEndWithinTheWindow) {
    for (QWidget* button : {static_cast<QWidget*>(row(low)->more())}) {
        QMenu menu(&page);
        for (const QString& text : {u"Something long enough to reach beyond it"_s, u"Another"_s})
            menu.addAction(text);
        keepInWindow(&menu, button);
        menu.popup(button->mapToGlobal(QPoint(0, button->height())));
        ASSERT_TRUE(waitUntil([&] { return menu.isVisible(); }));
        EXPECT_LE(menu.geometry().right(), page.mapToGlobal(QPoint(page.width(), 0)).x());
        EXPECT_GE(menu.geometry().left(), page.mapToGlobal(QPoint()).x());
        menu.close();
    }
}

// What was meant for the note: typed into a score it is neither kept nor half kept, and it is said beside it.
TEST_F(SessionPageTest, AWordTypedIntoAScoreStoresNothing) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_8);
    ASSERT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 8}));
    scale(low, Phase::Before)->setFocus();
    scale(low, Phase::After)->setFocus();
    scale(low, Phase::Before)->setFocus();
    typeText(scale(low, Phase::Before), u"tension."_s);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 8}));
    EXPECT_TRUE(shown().contains(u"Letters change no score"_s)) << shown().toStdString();
    typeText(scale(low, Phase::After), u"3 sessions left"_s);
    EXPECT_EQ(stored(low, Phase::After), std::nullopt);
    scale(low, Phase::After)->setFocus();
    note()->setFocus();
    EXPECT_FALSE(shown().contains(u"Letters change no score"_s)) << "said once, and not for ever";
}

TEST_F(SessionPageTest, TabComesThroughEveryControlAndRoundAgain) {
    std::set<QWidget*> met;
    QWidget* first = QApplication::focusWidget();
    do {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && met.size() < 100);
    EXPECT_EQ(QApplication::focusWidget(), first) << focused();
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr) {
            EXPECT_TRUE(met.count(widget))
                << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(SessionPageTest, AnAreaIsAddedByItsSerbianName) {
    setLanguage(u"sr"_s);
    settle();
    typeInto(u"лево колено"_s);
    settle();
    ASSERT_TRUE(row(u"knee.front.L"_s));
    EXPECT_EQ(QApplication::focusWidget(), scale(u"knee.front.L"_s, Phase::Before)) << focused();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    EXPECT_EQ(stored(u"knee.front.L"_s, Phase::Before), (PainAnswer{ScoreState::Scored, 5}));
    EXPECT_TRUE(shown().contains(regionName(u"knee.front.L", u"sr")));
    setLanguage(u"en"_s);
}

TEST_F(SessionPageTest, AnAreaThatIsThereIsNotAddedTwice) {
    typeInto(u"low back"_s);
    settle();
    EXPECT_EQ(page.findChild<PainCard*>()->rows().size(), 1U);
    EXPECT_EQ(QApplication::focusWidget(), scale(low, Phase::Before)) << focused();
}

TEST_F(SessionPageTest, AnAreaIsCorrectedInPlaceAndComesBackByUndo) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_6);
    row(low)->startCorrecting();
    QLineEdit* line = row(low)->findChild<RegionField*>()->line();
    line->selectAll();
    typeText(line, u"sacrum"_s);
    enter(line);
    settle();
    EXPECT_EQ(stored(u"sacrum.C"_s, Phase::Before), (PainAnswer{ScoreState::Scored, 6}));
    EXPECT_EQ(stored(low, Phase::Before), std::nullopt);
    EXPECT_FALSE(row(low)) << "it was the wrong name";
    editor().undo();
    settle();
    EXPECT_TRUE(row(low));
    EXPECT_FALSE(row(u"sacrum.C"_s));
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 6}));
}

TEST_F(SessionPageTest, AnAreaIsNotCorrectedIntoOneThatIsThere) {
    typeInto(u"sacrum"_s);
    settle();
    QTest::keyClick(scale(u"sacrum.C"_s, Phase::Before), Qt::Key_2);
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_6);
    row(low)->startCorrecting();
    emit row(low)->corrected(u"sacrum.C"_s);
    EXPECT_TRUE(shown().contains(u"in the list already"_s));
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 6}));
}

TEST_F(SessionPageTest, AnAreaIsRemovedWithItsScoresAndComesBack) {
    typeInto(u"sacrum"_s);
    settle();
    QTest::keyClick(scale(u"sacrum.C"_s, Phase::Before), Qt::Key_2);
    emit row(u"sacrum.C"_s)->removeWanted();
    settle();
    EXPECT_FALSE(row(u"sacrum.C"_s));
    EXPECT_TRUE(records().scores.empty());
    EXPECT_EQ(editor().undoText(), u"removing the area sacrum"_s);
    editor().undo();
    settle();
    ASSERT_TRUE(row(u"sacrum.C"_s));
    EXPECT_EQ(scale(u"sacrum.C"_s, Phase::Before)->value(), 2);
}

TEST_F(SessionPageTest, LastTimeStandsBesideIt) {
    EXPECT_TRUE(shown().contains(u"before 6, after 3"_s));
    EXPECT_TRUE(shown().contains(u"7 days before"_s));
    EXPECT_TRUE(shown().contains(u"Session 3"_s));
}

TEST_F(SessionPageTest, ANoteIsStoredOnLeavingItAndNothingElseOfTheSessionIsLost) {
    note()->setFocus();
    typeText(note(), u"calmer"_s);
    EXPECT_TRUE(records().session.quickNote.isEmpty());
    EXPECT_TRUE(shown().contains(u"Being saved"_s));
    scale(low, Phase::After)->setFocus();
    EXPECT_EQ(records().session.quickNote, u"calmer"_s);
    EXPECT_EQ(records().session.subjective, u"stiff in the morning"_s);
    EXPECT_EQ(editor().undoText(), u"session note"_s);
}

TEST_F(SessionPageTest, ANoteIsStoredByItselfASecondAfterTheLastKey) {
    note()->setFocus();
    typeText(note(), u"calmer"_s);
    bool pending = false;
    for (const Typing* typing : page.findChildren<Typing*>())
        pending = pending || typing->isPending();
    EXPECT_TRUE(pending);
    EXPECT_TRUE(waitUntil([this] { return records().session.quickNote == u"calmer"_s; }));
}

TEST_F(SessionPageTest, AScoreTypedWhileANoteWaitsLosesNeither) {
    note()->setFocus();
    typeText(note(), u"calmer"_s);
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_4);
    EXPECT_EQ(note()->toPlainText(), u"calmer"_s);
    page.store();
    EXPECT_EQ(records().session.quickNote, u"calmer"_s);
    EXPECT_EQ(stored(low, Phase::Before), (PainAnswer{ScoreState::Scored, 4}));
}

TEST_F(SessionPageTest, WhatIsTypedIsStoredBeforeThePageIsLeft) {
    note()->setFocus();
    typeText(note(), u"x"_s);
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(records().session.quickNote, u"x"_s);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), (Place(ClientPlace{course.client, course.id})));
}

TEST_F(SessionPageTest, NextAndPreviousSessionAreAKeyAway) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), Place(SessionPlace{ids[1]}));
    ASSERT_TRUE(page.show(SessionPlace{ids[1]}));
    settle();
    EXPECT_EQ(scale(low, Phase::Before)->value(), 6);
    EXPECT_TRUE(shown().contains(u"Session 2"_s));
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted.back(), Place(SessionPlace{id}));
}

TEST_F(SessionPageTest, TheIntakeOfItsClientIsAKeyAway) {
    QTest::keyClick(&page, Qt::Key_I, Qt::ControlModifier);
    ASSERT_FALSE(wanted.empty());
    EXPECT_EQ(wanted.back(), Place(IntakePlace{course.client}));
}

TEST_F(SessionPageTest, TheDayIsCorrectedInTheUsersHabits) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_4);
    const QList<QLineEdit*> lines = page.findChild<SessionTimes*>()->findChildren<QLineEdit*>();
    lines[0]->setFocus();
    lines[0]->selectAll();
    typeText(lines[0], u"16.3.2025"_s);
    QTest::keyClick(lines[0], Qt::Key_Return);
    lines[1]->setFocus();
    lines[1]->selectAll();
    typeText(lines[1], u"1430"_s);
    lines[2]->setFocus();
    settle();
    const SessionRecords corrected = records();
    EXPECT_EQ(localTime(corrected.session.startedAt, corrected.session.offsetMinutes).toString(u"yyyy-MM-dd HH:mm"_s),
              u"2025-03-16 14:30"_s);
    EXPECT_EQ(corrected.scores.front().takenAt, corrected.session.startedAt);
    EXPECT_TRUE(shown().contains(u"16 March 2025, 14:30"_s));
}

TEST_F(SessionPageTest, AWrongTimeIsSaidAndWhatWasTypedStays) {
    const Session before = records().session;
    const QList<QLineEdit*> lines = page.findChild<SessionTimes*>()->findChildren<QLineEdit*>();
    lines[2]->setFocus();
    lines[2]->selectAll();
    typeText(lines[2], u"2000"_s);
    lines[1]->setFocus();
    settle();
    EXPECT_TRUE(shown().contains(u"at most 24 hours"_s));
    EXPECT_EQ(lines[2]->text(), u"2000"_s);
    EXPECT_EQ(records().session, before);
    lines[2]->selectAll();
    typeText(lines[2], u"45"_s);
    EXPECT_FALSE(shown().contains(u"at most 24 hours"_s)) << "mended";
    page.store();
    EXPECT_EQ(records().session.minutes, 45);
}

TEST_F(SessionPageTest, AMovedSessionIsInTheOtherCourse) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_4);
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.firstName = u"Ђорђе"_s;
    other.lastName = u"Петровић"_s;
    Course neck = testing::courseOf(other, u"neck.back.L"_s);
    neck.title = u"Neck"_s;
    neck.therapist = course.therapist;
    workspace.practice().apply({creation(other), creation(neck)});
    act(u"&Move to another course or client…"_s)->trigger();
    auto* dialog = page.findChild<MoveDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->list()->count(), 1) << "out of the course";
    typeText(dialog->search(), u"petrov"_s);
    ASSERT_EQ(dialog->list()->count(), 2);
    EXPECT_TRUE(dialog->list()->item(0)->text().startsWith(u"Ђорђе Петровић: Neck"_s));
    QTest::keyClick(dialog->search(), Qt::Key_Return);
    settle();
    EXPECT_EQ(courseRecords(workspace.database(), neck.id).scores.size(), 1U);
    EXPECT_EQ(courseRecords(workspace.database(), course.id).sessions.size(), 2U);
    EXPECT_TRUE(page.title().contains(u"Ђорђе"_s));
    EXPECT_EQ(editor().undoText(), u"moving the session"_s);
    editor().undo();
    EXPECT_EQ(courseRecords(workspace.database(), course.id).sessions.size(), 3U);
}

TEST_F(SessionPageTest, ASessionWithoutACourseIsAttachedLater) {
    editor().apply(movedSession(records(), course.client), u"out"_s, SessionPlace{id});
    settle();
    EXPECT_TRUE(shown().contains(u"belongs to no course"_s));
    act(u"&Attach to a course…"_s)->trigger();
    auto* dialog = page.findChild<MoveDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_EQ(dialog->list()->count(), 1);
    dialog->accept();
    settle();
    EXPECT_EQ(records().session.course, course.id);
    EXPECT_TRUE(shown().contains(u"Session 3"_s));
}

TEST_F(SessionPageTest, AVoidSessionLeavesTheAnalysisAndSaysWhy) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_4);
    answers.way = 1;
    act(u"Declare &void…"_s)->trigger();
    settle();
    EXPECT_EQ(records().session.state, SessionState::Void);
    EXPECT_EQ(scoresByArea(courseRecords(workspace.database(), course.id)).front().sessions.size(), 2U);
    EXPECT_EQ(workspace.database().value<QString>(
                  "SELECT reason FROM audit WHERE kind = 'session' ORDER BY seq DESC LIMIT 1"),
              u"entered_twice"_s);
    EXPECT_TRUE(page.findChild<Banner*>()->isVisible());
    EXPECT_FALSE(scale(low, Phase::Before)->isEnabled());
    page.findChild<Banner*>()->actionButton()->click();
    settle();
    EXPECT_EQ(records().session.state, SessionState::Draft);
    EXPECT_TRUE(scale(low, Phase::Before)->isEnabled());
}

TEST_F(SessionPageTest, NothingIsVoidWhereTheQuestionIsCancelled) {
    act(u"Declare &void…"_s)->trigger();
    EXPECT_EQ(records().session.state, SessionState::Draft);
}

TEST_F(SessionPageTest, ADeletedSessionGoesToTheClientAndComesBackByUndo) {
    QTest::keyClick(scale(low, Phase::Before), Qt::Key_4);
    note()->setFocus();
    typeText(note(), u"x"_s);
    act(u"&Delete"_s)->trigger();
    EXPECT_EQ(courseRecords(workspace.database(), course.id).sessions.size(), 2U);
    ASSERT_FALSE(wanted.empty());
    EXPECT_EQ(wanted.back(), (Place(ClientPlace{course.client, course.id})));
    EXPECT_FALSE(SessionPage(workspace).show(SessionPlace{id})) << "there is nothing to show";
    editor().undo();
    EXPECT_EQ(records().session.quickNote, u"x"_s) << "what was typed last is in it";
    EXPECT_EQ(records().scores.size(), 1U);
}

TEST_F(SessionPageTest, EveryControlHasANameForThoseWhoDoNotSeeIt) {
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_TRUE(access);
        EXPECT_FALSE(access->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(SessionPageTest, SavesItsChartAsAPicture) {
    answers.path = workspace.folder() + u"/chart.png"_s;
    emit page.findChild<CourseChartsView*>()->pictureWanted(chart());
    EXPECT_TRUE(waitUntil([&] { return QFileInfo(answers.path).size() > 1000; }));
}

TEST_F(SessionPageTest, AnAreaWithoutAScoreIsTakenBackBeforeAnythingStored) {
    ASSERT_TRUE(page.unrecordedAct().isEmpty());
    emit page.findChild<PainCard*>()->areaAdded(u"sacrum.C"_s);
    ASSERT_NE(row(u"sacrum.C"_s), nullptr);
    EXPECT_EQ(page.unrecordedAct(), u"adding the area sacrum"_s);
    page.takeBackUnrecorded();
    EXPECT_EQ(row(u"sacrum.C"_s), nullptr);
    EXPECT_TRUE(page.unrecordedAct().isEmpty());

    emit page.findChild<PainCard*>()->areaAdded(u"sacrum.C"_s);
    QTest::keyClick(scale(u"sacrum.C"_s, Phase::Before), Qt::Key_5);
    EXPECT_TRUE(page.unrecordedAct().isEmpty()) << "the score is the last step now";
    editor().undo();
    EXPECT_EQ(stored(u"sacrum.C"_s, Phase::Before), std::nullopt);
}

TEST_F(SessionPageTest, ASessionThatIsGoneTakesNothingMore) {
    workspace.editor().apply(removedSession(records()), u"delete"_s, SessionPlace{id});
    typeText(note(), u"too late"_s);
    EXPECT_FALSE(page.show(SessionPlace{id}));
    page.store();  // nothing to store it in, and nothing to be told
    settle();
    EXPECT_TRUE(page.show(SessionPlace{ids.front()}));
}

TEST_F(SessionPageTest, FitsBesideItsChartWithSeveralAreas) {
    for (const QString& area : {u"sacrum.C"_s, u"neck.back"_s}) {
        ASSERT_TRUE(isKnownRegion(area));
        emit page.findChild<PainCard*>()->areaAdded(area);
        QTest::keyClick(scale(area, Phase::Before), Qt::Key_5);
    }
    settle();
    ASSERT_GE(page.findChild<CourseChartsView*>()->findChildren<QAbstractButton*>().size(), 4);
    page.resize(1068, 700);  // what a window of 1280 leaves beside the navigation
    settle();
    EXPECT_LE(page.minimumSizeHint().width(), 1068);
    const auto left = [&](QWidget* card) { return card->mapTo(&page, QPoint()).x(); };
    EXPECT_GT(left(page.findChild<LastTimeCard*>()), left(page.findChild<PainCard*>()));
}

TEST_F(SessionPageTest, CardsBesideTheSessionAreNoHigherThanWhatTheySay) {
    page.resize(1100, 1400);
    settle();
    auto* last = page.findChild<LastTimeCard*>();
    EXPECT_LE(last->height(), last->heightForWidth(last->width()));
}

TEST_F(SessionPageTest, StacksItsScalesAndThenItsColumnsWhereThereIsLittleRoom) {
    QScrollArea area;  // as in the window
    area.setWidgetResizable(true);
    area.setWidget(&page);
    area.show();
    const auto left = [&](QWidget* part) { return part->mapTo(&page, QPoint()).x(); };
    const auto scalesBeside = [&] { return left(scale(low, Phase::After)) > left(scale(low, Phase::Before)); };
    const auto cardsBeside = [&] { return left(page.findChild<LastTimeCard*>()) > left(page.findChild<PainCard*>()); };
    area.resize(1200, 700);
    EXPECT_TRUE(waitUntil([&] { return scalesBeside() && cardsBeside(); }));
    area.resize(960, 700);  // what a window of 1024 leaves
    EXPECT_TRUE(waitUntil([&] { return !scalesBeside() && cardsBeside(); }));
    EXPECT_LE(page.width(), 960);
    area.resize(600, 700);
    EXPECT_TRUE(waitUntil([&] { return !scalesBeside() && !cardsBeside(); }));
    area.takeWidget();
    page.setParent(nullptr);
}

}  // namespace
}  // namespace reliefbook
