// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/projection.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {
namespace {

/// Sessions until `distance` points are gone at `slope` points per session; empty where it does not fall.
std::optional<double> sessionsFor(double distance, double slope) {
    if (!below(slope, 0))
        return std::nullopt;
    return std::max(1.0, std::ceil(std::max(distance, 0.0) / -slope - scoreTolerance));
}

}  // namespace

Projection projectionOf(const CourseAnalysis& soFar, const CourseSeries& series, std::optional<double> goal,
                        const Parameters& parameters) {
    Projection projection;
    projection.goal = goal;
    const auto refuse = [&projection](ProjectionStatus status) {
        projection.status = status;
        return projection;
    };
    const LastingChange& change = soFar.change;
    if (goal && change.current && atMost(*change.current, *goal))
        return refuse(ProjectionStatus::GoalReached);
    const int n = static_cast<int>(series.scores.size());
    if (!goal || n < parameters.verdictMinN || below(soFar.trend.spanDays.value_or(0), parameters.verdictMinDays))
        return refuse(ProjectionStatus::TooFew);

    std::vector<Point> points;  // over the session's number, not its day
    for (const LastingScore& score : series.scores)
        points.push_back({.x = static_cast<double>(score.session), .y = score.score});
    const std::optional<TheilSenLine> line = theilSen(points, parameters.confidence);
    if (!line)
        return refuse(ProjectionStatus::TooFew);
    const double level = line->intercept + line->slope * points.back().x;
    projection.slopePerSession = line->slope;
    projection.levelNow = level;

    if (atLeast(*change.latest, *soFar.baseline.value + parameters.mdc))
        return refuse(ProjectionStatus::Worse);
    if (soFar.plateau.status == PlateauStatus::AboveGoal)
        return refuse(ProjectionStatus::Plateau);
    if (!soFar.flares.empty() && soFar.flares.back() == series.scores.back().session)
        return refuse(ProjectionStatus::Flare);
    const double distance = level - *goal;
    const std::optional<double> best = sessionsFor(distance, line->slope);
    if (soFar.trend.verdict != Verdict::Improving || !best)
        return refuse(ProjectionStatus::NotImproving);
    if (*best > n)
        return refuse(ProjectionStatus::TooFar);

    const std::size_t recent = std::min(points.size(), static_cast<std::size_t>(parameters.recentWindow));
    const std::optional<TheilSenLine> lastLine = theilSen(std::span(points).last(recent));
    const std::optional<double> fast = sessionsFor(distance, *line->low);
    const std::optional<double> slow = sessionsFor(distance, *line->high);
    const std::optional<double> lately = lastLine ? sessionsFor(distance, lastLine->slope) : std::nullopt;
    projection.status = ProjectionStatus::Ok;
    if (lastLine)
        projection.slopeRecent = lastLine->slope;
    projection.best = static_cast<int>(*best);
    projection.low = static_cast<int>(std::max(1.0, fast.value_or(*best) - 1));
    projection.open = true;
    if (slow && lately) {
        const double high = std::max({*slow, *lately, *best + 1});
        projection.open = high > 2 * n;
        if (!projection.open)
            projection.high = static_cast<int>(high);
    }
    return projection;
}

}  // namespace reliefbook
