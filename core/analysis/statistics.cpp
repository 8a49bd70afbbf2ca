// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>

namespace reliefbook {
namespace {

/// How often each value occurs, in order of the values.
std::vector<int> tieGroups(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> groups;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || above(sorted[i], sorted[i - 1]))
            groups.push_back(1);
        else
            ++groups.back();
    }
    return groups;
}

/// Variance of Mann-Kendall's S when there is no trend.
double varianceOfS(std::span<const double> values) {
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    double sum = term(static_cast<double>(values.size()));
    for (const int ties : tieGroups(values))
        sum -= term(ties);
    return std::max(sum, 0.0) / 18;
}

/// How many of the distinguishable orders of the values give each S: walks over how many of each tie group stand
/// already, instead of over all n! orders. Index 0 is S = -n(n-1)/2.
std::vector<double> ordersByS(const std::vector<int>& groups) {
    std::size_t states = 1;
    int n = 0;
    for (const int size : groups) {
        states *= static_cast<std::size_t>(size) + 1;
        n += size;
    }
    const int most = n * (n - 1) / 2;
    const std::size_t width = static_cast<std::size_t>(2 * most) + 1;
    std::vector<double> orders(states * width, 0.0);  // state (mixed radix of the counts placed) x S
    orders[static_cast<std::size_t>(most)] = 1;
    std::vector<int> placed(groups.size());
    for (std::size_t state = 0; state < states; ++state) {
        std::size_t rest = state;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const std::size_t radix = static_cast<std::size_t>(groups[g]) + 1;
            placed[g] = static_cast<int>(rest % radix);
            rest /= radix;
        }
        std::size_t step = 1;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (placed[g] < groups[g]) {
                int change = 0;  // the value placed now against all that stand before it
                for (std::size_t other = 0; other < groups.size(); ++other)
                    change += other < g ? placed[other] : other > g ? -placed[other] : 0;
                for (int s = 0; s < static_cast<int>(width); ++s) {
                    const double count = orders[state * width + static_cast<std::size_t>(s)];
                    if (count > 0)
                        orders[(state + step) * width + static_cast<std::size_t>(s + change)] += count;
                }
            }
            step *= static_cast<std::size_t>(groups[g]) + 1;
        }
    }
    return {orders.end() - static_cast<std::ptrdiff_t>(width), orders.end()};
}

double exactP(std::span<const double> values, int s) {
    const std::vector<double> orders = ordersByS(tieGroups(values));
    const int most = static_cast<int>(orders.size() / 2);
    double all = 0;
    double asFar = 0;
    for (int i = 0; i < static_cast<int>(orders.size()); ++i) {
        const double count = orders[static_cast<std::size_t>(i)];
        all += count;
        if (std::abs(i - most) >= std::abs(s))
            asFar += count;
    }
    return asFar / all;
}

double normalP(int s, double variance) {
    if (s == 0 || variance <= 0)
        return 1;
    const double z = (std::abs(s) - 1) / std::sqrt(variance);
    return std::erfc(z / std::sqrt(2.0));
}

/// The k-th smallest of values, counted from 0; looks only into [from, to), where the k-th is known to lie.
double nth(std::vector<double>& values, std::size_t k, std::size_t from, std::size_t to) {
    const auto at = [&values](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(i); };
    std::nth_element(at(from), at(k), at(to));
    return values[k];
}

}  // namespace

std::optional<double> median(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    const std::size_t half = values.size() / 2;
    const double upper = nth(values, half, 0, values.size());
    if (values.size() % 2 == 1)
        return upper;
    return (*std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half)) + upper) / 2;
}

std::optional<double> quantile(std::vector<double> values, double p) {
    if (values.empty())
        return std::nullopt;
    const double position = p * static_cast<double>(values.size() - 1);
    const auto lower = static_cast<std::size_t>(std::floor(position));
    const double low = nth(values, lower, 0, values.size());
    if (lower + 1 >= values.size())
        return low;
    const double high = *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(lower) + 1, values.end());
    return low + (position - static_cast<double>(lower)) * (high - low);
}

double normalQuantile(double p) { return -std::sqrt(2.0) * boost::math::erfc_inv(2 * p); }

std::optional<TheilSenLine> theilSen(std::span<const Point> points, std::optional<double> confidence) {
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() - std::min<std::size_t>(points.size(), 1)) / 2);
    for (std::size_t j = 1; j < points.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const double run = points[j].x - points[i].x;
            if (run > scoreTolerance)
                slopes.push_back((points[j].y - points[i].y) / run);
        }
    }
    if (slopes.empty())
        return std::nullopt;

    TheilSenLine line;
    const std::size_t n = slopes.size();
    const std::size_t half = n / 2;
    line.pairs = static_cast<int>(n);
    line.slope = nth(slopes, half, 0, n);
    if (n % 2 == 0)
        line.slope =
            (line.slope + *std::max_element(slopes.begin(), slopes.begin() + static_cast<std::ptrdiff_t>(half))) / 2;

    std::vector<double> values;
    std::vector<double> offsets;
    for (const Point& point : points) {
        values.push_back(point.y);
        offsets.push_back(point.y - line.slope * point.x);
    }
    line.intercept = *median(std::move(offsets));

    if (confidence) {
        const double reach = normalQuantile((1 + *confidence) / 2) * std::sqrt(varianceOfS(values));
        const auto count = static_cast<double>(n);
        // nearbyint rounds half to even, as the reference does.
        const auto low = static_cast<std::size_t>(std::max(std::nearbyint((count - reach) / 2) - 1, 0.0));
        const auto high = static_cast<std::size_t>(std::min(std::nearbyint((count + reach) / 2), count - 1));
        // The median parted the slopes already: the ends lie on its two sides.
        line.low = nth(slopes, low, low < half ? 0 : half, low < half ? half : n);
        line.high = nth(slopes, high, high < half ? 0 : half, high < half ? half : n);
    }
    return line;
}

MannKendall mannKendall(std::span<const double> values, int exactMaxN) {
    MannKendall result;
    for (std::size_t j = 1; j < values.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i)
            result.s += static_cast<int>(above(values[j], values[i])) - static_cast<int>(below(values[j], values[i]));
    }
    result.variance = varianceOfS(values);
    const auto pairsOf = [](double n) { return n * (n - 1) / 2; };
    const double pairs = pairsOf(static_cast<double>(values.size()));
    double tied = 0;
    for (const int ties : tieGroups(values))
        tied += pairsOf(ties);
    if (pairs > tied)
        result.tauB = result.s / std::sqrt(pairs * (pairs - tied));
    result.exact = values.size() <= static_cast<std::size_t>(exactMaxN);
    result.p = result.exact ? exactP(values, result.s) : normalP(result.s, result.variance);
    return result;
}

}  // namespace reliefbook
