// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/parameters.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {
namespace {

using P = Parameters;

constexpr double mostDays = 3650;
constexpr double mostPoints = 1000;  // scales other than 0-10 may be analysed too
constexpr double mostCount = 1000;

constexpr auto table = std::to_array<Constant>({
    {"scale_min", &P::scaleMin, -mostPoints, mostPoints, "points", "numeric rating scale, 0 = no pain (1.3)"},
    {"scale_max", &P::scaleMax, -mostPoints, mostPoints, "points", "numeric rating scale, 10 = worst pain (1.3)"},
    {"relief_min", &P::reliefMin, 1e-3, mostPoints, "points", "our choice: one step of the scale (2.2, 2.3)"},
    {"gap_max_days", &P::gapMaxDays, 0, mostDays, "days", "our choice: four weeks (2.3)"},
    {"mdc", &P::mdc, 1e-3, mostPoints, "points",
     "Farrar 2001 (Pain 94:149), Ostelo 2008 (Spine 33:90): 2 points; Kovacs 2008 is higher in neck pain (1.1, 2.6)"},
    {"baseline_min_pct", &P::baselineMinPercent, 1e-3, mostPoints, "points",
     "our choice: percentages of a lower baseline are within error (2.4)"},
    {"average_min_share", &P::averageMinShare, 0, 1, "share of sessions", "our choice: never mixed (1.4)"},
    {"claim_weeks", &P::claimWeeks, 0, mostDays, "weeks", "\"over 50 % in four weeks\" as a question (2.4)"},
    {"trend_min_n", &P::trendMinN, 2, mostCount, "scores", "our choice (2.4)"},
    {"trend_min_days", &P::trendMinDays, 0, mostDays, "days", "our choice (2.4)"},
    {"verdict_min_n", &P::verdictMinN, 2, mostCount, "scores",
     "with 4 scores not even a perfect order reaches p < 0.05 (2.4)"},
    {"verdict_min_days", &P::verdictMinDays, 0, mostDays, "days", "our choice (2.4)"},
    {"verdict_min_change", &P::verdictMinChange, 0, mostPoints, "points",
     "our choice: long series reach p < 0.05 with a slope of 0 (2.4)"},
    {"conf", &P::confidence, 0.5, 0.9999, "probability", "usual; Sen 1968 (JASA 63:1379), Mann 1945, Kendall (2.4)"},
    {"exact_p_max_n", &P::exactPMaxN, 0, 10, "scores", "our choice: exact where the normal form is rough (2.4)"},
    {"plateau_min_n", &P::plateauMinN, 6, mostCount, "scores", "best of six rules in simulation (2.8)"},
    {"plateau_min_days", &P::plateauMinDays, 0, mostDays, "days", "best of six rules in simulation (2.8)"},
    {"plateau_diff", &P::plateauDifference, 0, mostPoints, "points", "best of six rules in simulation (2.8)"},
    {"plateau_range", &P::plateauRange, 0, mostPoints, "points", "best of six rules in simulation (2.8)"},
    {"recent_window", &P::recentWindow, 2, mostCount, "scores", "our choice (2.7)"},
    {"flare_points", &P::flarePoints, 1e-3, mostPoints, "points",
     "a rise of 3 without any change comes up at 0.2-4 % of visits in simulation, of 2 at 5-15 % (2.6)"},
    {"no_response_min_n", &P::noResponseMinN, 2, mostCount, "scores",
     "Kongsted 2010: weeks 1-4 decide in primary-care low back pain (2.8)"},
    {"low_retention", &P::lowRetention, -10, 10, "share of the relief", "our choice (2.8)"},
    {"low_retention_min_n", &P::lowRetentionMinN, 1, mostCount, "intervals", "our choice (2.3, 2.8)"},
    {"model_min_obs", &P::modelMinScores, 2, mostCount, "scores", "our choice (2.5)"},
    {"model_min_times", &P::modelMinTimes, 2, mostCount, "days", "our choice (2.5)"},
    {"model_min_diary", &P::modelMinDiary, 0, mostCount, "diary scores",
     "without a diary 0-2 % of courses identify a half-life in simulation (2.5)"},
    {"model_min_diary_intervals", &P::modelMinDiaryIntervals, 0, mostCount, "intervals", "as model_min_diary (2.5)"},
    {"model_half_lives", &P::modelHalfLives, 0.01, mostDays, "days: lowest, highest, how many", "our choice (2.5)"},
    {"model_abs_floor", &P::modelAbsoluteFloor, 1e-6, mostPoints, "points",
     "unavoidable mean error of whole-number scores (2.5)"},
    {"model_max_mae", &P::modelMaxMeanError, 0, mostPoints, "points", "our choice (2.5)"},
    {"model_min_relief", &P::modelMinRelief, 0, mostPoints, "points", "our choice (2.5)"},
    {"model_max_ratio", &P::modelMaxRatio, 1, 1e6, "highest / lowest half-life", "our choice (2.5)"},
    {"model_margin", &P::modelMargin, 0, mostPoints, "points beyond the scale", "our choice (2.5)"},
    {"model_log_likelihood_drop", &P::modelLogLikelihoodDrop, 0, 100, "log likelihood",
     "half the 99 % quantile of chi-squared with 1 df; the 95 % one covered only 80 % in simulation (2.5)"},
    {"suppress_below", &P::suppressBelow, 1, mostCount, "courses", "our choice, inside the program (2.9)"},
    {"suppress_leaving_below", &P::suppressLeavingBelow, 1, mostCount, "courses",
     "CMS cell suppression rule: 1-10 not shown nor derivable (2.9)"},
});

bool isWhole(double value) { return std::floor(value) == value; }

}  // namespace

std::span<const Constant> constants() { return table; }

ConstantValue valueOf(const Constant& constant, const Parameters& parameters) {
    if (const auto* number = std::get_if<double P::*>(&constant.member))
        return {.numbers = {parameters.*(*number)}, .count = 1};
    if (const auto* whole = std::get_if<int P::*>(&constant.member))
        return {.numbers = {static_cast<double>(parameters.*(*whole))}, .count = 1};
    const HalfLifeGrid& grid = parameters.*std::get<HalfLifeGrid P::*>(constant.member);
    return {.numbers = {grid.low, grid.high, static_cast<double>(grid.count)}, .count = 3};
}

bool setValue(const Constant& constant, std::span<const double> numbers, Parameters& parameters) {
    const auto inBounds = [&constant](double value) { return value >= constant.least && value <= constant.greatest; };
    if (const auto* grid = std::get_if<HalfLifeGrid P::*>(&constant.member)) {
        if (numbers.size() != 3 || !inBounds(numbers[0]) || !inBounds(numbers[1]) || numbers[1] <= numbers[0] ||
            !isWhole(numbers[2]) || numbers[2] < 2 || numbers[2] > mostCount)
            return false;
        parameters.*(*grid) = {.low = numbers[0], .high = numbers[1], .count = static_cast<int>(numbers[2])};
        return true;
    }
    if (numbers.size() != 1 || !inBounds(numbers[0]))
        return false;
    if (const auto* whole = std::get_if<int P::*>(&constant.member)) {
        if (!isWhole(numbers[0]))
            return false;
        parameters.*(*whole) = static_cast<int>(numbers[0]);
    } else {
        parameters.*std::get<double P::*>(constant.member) = numbers[0];
    }
    return true;
}

}  // namespace reliefbook
