// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

TEST(Clock, LocalDayIsTheDayOnTheWall) {
    const Moment lateEvening = momentOf(QDate(2025, 3, 9), QTime(23, 30), 120);
    EXPECT_EQ(localDay(lateEvening, 120), QDate(2025, 3, 9));
    EXPECT_EQ(localDay(lateEvening, 180), QDate(2025, 3, 10));
    EXPECT_EQ(localDay(momentOf(QDate(1950, 1, 1), QTime(0, 0), -300), -300), QDate(1950, 1, 1));
    EXPECT_EQ(localTime(lateEvening, 120).time(), QTime(23, 30));
}

TEST(Clock, HeldClockStandsStill) {
    const FixedClock held(momentOf(QDate(2025, 6, 1), QTime(0, 30), 60), 60);
    EXPECT_EQ(today(), QDate(2025, 6, 1));
}

}  // namespace
}  // namespace reliefbook
