// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/chartlayout.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::CourseOf;

// What a text covers when painted: Qt does not clip it to its place.
QRectF covered(const PlacedText& text) {
    if (text.turned || text.wrapped)
        return text.rect;
    const qreal width = QFontMetricsF(text.font).horizontalAdvance(text.text);
    QRectF rect(0, text.rect.top(), width, text.rect.height());
    if (text.alignment & Qt::AlignRight)
        rect.moveRight(text.rect.right());
    else if (text.alignment & Qt::AlignHCenter)
        rect.moveLeft(text.rect.center().x() - width / 2);
    else
        rect.moveLeft(text.rect.left());
    return rect;
}

void expectTidy(const Chart& chart, QSizeF size, const ChartLook& look) {
    const ChartLayout layout = layOut(chart, size, look);
    const QRectF all = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const PlacedText& text = layout.texts[i];
        EXPECT_TRUE(all.contains(covered(text))) << "outside: " << text.text.toStdString();
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF common = covered(text) & covered(layout.texts[j]);
            EXPECT_TRUE(common.width() < 0.5 || common.height() < 3.5)
                << text.text.toStdString() << " lies over " << layout.texts[j].text.toStdString();
        }
    }
}

struct Course {
    const char* name;
    CourseOf course;
};

std::vector<Course> courses() {
    CourseOf crowdedEvents = testing::improvingCourse();
    for (int day = 5; day < 12; ++day)
        crowdedEvents.event(CourseEventKind::Work, day, u"new desk"_s);
    CourseOf yearOfEvents = testing::longCourse(52, 7);
    for (int day = 1; day < 360; day += 5)
        yearOfEvents.event(CourseEventKind::Medicine, day, {});
    return {{"none", CourseOf()},
            {"a year of events", yearOfEvents},
            {"one", CourseOf().session(0, 7, 4)},
            {"improving", testing::improvingCourse()},
            {"eventful", testing::eventfulCourse()},
            {"crowded events", crowdedEvents},
            {"missing", testing::courseWithMissingScores()},
            {"same day", CourseOf().session(0, 7, 5).session(0, 5, 4).session(7, 6, 4).session(7, 6, 6)},
            {"two years", testing::longCourse(60, 12.3)},
            {"862 sessions", testing::longCourse(862, 2)},
            {"flat at ten", CourseOf().session(0, 10, 10).session(30, 10, 10).session(60, 10, 10)}};
}

TEST(ChartLayout, SetsNoTextOverAnotherAndNoneOutside) {
    for (const Course& each : courses()) {
        for (const QString& language : Words::languages()) {
            for (const ChartReader reader : {ChartReader::Therapist, ChartReader::Client, ChartReader::Doctor}) {
                const Chart chart = each.course.chart(reader, language);
                for (const qreal width : {460.0, 660.0, 1000.0}) {
                    SCOPED_TRACE(each.name + (" in " + language.toStdString()) + " " + std::to_string(width));
                    ChartLook look;
                    look.medium =
                        reader == ChartReader::Therapist ? ChartLook::Medium::Screen : ChartLook::Medium::Paper;
                    look.heading = true;
                    expectTidy(chart, QSizeF(width, preferredHeight(chart, width, look)), look);
                }
            }
        }
    }
}

TEST(ChartLayout, PutsTheScoreAxisFromZeroToTenWhateverTheScores) {
    for (const CourseOf& course : {CourseOf().session(0, 1, 0).session(7, 1, 1), testing::eventfulCourse()}) {
        const ChartLayout layout = layOut(course.chart(), QSizeF(700, 300), {});
        EXPECT_DOUBLE_EQ(layout.at(0, 0).y(), layout.plot.bottom());
        EXPECT_DOUBLE_EQ(layout.at(0, 10).y(), layout.plot.top());
    }
}

TEST(ChartLayout, KeepsTrueTimeBetweenSessions) {
    const ChartLayout layout = layOut(testing::improvingCourse().chart(), QSizeF(700, 300), {});
    const qreal week = layout.at(7, 0, 2).x() - layout.at(0, 0, 1).x();
    EXPECT_NEAR(layout.at(41, 0, 6).x() - layout.at(28, 0, 5).x(), week * 13 / 7, 1e-6);
}

TEST(ChartLayout, PutsSessionsOfOneDaySideBySide) {
    const Chart chart = CourseOf().session(0, 7, 5).session(0, 7, 5).session(7, 6, 4).chart();
    const ChartLayout layout = layOut(chart, QSizeF(700, 300), {});
    EXPECT_GT(layout.at(0, 7, 2).x() - layout.at(0, 7, 1).x(), 2 * layout.radius);
    EXPECT_DOUBLE_EQ((layout.at(0, 7, 1).x() + layout.at(0, 7, 2).x()) / 2, layout.at(0, 7).x());
}

TEST(ChartLayout, KeepsCrowdedEventsAroundTheirDays) {
    CourseOf course = testing::improvingCourse();
    for (const int day : {26, 27, 28, 29, 30})
        course.event(CourseEventKind::Work, day, {});
    const ChartLayout layout = layOut(course.chart(), QSizeF(700, 400), {});
    ASSERT_EQ(layout.events.size(), 5U);
    EXPECT_NEAR(layout.events[2].centre.x(), layout.at(28, 0).x(), 0.5);
    EXPECT_GT(layout.events[3].centre.x() - layout.events[2].centre.x(), 15);
}

TEST(ChartLayout, ExplainsItsShapesInWordsOnPaperOnly) {
    const Chart chart = testing::improvingCourse().chart();
    const auto has = [&](ChartLook::Medium medium, const QString& words) {
        ChartLook look;
        look.medium = medium;
        const ChartLayout layout = layOut(chart, QSizeF(700, 400), look);
        return std::ranges::any_of(layout.texts, [&](const PlacedText& text) { return text.text == words; });
    };
    EXPECT_TRUE(has(ChartLook::Medium::Paper, u"pain before the session"_s));
    EXPECT_FALSE(has(ChartLook::Medium::Screen, u"pain before the session"_s));
    EXPECT_TRUE(has(ChartLook::Medium::Screen, u"before"_s));
}

TEST(ChartLayout, IsSetInOurOwnFamily) {
    if (fontFamily() != u"Reliefbook Sans"_s)
        GTEST_SKIP() << "built without the font";
    const QFontMetricsF metrics(paperFont(100));
    for (int digit = 0; digit <= 9; ++digit)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QString::number(digit)), metrics.horizontalAdvance(u"0"_s));
    EXPECT_NE(QFontMetricsF(paperFont(100, QFont::DemiBold)).horizontalAdvance(u"Pain"_s),
              metrics.horizontalAdvance(u"Pain"_s));
    EXPECT_TRUE(metrics.inFont(u'ћ'));
    EXPECT_TRUE(metrics.inFont(u'š'));
}

}  // namespace
}  // namespace reliefbook
