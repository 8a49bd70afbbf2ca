// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/reports/samplecourse.h"
#include "ui/reports/reportmaking.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::SampleCourse;

const QDate today(2026, 11, 21);

QString nameFor(const QString& title) {
    Report report;
    report.title = title;
    return reportFileName(report, today);
}

ReportMaterial materialOf(const SampleCourse& course) { return {course.records, course.areas(), course.analyses()}; }

TEST(ReportMaking, NamesTheFileAfterReportClientAndDay) {
    EXPECT_EQ(nameFor(u"Progress report – Marija Kovačević"_s),
              u"Progress report - Marija Kovačević - 2026-11-21.pdf"_s);
    EXPECT_EQ(nameFor(u"Извештај о напретку – Марија"_s), u"Извештај о напретку - Марија - 2026-11-21.pdf"_s);
}

TEST(ReportMaking, LeavesOutOfTheFileNameWhatAFileSystemRefuses) {
    EXPECT_EQ(nameFor(u"Report – A/B\\C:D*E?F\"G<H>I|J"_s), u"Report - A B C D E F G H I J - 2026-11-21.pdf"_s);
    EXPECT_EQ(nameFor(u"Report – Ana\nMaria\t\u202eJr."_s), u"Report - Ana Maria Jr - 2026-11-21.pdf"_s);
    EXPECT_EQ(nameFor(u"../../etc/passwd"_s), u"etc passwd - 2026-11-21.pdf"_s);
}

TEST(ReportMaking, KeepsTheFileNameShortEnough) {
    for (const QString& letter : {u"a"_s, u"ж"_s, u"\U0001F600"_s}) {
        const QString name = nameFor(u"Report – "_s + letter.repeated(5000));
        EXPECT_LE(name.toUtf8().size(), 200);
        EXPECT_TRUE(name.endsWith(u" - 2026-11-21.pdf"_s));
        EXPECT_TRUE(name.isValidUtf16());
    }
}

TEST(ReportMaking, BeginsInTheClientsLanguageOnThePracticesPaper) {
    SampleCourse course({{8, 5}, {7, 4}});
    course.records.practice.language = u"en"_s;
    course.records.practice.paper = u"Letter"_s;
    course.records.client.language = u"sr"_s;
    const ReportChoice choice = usualChoice(materialOf(course));
    EXPECT_EQ(choice.language, u"sr"_s);
    EXPECT_EQ(choice.paper, Paper::Letter);
    EXPECT_EQ(choice.audience, Audience::Client);
    course.records.client.language.clear();
    EXPECT_EQ(usualChoice(materialOf(course)).language, u"en"_s);
}

TEST(ReportMaking, LeavesOutTheAreasThatAreNotWanted) {
    const SampleCourse course = SampleCourse({{8, 5}, {7, 4}, {6, 3}}).area(u"neck"_s, {{5, 3}, {4, 2}, {3, 1}});
    ReportChoice choice;
    choice.language = u"en"_s;
    EXPECT_TRUE(plainText(makeReport(materialOf(course), choice, today)).contains(u"Neck"_s, Qt::CaseInsensitive));
    choice.withoutAreas = {u"neck"_s};
    EXPECT_FALSE(plainText(makeReport(materialOf(course), choice, today)).contains(u"Neck"_s, Qt::CaseInsensitive));
}

}  // namespace
}  // namespace reliefbook
