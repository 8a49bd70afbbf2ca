// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/reports/samplecourse.h"
#include "ui/reports/findings.h"
#include "ui/reports/progressreport.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::ownData;
using reliefbook::testing::SampleCourse;

constexpr auto none = std::nullopt;

SampleCourse improving() { return SampleCourse({{8, 5}, {7, 4}, {6.5, 4}, {6, 3}, {5, 3}, {4, 2}, {3.5, 2}, {3, 1}}); }

/// A course with everything a report can show: two areas, a flare-up, events, missing and refused scores, an extra.
SampleCourse full() {
    SampleCourse course({{7, 4}, {6, 4}, {6, 3}, {9, 5}, {5, none}, {4, 2}, {4, 2}, {3, 2}});
    course.extra(6, QDate(2025, 4, 8))
        .area(u"neck.back.L"_s, {{none, none}, {5, 4}, {5, 3}, {6, 4}, {4, 3}})
        .state(3, Phase::After, ScoreState::NotAsked)
        .event(CourseEventKind::Medicine, QDate(2025, 5, 2), u"EVENT-TEXT ibuprofen"_s);
    return course;
}

QString textOf(const SampleCourse& course, Audience audience, const QString& language = u"en"_s) {
    return plainText(course.report(audience, language)).replace(QChar(0x00A0), u' ');
}

const std::vector<Audience> audiences{Audience::Client, Audience::Doctor};

// ---- what it says ----

TEST(ProgressReport, SaysTheSameAsTheStoredTexts) {
    for (const auto& [name, course] : {std::pair{u"improving"_s, improving()}, std::pair{u"full"_s, full()}}) {
        for (const Audience audience : audiences) {
            for (const QString& language : Words::languages()) {
                const QString report = plainText(course.report(audience, language));
                const QString path = ownData(u"reports/%1_%2_%3.txt"_s.arg(
                    name, QString::fromLatin1(word(audience).data(), qsizetype(word(audience).size())), language));
                QFile file(path);
                if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
                    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
                    file.write(report.toUtf8());
                    continue;
                }
                ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
                EXPECT_EQ(report, QString::fromUtf8(file.readAll())) << path.toStdString();
            }
        }
    }
}

TEST(ProgressReport, PutsTheChangeFromBaselineToCurrentFirst) {
    const QString report = textOf(improving(), Audience::Client);
    EXPECT_TRUE(report.contains(u"Pain before sessions: 8 → 3.5 (start → now, median of the last 3 visits)"_s));
    EXPECT_TRUE(report.contains(u"Lasting change: −4.5 points (−56 %, substantial: half or more)"_s));
    EXPECT_TRUE(report.contains(u"Right after a session: −2.5 points (median of 8 sessions)"_s));
    EXPECT_TRUE(report.contains(u"Kept until the next visit: 29 % (of the relief; 7 gaps, median 7 days)"_s));
}

TEST(ProgressReport, AnswersTheFourWeekQuestionWithItsConfirmation) {
    EXPECT_TRUE(textOf(improving(), Audience::Client)
                    .contains(u"No: 50 % less was first seen at the visit in week 5 (20 May 2025). The next visit "
                              u"confirmed it."_s));
    // Half was seen in week 2 but not the visit after: the "yes" may not stand alone.
    const SampleCourse brief({{8, 5}, {6, 4}, {4, 3}, {6, 4}}, 4);
    EXPECT_TRUE(
        textOf(brief, Audience::Client)
            .contains(u"Yes: 50 % less was first seen at the visit in week 2 (23 April 2025). The next visit did "
                      u"not confirm it."_s));
}

TEST(ProgressReport, CountsTheWeekAVisitLiesIn) {
    // 29 days are more than four weeks: week 5, though 29 / 7 rounds to 4.
    SampleCourse late({{8, 5}, {3, 2}, {3, 2}}, 29);
    EXPECT_TRUE(textOf(late, Audience::Client).contains(u"No: 50 % less was first seen at the visit in week 5"_s));
}

TEST(ProgressReport, CallsASmallChangeChance) {
    const QString report = textOf(SampleCourse({{6, 4}, {5, 4}, {5, 4}, {5, 4}, {5, 4}, {5, 4}}), Audience::Client);
    EXPECT_TRUE(report.contains(u"A change under 2 points can be chance or a good day."_s));
    EXPECT_FALSE(report.contains(u"substantial"_s));
}

TEST(ProgressReport, SaysThatNoClearTrendIsNotNoEffect) {
    const SampleCourse level({{6, 4}, {5, 4}, {6, 4}, {5, 4}, {6, 4}, {5, 4}});
    EXPECT_TRUE(textOf(level, Audience::Client).contains(u"That is not the same as no effect"_s));
    EXPECT_TRUE(textOf(level, Audience::Doctor).contains(u"which is not the same as no effect"_s));
}

TEST(ProgressReport, GivesTheDoctorTheStatistics) {
    const QString report = textOf(improving(), Audience::Doctor);
    EXPECT_TRUE(report.contains(u"Theil–Sen slope −0.75 points a week (95 % interval −0.83 to −0.50)"_s));
    EXPECT_TRUE(report.contains(u"Mann–Kendall S = −28, τ = −1.00, p < 0.001 (exact, 8 scores)"_s));
    EXPECT_TRUE(report.contains(u"5.6 or less: first seen in week 4 (session 5, 13 May 2025)"_s));
    EXPECT_TRUE(
        report.contains(u"29 % of the relief, pooled over 7 intervals; median gap 7 days; median of the single "
                        u"ratios 33 %"_s));
}

TEST(ProgressReport, KeepsNotAskedApartFromMissingAndFromZero) {
    SampleCourse course({{7, 4}, {6, 4}, {5, none}, {4, 0}});
    course.state(2, Phase::After, ScoreState::NotAsked);
    const QString report = textOf(course, Audience::Client);
    EXPECT_TRUE(report.contains(u"| 6 → not asked |"_s));
    EXPECT_TRUE(report.contains(u"| 5 → – |"_s));
    EXPECT_TRUE(report.contains(u"| 4 → 0 |"_s));
    EXPECT_TRUE(report.contains(u"no pain is a score of 0"_s));
}

TEST(ProgressReport, PutsAlertsIntoWordsForTheDoctorOnly) {
    const SampleCourse worse({{5, 5}, {6, 6}, {7, 7}, {8, 10}, {8, 10}, {9, 9}});
    EXPECT_TRUE(textOf(worse, Audience::Doctor).contains(u"ask the red-flag questions again"_s));
    EXPECT_FALSE(textOf(worse, Audience::Client).contains(u"red-flag"_s));
    EXPECT_TRUE(textOf(worse, Audience::Client).contains(u"Talk with your therapist"_s));
}

TEST(ProgressReport, ShowsNoTextOfANoteAndOfAnEventOnlyItsKindToTheClient) {
    for (const QString& language : Words::languages()) {
        const QString client = textOf(full(), Audience::Client, language);
        EXPECT_FALSE(client.contains(QLatin1StringView(SampleCourse::noteMarker)));
        EXPECT_FALSE(client.contains(u"EVENT-TEXT"_s));
        const QString doctor = textOf(full(), Audience::Doctor, language);
        EXPECT_FALSE(doctor.contains(QLatin1StringView(SampleCourse::noteMarker)));
        EXPECT_TRUE(doctor.contains(u"EVENT-TEXT"_s));
    }
    EXPECT_TRUE(textOf(full(), Audience::Client).contains(u"change of medicine"_s));
}

// ---- what it refuses to say ----

TEST(ProgressReport, SaysInWordsThatThereIsNoSession) {
    const Report report = SampleCourse({}).report(Audience::Client);
    EXPECT_TRUE(plainText(report).contains(u"This course has no session yet"_s));
    for (const ReportBlock& block : report.blocks) {
        EXPECT_FALSE(std::holds_alternative<ChartBlock>(block));
        EXPECT_FALSE(std::holds_alternative<KeyFigures>(block));
        EXPECT_FALSE(std::holds_alternative<TableBlock>(block));
    }
}

TEST(ProgressReport, SaysInWordsThatNothingWasScored) {
    SampleCourse course({{none, none}, {none, none}});
    course.state(1, Phase::Before, ScoreState::NotAsked).state(2, Phase::Before, ScoreState::Declined);
    const Report report = course.report(Audience::Doctor);
    EXPECT_TRUE(plainText(report).contains(u"Pain was not scored in this course"_s));
    for (const ReportBlock& block : report.blocks)
        EXPECT_FALSE(std::holds_alternative<ChartBlock>(block));
    EXPECT_TRUE(plainText(report).contains(u"not asked"_s));
    EXPECT_TRUE(plainText(report).contains(u"declined"_s));
}

TEST(ProgressReport, OfOneSessionShowsThatDay) {
    const QString report = textOf(SampleCourse({{8, 5}}), Audience::Client);
    EXPECT_TRUE(report.contains(u"A second visit with a score is needed for a comparison."_s));
    EXPECT_TRUE(report.contains(u"pain was 8 before and 5 after"_s));
    EXPECT_TRUE(report.contains(u"Lasting change: needs a score before two sessions"_s));
    EXPECT_FALSE(report.contains(u"four weeks"_s));
    EXPECT_FALSE(report.contains(u"0 %"_s));
}

TEST(ProgressReport, WithoutScoresAfterSaysNothingOfASession) {
    const QString report = textOf(SampleCourse({{8, none}, {6, none}, {5, none}}), Audience::Client);
    EXPECT_TRUE(report.contains(u"Pain was not scored after the sessions"_s));
    EXPECT_TRUE(report.contains(u"Right after a session: needs scores before and after"_s));
    EXPECT_TRUE(report.contains(u"Kept until the next visit: needs three gaps; 0 so far"_s));
}

TEST(ProgressReport, GivesNoPercentageFromALowBaseline) {
    for (const double baseline : {0.0, 2.0}) {
        const SampleCourse low({{baseline, 0}, {1, 0}, {1, 0}, {0, 0}});
        for (const Audience audience : audiences) {
            const Report report = low.report(audience);
            for (const ReportBlock& block : report.blocks) {
                const auto* figures = std::get_if<KeyFigures>(&block);
                if (!figures)
                    continue;
                EXPECT_FALSE(figures->figures.at(1).remark.contains(u'%'));
                EXPECT_TRUE(figures->figures.at(1).remark.contains(u"no percentage"_s));
            }
        }
        EXPECT_TRUE(
            textOf(low, Audience::Client).contains(u"This can’t be said: pain at the start was under 3 points."_s));
        EXPECT_TRUE(textOf(low, Audience::Doctor).contains(u"not evaluated: baseline under 3 points"_s));
    }
}

TEST(ProgressReport, SaysThatTheBaselineIsLate) {
    const SampleCourse late({{none, 5}, {7, 4}, {6, 4}, {5, 3}});
    for (const Audience audience : audiences)
        EXPECT_TRUE(textOf(late, audience).contains(u"the true starting value is not known"_s));
}

TEST(ProgressReport, ProjectsOnlyWhereItMay) {
    const SampleCourse falling({{8, 5}, {7.5, 5}, {7, 5}, {6.5, 4}, {6, 4}, {5.5, 4}});
    ASSERT_EQ(falling.analyses().front().projection.status, ProjectionStatus::Ok);
    EXPECT_TRUE(textOf(falling, Audience::Client).contains(u"If it goes on like this, "_s));
    const SampleCourse level({{6, 4}, {5, 4}, {6, 4}, {5, 4}, {6, 4}, {5, 4}});
    EXPECT_FALSE(textOf(level, Audience::Client).contains(u"If it goes on"_s));
    EXPECT_TRUE(textOf(level, Audience::Doctor).contains(u"none: "_s));
}

// Every outcome the analysis knows has words in every language, with nothing left open in them.
TEST(ProgressReport, HasWordsForEveryOutcome) {
    const SampleCourse course = improving();
    const AreaScores scores = course.areas().front();
    for (const QString& language : Words::languages()) {
        const Words words(language);
        const auto check = [&](const CourseAnalysis& analysis) {
            const Report report =
                progressReport(course.records, {scores}, {analysis}, {Audience::Doctor, QDate(2025, 6, 10)}, words);
            const QString text = plainText(report);
            EXPECT_FALSE(text.contains(QRegularExpression(u"%[n0-9]|\\bnan\\b|\\binf\\b"_s))) << text.toStdString();
            const Findings findings(scores, analysis, words);
            EXPECT_FALSE(findings.changeClass().isEmpty());
            EXPECT_FALSE(findings.trend().isEmpty());
            EXPECT_FALSE(findings.trendInFigures().isEmpty());
            EXPECT_FALSE(findings.halfWithinFourWeeks().isEmpty());
            EXPECT_FALSE(findings.halfWithinFourWeeksInShort().isEmpty());
            EXPECT_FALSE(findings.projectionOrWhyNot().isEmpty());
            EXPECT_EQ(findings.alerts().size(), qsizetype(analysis.alerts.size()));
        };
        const CourseAnalysis usual = course.analyses().front();
        const auto each = [&]<class E>(E CourseAnalysis::*member) {
            for (const E value : everyValue<E>()) {
                CourseAnalysis analysis = usual;
                analysis.*member = value;
                check(analysis);
            }
        };
        each(&CourseAnalysis::claim50In4Weeks);
        for (const ChangeClass value : everyValue<ChangeClass>()) {
            CourseAnalysis analysis = usual;
            analysis.change.changeClass = value;
            check(analysis);
        }
        for (const Verdict value : everyValue<Verdict>()) {
            CourseAnalysis analysis = usual;
            analysis.trend.verdict = value;
            check(analysis);
        }
        for (const ProjectionStatus value : everyValue<ProjectionStatus>()) {
            for (const bool open : {true, false}) {
                CourseAnalysis analysis = usual;
                analysis.projection = {value, 4.0, {}, {}, {}, 4, 2, 5, open};
                check(analysis);
            }
        }
        for (const Confirmed value : everyValue<Confirmed>()) {
            CourseAnalysis analysis = usual;
            analysis.threshold50.confirmed = value;
            check(analysis);
        }
        for (const Alert value : everyValue<Alert>()) {
            CourseAnalysis analysis = usual;
            analysis.alerts = {value};
            check(analysis);
        }
        for (const RetentionStatus value : everyValue<RetentionStatus>()) {
            CourseAnalysis analysis = usual;
            analysis.retention.intervals.front().status = value;
            check(analysis);
        }
    }
}

TEST(ProgressReport, SaysThatAllOrNothingWasKept) {
    CourseAnalysis analysis = improving().analyses().front();
    const AreaScores scores = improving().areas().front();
    const Words words;
    analysis.retention.pooled = -0.2;
    EXPECT_TRUE(Findings(scores, analysis, words).kept().contains(u"nothing of that was left"_s));
    analysis.retention.pooled = 1.6;
    EXPECT_TRUE(Findings(scores, analysis, words).kept().contains(u"all of that was still there"_s));
    analysis.retention.nOk = 2;
    EXPECT_EQ(Findings(scores, analysis, words).kept(), QString());
}

TEST(ProgressReport, UsesTheAverageWhereItCarriesTheLastingEffect) {
    SampleCourse course({{8, 5}, {7, 4}, {6, 4}, {6, 3}, {5, 3}});
    course.averages({7, 6, 5, 5, 4});
    ASSERT_EQ(course.analyses().front().lastingSeries, LastingSeries::Average);
    const QString report = textOf(course, Audience::Client);
    EXPECT_TRUE(report.contains(u"Average pain between visits: 7 → "_s));
    EXPECT_TRUE(report.contains(u"Average since the last visit"_s));
    EXPECT_FALSE(report.contains(u"Your pain before sessions"_s));
}

}  // namespace
}  // namespace reliefbook
