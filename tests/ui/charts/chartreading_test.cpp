// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/chartreading.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::CourseOf;

QString captionOf(const Chart& chart, std::size_t session) {
    return caption(sessionReadings(chart).at(session), Words(chart.language));
}

QStringList cellsOf(const Chart& chart, std::size_t row) {
    return chartTable(chart, Words(chart.language)).rows.at(row).cells;
}

QStringList titlesOf(const Chart& chart) {
    QStringList titles;
    for (const ChartTable::Column& column : chartTable(chart, Words(chart.language)).columns)
        titles << column.title;
    return titles;
}

TEST(ChartReading, SaysDayScoresAndChangeOfASession) {
    EXPECT_EQ(captionOf(testing::improvingCourse().chart(), 5),
              u"Session 6 · 26 May 2025 · before 5 · after 3 · −2 points"_s);
}

TEST(ChartReading, SaysWhichScoreIsMissing) {
    const Chart chart = testing::courseWithMissingScores().chart();
    EXPECT_EQ(captionOf(chart, 1), u"Session 2 · 22 April 2025 · before: no score · after 4"_s);
    EXPECT_EQ(captionOf(chart, 3), u"Session 4 · 6 May 2025 · before 6 · after: no score"_s);
    EXPECT_EQ(captionOf(chart, 4), u"Session 5 · 13 May 2025 · no score"_s);
}

TEST(ChartReading, NamesTheFlareUpOfASession) {
    const Chart chart = testing::eventfulCourse().chart();
    EXPECT_TRUE(captionOf(chart, 3).endsWith(u"−3 points · flare-up: lifted a washing machine"_s));
    EXPECT_TRUE(captionOf(chart, 4).endsWith(u"−3 points · flare-up"_s));
    // To a client none of the practice's own words.
    EXPECT_TRUE(captionOf(testing::eventfulCourse().chart(ChartReader::Client), 3).endsWith(u"· flare-up"_s));
}

TEST(ChartReading, SpeaksTheLanguageOfTheChart) {
    const Chart chart = testing::courseWithMissingScores().chart(ChartReader::Therapist, u"sr_Latn"_s);
    EXPECT_EQ(captionOf(chart, 6), u"Tretman 7 · 27. maj 2025. · pre 3,5 · posle 2 · −1,5 poena"_s);
}

TEST(ChartReading, HasTheNumbersOfEverySessionInTheTable) {
    const Chart chart = testing::improvingCourse().chart();
    EXPECT_EQ(titlesOf(chart), QStringList({u"Session"_s, u"Day"_s, u"Before"_s, u"After"_s, u"Change"_s}));
    EXPECT_EQ(chartTable(chart, Words()).rows.size(), 8U);
    EXPECT_EQ(cellsOf(chart, 0), QStringList({u"1"_s, u"15 April 2025"_s, u"7"_s, u"5"_s, u"−2"_s}));
    EXPECT_EQ(cellsOf(chart, 6), QStringList({u"7"_s, u"3 June 2025"_s, u"4"_s, u"4"_s, u"0"_s}));
}

TEST(ChartReading, LeavesADashForAMissingScoreInTheTable) {
    EXPECT_EQ(cellsOf(testing::courseWithMissingScores().chart(), 1),
              QStringList({u"2"_s, u"22 April 2025"_s, u"–"_s, u"4"_s, QString()}));
}

TEST(ChartReading, PutsDiaryAndEventsBetweenTheSessionsOfTheirDays) {
    const Chart chart = CourseOf()
                            .session(0, 7, 5)
                            .session(14, 6, 4)
                            .diary(3, 5.5)
                            .event(CourseEventKind::Medicine, 10, u"ibuprofen"_s)
                            .chart();
    EXPECT_EQ(titlesOf(chart).mid(5), QStringList({u"Diary"_s, u"Remark"_s}));
    const ChartTable table = chartTable(chart, Words());
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[1].session, 0);
    EXPECT_EQ(table.rows[1].cells.value(1), u"18 April 2025"_s);
    EXPECT_TRUE(table.rows[1].cells.contains(u"5.5"_s));
    EXPECT_EQ(table.rows[2].cells.value(1), u"25 April 2025"_s);
    EXPECT_EQ(table.rows[2].cells.last(), u"change of medicine: ibuprofen"_s);
    EXPECT_EQ(table.rows[3].session, 2);
}

TEST(ChartReading, KeepsARemarkInOneCellOfTheCopiedTable) {
    const Chart chart =
        CourseOf().session(0, 7, 5).session(7, 6, 4).event(CourseEventKind::Work, 3, u"new\tdesk\nand chair"_s).chart();
    const QStringList lines = tabbed(chartTable(chart, Words())).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), 5) << line.toStdString();
    EXPECT_EQ(lines.at(1), u"1\t15 April 2025\t7\t5\t−2\t"_s);
}

}  // namespace
}  // namespace reliefbook
