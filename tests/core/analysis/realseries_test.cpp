// SPDX-License-Identifier: GPL-3.0-or-later
// Real courses nobody here made up, against results of other programs (two implementations; R for whole data sets).
#include "core/analysis/courseanalysis.h"
#include "core/analysis/practiceanalysis.h"
#include "core/analysis/statistics.h"
#include "core/exchange/csv.h"
#include "core/exchange/scoreimport.h"
#include "core/practice/queries.h"
#include "tests/jsoncompare.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <map>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

struct RealSeries {
    QString source;
    QString subject;
    QString region;
    QString group;
    CourseScores scores;
};

QList<QStringList> rowsOf(const QString& name) {
    QList<QStringList> rows;
    const QString path = testing::externalData(name);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        rows.append(line.trimmed().split(u','));
    rows.removeFirst();
    return rows;
}

std::vector<RealSeries> realSeries() {
    std::vector<RealSeries> all;
    const QList<QStringList> rows = rowsOf(u"tidy/visible.csv"_s);
    for (const QStringList& row : rows) {
        if (all.empty() || all.back().source != row[0] || all.back().subject != row[1] || all.back().region != row[2])
            all.push_back({.source = row[0], .subject = row[1], .region = row[2], .group = row[5], .scores = {}});
        all.back().scores.sessions.push_back(
            {.day = row[3].toDouble(), .before = row[4].toDouble(), .after = {}, .average = {}});
    }
    return all;
}

template <class T> QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
template <NamedEnum E> QString wordOf(E value) { return QString::fromStdString(std::string(word(value))); }

QJsonObject asExpected(const RealSeries& series, const CourseAnalysis& analysis) {
    return {{u"source"_s, series.source},
            {u"subject"_s, series.subject},
            {u"region"_s, series.region},
            {u"n"_s, analysis.nBefore},
            {u"baseline"_s, orNull(analysis.baseline.value)},
            {u"current"_s, orNull(analysis.change.current)},
            {u"pct_current"_s, orNull(analysis.change.percentCurrent)},
            {u"cls"_s, wordOf(analysis.change.changeClass)},
            {u"slope_per_week"_s, orNull(analysis.trend.slopePerWeek)},
            {u"intercept"_s, orNull(analysis.trend.intercept)},
            {u"ci_low"_s, orNull(analysis.trend.low)},
            {u"ci_high"_s, orNull(analysis.trend.high)},
            {u"mk_S"_s, orNull(analysis.trend.mannKendallS)},
            {u"tau_b"_s, orNull(analysis.trend.tauB)},
            {u"p"_s, orNull(analysis.trend.p)},
            {u"verdict"_s, wordOf(analysis.trend.verdict)},
            {u"t30"_s, orNull(analysis.threshold30.firstWeeks)},
            {u"t50"_s, orNull(analysis.threshold50.firstWeeks)},
            {u"confirmed50"_s, wordOf(analysis.threshold50.confirmed)},
            {u"n_flares"_s, static_cast<int>(analysis.flares.size())},
            {u"plateau"_s, wordOf(analysis.plateau.status)}};
}

QString keyOf(const QString& source, const QString& subject, const QString& region) {
    return QStringList{source, subject, region}.join(u'/');
}

/// The results of the reference by keyOf(); empty where there is no real data.
std::map<QString, QJsonValue> reference() {
    std::map<QString, QJsonValue> expected;
    const QString path = testing::externalData(u"tidy/expected_visible.json"_s);
    if (path.isEmpty())
        return expected;
    const QJsonArray list = testing::readJson(path).toArray();
    for (const auto& one : list)
        expected[keyOf(one[u"source"].toString(), one[u"subject"].toString(), one[u"region"].toString())] = one;
    return expected;
}

TEST(RealSeries, EveryNumberOfEverySeriesIsThatOfTheReference) {
    const std::vector<RealSeries> all = realSeries();
    if (all.empty())
        GTEST_SKIP() << "no real data";
    std::map<QString, QJsonValue> expected = reference();
    ASSERT_EQ(all.size(), expected.size());
    for (const RealSeries& series : all) {
        const QString name = keyOf(series.source, series.subject, series.region);
        const QJsonObject ours = asExpected(series, analyseCourse(series.scores));
        EXPECT_EQ(testing::differences(expected[name], ours).join(u'\n'), QString()) << name.toStdString();
    }
}

/// Imported, stored, read back by course and analysed: the way of the program.
TEST(RealSeries, EveryNumberIsTheSameThroughAPractice) {
    std::map<QString, QJsonValue> expected = reference();
    if (expected.empty())
        GTEST_SKIP() << "no real data";
    const QString path = testing::externalData(u"tidy/visible.csv"_s);
    testing::TestPractice practice;
    const ScoreImport import = planImport(readScores(importedBytes(path), path), {},
                                          {.therapist = practice->user().id, .start = {}, .today = QDate(2025, 6, 30)});
    EXPECT_TRUE(import.problems.empty());
    practice->apply(import.changes());
    const Counts stored = counts(practice.database());
    EXPECT_EQ(stored.courses, 286);
    EXPECT_EQ(stored.sessions, 3457);
    EXPECT_EQ(stored.scores, 3457);
    for (const CourseRow& row : courseRows(practice.database())) {
        const CourseRecords records = courseRecords(practice.database(), row.id);
        const std::vector<AreaScores> areas = scoresByArea(records);
        ASSERT_EQ(areas.size(), 1U);
        const QString name = records.client.fileNo + u'/' + records.course.title;
        const QJsonValue& wanted = expected[name];
        const RealSeries series{.source = wanted[u"source"].toString(),
                                .subject = wanted[u"subject"].toString(),
                                .region = wanted[u"region"].toString(),
                                .group = {},
                                .scores = {}};
        const QJsonObject ours = asExpected(series, analyseCourse(areas[0].scores));
        EXPECT_EQ(testing::differences(wanted, ours).join(u'\n'), QString()) << name.toStdString();
        expected.erase(name);
    }
    EXPECT_TRUE(expected.empty()) << expected.size() << " series were not in the practice";
}

/// First period, baseline of 3 or more: base R's figures. The day of the second and third visit: 14 and 35.
TEST(RealSeries, AmitriptylineTrialComesOutAsInR) {
    const QList<QStringList> rows = rowsOf(u"kamerman_amitriptyline/xoverPP.csv"_s);
    if (rows.isEmpty())
        GTEST_SKIP() << "no real data";
    PracticeAccumulator practice;
    int thirty = 0;
    int fifty = 0;
    int worse = 0;
    std::vector<double> percents;
    qint64 client = 0;
    for (const QStringList& row : rows) {
        if (row[3] != u"1" || row[5].toDouble() < 3)
            continue;
        const std::vector<SessionSummary> visits = {
            {0, row[5].toDouble()}, {14, row[6].toDouble()}, {35, row[7].toDouble()}};
        practice.add(++client, visits);
        CourseScores scores;
        for (const SessionSummary& visit : visits)
            scores.sessions.push_back({.day = visit.day, .before = visit.score, .after = {}, .average = {}});
        const LastingChange change = analyseCourse(scores).change;
        percents.push_back(*change.percentCurrent);
        thirty += *change.percentCurrent >= 30 ? 1 : 0;
        fifty += *change.percentCurrent >= 50 ? 1 : 0;
        worse += change.changeClass == ChangeClass::Worse ? 1 : 0;
    }
    const PracticeAnalysis analysis = practice.result();
    EXPECT_EQ(analysis.nCourses, 122);
    EXPECT_EQ(thirty, 54);
    EXPECT_EQ(fifty, 39);
    EXPECT_EQ(worse, 7);
    const SessionCell& weekSix = analysis.bySession.at(1);
    EXPECT_NEAR(*weekSix.median, 25, 1e-6);
    EXPECT_NEAR(*weekSix.lowerQuartile, 0, 1e-6);
    EXPECT_NEAR(*weekSix.upperQuartile, 60, 1e-6);
    EXPECT_NEAR(*quantile(percents, 0.75), 60, 1e-6);
    ASSERT_EQ(analysis.survival.size(), 2U);
    EXPECT_NEAR(analysis.survival[0].share, 0.8032787, 1e-6);
    EXPECT_NEAR(analysis.survival[1].share, 0.6147541, 1e-6);
    EXPECT_NEAR(*analysis.survival[1].low, 0.5223679, 1e-6);
    EXPECT_NEAR(*analysis.survival[1].high, 0.6945287, 1e-6);
}

/// How many of each arm (3 usual care, 2 placebo, 1 the treatment) had half or a third less pain after a month.
TEST(RealSeries, BackPainTrialHasTheKnownResponders) {
    struct Arm {
        int n = 0, thirty = 0, fifty = 0;
        double first = 0, last = 0;
    };
    std::map<QString, Arm> arms;
    for (const RealSeries& series : realSeries()) {
        const CourseAnalysis analysis = analyseCourse(series.scores);
        if (series.source != u"ashar" || analysis.nBefore < 2)
            continue;
        Arm& arm = arms[series.group];
        ++arm.n;
        arm.thirty += analysis.change.percentCurrent.value_or(0) >= 30 ? 1 : 0;
        arm.fifty += analysis.change.percentCurrent.value_or(0) >= 50 ? 1 : 0;
        arm.first += *analysis.baseline.value;
        arm.last += *analysis.change.latest;
    }
    if (arms.empty())
        GTEST_SKIP() << "no real data";
    const auto expectArm = [&arms](const QString& name, int n, int fifty, int thirty, double first, double last) {
        const Arm& arm = arms[name];
        EXPECT_EQ(arm.n, n) << name.toStdString();
        EXPECT_EQ(arm.fifty, fifty) << name.toStdString();
        EXPECT_EQ(arm.thirty, thirty) << name.toStdString();
        EXPECT_NEAR(arm.first / arm.n, first, 0.005) << name.toStdString();
        EXPECT_NEAR(arm.last / arm.n, last, 0.005) << name.toStdString();
    };
    expectArm(u"3"_s, 47, 8, 13, 3.51, 3.13);
    expectArm(u"2"_s, 44, 15, 22, 3.89, 2.84);
    expectArm(u"1"_s, 44, 35, 37, 4.02, 1.18);
}

}  // namespace
}  // namespace reliefbook
