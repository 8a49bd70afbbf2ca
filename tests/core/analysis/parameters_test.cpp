// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/parameters.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace reliefbook {
namespace {

TEST(Parameters, EveryConstantHasItsOwnNameAUnitAndASource) {
    std::set<std::string_view> names;
    for (const Constant& constant : constants()) {
        EXPECT_TRUE(names.insert(constant.name).second) << constant.name;
        EXPECT_FALSE(constant.unit.empty()) << constant.name;
        EXPECT_FALSE(constant.source.empty()) << constant.name;
    }
}

/// Its default can be set, and setting another value changes Parameters: no entry points at another's member.
TEST(Parameters, EveryConstantIsAMemberOfItsOwn) {
    Parameters all;
    for (const Constant& constant : constants()) {
        const ConstantValue value = valueOf(constant, Parameters{});
        std::vector<double> numbers(value.numbers.begin(), value.numbers.begin() + value.count);
        Parameters one;
        EXPECT_TRUE(setValue(constant, numbers, one)) << constant.name;
        EXPECT_EQ(one, Parameters{}) << constant.name;
        numbers.front() = numbers.front() == constant.least ? constant.greatest : constant.least;
        const Parameters before = all;
        EXPECT_TRUE(setValue(constant, numbers, all)) << constant.name;
        EXPECT_NE(all, before) << constant.name;
        for (const Constant& other : constants()) {
            if (other.name != constant.name) {
                EXPECT_EQ(valueOf(other, all).numbers, valueOf(other, before).numbers) << constant.name;
            }
        }
    }
}

TEST(Parameters, ValuesOutOfBoundsChangeNothing) {
    for (const Constant& constant : constants()) {
        Parameters parameters;
        for (const std::vector<double>& numbers : {std::vector<double>{},
                                                   {constant.least - 1},
                                                   {constant.greatest + 1},
                                                   {1, 2, 3, 4},
                                                   {constant.greatest, constant.least, 61}})
            EXPECT_FALSE(setValue(constant, numbers, parameters)) << constant.name;
        EXPECT_EQ(parameters, Parameters{});
    }
}

}  // namespace
}  // namespace reliefbook
