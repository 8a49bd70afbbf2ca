// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <variant>

namespace reliefbook {

/// The half-lives a fading model tries: `count` of them from `low` to `high` days, in equal ratios.
struct HalfLifeGrid {
    double low = 0.5;  // days
    double high = 60;  // days
    int count = 61;

    bool operator==(const HalfLifeGrid&) const = default;
};

/// The constants of the analysis, measurement.md section 2. Units, bounds and sources: constants() below.
struct Parameters {
    double scaleMin = 0;
    double scaleMax = 10;
    double reliefMin = 1;
    double gapMaxDays = 28;
    double mdc = 2;
    double baselineMinPercent = 3;
    double averageMinShare = 0.8;
    double claimWeeks = 4;
    int trendMinN = 3;
    double trendMinDays = 7;
    int verdictMinN = 5;
    double verdictMinDays = 14;
    double verdictMinChange = 1;
    double confidence = 0.95;
    int exactPMaxN = 8;
    int plateauMinN = 6;
    double plateauMinDays = 14;
    double plateauDifference = 0.5;
    double plateauRange = 3;
    int recentWindow = 5;
    double flarePoints = 3;
    int noResponseMinN = 5;
    double lowRetention = 0.1;
    int lowRetentionMinN = 3;
    int modelMinScores = 5;
    int modelMinTimes = 3;
    int modelMinDiary = 4;
    int modelMinDiaryIntervals = 3;
    HalfLifeGrid modelHalfLives;
    double modelAbsoluteFloor = 0.25;
    double modelMaxMeanError = 1;
    double modelMinRelief = 1;
    double modelMaxRatio = 8;
    double modelMargin = 1;
    double modelLogLikelihoodDrop = 3.3174483;
    int suppressBelow = 5;
    int suppressLeavingBelow = 11;

    bool operator==(const Parameters&) const = default;
};

/// One constant of the analysis as people may look it up and as JSON `params` override it.
struct Constant {
    std::string_view name;
    std::variant<double Parameters::*, int Parameters::*, HalfLifeGrid Parameters::*> member;
    double least, greatest;  // the values an override may have; for the grid those of its half-lives
    std::string_view unit;
    std::string_view source;  // the paper, or "our choice", and where measurement.md speaks of it
};

/// Every member of Parameters, once, in its order.
std::span<const Constant> constants();

/// The value of `constant` in `parameters`: one number, three for the grid (low, high, count).
struct ConstantValue {
    std::array<double, 3> numbers{};
    int count = 1;
};
ConstantValue valueOf(const Constant& constant, const Parameters& parameters);

/// False, and nothing is changed, where the value is out of the constant's bounds, not whole where it has to be, or of
/// the wrong length.
bool setValue(const Constant& constant, std::span<const double> numbers, Parameters& parameters);

}  // namespace reliefbook
