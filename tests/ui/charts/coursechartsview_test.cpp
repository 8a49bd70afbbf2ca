// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/reports/samplecourse.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/coursechartsview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::SampleCourse;

const std::vector<SampleCourse::Pair> backScores{{8, 5}, {7, 4}, {6, 4}};
const std::vector<SampleCourse::Pair> neckScores{{{}, {}}, {5, 3}, {4, 2}};

class CourseChartsViewTest : public ::testing::Test {
protected:
    CourseChartsViewTest() {
        view.resize(1000, 500);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void show(const SampleCourse& course, const QString& language = u"en"_s) {
        view.setCourse(course.areas(), course.analyses(), course.records.events, Words(language));
        QApplication::processEvents();
    }
    QStringList choices() const {
        QStringList texts;
        for (const QAbstractButton* button : buttons())
            texts << QString(button->text()).remove(u'&');
        return texts;
    }
    QList<QAbstractButton*> buttons() const {
        QList<QAbstractButton*> found;
        for (QAbstractButton* button : view.findChildren<QAbstractButton*>()) {
            if (button->parentWidget()->parentWidget() == &view && !qobject_cast<ChartView*>(button->parentWidget()) &&
                button->parentWidget()->isVisible())
                found << button;
        }
        return found;
    }
    void choose(const QString& text) {
        for (QAbstractButton* button : buttons()) {
            if (QString(button->text()).remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QApplication::processEvents();
    }
    static ChartCanvas* canvasOf(const ChartView* chart) { return chart->findChild<ChartCanvas*>(); }

    CourseChartsView view;
};

TEST_F(CourseChartsViewTest, OffersNoChoiceWhereThereIsOneArea) {
    show(SampleCourse(backScores));
    EXPECT_EQ(choices(), QStringList());
    ASSERT_EQ(view.views().size(), 1U);
    EXPECT_EQ(view.views().front()->chart().x.sessions.size(), 3U);
}

TEST_F(CourseChartsViewTest, ShowsOneAreaOrAllOfThem) {
    show(SampleCourse(backScores).area(u"neck"_s, neckScores));
    ASSERT_EQ(choices().size(), 3);
    EXPECT_EQ(choices().last(), u"All areas"_s);
    ASSERT_EQ(view.views().size(), 1U);
    EXPECT_TRUE(view.views().front()->chart().subtitle.startsWith(choices().first()));
    choose(choices().at(1));
    EXPECT_EQ(view.area(), u"neck"_s);
    EXPECT_EQ(view.views().front()->chart().x.sessions.size(), 2U);
    choose(u"All areas"_s);
    ASSERT_EQ(view.views().size(), 2U);
    EXPECT_EQ(view.views()[0]->chart().title, choices().at(0));
    EXPECT_EQ(view.views()[1]->chart().title, choices().at(1));
    EXPECT_EQ(view.views()[0]->y(), view.views()[1]->y());
    view.resize(600, 900);
    QApplication::processEvents();
    EXPECT_LT(view.views()[0]->geometry().bottom(), view.views()[1]->y());
}

// An area asked for the first time at the second session has that session as its first.
TEST_F(CourseChartsViewTest, OpensTheSessionOfTheAreaThatIsShown) {
    const SampleCourse course = SampleCourse(backScores).area(u"neck"_s, neckScores);
    show(course);
    qRegisterMetaType<Id<Session>>();
    std::vector<Id<Session>> opened;
    QObject::connect(&view, &CourseChartsView::sessionActivated, &view,
                     [&](Id<Session> session) { opened.push_back(session); });
    QTest::keyClick(canvasOf(view.views()[0]), Qt::Key_Home);
    QTest::keyClick(canvasOf(view.views()[0]), Qt::Key_Return);
    choose(u"All areas"_s);
    QTest::keyClick(canvasOf(view.views()[1]), Qt::Key_Home);
    QTest::keyClick(canvasOf(view.views()[1]), Qt::Key_Return);
    QTest::keyClick(canvasOf(view.views()[1]), Qt::Key_End);
    QTest::keyClick(canvasOf(view.views()[1]), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 3U);
    EXPECT_EQ(opened[0], course.records.sessions[0].id);
    EXPECT_EQ(opened[1], course.records.sessions[1].id);
    EXPECT_EQ(opened[2], course.records.sessions[2].id);
}

TEST_F(CourseChartsViewTest, KeepsTheAreaAndTheFocusWhileScoresAreTyped) {
    show(SampleCourse(backScores).area(u"neck"_s, neckScores));
    choose(choices().at(1));
    QAbstractButton* chosen = buttons().at(1);
    show(SampleCourse(backScores).area(u"neck"_s, {{9, {}}, {5, 3}, {4, 2}}));
    EXPECT_EQ(view.area(), u"neck"_s);
    EXPECT_EQ(buttons().at(1), chosen);
    EXPECT_TRUE(chosen->isChecked());
    EXPECT_EQ(view.views().front()->chart().x.sessions.size(), 3U);
    show(SampleCourse(backScores));  // the area is gone
    EXPECT_EQ(view.area(), u"back.low"_s);
}

TEST_F(CourseChartsViewTest, SpeaksTheLanguageOfTheWindow) {
    show(SampleCourse(backScores).area(u"neck"_s, neckScores), u"sr_Latn"_s);
    EXPECT_EQ(view.views().front()->chart().language, u"sr_Latn"_s);
    EXPECT_TRUE(view.views().front()->caption().contains(u"bol"_s, Qt::CaseInsensitive))
        << view.views().front()->caption().toStdString();
}

}  // namespace
}  // namespace reliefbook
