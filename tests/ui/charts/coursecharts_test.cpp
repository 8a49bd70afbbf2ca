// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/charts/charttext.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/coursecharts.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::CourseOf;
using testing::missing;

// UPDATE_GOLDEN=1 writes what is there now; the difference is then read before it is committed.
void expectGolden(const QString& name, const Chart& chart) {
    const QString path = testing::ownData(u"charts/"_s + name + u".txt"_s);
    const QString now = testing::textOf(chart);
    QFile file(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
    } else {
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        EXPECT_EQ(QString::fromUtf8(file.readAll()), now);
    }
}

template <class Mark> std::vector<Mark> marksOf(const Chart& chart) {
    std::vector<Mark> marks;
    for (const ChartMark& mark : chart.marks) {
        if (const auto* found = std::get_if<Mark>(&mark))
            marks.push_back(*found);
    }
    return marks;
}

TEST(CourseChart, ShowsAnImprovingCourse) {
    expectGolden(u"improving_therapist"_s, testing::improvingCourse().chart());
    expectGolden(u"improving_client"_s, testing::improvingCourse().chart(ChartReader::Client));
    expectGolden(u"improving_doctor"_s, testing::improvingCourse().chart(ChartReader::Doctor));
}

TEST(CourseChart, ShowsFlareUpsEventsAndALongGap) {
    expectGolden(u"eventful_doctor"_s, testing::eventfulCourse().chart(ChartReader::Doctor));
    expectGolden(u"eventful_client"_s, testing::eventfulCourse().chart(ChartReader::Client));
}

TEST(CourseChart, SpeaksSerbianInBothScripts) {
    expectGolden(u"eventful_sr"_s, testing::eventfulCourse().chart(ChartReader::Doctor, u"sr"_s));
    expectGolden(u"eventful_sr_latn"_s, testing::eventfulCourse().chart(ChartReader::Client, u"sr_Latn"_s));
}

TEST(CourseChart, ShowsWhatIsThereWhereScoresAreMissing) {
    expectGolden(u"missing"_s, testing::courseWithMissingScores().chart());
}

TEST(CourseChart, DrawsItsLineThroughTheAveragesWhereTheseCarryTheLastingEffect) {
    CourseOf course;
    course.session(0, 7, 5, 7.5).session(7, 7, 6, 6.5).session(14, 6, 4, 7).session(21, 7, 5, 6).session(28, 6, 4, 5);
    course.diary(1, 5).diary(3, 6).diary(8, 6.5);
    expectGolden(u"average"_s, course.chart());
}

TEST(CourseChart, SaysInWordsWhatItCantShow) {
    expectGolden(u"no_sessions"_s, CourseOf().chart());
    expectGolden(u"no_scores"_s, CourseOf().session(0, missing, missing).session(7, missing, missing).chart());
    expectGolden(u"one_session"_s, CourseOf().session(0, 7, 4).chart());
    expectGolden(u"no_after"_s,
                 CourseOf().session(0, 7, missing).session(7, 6, missing).session(14, 5, missing).chart());
    expectGolden(u"no_before"_s, CourseOf().session(0, missing, 5).session(7, missing, 4).chart());
    expectGolden(u"late_baseline"_s, CourseOf().session(0, missing, 5).session(7, 6, 4).session(14, 5, 3).chart());
    expectGolden(u"baseline_zero"_s, CourseOf().session(0, 0, 0).session(7, 0, 0).session(14, 1, 0).chart());
}

TEST(CourseChart, ShowsTheClientTheLevelOfHalfThePainOnly) {
    const auto labels = [](ChartReader reader) {
        QStringList found;
        for (const LevelMark& level : marksOf<LevelMark>(testing::improvingCourse().chart(reader)))
            found << level.label;
        found.replaceInStrings(QChar(0x00A0), u" "_s);
        return found;
    };
    EXPECT_EQ(labels(ChartReader::Client), (QStringList{u"50 % less"_s}));
    EXPECT_EQ(labels(ChartReader::Therapist), (QStringList{u"30 % less"_s, u"50 % less"_s}));
    EXPECT_EQ(labels(ChartReader::Doctor), (QStringList{u"30 % less"_s, u"50 % less"_s}));
}

TEST(CourseChart, GivesTheBandOfTheTrendToTheDoctorOnly) {
    for (const ChartReader reader : {ChartReader::Client, ChartReader::Therapist, ChartReader::Doctor}) {
        const auto trends = marksOf<TrendMark>(testing::improvingCourse().chart(reader));
        ASSERT_EQ(trends.size(), 1U);
        EXPECT_EQ(!trends.front().band.empty(), reader == ChartReader::Doctor);
    }
}

TEST(CourseChart, ShowsAClientNoTrendThatIsNotClear) {
    CourseOf course;
    course.session(0, 6, 4).session(7, 5, 4).session(14, 6, 4).session(21, 5, 4).session(28, 6, 4).session(35, 5, 4);
    EXPECT_TRUE(marksOf<TrendMark>(course.chart(ChartReader::Client)).empty());
    EXPECT_FALSE(marksOf<TrendMark>(course.chart(ChartReader::Doctor)).empty());
}

TEST(CourseChart, KeepsATrendInsideTheScale) {
    CourseOf course;
    course.session(0, 9, 7).session(7, 6, 3).session(14, 3, 1).session(21, 0, 0).session(28, 0, 0).session(35, 0, 0);
    const auto trends = marksOf<TrendMark>(course.chart(ChartReader::Doctor));
    ASSERT_EQ(trends.size(), 1U);
    EXPECT_GE(*trends.front().to.y, 0);
    EXPECT_LT(trends.front().to.x, 35);
    for (const TrendMark::Edge& edge : trends.front().band) {
        EXPECT_GE(edge.low, 0);
        EXPECT_LE(edge.high, 10);
    }
}

TEST(CourseChart, TellsNoneOfThePracticesOwnWordsToTheClient) {
    EXPECT_FALSE(testing::textOf(testing::eventfulCourse().chart(ChartReader::Client)).contains(u"washing machine"_s));
    EXPECT_TRUE(testing::textOf(testing::eventfulCourse().chart(ChartReader::Doctor)).contains(u"washing machine"_s));
}

TEST(CourseChart, BreaksTheAxisOnlyAfterMoreThanTwentyEightDays) {
    const Chart chart = CourseOf().session(0, 7, 5).session(28, 6, 4).session(57, 5, 3).chart();
    const auto gaps = marksOf<GapMark>(chart);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps.front().from, 28);
}

TEST(CourseChart, CountsManyFlareUpsInsteadOfNumberingThem) {
    CourseOf course;
    for (int i = 0; i < 40; ++i)
        course.session(i * 7, i % 5 == 4 ? 9 : 4, 3);
    const Chart chart = course.chart();
    const auto flares = marksOf<FlareMark>(chart);
    ASSERT_EQ(flares.size(), 8U);
    EXPECT_EQ(flares.front().number, 0);
    ASSERT_EQ(chart.footnotes.size(), 1U);
    EXPECT_TRUE(chart.footnotes.front().text.contains(u"8 flare-ups"_s));
}

TEST(CourseChart, DoesNotLetAnEventOfLongAgoSqueezeTheCourse) {
    const Chart chart = testing::eventfulCourse().chart();
    EXPECT_GT(chart.x.from, -10);
    EXPECT_TRUE(testing::textOf(chart).contains(u"Outside the time shown: 11 March 2024"_s));
}

TEST(CourseChart, CountsWeeksThenMonthsThenYears) {
    const auto ticks = [](int count, double gap) {
        const Chart chart = testing::longCourse(count, gap).chart();
        return chart.x.ticks.at(1);
    };
    EXPECT_EQ(ticks(8, 7), (TimeAxis::Tick{7, u"22 Apr"_s, u"2025"_s}));
    EXPECT_EQ(ticks(60, 12), (TimeAxis::Tick{16, u"May"_s, u"2025"_s}));
    EXPECT_EQ(ticks(862, 2), (TimeAxis::Tick{261 + 365, u"2027"_s, {}}));
}

TEST(CourseChart, CountsNoMoreYearsThanCanBeShown) {
    CourseOf course;
    course.session(0, 8, 6).session(7, 6, 5).session(106'751'991'167.0, 5, 4);  // where milliseconds end
    const Chart chart = course.chart();
    EXPECT_LE(chart.x.ticks.size(), 202U);
    EXPECT_GT(chart.x.ticks.size(), 100U);
}

}  // namespace
}  // namespace reliefbook
