// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/instruments.h"
#include "core/base/error.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <vector>

namespace reliefbook {
namespace {

using Ratings = std::vector<std::optional<double>>;

template <class Call> void expectRefused(Call call) {
    try {
        call();
        ADD_FAILURE() << "was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_FALSE(error.fact(1).isEmpty());
    }
}

TEST(Instruments, RolandMorrisCountsTicks) {
    std::array<bool, 24> ticked{};
    EXPECT_EQ(rmdq24(ticked).score, 0);
    ticked[0] = ticked[8] = ticked[23] = true;
    EXPECT_EQ(rmdq24(ticked).score, 3);
    EXPECT_EQ(rmdq24(ticked).max, 24);
    expectRefused([&ticked] { rmdq24(std::span(ticked).first(23)); });
}

TEST(Instruments, PegIsTheMeanOfThreeOrNothing) {
    EXPECT_DOUBLE_EQ(*peg3(Ratings{6, 7, 5}).score, 6);
    EXPECT_EQ(peg3(Ratings{6, {}, 5}).score, std::nullopt);
    expectRefused([] { peg3(Ratings{6, 7}); });
    expectRefused([] { peg3(Ratings{6, 7, 10.5}); });
    expectRefused([] { peg3(Ratings{6, 7, -1}); });
    expectRefused([] { peg3(Ratings{6, 7, std::numeric_limits<double>::quiet_NaN()}); });
}

TEST(Instruments, PatientSpecificFunctionComparesTheSameActivities) {
    const ActivityChange change = psfs(Ratings{3, 4, 2}, Ratings{6, 5, {}});
    EXPECT_DOUBLE_EQ(*change.baseline, 3.5);
    EXPECT_DOUBLE_EQ(*change.followUp, 5.5);
    EXPECT_EQ(change.important, true);
}

TEST(Instruments, OneActivityAloneNeedsThreePoints) {
    EXPECT_EQ(psfs(Ratings{3}, Ratings{5}).important, false);
    EXPECT_EQ(psfs(Ratings{3}, Ratings{6}).important, true);
    EXPECT_EQ(psfs(Ratings{3, 3}, Ratings{5, 5}).important, true);
    EXPECT_EQ(psfs(Ratings{3, {}}, Ratings{5, 9}).important, false);
}

TEST(Instruments, ActivitiesWithoutAPairGiveNothing) {
    const ActivityChange change = psfs(Ratings{3, {}}, Ratings{{}, 5});
    EXPECT_EQ(change.change, std::nullopt);
    EXPECT_EQ(change.important, std::nullopt);
    expectRefused([] { psfs(Ratings{3, 4}, Ratings{3}); });
    expectRefused([] { psfs(Ratings{}, Ratings{}); });
    expectRefused([] { psfs(Ratings(6, 3.0), Ratings(6, 3.0)); });
    expectRefused([] { psfs(Ratings{3}, Ratings{11}); });
}

/// SEM = 2 sqrt(0.24) = 0.9798; MDC95 = 1.959964 sqrt(2) SEM = 2.7158; index = 4 / (sqrt(2) SEM) = 2.8868.
TEST(Instruments, ReliableChangeComparesWithTheError) {
    const ReliableChange change = reliableChange(2, 0.76, 7, 3);
    EXPECT_NEAR(change.sem, 0.9797959, 1e-6);
    EXPECT_NEAR(change.mdc95, 2.715806, 1e-6);
    EXPECT_NEAR(change.mdc90, 2.279176, 1e-6);
    EXPECT_NEAR(*change.index, 2.886751, 1e-6);
    EXPECT_LT(*reliableChange(2, 0.76, 3, 7).index, 0);
}

TEST(Instruments, WithoutErrorThereIsNoIndex) {
    const ReliableChange change = reliableChange(2, 1, 7, 3);
    EXPECT_EQ(change.mdc95, 0);
    EXPECT_EQ(change.index, std::nullopt);
    expectRefused([] { reliableChange(0, 0.5, 7, 3); });
    expectRefused([] { reliableChange(2, 1.01, 7, 3); });
    expectRefused([] { reliableChange(2, -0.01, 7, 3); });
}

TEST(Instruments, MobilityIsRealFromTheSmallestDetectableChangeOn) {
    EXPECT_TRUE(mobilityChange(18, 13.5, 4.5).real);
    EXPECT_FALSE(mobilityChange(18, 13.6, 4.5).real);
    EXPECT_TRUE(mobilityChange(13.5, 18, 4.5).real);
    EXPECT_DOUBLE_EQ(mobilityChange(18, 12, 4.5).change, -6);
    expectRefused([] { mobilityChange(18, 12, 0); });
}

TEST(Instruments, GlobalRatingsHaveTheirThresholds) {
    EXPECT_FALSE(grc11(1).important);
    EXPECT_TRUE(grc11(2).important);
    EXPECT_FALSE(pgic7(5).important);
    EXPECT_TRUE(pgic7(6).important);
    expectRefused([] { grc11(-6); });
    expectRefused([] { grc11(1.5); });
    expectRefused([] { pgic7(0); });
}

}  // namespace
}  // namespace reliefbook
