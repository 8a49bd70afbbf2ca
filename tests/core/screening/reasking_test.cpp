// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/reasking.h"
#include "core/screening/rulesjson.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QDate intake(2026, 5, 22);

TEST(Reasking, IsInFullWhereNothingWasAskedYet) {
    EXPECT_EQ(whatToAsk({}, intake), Asking::InFull);
    EXPECT_EQ(whatToAsk({.intake = {}, .visit = intake, .calledFor = {}}, intake), Asking::InFull);
}

TEST(Reasking, IsOneLineAtEachVisitForSixMonths) {
    const LastAsked last{.intake = intake, .visit = {}, .calledFor = {}};
    EXPECT_EQ(whatToAsk(last, intake), Asking::Nothing);
    EXPECT_EQ(whatToAsk(last, QDate(2026, 5, 23)), Asking::OneLine);
    EXPECT_EQ(whatToAsk(last, QDate(2026, 11, 21)), Asking::OneLine);
    EXPECT_EQ(whatToAsk(last, QDate(2026, 11, 22)), Asking::InFull);
}

TEST(Reasking, IsOnceAVisit) {
    const LastAsked last{.intake = intake, .visit = QDate(2026, 8, 1), .calledFor = {}};
    EXPECT_EQ(whatToAsk(last, QDate(2026, 8, 1)), Asking::Nothing);
    EXPECT_EQ(whatToAsk(last, QDate(2026, 8, 2)), Asking::OneLine);
}

TEST(Reasking, CountsSixMonthsToTheEndOfAShorterMonth) {
    const LastAsked last{.intake = QDate(2026, 8, 31), .visit = {}, .calledFor = {}};
    EXPECT_EQ(whatToAsk(last, QDate(2027, 2, 27)), Asking::OneLine);
    EXPECT_EQ(whatToAsk(last, QDate(2027, 2, 28)), Asking::InFull);
}

TEST(Reasking, IsInFullOnceItWasCalledFor) {
    const LastAsked last{.intake = intake, .visit = {}, .calledFor = QDate(2026, 7, 1)};
    EXPECT_EQ(whatToAsk(last, QDate(2026, 6, 30)), Asking::OneLine);
    EXPECT_EQ(whatToAsk(last, QDate(2026, 7, 1)), Asking::InFull);
    EXPECT_EQ(whatToAsk({.intake = QDate(2026, 7, 2), .visit = {}, .calledFor = last.calledFor}, QDate(2026, 7, 3)),
              Asking::OneLine);
    EXPECT_EQ(whatToAsk({.intake = QDate(2026, 7, 1), .visit = {}, .calledFor = last.calledFor}, QDate(2026, 7, 2)),
              Asking::OneLine);
}

TEST(Reasking, IsDueWhenTheRuleOfAFindingSaysSo) {
    const Raised scar{.rule = u"scar_area"_s, .areas = {}, .item = {}, .from = QDate(2026, 11, 22), .until = {}};
    EXPECT_EQ(askAgainOn(builtInRules(), scar), QDate(2026, 12, 6));
    Raised varices = scar;
    varices.rule = u"varices"_s;
    EXPECT_EQ(askAgainOn(builtInRules(), varices), std::nullopt);
    varices.rule = u"a rule of old"_s;
    EXPECT_EQ(askAgainOn(builtInRules(), varices), std::nullopt);
}

}  // namespace
}  // namespace reliefbook
