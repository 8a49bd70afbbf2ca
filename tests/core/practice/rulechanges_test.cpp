// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/rulechanges.h"
#include "core/screening/rulesjson.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

class ARuleOfThePractice : public ::testing::Test {
protected:
    RuleLine line(int at = 0) { return ruleLines(practice.database())[std::size_t(at)]; }
    const Rule* used(const QString& rule) {
        rules_ = screeningRules(practice.database());
        return findRule(rules_, rule);
    }

    TestPractice practice;

private:
    std::vector<Rule> rules_;
};

TEST_F(ARuleOfThePractice, IsAsItCameWhereNothingWasDecided) {
    const auto lines = ruleLines(practice.database());
    ASSERT_EQ(lines.size(), builtInRules().size());
    for (const RuleLine& one : lines) {
        EXPECT_FALSE(one.isOff());
        EXPECT_EQ(one.level(), one.rule.level);
    }
}

TEST_F(ARuleOfThePractice, IsSwitchedOffWithAReasonAndOnAgain) {
    const QString id = line().rule.id;
    practice->apply(switchedOff(line(), u" We never massage children. "_s));
    EXPECT_EQ(used(id), nullptr);
    EXPECT_TRUE(line().isOff());
    EXPECT_EQ(line().setting->reason, u"We never massage children."_s);
    practice->apply(asItCame(line()));
    EXPECT_NE(used(id), nullptr);
    EXPECT_TRUE(asItCame(line()).empty());
}

TEST_F(ARuleOfThePractice, IsRaisedAtTheLevelThatWasChosen) {
    const Level other = line().rule.level == Level::Stop ? Level::Clear : Level::Stop;
    practice->apply(withLevel(line(), other, u"Our doctor asked for it."_s));
    EXPECT_EQ(line().level(), other);
    EXPECT_EQ(used(line().rule.id)->level, other);
    practice->apply(switchedOff(line(), u"Not any more."_s));
    EXPECT_EQ(used(line().rule.id), nullptr);
}

TEST_F(ARuleOfThePractice, IsNotChangedWithoutAReason) {
    EXPECT_THROW(switchedOff(line(), u"  "_s), Error);
    EXPECT_THROW(withLevel(line(), Level::Ask, {}), Error);
}

TEST_F(ARuleOfThePractice, IsTheOwnersToDecide) {
    User user = practice->user();
    user.role = Role::Therapist;
    practice->setUser(user);
    EXPECT_THROW(practice->apply(switchedOff(line(), u"I think so."_s)), Error);
    EXPECT_FALSE(line().isOff());
}

}  // namespace
}  // namespace reliefbook
