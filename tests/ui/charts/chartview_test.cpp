// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::CourseOf;

class ChartViewTest : public ::testing::Test {
protected:
    ChartViewTest() {
        view.resize(760, 420);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void show(const Chart& chart) {
        view.setChart(chart);
        QApplication::processEvents();
    }
    ChartCanvas* canvas() const { return view.findChild<ChartCanvas*>(); }
    QTableView* table() const { return view.findChild<QTableView*>(); }
    QPushButton* button(const QString& text) const {
        for (QPushButton* each : view.findChildren<QPushButton*>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QAction* action(const QString& text) {
        for (QAction* each : view.menu()->actions()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void hover(std::size_t session, double score = 5) {
        QTest::mouseMove(canvas(), canvas()->pointOf(session, score).toPoint());
    }
    void press(Qt::Key key) { QTest::keyClick(canvas(), key); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    ChartView view;
};

// ---- what is said ----

TEST_F(ChartViewTest, SaysAtFirstWhatTheChartShowsAsAWhole) {
    const Chart chart = testing::improvingCourse().chart();
    show(chart);
    EXPECT_EQ(view.caption(), chart.description);
    EXPECT_TRUE(chart.description.startsWith(u"Pain before sessions went from 7 to 4 over 8 sessions"_s));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(canvas());
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Name), chart.title);
    EXPECT_EQ(accessible->text(QAccessible::Description), chart.description);
}

TEST_F(ChartViewTest, SaysTheValuesOfTheSessionUnderTheMouseAndForgetsThemWhenItLeaves) {
    const Chart chart = testing::improvingCourse().chart();
    show(chart);
    hover(5);
    EXPECT_EQ(view.caption(), u"Session 6 · 26 May 2025 · before 5 · after 3 · −2 points"_s);
    hover(0, 9);
    EXPECT_TRUE(view.caption().startsWith(u"Session 1 · 15 April 2025 · before 7 · after 5"_s));
    QTest::mouseMove(canvas(), QPoint(3, 3));
    EXPECT_EQ(view.caption(), chart.description);
}

TEST_F(ChartViewTest, TakesTheSessionNearestToTheMouse) {
    show(CourseOf().session(0, 7, 5).session(10, 6, 4).chart());
    const QPointF first = canvas()->pointOf(0, 5);
    const QPointF second = canvas()->pointOf(1, 5);
    QTest::mouseMove(canvas(), (first * 0.55 + second * 0.45).toPoint());
    EXPECT_TRUE(view.caption().startsWith(u"Session 1 "_s));
    QTest::mouseMove(canvas(), (first * 0.45 + second * 0.55).toPoint());
    EXPECT_TRUE(view.caption().startsWith(u"Session 2 "_s));
}

TEST_F(ChartViewTest, TellsApartSessionsOfOneDay) {
    show(CourseOf().session(0, 7, 5).session(7, 6, 4).session(7, 8, 3).session(14, 5, 2).chart());
    hover(1);
    EXPECT_TRUE(view.caption().startsWith(u"Session 2 · 22 April 2025 · before 6"_s));
    hover(2);
    EXPECT_TRUE(view.caption().startsWith(u"Session 3 · 22 April 2025 · before 8"_s));
}

TEST_F(ChartViewTest, RingsTheSessionAndNothingElse) {
    show(testing::improvingCourse().chart());
    const QImage plain = canvas()->grab().toImage();
    hover(3);
    const QImage ringed = canvas()->grab().toImage();
    const QRect place = canvas()->placeOf(3);
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            if (plain.pixel(x, y) != ringed.pixel(x, y))
                ++(place.contains(x, y) ? inside : outside);
        }
    }
    EXPECT_GT(inside, 400);
    EXPECT_EQ(outside, 0);
}

// ---- keyboard ----

TEST_F(ChartViewTest, WalksFromSessionToSessionByKeys) {
    show(testing::improvingCourse().chart());
    canvas()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    EXPECT_TRUE(view.caption().startsWith(u"Session 1 "_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(view.caption().startsWith(u"Session 3 "_s));
    press(Qt::Key_Left);
    EXPECT_TRUE(view.caption().startsWith(u"Session 2 "_s));
    press(Qt::Key_End);
    EXPECT_TRUE(view.caption().startsWith(u"Session 8 "_s));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.caption().startsWith(u"Session 8 "_s));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_TRUE(view.caption().startsWith(u"Session 1 "_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(view.caption(), view.chart().description);
}

TEST_F(ChartViewTest, BeginsWithTheLastSessionWhenWalkingBack) {
    show(testing::improvingCourse().chart());
    canvas()->setFocus();
    press(Qt::Key_Left);
    EXPECT_TRUE(view.caption().startsWith(u"Session 8 "_s));
}

TEST_F(ChartViewTest, ShowsAFocusRingForTheKeyboardAndNoneForTheMouse) {
    show(testing::improvingCourse().chart());
    QPushButton other(&view);
    other.show();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    other.setFocus();
    const QImage without = canvas()->grab().toImage();
    canvas()->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(canvas()->grab().toImage(), without);
    other.setFocus();
    canvas()->setFocus(Qt::TabFocusReason);
    const QImage with = canvas()->grab().toImage();
    EXPECT_NE(with.pixel(with.width() / 2, 1), without.pixel(with.width() / 2, 1));
}

// ---- opening a session ----

TEST_F(ChartViewTest, OpensTheSessionWithEnter) {
    show(testing::improvingCourse().chart());
    QSignalSpy opened(&view, &ChartView::sessionActivated);
    canvas()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 7);
}

TEST_F(ChartViewTest, OpensTheSessionThatIsClicked) {
    show(testing::improvingCourse().chart());
    QSignalSpy opened(&view, &ChartView::sessionActivated);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->pointOf(2, 1).toPoint());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 3);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseClick(canvas(), Qt::RightButton, {}, canvas()->pointOf(2, 1).toPoint());
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(ChartViewTest, LetsGoOfASessionWhenTheMouseIsReleasedElsewhere) {
    show(testing::improvingCourse().chart());
    QSignalSpy opened(&view, &ChartView::sessionActivated);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, canvas()->pointOf(2, 1).toPoint());
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, canvas()->pointOf(6, 1).toPoint());
    EXPECT_EQ(opened.size(), 0);
}

// ---- the same as a table ----

TEST_F(ChartViewTest, HasTheSameNumbersAsATable) {
    show(testing::eventfulCourse().chart());
    QTest::mouseClick(button(u"Table"_s), Qt::LeftButton);
    ASSERT_TRUE(table()->isVisible());
    EXPECT_FALSE(canvas()->isVisible());
    EXPECT_EQ(table()->model()->headerData(2, Qt::Horizontal).toString(), u"Before"_s);
    std::map<QString, QStringList> rows;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        rows[cell(row, 0)] = {cell(row, 1), cell(row, 2), cell(row, 3), cell(row, 5)};
    EXPECT_EQ(rows[u"4"_s], QStringList({u"6 May 2025"_s, u"9"_s, u"6"_s, u"flare-up: lifted a washing machine"_s}));
    EXPECT_EQ(rows[u"9"_s], QStringList({u"8 July 2025"_s, u"3"_s, u"1"_s, QString()}));
    for (const ChartMark& mark : view.chart().marks) {
        const auto* dumbbells = std::get_if<DumbbellsMark>(&mark);
        if (!dumbbells)
            continue;
        for (const Dumbbell& session : dumbbells->sessions) {
            const QStringList& row = rows[QString::number(session.session)];
            EXPECT_EQ(row.value(1), Words().points(*session.before));
            EXPECT_EQ(row.value(2), Words().points(*session.after));
        }
    }
}

TEST_F(ChartViewTest, KeepsThePlaceBetweenChartAndTable) {
    show(testing::improvingCourse().chart());
    canvas()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Left);
    view.showTable(/*shown=*/true);
    EXPECT_EQ(table()->currentIndex().row(), 6);
    QTest::keyClick(table(), Qt::Key_Up);
    EXPECT_TRUE(view.caption().startsWith(u"Session 6 "_s));
    QSignalSpy opened(&view, &ChartView::sessionActivated);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 6);
    view.showTable(/*shown=*/false);
    EXPECT_TRUE(view.caption().startsWith(u"Session 6 "_s));
}

TEST_F(ChartViewTest, CopiesNumbersAndPicture) {
    show(testing::improvingCourse().chart());
    action(u"Copy numbers"_s)->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines.first(), u"Session\tDay\tBefore\tAfter\tChange"_s);
    EXPECT_EQ(lines.last(), u"8\t10 June 2025\t4\t2\t−2"_s);
    action(u"Copy picture"_s)->trigger();
    const QImage picture = QApplication::clipboard()->image();
    EXPECT_EQ(picture.width(), 1800);
    EXPECT_GT(picture.height(), 400);
}

TEST_F(ChartViewTest, AsksItsOwnerToSaveThePicture) {
    show(testing::improvingCourse().chart());
    QSignalSpy wanted(&view, &ChartView::pictureWanted);
    action(u"Save picture…"_s)->trigger();
    EXPECT_EQ(wanted.size(), 1);
}

// ---- what changes ----

TEST_F(ChartViewTest, ShowsAScoreThatWasTyped) {
    CourseOf course = testing::improvingCourse();
    show(course.chart());
    canvas()->setFocus();
    press(Qt::Key_End);
    course.session(63, 3, 1);
    show(course.chart());
    EXPECT_TRUE(view.caption().startsWith(u"Session 8 "_s));
    press(Qt::Key_End);
    EXPECT_TRUE(view.caption().startsWith(u"Session 9 · 17 June 2025 · before 3 · after 1"_s));
    view.showTable(/*shown=*/true);
    EXPECT_EQ(table()->model()->rowCount(), 9);
    course.session(70, 2, 1);
    show(course.chart());
    EXPECT_EQ(table()->model()->rowCount(), 10);
}

TEST_F(ChartViewTest, FollowsTheSchemeOfTheWindow) {
    show(testing::improvingCourse().chart());
    const auto count = [this](const QColor& colour) {
        const QImage image = canvas()->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    };
    const auto wear = [](Appearance appearance) {
        setAppearance(appearance);
        QApplication::processEvents();
    };
    wear(Appearance::Light);
    EXPECT_GT(count(theme(Scheme::Light).after), 100);
    wear(Appearance::Dark);
    EXPECT_GT(count(theme(Scheme::Dark).after), 100);
    EXPECT_EQ(count(theme(Scheme::Light).after), 0);
    wear(Appearance::Light);
}

TEST_F(ChartViewTest, GrowsWithTheText) {
    show(testing::improvingCourse().chart());
    const int before = canvas()->minimumSizeHint().height();
    setTextZoom(200);
    EXPECT_NEAR(canvas()->minimumSizeHint().height(), before * 2, 2);
    setTextZoom(100);
}

TEST_F(ChartViewTest, OffersNothingWhereThereAreNoScores) {
    show(CourseOf().chart());
    EXPECT_FALSE(button(u"Table"_s)->isVisible());
    EXPECT_FALSE(action(u"Copy picture"_s)->isEnabled());
    EXPECT_FALSE(action(u"Copy numbers"_s)->isEnabled());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(canvas())->text(QAccessible::Description), u"No sessions yet."_s);
    canvas()->setFocus();
    press(Qt::Key_End);
    QTest::mouseMove(canvas(), canvas()->rect().center());
    EXPECT_EQ(canvas()->shown(), std::nullopt);
}

// ---- screen readers ----

TEST_F(ChartViewTest, GivesScreenReadersASessionForEachSession) {
    show(testing::improvingCourse().chart());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(canvas());
    ASSERT_EQ(accessible->childCount(), 8);
    QAccessibleInterface* session = accessible->child(5);
    EXPECT_EQ(session->text(QAccessible::Name), u"Session 6 · 26 May 2025 · before 5 · after 3 · −2 points"_s);
    EXPECT_EQ(accessible->indexOfChild(session), 5);
    EXPECT_TRUE(QRect(canvas()->mapToGlobal(QPoint()), canvas()->size()).intersects(session->rect()));
    QSignalSpy opened(&view, &ChartView::sessionActivated);
    session->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 6);
    EXPECT_TRUE(session->state().selected);
    show(CourseOf().session(0, 5, 3).chart());
    EXPECT_FALSE(session->isValid());
    EXPECT_EQ(session->text(QAccessible::Name), QString());
}

}  // namespace
}  // namespace reliefbook
