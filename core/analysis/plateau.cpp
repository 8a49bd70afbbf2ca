// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plateau.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {

std::optional<double> goalOf(const CourseScores& scores, const Baseline& baseline) {
    if (scores.goal)
        return scores.goal;
    if (baseline.value)
        return *baseline.value / 2;
    return std::nullopt;
}

Plateau plateauOf(const CourseSeries& series, const LastingChange& change, std::optional<double> goal,
                  const Parameters& parameters) {
    Plateau plateau;
    const std::vector<LastingScore>& scores = series.scores;
    if (scores.size() < static_cast<std::size_t>(std::max(parameters.plateauMinN, 6)))
        return plateau;
    const auto lastSix = scores.end() - 6;
    if (below(scores.back().day - lastSix->day, parameters.plateauMinDays))
        return plateau;

    std::vector<double> six;
    for (auto score = lastSix; score != scores.end(); ++score)
        six.push_back(score->score);
    const double before = *median({six.begin(), six.begin() + 3});
    const double now = *median({six.begin() + 3, six.end()});
    const double range = *std::max_element(six.begin(), six.end()) - *std::min_element(six.begin(), six.end());
    plateau.medianPrevious3 = before;
    plateau.medianLast3 = now;
    plateau.range6 = range;
    if (!below(std::abs(before - now), parameters.plateauDifference) || above(range, parameters.plateauRange))
        plateau.status = PlateauStatus::None;
    else
        plateau.status = goal && atMost(*change.current, *goal) ? PlateauStatus::AtGoal : PlateauStatus::AboveGoal;
    return plateau;
}

}  // namespace reliefbook
