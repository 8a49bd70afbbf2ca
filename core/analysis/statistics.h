// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace reliefbook {

/// Scores are compared with this tolerance, so that 0.7 * 8 reaches 5.6 (measurement.md 2.1).
inline constexpr double scoreTolerance = 1e-9;
constexpr bool atLeast(double a, double b) { return a >= b - scoreTolerance; }
constexpr bool atMost(double a, double b) { return a <= b + scoreTolerance; }
constexpr bool above(double a, double b) { return a > b + scoreTolerance; }
constexpr bool below(double a, double b) { return a < b - scoreTolerance; }
constexpr bool same(double a, double b) { return !above(a, b) && !below(a, b); }

/// Empty for no values.
std::optional<double> median(std::vector<double> values);
/// Type 7 (Hyndman & Fan 1996, the default of R): `p` in 0..1. Empty for no values.
std::optional<double> quantile(std::vector<double> values, double p);

/// z with P(Z <= z) = p, p in (0, 1).
double normalQuantile(double p);

struct Point {
    double x = 0;
    double y = 0;
};

/// A robust line. Theil 1950, Sen 1968 (JASA 63:1379).
struct TheilSenLine {
    double slope = 0;                 // median of the slopes of all pairs with different x
    double intercept = 0;             // median of y - slope x
    int pairs = 0;                    // how many slopes
    std::optional<double> low, high;  // Sen's interval of the slope, where a confidence was asked for
};
/// `points` in order of x. Empty where no two have different x. `confidence` in (0, 1), or empty: no interval.
std::optional<TheilSenLine> theilSen(std::span<const Point> points, std::optional<double> confidence = {});

/// Does a series rise or fall? Mann 1945, Kendall.
struct MannKendall {
    int s = 0;                   // rises minus falls, over all pairs
    double variance = 0;         // of s without a trend, corrected for ties
    std::optional<double> tauB;  // empty where all values are equal
    double p = 1;                // two-sided
    bool exact = false;          // p by all orders of the values, else by the normal distribution with continuity
};
/// `values` in order of time. Exact up to `exactMaxN` values, which may be 10 at most.
MannKendall mannKendall(std::span<const double> values, int exactMaxN = 8);

}  // namespace reliefbook
