// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/reports/samplecourse.h"
#include "tests/ui/waituntil.h"
#include "ui/reports/reportpdf.h"
#include "ui/reports/reportpreview.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::SampleCourse;
using testing::waitUntil;

std::shared_ptr<ReportPages> pagesOf(int sessions, Paper paper = Paper::A4, Ink ink = Ink::Colour) {
    std::vector<SampleCourse::Pair> scores;
    scores.reserve(static_cast<std::size_t>(sessions));
    for (int i = 0; i < sessions; ++i)
        scores.emplace_back(8 - i * 4.0 / sessions, 4);
    auto pages = std::make_shared<ReportPages>(SampleCourse(scores).report(Audience::Client),
                                               pageSizeOf(paper).size(QPageSize::Point), ink);
    pages->layOut();
    return pages;
}

class ReportPreviewTest : public ::testing::Test {
protected:
    ReportPreviewTest() {
        view.resize(700, 600);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void show(const std::shared_ptr<ReportPages>& pages) {
        view.setPages(pages);
        EXPECT_TRUE(waitUntil([&] { return allSeenArePainted(); }));
    }
    bool allSeenArePainted() const {
        for (int page = 0; page < view.pages(); ++page) {
            if (view.pageRect(page).intersects(view.viewport()->rect()) && !view.isPainted(page))
                return false;
        }
        return true;
    }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }

    ReportPreview view;
};

TEST_F(ReportPreviewTest, ShowsThePagesInTheirShapeAcrossTheWidth) {
    show(pagesOf(60));
    ASSERT_EQ(view.pages(), 3);
    const QRect first = view.pageRect(0);
    EXPECT_NEAR(static_cast<double>(first.height()) / first.width(), 842.0 / 595, 0.01);
    EXPECT_GT(first.width(), view.viewport()->width() * 8 / 10);
    EXPECT_GT(view.pageRect(1).top(), first.bottom());
    show(pagesOf(60, Paper::Letter));
    EXPECT_NEAR(static_cast<double>(view.pageRect(0).height()) / view.pageRect(0).width(), 11 / 8.5, 0.01);
}

TEST_F(ReportPreviewTest, ShowsAWholePage) {
    show(pagesOf(60));
    view.setZoom(ReportPreview::Zoom::WholePage);
    EXPECT_TRUE(view.viewport()->rect().contains(view.pageRect(0)));
    EXPECT_GT(view.pageRect(0).height(), view.viewport()->height() * 8 / 10);
    view.goToPage(2);
    EXPECT_TRUE(view.viewport()->rect().contains(view.pageRect(2)));
}

TEST_F(ReportPreviewTest, PaintsOnlyThePagesThatAreSeen) {
    show(pagesOf(200));
    ASSERT_GT(view.pages(), 4);
    EXPECT_TRUE(view.isPainted(0));
    EXPECT_FALSE(view.isPainted(3));
    view.goToPage(3);
    EXPECT_TRUE(waitUntil([&] { return view.isPainted(3); }));
}

TEST_F(ReportPreviewTest, LooksAsItWillBePrinted) {
    const auto pages = pagesOf(8);
    show(pages);
    const QRect place = view.pageRect(0);
    QImage printed(place.size(), QImage::Format_RGB32);
    printed.fill(Qt::white);
    QPainter painter(&printed);
    pages->paint(painter, 0, place.width() / pages->size().width());
    painter.end();
    const QImage seen = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int different = 0;
    int looked = 0;
    for (int y = 0; y < seen.height() - place.top(); y += 2) {
        for (int x = 2; x < place.width() - 2; x += 2) {
            const QRgb one = printed.pixel(x, y);
            const QRgb other = seen.pixel(place.left() + x, place.top() + y);
            different += qAbs(qGray(one) - qGray(other)) > 60 ? 1 : 0;
            ++looked;
        }
    }
    EXPECT_GT(looked, 10000);
    EXPECT_LT(different, looked / 100);
}

TEST_F(ReportPreviewTest, IsLeafedThroughByKeys) {
    show(pagesOf(60));
    view.setZoom(ReportPreview::Zoom::WholePage);
    view.setFocus();
    press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentPage(), 1);
    press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentPage(), 2);
    press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentPage(), 2);
    press(Qt::Key_PageUp);
    EXPECT_EQ(view.currentPage(), 1);
    press(Qt::Key_Home);
    EXPECT_EQ(view.currentPage(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(view.currentPage(), 2);
}

TEST_F(ReportPreviewTest, LeavesNothingOfAPageOutWhileLeafingThroughAcrossTheWidth) {
    show(pagesOf(60));
    view.setFocus();
    int before = view.verticalScrollBar()->value();
    for (int i = 0; i < 20 && before < view.verticalScrollBar()->maximum(); ++i) {
        press(Qt::Key_PageDown);
        const int after = view.verticalScrollBar()->value();
        EXPECT_GT(after, before);
        EXPECT_LE(after, before + view.viewport()->height());
        before = after;
    }
    EXPECT_EQ(view.currentPage(), 2);
}

TEST_F(ReportPreviewTest, StaysWhereItIsWhenTheReportChanges) {
    show(pagesOf(60));
    view.goToPage(1);
    show(pagesOf(61));
    EXPECT_EQ(view.currentPage(), 1);
}

TEST_F(ReportPreviewTest, ReadsTheReportToThoseWhoDoNotSeeIt) {
    show(pagesOf(60));
    view.goToPage(1);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"Preview, page 2 of 3"_s);
    EXPECT_TRUE(accessible->text(QAccessible::Description).contains(u"Marija Kovačević"_s));
}

}  // namespace
}  // namespace reliefbook
