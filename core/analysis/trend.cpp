// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trend.h"

#include "core/analysis/statistics.h"

#include <cmath>

namespace reliefbook {
namespace {

/// A p alone does not do: a long series has a small p with a slope of next to nothing. The interval does not either:
/// with whole-number scores and few of them it often ends exactly at 0.
Verdict verdictOf(const Trend& trend, const Parameters& parameters) {
    const double change = std::abs(*trend.slopePerWeek) * weeks(*trend.spanDays);
    if (!below(*trend.p, 1 - parameters.confidence) || below(change, parameters.verdictMinChange) ||
        *trend.mannKendallS == 0)
        return Verdict::NoClearTrend;
    return *trend.mannKendallS < 0 ? Verdict::Improving : Verdict::Worsening;
}

}  // namespace

Trend trendOf(const CourseSeries& series, const Parameters& parameters) {
    Trend trend;
    trend.n = static_cast<int>(series.scores.size());
    if (series.scores.empty())
        return trend;
    const double span = series.scores.back().day - series.scores.front().day;
    trend.spanDays = span;
    if (trend.n < parameters.trendMinN || below(span, parameters.trendMinDays))
        return trend;

    std::vector<Point> points;
    std::vector<double> values;
    for (const LastingScore& score : series.scores) {
        points.push_back({.x = weeks(score.day), .y = score.score});
        values.push_back(score.score);
    }
    const bool early = trend.n < parameters.verdictMinN || below(span, parameters.verdictMinDays);
    const std::optional<TheilSenLine> line =
        theilSen(points, early ? std::nullopt : std::optional(parameters.confidence));
    if (!line)
        return trend;
    trend.slopePerWeek = line->slope;
    trend.intercept = line->intercept;
    trend.nPairs = line->pairs;
    if (early) {
        trend.verdict = Verdict::Early;
        return trend;
    }
    trend.low = line->low;
    trend.high = line->high;
    const MannKendall order = mannKendall(values, parameters.exactPMaxN);
    trend.mannKendallS = order.s;
    trend.mannKendallVariance = order.variance;
    trend.tauB = order.tauB;
    trend.p = order.p;
    trend.pMethod = order.exact ? PMethod::ExactPermutation : PMethod::NormalTieCorrected;
    trend.verdict = verdictOf(trend, parameters);
    return trend;
}

}  // namespace reliefbook
