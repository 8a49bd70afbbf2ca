// SPDX-License-Identifier: GPL-3.0-or-later
// Courses made for these tests, tests/data/courses: each says in words why its numbers are what they are.
#include "core/analysis/analysisjson.h"
#include "core/analysis/courseanalysis.h"
#include "tests/jsoncompare.h"
#include "tests/support.h"

#include <QDir>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

struct Case {
    QString name;
    QJsonObject json;
    CourseAnalysis analysis;
};

std::vector<Case> ownCases() {
    std::vector<Case> cases;
    const QDir folder(testing::ownData(u"courses"_s));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString& name : names) {
        const QJsonObject json = testing::readJson(folder.filePath(name)).toObject();
        const CourseRequest request = courseRequestFromJson(json.value(u"input").toObject(), name);
        cases.push_back({name, json, analyseCourse(request.scores, request.parameters)});
    }
    return cases;
}

QString textOf(std::string_view word) { return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())); }

TEST(CourseAnalysis, EveryOwnCaseComesOutAsReasoned) {
    const std::vector<Case> cases = ownCases();
    ASSERT_GE(cases.size(), 30U);
    for (const Case& one : cases) {
        EXPECT_FALSE(one.json.value(u"description").toString().isEmpty()) << one.name.toStdString();
        const QStringList wrong =
            testing::differences(one.json.value(u"expected"), toJson(one.analysis), testing::Keys::AtLeastExpected);
        EXPECT_TRUE(wrong.isEmpty()) << one.name.toStdString() << "\n" << wrong.join(u'\n').toStdString();
        if (one.json.contains(u"lasting_series")) {
            EXPECT_EQ(textOf(word(one.analysis.lastingSeries)), one.json.value(u"lasting_series").toString())
                << one.name.toStdString();
        }
    }
}

/// What no case yields nobody has looked at.
template <NamedEnum E> void expectAllYielded(const std::set<E>& yielded) {
    for (const E value : everyValue<E>())
        EXPECT_TRUE(yielded.contains(value)) << "no case of tests/data/courses yields " << word(value);
}

TEST(CourseAnalysis, OwnCasesYieldEveryStatusThereIs) {
    std::set<ReliefStatus> relief;
    std::set<RetentionStatus> retention;
    std::set<BaselineStatus> baseline;
    std::set<ChangeClass> change;
    std::set<ThresholdStatus> threshold;
    std::set<Confirmed> confirmed;
    std::set<ClaimMarker> claim;
    std::set<Verdict> verdict;
    std::set<PMethod> method;
    std::set<PlateauStatus> plateau;
    std::set<ProjectionStatus> projection;
    std::set<ModelStatus> model;
    std::set<Alert> alerts;
    std::set<LastingSeries> series;
    for (const Case& one : ownCases()) {
        const CourseAnalysis& analysis = one.analysis;
        for (const SessionRelief& session : analysis.immediate.sessions)
            relief.insert(session.status);
        for (const Interval& interval : analysis.retention.intervals)
            retention.insert(interval.status);
        baseline.insert(analysis.baseline.status);
        change.insert(analysis.change.changeClass);
        for (const Threshold* share : {&analysis.threshold30, &analysis.threshold50}) {
            threshold.insert(share->status);
            confirmed.insert(share->confirmed);
        }
        claim.insert(analysis.claim50In4Weeks);
        verdict.insert(analysis.trend.verdict);
        if (analysis.trend.pMethod)
            method.insert(*analysis.trend.pMethod);
        plateau.insert(analysis.plateau.status);
        projection.insert(analysis.projection.status);
        model.insert(analysis.model.status);
        alerts.insert(analysis.alerts.begin(), analysis.alerts.end());
        series.insert(analysis.lastingSeries);
    }
    expectAllYielded(relief);
    expectAllYielded(retention);
    expectAllYielded(baseline);
    expectAllYielded(change);
    expectAllYielded(threshold);
    expectAllYielded(confirmed);
    expectAllYielded(claim);
    expectAllYielded(verdict);
    expectAllYielded(method);
    expectAllYielded(plateau);
    expectAllYielded(projection);
    expectAllYielded(model);
    expectAllYielded(alerts);
    expectAllYielded(series);
}

// ---- whatever the course ----

/// Few and many sessions, on few different days, scores on the rough and on the fine side, most often some missing.
CourseScores randomCourse(std::mt19937& random) {
    const auto chance = [&random](int of) { return static_cast<int>(random() % static_cast<unsigned>(of)); };
    const int missing = 1 + chance(6);
    const int highest = chance(4) == 0 ? 1 : 10;
    const auto score = [&chance, missing, highest]() -> std::optional<double> {
        return chance(missing) == 0 && missing > 1 ? std::nullopt
                                                   : std::optional<double>(chance(2 * highest + 1) / 2.0);
    };
    CourseScores scores;
    const int sessions = chance(15);
    const int days = 1 + chance(100);
    const bool averages = chance(3) == 0;
    for (int i = 0; i < sessions; ++i)
        scores.sessions.push_back({.day = static_cast<double>(chance(days)),
                                   .before = score(),
                                   .after = score(),
                                   .average = averages ? score() : std::nullopt});
    for (int i = chance(4); i > 0; --i)
        scores.extraBaseline.push_back(score().value_or(0));
    for (int i = chance(20); i > 0; --i)
        scores.diary.push_back({.day = chance(4 * days) / 4.0, .score = score().value_or(0)});
    if (chance(4) == 0)
        scores.goal = chance(11);
    return scores;
}

/// NaN and infinity become null in JSON, so they are looked for where a value was promised.
void expectFinite(const std::optional<double>& value) { EXPECT_TRUE(!value || std::isfinite(*value)); }

TEST(CourseAnalysis, NoCourseGivesANumberThatIsNone) {
    std::mt19937 random(20);  // NOLINT(cert-msc51-cpp): the same courses each time
    for (int round = 0; round < 3000; ++round) {
        const CourseScores scores = randomCourse(random);
        const CourseAnalysis a = analyseCourse(scores);
        SCOPED_TRACE(round);
        for (const SessionRelief& relief : a.immediate.sessions) {
            expectFinite(relief.points);
            expectFinite(relief.percent);
        }
        for (const Interval& interval : a.retention.intervals) {
            for (const auto& value :
                 {interval.gapDays, interval.relief, interval.kept, interval.cameBack, interval.ratio})
                expectFinite(value);
        }
        for (const auto& value : {a.immediate.median,
                                  a.immediate.mean,
                                  a.immediate.min,
                                  a.immediate.max,
                                  a.retention.pooled,
                                  a.retention.median,
                                  a.retention.medianGapDays,
                                  a.baseline.value,
                                  a.change.latest,
                                  a.change.current,
                                  a.change.points,
                                  a.change.percentLatest,
                                  a.change.percentCurrent,
                                  a.threshold30.level,
                                  a.threshold30.firstWeeks,
                                  a.threshold50.firstWeeks,
                                  a.threshold50.confirmedWeeks,
                                  a.trend.spanDays,
                                  a.trend.slopePerWeek,
                                  a.trend.intercept,
                                  a.trend.low,
                                  a.trend.high,
                                  a.trend.mannKendallVariance,
                                  a.trend.tauB,
                                  a.trend.p,
                                  a.plateau.medianLast3,
                                  a.plateau.medianPrevious3,
                                  a.plateau.range6,
                                  a.projection.goal,
                                  a.projection.slopePerSession,
                                  a.projection.levelNow,
                                  a.projection.slopeRecent,
                                  a.model.halfLifeDays,
                                  a.model.halfLifeLow,
                                  a.model.halfLifeHigh,
                                  a.model.level,
                                  a.model.levelSlopePerWeek,
                                  a.model.meanError})
            expectFinite(value);
        if (a.baseline.value && *a.baseline.value <= 0) {
            EXPECT_EQ(a.change.percentCurrent, std::nullopt);
            EXPECT_EQ(a.change.percentLatest, std::nullopt);
        }
    }
}

/// With no score missing the kept points add up: pain at first minus pain at last (2.3).
TEST(CourseAnalysis, KeptPointsAddUpToTheWholeChange) {
    std::mt19937 random(3);  // NOLINT(cert-msc51-cpp): the same courses each time
    for (int round = 0; round < 200; ++round) {
        CourseScores scores;
        const int sessions = 2 + static_cast<int>(random() % 10);
        for (int i = 0; i < sessions; ++i)
            scores.sessions.push_back({.day = 7.0 * i,
                                       .before = static_cast<double>(random() % 11),
                                       .after = static_cast<double>(random() % 11),
                                       .average = {}});
        double kept = 0;
        for (const Interval& interval : analyseCourse(scores).retention.intervals)
            kept += interval.kept.value_or(0);
        EXPECT_DOUBLE_EQ(kept, *scores.sessions.front().before - *scores.sessions.back().before);
    }
}

/// Pain turned upside down and the days moved: the verdict turns with it, the days do not matter.
TEST(CourseAnalysis, TrendTurnsWithTheScoresAndNotWithTheFirstDay) {
    CourseScores falling;
    CourseScores rising;
    for (int i = 0; i < 8; ++i) {
        const double score = i == 3 ? 7 : 9 - i;
        falling.sessions.push_back({.day = 7.0 * i, .before = score, .after = {}, .average = {}});
        rising.sessions.push_back({.day = 100 + 7.0 * i, .before = 10 - score, .after = {}, .average = {}});
    }
    const Trend down = analyseCourse(falling).trend;
    const Trend up = analyseCourse(rising).trend;
    EXPECT_EQ(down.verdict, Verdict::Improving);
    EXPECT_EQ(up.verdict, Verdict::Worsening);
    EXPECT_DOUBLE_EQ(*up.slopePerWeek, -*down.slopePerWeek);
    EXPECT_DOUBLE_EQ(*up.p, *down.p);
    EXPECT_DOUBLE_EQ(*up.spanDays, *down.spanDays);
}

TEST(CourseAnalysis, OneSessionADayChangesNothingTheSecondTime) {
    std::mt19937 random(11);  // NOLINT(cert-msc51-cpp): the same courses each time
    for (int round = 0; round < 200; ++round) {
        const CourseScores once = oneSessionADay(randomCourse(random));
        const CourseScores twice = oneSessionADay(once);
        ASSERT_EQ(once.sessions.size(), twice.sessions.size());
        for (std::size_t i = 0; i < once.sessions.size(); ++i) {
            EXPECT_EQ(once.sessions[i].day, twice.sessions[i].day);
            EXPECT_EQ(once.sessions[i].before, twice.sessions[i].before);
        }
    }
}

}  // namespace
}  // namespace reliefbook
