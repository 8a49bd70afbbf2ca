// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the pages of the program itself, where what they show comes and goes.
#include "core/practice/formchanges.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/sessionchanges.h"
#include "core/practice/sessionread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/painscale.h"
#include "ui/questionnaires/answersview.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/shell/preferences.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

class PracticeViewTest : public ::testing::Test {
protected:
    PracticeViewTest() {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        std::shared_ptr<PracticeFile> file = PracticeFile::create(folder_.filePath(u"practice.reliefbook"_s),
                                                                  passphrase(u"four words of mine"_s), about);
        course = testing::storedCourse(file->practice(), {{7, 4}, {6, 3}});
        practice = std::make_unique<OpenPractice>(OpenedPractice{.demo = {}, .file = file}, preferences);
        view = std::make_unique<PracticeView>(*practice);
        session = testing::sessionOf(course, course.startedOn.addDays(14));
        session.therapist = course.therapist;
        view->resize(1200, 800);
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        EXPECT_TRUE(view->go(TodayPlace{}));
    }

    Place client() const { return ClientPlace{course.client, course.id}; }
    void startSession() {
        view->editor().apply({creation(session)}, u"new session"_s, client());
        ASSERT_TRUE(view->go(SessionPlace{session.id}));
    }
    void act(const QString& text) {
        for (QAction* action : view->page()->pageActions()) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << "no action " << text.toStdString();
    }
    void undo() {
        view->store();
        view->editor().undo();
        QApplication::processEvents();
    }
    /// The page that is seen is the one the view believes in.
    bool showsItsPage() { return view->page()->isVisible(); }

    QTemporaryDir folder_;
    testing::Answers answers;
    Preferences preferences{folder_.filePath(u"settings.ini"_s)};
    std::unique_ptr<OpenPractice> practice;
    std::unique_ptr<PracticeView> view;
    Course course;
    Session session;
};

TEST_F(PracticeViewTest, StepsOverADeletedSessionOnTheWayBack) {
    ASSERT_TRUE(view->go(client()));
    startSession();
    act(u"Delete"_s);
    EXPECT_EQ(view->place(), client());
    ASSERT_TRUE(view->back());
    EXPECT_EQ(view->place(), client());
    ASSERT_TRUE(view->back());
    EXPECT_EQ(view->place(), Place(TodayPlace{}));
    EXPECT_TRUE(showsItsPage());
    EXPECT_TRUE(view->forward());
    EXPECT_EQ(view->place(), client());
    EXPECT_TRUE(showsItsPage());
}

TEST_F(PracticeViewTest, UndoOfAClientAndTheirFirstSessionLeavesThatSession) {
    ASSERT_TRUE(view->go(ClientsPlace{}));
    Client bo = testing::anna();
    bo.id = Id<Client>::make();
    session.client = bo.id;
    session.course = {};
    view->editor().apply({creation(bo), creation(session)}, u"new client"_s, ClientPlace{bo.id, {}});
    ASSERT_TRUE(view->go(SessionPlace{session.id}));
    undo();
    EXPECT_EQ(view->place(), Place(ClientsPlace{}));
    EXPECT_TRUE(showsItsPage());
    EXPECT_FALSE(view->go(SessionPlace{session.id}));
}

TEST_F(PracticeViewTest, LeavesWhatWentWhileItWasShown) {
    ASSERT_TRUE(view->go(client()));
    startSession();
    const Session stored = *sql::find(view->editor().database(), session.id);
    view->editor().practice().apply({removal(stored)});
    EXPECT_TRUE(waitUntil([this] { return view->place() == client(); }));
    EXPECT_TRUE(showsItsPage());
}

TEST_F(PracticeViewTest, ASessionLeftWithoutAKeyPressedHasNeverBeen) {
    ASSERT_TRUE(view->go(client()));
    const QString before = view->editor().undoText();
    startSession();
    ASSERT_TRUE(view->back());
    EXPECT_TRUE(sql::find(view->editor().database(), session.id)->deletedAt);
    EXPECT_EQ(view->editor().undoText(), before);
    EXPECT_FALSE(view->forward()) << "nor is it on the way";

    session.id = Id<Session>::make();
    startSession();
    QTest::keyClick(view->page()->findChild<PainScale*>(), Qt::Key_5);
    ASSERT_TRUE(view->back());
    EXPECT_FALSE(sql::find(view->editor().database(), session.id)->deletedAt);
}

TEST_F(PracticeViewTest, LeavesAReportWhoseCourseWent) {
    ASSERT_TRUE(view->go(client()));
    ASSERT_TRUE(view->go(ReportPlace{course.id}));
    view->editor().practice().apply({removal(*sql::find(view->editor().database(), course.id))});
    EXPECT_TRUE(waitUntil([this] { return std::holds_alternative<ClientPlace>(view->place()); }));
    EXPECT_FALSE(view->go(ReportPlace{course.id}));
}

TEST_F(PracticeViewTest, AScoreThatIsRefusedIsToldOnceAndLocksNobodyIn) {
    startSession();
    User reception = view->editor().practice().user();
    reception.role = Role::Reception;
    view->editor().practice().setUser(reception);
    answers.errorsExpected = true;
    auto* scale = view->page()->findChild<PainScale*>();
    ASSERT_NE(scale, nullptr);
    QTest::keyClick(scale, Qt::Key_5);
    EXPECT_EQ(answers.errors.size(), 1);
    EXPECT_EQ(scale->value(), std::nullopt);
    EXPECT_TRUE(view->go(TodayPlace{}));
    EXPECT_EQ(answers.errors.size(), 1);
}

TEST_F(PracticeViewTest, ComesToTheIntakeAtWhatIsDueAndToAFormAtItsFirstQuestion) {
    view->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return view->isActiveWindow(); }));
    ASSERT_TRUE(view->go(IntakePlace{course.client}));
    const auto* due = qobject_cast<QPushButton*>(view->page()->focusWidget());
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(due->text(), u"Ask the &intake"_s);
    act(u"Ask what is due"_s);
    const auto* asked = view->page()->findChild<QuestionnaireForm*>();
    ASSERT_NE(asked, nullptr);
    const auto isAtTheFirst = [&] {
        return asked->isBuilt() && asked->widget()->focusWidget() != nullptr &&
               asked->widget()->focusWidget() == view->page()->focusWidget();
    };
    ASSERT_TRUE(waitUntil(isAtTheFirst));
    auto* paper = view->page()->findChild<QCheckBox*>();
    paper->setFocus();
    ASSERT_FALSE(isAtTheFirst());
    ASSERT_TRUE(view->back());
    ASSERT_TRUE(view->forward());
    EXPECT_TRUE(waitUntil(isAtTheFirst));
}

TEST_F(PracticeViewTest, ShowsAFormFinishedFromATextOnTheWayBack) {
    sql::Database& database = view->editor().database();
    const Response form =
        withAnswers(newForm(*sql::find(database, course.client), *offeredQuestionnaire(database, u"consultation"_s),
                            u"en"_s, AnsweredBy::Therapist),
                    {{u"complaint"_s, u"Neck"_s}, {u"pain_now"_s, 4}});
    view->editor().apply({creation(form)}, u"new form"_s, client());
    ASSERT_TRUE(view->go(FormPlace{form.id}));
    const QPointer<QuestionnaireForm> asked = view->findChild<QuestionnaireForm*>();
    ASSERT_NE(asked, nullptr);
    ASSERT_TRUE(waitUntil([&] { return asked->isBuilt() && asked->row(u"goals")->isVisible(); }));
    view->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return view->isActiveWindow(); }));
    QWidget* goals = asked->row(u"goals")->control()->editor();
    goals->setFocus();
    QTest::keyClick(goals, Qt::Key_R);
    ASSERT_TRUE(goals->hasFocus());
    act(u"Finish the form"_s);
    ASSERT_EQ(view->place(), Place(IntakePlace{course.client}));
    ASSERT_TRUE(view->back());
    EXPECT_FALSE(goals->hasFocus()) << "it is not to be seen any more";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(asked, nullptr);
    EXPECT_NE(view->page()->findChild<AnswersView*>(), nullptr);
    EXPECT_TRUE(showsItsPage());
}

}  // namespace
}  // namespace reliefbook
