// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace reliefbook {
namespace {

TEST(Statistics, MedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo) {
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(median({4}), 4);
    EXPECT_EQ(median({9, 1, 5}), 5);
    EXPECT_EQ(median({9, 1, 5, 2}), 3.5);
}

/// R: quantile(c(2, 4, 4, 5, 9), c(0, .25, .4, .9, 1)) is 2, 4, 4, 7.4, 9; quantile(1:4, .25) is 1.75.
TEST(Statistics, QuantileIsTypeSeven) {
    const std::vector<double> values = {9, 4, 2, 5, 4};
    EXPECT_DOUBLE_EQ(*quantile(values, 0), 2);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.25), 4);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.4), 4);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.9), 7.4);
    EXPECT_DOUBLE_EQ(*quantile(values, 1), 9);
    EXPECT_DOUBLE_EQ(*quantile({4, 3, 2, 1}, 0.25), 1.75);
    EXPECT_EQ(quantile({}, 0.5), std::nullopt);
}

TEST(Statistics, ComparisonsForgiveWhatFloatingPointAdds) {
    EXPECT_TRUE(atMost(0.1 + 0.2, 0.3));
    EXPECT_FALSE(above(0.1 + 0.2, 0.3));
    EXPECT_TRUE(same(0.7 * 8, 5.6));
    EXPECT_TRUE(above(0.3 + 1e-8, 0.3));
    EXPECT_TRUE(below(0.3, 0.3 + 1e-8));
}

TEST(Statistics, NormalQuantilesAreTheTabled) {
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-12);
    EXPECT_NEAR(normalQuantile(0.95), 1.644853626951472, 1e-12);
    EXPECT_NEAR(normalQuantile(0.5), 0, 1e-12);
}

TEST(TheilSen, OneWildScoreDoesNotTurnTheLine) {
    const std::vector<Point> points = {{0, 8}, {1, 7}, {2, 6}, {3, 10}, {4, 4}, {5, 3}};
    const std::optional<TheilSenLine> line = theilSen(points);
    EXPECT_DOUBLE_EQ(line->slope, -1);
    EXPECT_DOUBLE_EQ(line->intercept, 8);
    EXPECT_EQ(line->pairs, 15);
    EXPECT_EQ(line->low, std::nullopt);
}

TEST(TheilSen, PairsOfOneDayGiveNoSlope) {
    EXPECT_EQ(theilSen(std::vector<Point>{{1, 8}, {1, 2}}), std::nullopt);
    EXPECT_EQ(theilSen({}), std::nullopt);
    EXPECT_EQ(theilSen(std::vector<Point>{{0, 5}, {0, 7}, {2, 3}})->pairs, 2);
}

/// By hand: 5 scores without ties, N = 10 slopes, V = 5*4*15/18 = 16.67, C = 1.96*4.082 = 8.002; the interval goes from
/// the slope of index round((10 - 8.002)/2) - 1 = 0 to that of index round((10 + 8.002)/2) = 9.
TEST(TheilSen, SensIntervalTakesTheSlopesByTheirRank) {
    const std::vector<Point> points = {{0, 9}, {1, 8}, {2, 5}, {3, 4}, {4, 2}};
    const std::optional<TheilSenLine> line = theilSen(points, 0.95);
    EXPECT_DOUBLE_EQ(*line->low, -3);
    EXPECT_DOUBLE_EQ(*line->high, -1);
}

/// All n! orders of the values as they stand, ties and all: the definition, slowly.
double pByAllOrders(std::vector<int> values) {
    const auto sOf = [](const std::vector<int>& order) {
        int s = 0;
        for (std::size_t j = 1; j < order.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i)
                s += (order[j] > order[i] ? 1 : 0) - (order[j] < order[i] ? 1 : 0);
        }
        return s;
    };
    const int observed = std::abs(sOf(values));
    std::vector<std::size_t> order(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    double all = 0;
    double asFar = 0;
    do {
        std::vector<int> shuffled;
        shuffled.reserve(order.size());
        for (const std::size_t i : order)
            shuffled.push_back(values[i]);
        ++all;
        asFar += std::abs(sOf(shuffled)) >= observed ? 1 : 0;
    } while (std::next_permutation(order.begin(), order.end()));
    return asFar / all;
}

TEST(MannKendall, ExactPIsTheShareOfAllOrders) {
    std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same series each time
    for (int round = 0; round < 40; ++round) {
        std::vector<int> values(2 + static_cast<std::size_t>(round % 6));
        for (int& value : values)
            value = static_cast<int>(random() % 5);
        const std::vector<double> scores(values.begin(), values.end());
        EXPECT_NEAR(mannKendall(scores).p, pByAllOrders(values), 1e-12) << "round " << round;
    }
}

/// Eight falling scores: only the two strict orders of 8! are as far, 2/40320.
TEST(MannKendall, AStrictFallOfEightIsTwoOrdersOfAll) {
    const MannKendall fall = mannKendall(std::vector<double>{8, 7, 6.5, 6, 5, 4, 3.5, 3});
    EXPECT_EQ(fall.s, -28);
    EXPECT_TRUE(fall.exact);
    EXPECT_DOUBLE_EQ(fall.p, 2.0 / 40320);
    EXPECT_DOUBLE_EQ(*fall.tauB, -1);
}

TEST(MannKendall, EqualScoresAreNoTrendAndHaveNoTau) {
    for (const std::size_t n : {3U, 8U, 9U, 30U}) {
        const MannKendall flat = mannKendall(std::vector<double>(n, 4.0));
        EXPECT_EQ(flat.s, 0);
        EXPECT_EQ(flat.p, 1);
        EXPECT_EQ(flat.variance, 0);
        EXPECT_EQ(flat.tauB, std::nullopt);
    }
}

/// Nine falling scores by hand: S = -36, V = 9*8*23/18 = 92, Z = 35/sqrt(92) = 3.649, p = 2 P(Z > 3.649) = 0.000263.
TEST(MannKendall, FromNineOnPIsNormalWithContinuity) {
    const MannKendall fall = mannKendall(std::vector<double>{9, 8, 7, 6, 5, 4, 3, 2, 1});
    EXPECT_FALSE(fall.exact);
    EXPECT_DOUBLE_EQ(fall.variance, 92);
    EXPECT_NEAR(fall.p, 0.000263, 1e-6);
}

}  // namespace
}  // namespace reliefbook
