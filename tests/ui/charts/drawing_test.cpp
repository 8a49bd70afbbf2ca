// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/drawing.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace reliefbook {
namespace {

using testing::CourseOf;
using testing::missing;

constexpr int enlarged = 4;  // image pixels in one of the layout: enough to look inside a ring
constexpr QSizeF size(700, 320);

/// A drawing and where things stand in it.
struct Drawn {
    ChartLayout layout;
    QImage image;

    QColor at(QPointF place) const { return image.pixelColor((place * enlarged).toPoint()); }
    /// The share of pixels of this colour in a line from one place to another.
    double share(QPointF from, QPointF to, const QColor& colour) const {
        constexpr int steps = 400;
        int found = 0;
        for (int i = 0; i <= steps; ++i)
            found += at(from + (to - from) * i / steps) == colour ? 1 : 0;
        return static_cast<double>(found) / (steps + 1);
    }
};

Drawn drawn(const Chart& chart, const ChartLook& look = {}) {
    QImage image((size * enlarged).toSize(), QImage::Format_RGB32);
    image.fill(theme(look.scheme).surface);
    QPainter painter(&image);
    ChartLook large = look;
    large.pixel = enlarged;
    draw(chart, painter, image.rect(), large);
    painter.end();
    return {layOut(chart, size, look), image};
}

TEST(Drawing, BeforeIsAHollowWarmRingAndAfterAFilledCoolDisc) {
    const Chart chart = CourseOf().session(0, 7, 3).session(7, 6, 2).chart();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Grey}) {
        const Drawn it = drawn(chart, {.scheme = scheme});
        const Theme& colours = theme(scheme);
        EXPECT_EQ(it.at(it.layout.at(0, 7, 1)), colours.surface);
        EXPECT_EQ(it.at(it.layout.at(0, 7, 1) + QPointF(it.layout.radius, 0)), colours.before);
        EXPECT_EQ(it.at(it.layout.at(0, 3, 1)), colours.after);
        EXPECT_EQ(it.at(it.layout.at(0, 5.5, 1)), colours.control);  // the stem
    }
}

TEST(Drawing, EqualScoresAreASmallDiscInALargerRing) {
    const Drawn it = drawn(CourseOf().session(0, 7, 7).session(7, 6, 2).chart());
    const Theme& colours = theme(Scheme::Light);
    const QPointF centre = it.layout.at(0, 7, 1);
    EXPECT_EQ(it.at(centre), colours.after);
    EXPECT_EQ(it.at(centre + QPointF(0, it.layout.radius * 1.32)), colours.before);
    EXPECT_EQ(it.at(centre - QPointF(0, it.layout.radius * 0.99)), colours.surface);
}

TEST(Drawing, TheLineBreaksAtAMissingScore) {
    Chart chart = CourseOf()
                      .session(0, 8, missing)
                      .session(7, 8, missing)
                      .session(14, missing, missing)
                      .session(21, 8, missing)
                      .session(28, 8, missing)
                      .chart(ChartReader::Client);
    std::erase_if(chart.marks, [](const ChartMark& mark) { return std::holds_alternative<TrendMark>(mark); });
    const Drawn it = drawn(chart);
    const QColor grid = theme(Scheme::Light).border;  // what is seen at 8 where there is no line
    const auto between = [&](double from, double to) {
        return it.share(it.layout.at(from + 1, 8), it.layout.at(to - 1, 8), grid);
    };
    EXPECT_EQ(between(0, 7), 0);
    EXPECT_GT(between(7, 21), 0.95);
    EXPECT_EQ(between(21, 28), 0);
}

TEST(Drawing, HasGridLinesFromNoPainToTheWorst) {
    for (const qreal width : {460.0, 633.3, 700.0}) {
        const Chart chart = CourseOf().session(0, 5, 5).session(7, 5, 5).chart();
        QImage image((QSizeF(width, 300) * enlarged).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(chart, painter, QRectF(0, 0, width * enlarged, 300 * enlarged), {.pixel = enlarged});
        painter.end();
        const Drawn it{layOut(chart, QSizeF(width, 300), {}), image};
        for (const double score : {2.0, 4.0, 6.0, 8.0, 10.0})
            EXPECT_EQ(it.at(it.layout.at(10.3, score)), theme(Scheme::Light).border) << width << ": " << score;
    }
}

TEST(Drawing, TheLevelOfThirtyPercentIsNotInTheClientsDrawing) {
    const auto lineAt = [](ChartReader reader, double score) {
        const Drawn it = drawn(testing::improvingCourse().chart(reader));
        return it.share(it.layout.at(1, score), it.layout.at(56, score), theme(Scheme::Light).text2);
    };
    EXPECT_GT(lineAt(ChartReader::Doctor, 4.9), 0.4);
    EXPECT_LT(lineAt(ChartReader::Client, 4.9), 0.05);
    EXPECT_GT(lineAt(ChartReader::Client, 3.5), 0.4);
}

TEST(Drawing, BreaksTheAxisAtALongGap) {
    const Drawn it = drawn(CourseOf().session(0, 7, 5).session(40, 6, 4).chart());
    ASSERT_EQ(it.layout.breaks.size(), 1U);
    const qreal axis = it.layout.plot.bottom();
    const auto slash = [&](qreal x) {
        return it.share(QPointF(x - 5, axis + 5), QPointF(x, axis - 5), theme(Scheme::Light).text2);
    };
    EXPECT_GT(slash(it.layout.breaks.front()), 0.8);
    EXPECT_LT(slash(it.layout.breaks.front() + 40), 0.05);
}

TEST(Drawing, IsWithoutColourForGreyPaper) {
    const Drawn it = drawn(testing::eventfulCourse().chart(ChartReader::Doctor),
                           {.scheme = Scheme::Grey, .medium = ChartLook::Medium::Paper});
    for (int y = 0; y < it.image.height(); ++y) {
        for (int x = 0; x < it.image.width(); ++x) {
            const QRgb pixel = it.image.pixel(x, y);
            ASSERT_TRUE(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel)) << x << ' ' << y;
        }
    }
}

TEST(Drawing, MarksAFlareUpWithATriangleOverItsScore) {
    const Drawn it = drawn(testing::eventfulCourse().chart());
    ASSERT_EQ(it.layout.flares.size(), 2U);
    EXPECT_EQ(it.at(it.layout.flares.front().centre + QPointF(0, 1)), theme(Scheme::Light).event);
    EXPECT_LT(it.layout.flares.front().centre.y(), it.layout.at(21, 9, 4).y() - it.layout.radius);
}

TEST(Drawing, DrawsEverySessionOfAVeryLongCourseInItsPlace) {
    const Drawn it = drawn(testing::longCourse(862, 2).chart(ChartReader::Client));
    EXPECT_EQ(it.at(it.layout.at(861 * 2, 8 - 5.0 * 861 / 862 - 1.5 + 861 % 3 * 0.5, 862)), theme(Scheme::Light).after);
    EXPECT_LE(it.layout.at(861 * 2, 0, 862).x(), it.layout.plot.right());
}

TEST(Drawing, SaysInWordsThatThereIsNothingToDraw) {
    const Drawn it = drawn(CourseOf().chart());
    ASSERT_EQ(it.layout.texts.size(), 1U);
    EXPECT_EQ(it.layout.texts.front().text, QStringLiteral("No sessions yet."));
    const QPointF panel = it.layout.emptyPanel.center() + QPointF(200, 0);
    EXPECT_EQ(it.at(panel), theme(Scheme::Light).surface2);
}

TEST(Drawing, DrawsNothingIntoNoRoom) {
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(testing::improvingCourse().chart(), painter, QRectF(5, 5, 0, 0));
    draw(testing::improvingCourse().chart(), painter, QRectF(5, 5, 3, 2));  // less than any layout: without a crash
    painter.end();
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
}

}  // namespace
}  // namespace reliefbook
