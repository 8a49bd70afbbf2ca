// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/attachments.h"
#include "core/practice/merging.h"
#include "core/sql/schemaguard.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/coursestrip.h"
#include "ui/clients/timelinemodel.h"
#include "ui/clients/timelineview.h"
#include "ui/controls/banner.h"
#include "ui/controls/keyfigure.h"
#include "ui/controls/text.h"
#include "ui/courses/courseform.h"
#include "ui/forms/fields.h"
#include "ui/forms/regionfield.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

/// The file of Anna, with a course of these (before, after) scores or without.
struct Shown {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client client;
    Course course;
    ClientPage page;
    std::vector<Place> wanted;

    explicit Shown(const std::vector<std::pair<double, double>>& scores = {{7, 4}, {6, 3}, {5, 3}, {3, 2}})
        : page(workspace) {
        setLanguage(u"en"_s);
        if (scores.empty()) {
            client = testing::anna();
            workspace.practice().apply({creation(client)});
        } else {
            course = testing::storedCourse(workspace.practice(), scores);
            client.id = course.client;
        }
        client = *clientOf(workspace.database(), client.id);
        QObject::connect(&page, &Page::wanted, &page, [this](const Place& place) { wanted.push_back(place); });
        EXPECT_TRUE(page.show(ClientPlace{client.id, {}}));
        page.resize(1000, 900);
        page.QWidget::show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    Client stored() { return *clientOf(workspace.database(), client.id); }
    std::vector<Course> courses() { return coursesOf(workspace.database(), client.id); }
    std::vector<Session> sessions() { return sessionsOf(workspace.database(), client.id); }
    template <class T> T* child() const { return page.findChild<T*>(); }
    TimelineModel* timeline() const { return child<TimelineModel>(); }

    void press(const QString& text) const {
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    void act(const QString& text) {
        for (QAction* action : page.pageActions()) {
            if (action->text() == text) {
                EXPECT_TRUE(action->isEnabled()) << text.toStdString();
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no action " << text.toStdString();
    }
    static void type(QWidget* editor, const QString& text) {
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        typeText(editor, text);
    }
    /// Whether `text` stands on the page to be read.
    bool says(const QString& text) const {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    template <class F> QWidget* field(int index) const { return child<F>()->fields()[std::size_t(index)]->editor(); }
};

TEST(ClientPage, ShowsWhoItIsAndWhatTheCourseCameTo) {
    const Shown shown;
    EXPECT_EQ(shown.page.title(), u"Anna Żak"_s);
    EXPECT_TRUE(shown.says(u"Anna Żak"_s));
    const CourseAnalysis analysis = analyseCourse(
        scoresByArea(courseRecords(const_cast<Shown&>(shown).workspace.database(), shown.course.id)).at(0).scores);
    EXPECT_EQ(analysis.baseline.value, 7);
    EXPECT_TRUE(shown.says(u"7"_s));
    ASSERT_TRUE(analysis.change.points);
    EXPECT_TRUE(shown.says(u"−%1"_s.arg(*analysis.change.points)) ||
                shown.says(u"−%1"_s.arg(QString::number(*analysis.change.points, 'f', 1))));
    EXPECT_TRUE(shown.says(u"last on 24 Mar"_s));
}

// Alt+Left goes back to a file that was made one with another meanwhile.
TEST(ClientPage, GoesOnWithTheFileThatAnotherWasJoinedInto) {
    Shown shown;
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo = u"77"_s;
    other.firstName = u"Ana"_s;
    shown.workspace.practice().apply({creation(other)});
    shown.workspace.practice().apply(
        mergedClients(shown.workspace.database(),
                      {.kept = other.id, .other = shown.client.id, .columns = {}, .fields = {}}, now())
            .changes);
    ASSERT_TRUE(shown.page.show(ClientPlace{shown.client.id, shown.course.id}));
    EXPECT_EQ(shown.page.title(), u"Ana Żak"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.says(u"The file of Anna Żak was joined into this one"_s); }));
    shown.act(u"New session"_s);
    EXPECT_TRUE(sessionsOf(shown.workspace.database(), shown.client.id).empty());
    EXPECT_EQ(sessionsOf(shown.workspace.database(), other.id).size(), 5U);
    ASSERT_TRUE(shown.page.show(ClientPlace{other.id, {}}));
    EXPECT_FALSE(shown.says(u"The file of Anna Żak was joined into this one"_s));
}

TEST(ClientPage, SaysWhatCantBeSaidYet) {
    const Shown shown({{7, 4}});
    EXPECT_TRUE(shown.says(u"needs a score before two sessions"_s));
    EXPECT_TRUE(shown.says(u"needs three intervals with relief"_s));
    EXPECT_TRUE(shown.says(u"too few scores"_s));
}

TEST(ClientPage, BasicDataAreEditedInPlaceAndStoredAsTyped) {
    Shown shown;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(0), u"Анђела"_s);
    EXPECT_EQ(shown.stored().firstName, u"Anna"_s);
    QTest::keyClick(shown.field<ClientForm>(0), Qt::Key_Tab);
    EXPECT_EQ(shown.stored().firstName, u"Анђела"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.says(u"Анђела Żak"_s); }));

    shown.workspace.editor().undo();
    EXPECT_EQ(shown.stored().firstName, u"Anna"_s);
    EXPECT_TRUE(waitUntil([&] { return qobject_cast<QLineEdit*>(shown.field<ClientForm>(0))->text() == u"Anna"_s; }));
}

TEST(ClientPage, WhatIsTypedIsStoredWhenThePageIsLeft) {
    Shown shown;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(9), u"+381 64 1"_s);
    shown.page.store();
    EXPECT_EQ(shown.stored().mobile, u"+381 64 1"_s);
}

TEST(ClientPage, ABirthDateTomorrowIsKeptOnScreenAndTheRestStored) {
    Shown shown;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(3), u"2.5.2025"_s);
    Shown::type(shown.field<ClientForm>(1), u"Nowak"_s);
    shown.page.store();
    EXPECT_EQ(shown.stored().lastName, u"Nowak"_s);
    EXPECT_EQ(shown.stored().birthDate, shown.client.birthDate);
    EXPECT_TRUE(shown.says(u"This day has not come yet."_s));
    EXPECT_TRUE(waitUntil([&] { return shown.says(u"Anna Nowak"_s); }));
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(3))->text(), u"02/05/2025"_s);
}

TEST(ClientPage, AFormIsNotDoneWhileItHasWhatCantBeStored) {
    Shown shown;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(3), u"31.2.1990"_s);
    shown.press(u"Done"_s);
    EXPECT_TRUE(shown.field<ClientForm>(3)->isVisible());
    EXPECT_TRUE(shown.field<ClientForm>(3)->hasFocus());
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(3))->text(), u"31.2.1990"_s);
    Shown::type(shown.field<ClientForm>(3), u"28.2.1990"_s);
    shown.press(u"Done"_s);
    EXPECT_FALSE(shown.field<ClientForm>(3)->isVisible());
    EXPECT_EQ(shown.stored().birthDate, QDate(1990, 2, 28));
}

TEST(ClientPage, ACourseThatBeginsWithItsGoalHasAName) {
    Shown shown(std::vector<std::pair<double, double>>{});
    shown.press(u"Begin a course"_s);
    Shown::type(shown.field<CourseForm>(6), u"to garden again"_s);
    shown.page.store();
    ASSERT_EQ(shown.courses().size(), 1U);
    EXPECT_EQ(shown.courses()[0].goalText, u"to garden again"_s);
    EXPECT_EQ(shown.courses()[0].title, u"Course"_s);
    Shown::type(shown.field<CourseForm>(0), u"low back"_s);
    shown.page.store();
    EXPECT_EQ(shown.courses()[0].title, u"Low back"_s);
}

TEST(ClientPage, ANewCourseInWhichNothingWasTypedIsNone) {
    Shown shown(std::vector<std::pair<double, double>>{});
    shown.press(u"Begin a course"_s);
    shown.press(u"Done"_s);
    EXPECT_FALSE(shown.child<CourseForm>()->isVisible());
    EXPECT_TRUE(shown.courses().empty());
}

TEST(ClientPage, AFileNumberSomebodyHasIsSaidBesideItsFieldAndTheRestStored) {
    Shown shown;
    Client other;
    other.id = Id<Client>::make();
    other.firstName = u"Bo"_s;
    other.fileNo = u"17"_s;
    shown.workspace.practice().apply({creation(other)});
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(8), u"17"_s);
    Shown::type(shown.field<ClientForm>(1), u"Nowak"_s);
    shown.page.store();
    EXPECT_TRUE(shown.says(u"Another client has this number already."_s));
    EXPECT_EQ(shown.stored().lastName, u"Nowak"_s);
    EXPECT_EQ(shown.stored().fileNo, QString());
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(8))->text(), u"17"_s);
    Shown::type(shown.field<ClientForm>(8), u"18"_s);
    EXPECT_FALSE(shown.says(u"Another client has this number already."_s));
    shown.page.store();
    EXPECT_EQ(shown.stored().fileNo, u"18"_s);
}

TEST(ClientPage, DoneLeavesOpenWhatCantBeStoredUntilSomebodyLeavesItOut) {
    Shown shown;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(3), u"2.5.2025"_s);
    shown.press(u"Done"_s);
    EXPECT_EQ(
        shown.answers.questions,
        QStringList{u"Go on without what can't be stored?|Birth date: This day has not come yet.|&Leave it out"_s});
    EXPECT_TRUE(shown.child<ClientForm>()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), shown.field<ClientForm>(3));
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(3))->text(), u"02/05/2025"_s);

    shown.answers.yes = true;
    shown.press(u"Done"_s);
    EXPECT_FALSE(shown.child<ClientForm>()->isVisible());
    shown.press(u"Edit"_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(3))->text(), u"29/02/1980"_s);
}

TEST(ClientPage, DoneLeavesOpenWhatCouldNotBeWritten) {
    Shown shown;
    shown.answers.errorsExpected = true;
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(0), u"Ana"_s);
    Client elsewhere = shown.client;
    elsewhere.mobile = u"1"_s;
    shown.workspace.practice().apply({reliefbook::update(shown.client, elsewhere)});
    shown.press(u"Done"_s);  // before the page has heard of it: a conflict
    EXPECT_FALSE(shown.answers.errors.isEmpty());
    EXPECT_TRUE(shown.child<ClientForm>()->isVisible());
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(0))->text(), u"Ana"_s);
    EXPECT_TRUE(waitUntil([&] { return qobject_cast<QLineEdit*>(shown.field<ClientForm>(9))->text() == u"1"_s; }));
    shown.press(u"Done"_s);
    EXPECT_EQ(shown.stored().firstName, u"Ana"_s);
    EXPECT_FALSE(shown.child<ClientForm>()->isVisible());
}

TEST(ClientPage, WhoLeavesIsAskedAboutWhatCantBeStored) {
    Shown shown;
    EXPECT_TRUE(shown.page.mayLeave());
    shown.press(u"New course"_s);
    shown.page.store();
    EXPECT_TRUE(shown.page.mayLeave());  // nobody typed anything
    EXPECT_TRUE(shown.answers.questions.isEmpty());
    shown.press(u"Edit"_s);
    Shown::type(shown.field<ClientForm>(3), u"2.5.2025"_s);
    shown.page.store();
    EXPECT_FALSE(shown.page.mayLeave());
    EXPECT_EQ(shown.answers.questions.size(), 1);
    shown.answers.yes = true;
    EXPECT_TRUE(shown.page.mayLeave());
    EXPECT_EQ(qobject_cast<QLineEdit*>(shown.field<ClientForm>(3))->text(), u"29/02/1980"_s);
    EXPECT_TRUE(shown.page.unstorable().isEmpty());
}

TEST(ClientPage, ACourseBeginsWithItsArea) {
    Shown shown(std::vector<std::pair<double, double>>{});
    shown.press(u"Begin a course"_s);
    typeText(QApplication::focusWidget(), u"low back"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    shown.page.store();
    ASSERT_EQ(shown.courses().size(), 1U);
    const Course course = shown.courses()[0];
    EXPECT_EQ(course.mainArea, u"back.low"_s);
    EXPECT_EQ(course.title, u"Low back"_s);
    EXPECT_EQ(course.startedOn, QDate(2025, 5, 1));
    EXPECT_EQ(course.plannedSessions, 8);
    EXPECT_EQ(course.therapist, shown.workspace.practice().user().id);
    EXPECT_TRUE(waitUntil([&] { return shown.child<CourseStrip>()->buttons().size() == 1; }));
    EXPECT_FALSE(shown.child<CourseStrip>()->isVisible()) << "nothing moves while the form is filled in";

    shown.workspace.editor().undo();
    EXPECT_TRUE(shown.courses().empty());
    EXPECT_TRUE(waitUntil([&] { return !shown.child<CourseForm>()->isVisible(); }));
}

TEST(ClientPage, ACourseDoesNotEndBeforeItStarts) {
    Shown shown;
    shown.act(u"Edit course"_s);
    Shown::type(shown.field<CourseForm>(5), u"2.3.2025"_s);
    Shown::type(shown.field<CourseForm>(1), u"Back"_s);
    shown.page.store();
    EXPECT_EQ(shown.courses()[0].title, u"Back"_s);
    EXPECT_FALSE(shown.courses()[0].endedOn);
    EXPECT_TRUE(shown.says(u"This is before the start."_s));
    shown.act(u"End course"_s);
    EXPECT_EQ(shown.courses()[0].endedOn, QDate(2025, 5, 1));
}

TEST(ClientPage, ANewSessionBelongsToTheCourseInFront) {
    Shown shown;
    shown.press(u"New session"_s);
    ASSERT_EQ(shown.sessions().size(), 5U);
    EXPECT_EQ(shown.sessions().back().course, shown.course.id);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(std::get<SessionPlace>(shown.wanted[0]).session, shown.sessions().back().id);
    shown.act(u"New session without a course"_s);
    EXPECT_FALSE(shown.sessions().back().course && shown.sessions()[4].course);
}

TEST(ClientPage, ASessionWithoutACourseIsPutIntoOneLater) {
    Shown shown;
    Session loose = testing::sessionOf(shown.course, QDate(2025, 4, 1));
    loose.course.reset();
    PainScore score = testing::scoreOf(loose, Phase::Before, 6);
    shown.workspace.practice().apply({creation(loose), creation(score)});
    ASSERT_TRUE(waitUntil([&] { return shown.timeline()->rowCount({}) == 5; }));
    auto* view = shown.child<TimelineView>();
    const QModelIndex row = shown.timeline()->index(shown.timeline()->find(loose.id.value), 0);
    ASSERT_TRUE(row.isValid());
    QTimer::singleShot(0, &shown.page, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Put into course"_s)
                action->menu()->actions().at(0)->trigger();
        }
        menu->close();
    });
    emit view->customContextMenuRequested(view->visualRect(row).center());
    EXPECT_EQ(courseRecords(shown.workspace.database(), shown.course.id).sessions.size(), 5U);
    EXPECT_EQ(courseRecords(shown.workspace.database(), shown.course.id).scores.size(), 9U);
    EXPECT_EQ(shown.workspace.editor().undoText(), u"attaching the session to a course"_s);
    shown.workspace.editor().undo();
    EXPECT_EQ(courseRecords(shown.workspace.database(), shown.course.id).sessions.size(), 4U);
}

TEST(ClientPage, TheTimelineIsNewestFirstAndOpensByKeys) {
    Shown shown;
    ASSERT_EQ(shown.timeline()->rowCount({}), 4);
    EXPECT_EQ(shown.timeline()->row(0).day, u"Mon 24 Mar"_s);
    EXPECT_EQ(shown.timeline()->row(0).pain, (PainPair{3, 2}));
    EXPECT_EQ(shown.timeline()->row(3).pain, (PainPair{7, 4}));
    EXPECT_TRUE(shown.timeline()->row(3).spoken.contains(spokenPain({7, 4})));
    auto* view = shown.child<TimelineView>();
    view->setFocus();
    view->setCurrentIndex(shown.timeline()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(std::get<SessionPlace>(shown.wanted[0]).session, shown.sessions()[2].id);
}

TEST(ClientPage, TheTimelineShowsVoidSessionsAndEvents) {
    Shown shown;
    Session mistake = testing::sessionOf(shown.course, QDate(2025, 4, 1));
    mistake.state = SessionState::Void;
    CourseEvent event;
    event.id = Id<CourseEvent>::make();
    event.course = shown.course.id;
    event.kind = CourseEventKind::Flare;
    event.onDay = QDate(2025, 4, 10);
    event.text = u"Lifted a piano"_s;
    shown.workspace.practice().apply({creation(mistake), creation(event)});
    ASSERT_TRUE(waitUntil([&] { return shown.timeline()->rowCount({}) == 6; }));
    EXPECT_EQ(shown.timeline()->row(0).note, u"Lifted a piano"_s);
    EXPECT_EQ(shown.timeline()->row(0).facts, u"Flare-up"_s);
    EXPECT_TRUE(shown.timeline()->row(1).isVoid);
    EXPECT_EQ(shown.timeline()->row(1).badge, u"Void"_s);
}

TEST(ClientPage, TheTimelineIsFilteredAndOpensWhatIsChosen) {
    Shown shown;
    Finding finding;
    finding.id = Id<Finding>::make();
    finding.client = shown.client.id;
    finding.rule = u"fever"_s;
    finding.openedOn = QDate(2025, 4, 2);
    ReadAttachment letter = readAttachment(u"letter.txt"_s, "Dear colleague");
    letter.record.client = shown.client.id;
    storeContents(shown.workspace.database(), {letter});
    shown.workspace.practice().apply({creation(finding), creation(letter.record)});
    ASSERT_TRUE(waitUntil([&] { return shown.timeline()->rowCount({}) == 6; }));
    auto* view = shown.child<TimelineView>();
    shown.press(u"Documents"_s);
    ASSERT_EQ(shown.timeline()->rowCount({}), 1);
    emit view->activated(shown.timeline()->index(0, 0));
    ASSERT_FALSE(shown.wanted.empty());
    EXPECT_EQ(shown.wanted.back(), Place(DocumentsPlace{shown.client.id, letter.record.id}));
    shown.press(u"Cautions"_s);
    EXPECT_EQ(shown.timeline()->rowCount({}), 2) << "they combine";
    emit view->activated(shown.timeline()->index(1, 0));
    ASSERT_FALSE(shown.wanted.empty());
    EXPECT_EQ(shown.wanted.back(), Place(IntakePlace{shown.client.id}));
    shown.press(u"Documents"_s);
    shown.press(u"Cautions"_s);
    shown.press(u"Consents"_s);
    EXPECT_TRUE(shown.says(u"Nothing of this happened. The chips above say what is shown."_s));
    EXPECT_FALSE(view->isVisible());
    shown.press(u"All"_s);
    EXPECT_EQ(shown.timeline()->rowCount({}), 6);
}

TEST(ClientPage, TheTimelineIsSavedAsAPdfAndThatIsNoted) {
    Shown shown;
    const QTemporaryDir folder;
    shown.answers.path = folder.filePath(u"timeline.pdf"_s);
    shown.act(u"Save the timeline as PDF…"_s);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(shown.answers.path); }));
    EXPECT_EQ(shown.answers.suggested, QStringList(u"Anna Żak, what happened.pdf"_s));
    ASSERT_TRUE(waitUntil([&] {
        return shown.workspace.database().value<int>(
                   "SELECT count(*) FROM audit WHERE action = 'export' AND record_id = ?", shown.client.id) == 1;
    }));
}

/// Elsewhere on the page the same key makes the report of the course.
TEST(ClientPage, PrintsTheTimelineWhereTheKeysAreInIt) {
    Shown shown;
    auto* view = shown.child<TimelineView>();
    bool isWanted = false;
    QObject::connect(view, &TimelineView::printWanted, view, [&] { isWanted = true; });
    view->setFocus();
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(isWanted);
    EXPECT_TRUE(shown.wanted.empty());
    shown.press(u"All"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<ReportPlace>(shown.wanted.back()));
}

TEST(ClientPage, AnotherCourseIsChosenInTheStrip) {
    Shown shown;
    Course later = shown.course;
    later.id = Id<Course>::make();
    later.title = u"Neck"_s;
    later.mainArea = u"neck.back"_s;
    later.startedOn = QDate(2025, 4, 20);
    shown.workspace.practice().apply({creation(later)});
    auto* strip = shown.child<CourseStrip>();
    ASSERT_TRUE(waitUntil([&] { return strip->buttons().size() == 2; }));
    EXPECT_EQ(shown.page.course(), shown.course.id);  // what one looks at stays
    QTest::mouseClick(strip->buttons()[0], Qt::LeftButton);
    EXPECT_EQ(shown.page.course(), later.id);
    EXPECT_EQ(shown.timeline()->rowCount({}), 0);
    shown.press(u"Everything"_s);
    EXPECT_EQ(shown.timeline()->rowCount({}), 4);
    EXPECT_TRUE(strip->buttons()[1]->accessibleName().contains(u"Low back"_s));
}

TEST(ClientPage, TheCoursesAreOneChoiceToAScreenReader) {
    Shown shown;
    Course later = shown.course;
    later.id = Id<Course>::make();
    later.startedOn = QDate(2025, 4, 20);
    shown.workspace.practice().apply({creation(later)});
    auto* strip = shown.child<CourseStrip>();
    ASSERT_TRUE(waitUntil([&] { return strip->buttons().size() == 2; }));
    for (CourseButton* button : strip->buttons())
        EXPECT_EQ(QAccessible::queryAccessibleInterface(button)->role(), QAccessible::RadioButton);
    strip->buttons()[1]->setFocus();
    QTest::keyClick(strip->buttons()[1], Qt::Key_Left);
    EXPECT_EQ(shown.page.course(), later.id);
    EXPECT_TRUE(strip->buttons()[0]->isChecked());
    EXPECT_FALSE(strip->buttons()[1]->isChecked());
}

TEST(ClientPage, ACourseWithSessionsCantBeDeletedAnEmptyOneCan) {
    Shown shown;
    for (QAction* action : shown.page.pageActions()) {
        if (action->text() == u"Delete course"_s) {
            EXPECT_FALSE(action->isEnabled());
        }
    }
    Course empty = shown.course;
    empty.id = Id<Course>::make();
    empty.startedOn = QDate(2025, 4, 20);
    shown.workspace.practice().apply({creation(empty)});
    ASSERT_TRUE(waitUntil([&] { return shown.child<CourseStrip>()->buttons().size() == 2; }));
    QTest::mouseClick(shown.child<CourseStrip>()->buttons()[0], Qt::LeftButton);
    shown.act(u"Delete course"_s);
    EXPECT_EQ(shown.workspace.editor().undoText(), u"deleting the course"_s);
    EXPECT_EQ(shown.courses().size(), 1U);
}

TEST(ClientPage, AFileThatCantBeReadLeavesTheOtherInFrontWhole) {
    Shown shown;
    Client other;
    other.id = Id<Client>::make();
    other.firstName = u"Bo"_s;
    Course course = testing::courseOf(other);
    course.therapist = shown.course.therapist;
    shown.workspace.practice().apply({creation(other), creation(course)});
    const sql::SchemaChangesAllowed allowed(shown.workspace.database());
    shown.workspace.database().script("ALTER TABLE course_event RENAME TO elsewhere;");
    EXPECT_THROW(shown.page.show(ClientPlace{other.id, {}}), Error);
    EXPECT_EQ(shown.page.title(), u"Anna Żak"_s);
    shown.act(u"New session"_s);
    EXPECT_EQ(shown.sessions().size(), 5U) << "of the one who is shown";
    EXPECT_TRUE(sessionsOf(shown.workspace.database(), other.id).empty());
    shown.workspace.database().script("ALTER TABLE elsewhere RENAME TO course_event;");
    EXPECT_TRUE(shown.page.show(ClientPlace{other.id, {}}));
    shown.page.bringUpToDate();
    EXPECT_EQ(shown.page.title(), u"Bo"_s);
}

TEST(ClientPage, StaysWithAClientWhoCouldNotBeDeleted) {
    Shown shown;
    shown.answers.errorsExpected = true;
    shown.press(u"Edit"_s);
    const sql::SchemaChangesAllowed allowed(shown.workspace.database());
    shown.workspace.database().script("DROP TABLE history;");  // no act can be written now
    shown.act(u"Delete client"_s);
    EXPECT_EQ(shown.answers.errors.size(), 1);
    EXPECT_TRUE(shown.wanted.empty());
    EXPECT_TRUE(shown.child<ClientForm>()->isVisible());
}

TEST(ClientPage, WhatIsDoneToAClientHasOneNameHereAndInTheList) {
    Shown shown;
    ClientListPage list(shown.workspace);
    list.resize(1100, 700);
    const auto ofTheList = [&](const QString& text) {
        list.show(ClientsPlace{shown.client.id});
        list.QWidget::show();
        list.bringUpToDate();
        for (QAction* action : list.pageActions()) {
            if (action->text() == text)
                action->trigger();
        }
        return shown.workspace.editor().undoText();
    };
    for (const QString& text : {u"Archive client"_s, u"Delete client"_s, u"New session"_s}) {
        shown.act(text);
        const QString here = shown.workspace.editor().undoText();
        shown.workspace.editor().undo();
        EXPECT_TRUE(shown.page.show(ClientPlace{shown.client.id, {}}));
        shown.page.bringUpToDate();
        EXPECT_EQ(ofTheList(text), here);
        EXPECT_FALSE(here.isEmpty());
        shown.workspace.editor().undo();
        shown.page.bringUpToDate();
    }
}

TEST(ClientPage, ADeletedClientHasNoPage) {
    Shown shown;
    shown.act(u"Delete client"_s);
    EXPECT_FALSE(clientOf(shown.workspace.database(), shown.client.id));
    EXPECT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(shown.workspace.editor().undoText(), u"deleting the client"_s);
    EXPECT_FALSE(shown.page.show(ClientPlace{shown.client.id, {}}));
    const ClientListPage list(shown.workspace);
    EXPECT_FALSE(list.findChild<Banner*>()->isHidden());  // where one comes to then
    shown.workspace.editor().undo();
    EXPECT_TRUE(shown.page.show(ClientPlace{shown.client.id, {}}));
}

TEST(ClientPage, SpeaksAnotherLanguageAtOnce) {
    Shown shown;
    setLanguage(u"sr"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.says(u"Шта је било"_s); }));
    setLanguage(u"en"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.says(u"What happened"_s); }));
}

TEST(ClientPage, TheTimelineLeavesScrollingToThePage) {
    Shown shown;
    ChangeSet many;
    for (int i = 0; i < 60; ++i)
        many.push_back(creation(testing::sessionOf(shown.course, QDate(2025, 4, 1).addDays(i % 28))));
    shown.workspace.practice().apply(many);
    ASSERT_TRUE(waitUntil([&] { return shown.timeline()->rowCount({}) == 64; }));
    auto* view = shown.child<TimelineView>();
    EXPECT_GE(view->height(), 64 * view->visualRect(shown.timeline()->index(0, 0)).height());
}

TEST(ClientPage, TheKeysAreWhereTheNextActIs) {
    Shown shown;
    const auto focused = [] {
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button != nullptr ? QString(button->text()).remove(u'&') : QString();
    };
    EXPECT_EQ(focused(), u"New session"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_FALSE(shown.wanted.empty());
    EXPECT_TRUE(std::holds_alternative<ReportPlace>(shown.wanted.back()));
}

TEST(ClientPage, AfterANewCourseTheKeysAreOnItsFirstSession) {
    Shown shown(std::vector<std::pair<double, double>>{});
    const auto focused = [] {
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button != nullptr ? QString(button->text()).remove(u'&') : QString();
    };
    EXPECT_EQ(focused(), u"Begin a course"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    typeText(QApplication::focusWidget(), u"low back"_s);
    shown.press(u"Done"_s);
    ASSERT_EQ(shown.courses().size(), 1U);
    EXPECT_EQ(focused(), u"New session"_s);
    EXPECT_TRUE(shown.child<CourseStrip>()->isVisible());
}

TEST(ClientPage, AfterANewCourseItsFirstSessionIsSeen) {
    Shown shown(std::vector<std::pair<double, double>>{});
    auto scroll = std::make_unique<QScrollArea>();
    scroll->setWidgetResizable(true);
    scroll->resize(700, 300);
    scroll->setWidget(&shown.page);
    scroll->show();
    scroll->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(scroll.get()));
    shown.press(u"Begin a course"_s);
    typeText(QApplication::focusWidget(), u"low back"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shown.press(u"Done"_s);
    auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(next, nullptr);
    EXPECT_TRUE(waitUntil([&] { return next->visibleRegion().boundingRect().height() == next->height(); }));
    scroll->takeWidget();
}

}  // namespace
}  // namespace reliefbook
