// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/ownfields.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

CustomField fieldOf(FieldType type, const QString& choices = {}) {
    CustomField field;
    field.id = Id<CustomField>::make();
    field.name = u"Shoe size"_s;
    field.type = type;
    field.choices = choices;
    return field;
}

TEST(OwnFields, TakeWhatIsOfTheirType) {
    EXPECT_TRUE(fits(fieldOf(FieldType::Text), u"anything"_s));
    EXPECT_TRUE(fits(fieldOf(FieldType::Number), u"41.5"_s));
    EXPECT_FALSE(fits(fieldOf(FieldType::Number), u"large"_s));
    EXPECT_TRUE(fits(fieldOf(FieldType::Day), u"2025-02-28"_s));
    EXPECT_FALSE(fits(fieldOf(FieldType::Day), u"2025-02-30"_s));
    EXPECT_TRUE(fits(fieldOf(FieldType::YesNo), u"no"_s));
    EXPECT_FALSE(fits(fieldOf(FieldType::YesNo), u"maybe"_s));
    const CustomField choice = fieldOf(FieldType::Choice, storedChoices({u"Mat"_s, u"Table"_s}));
    EXPECT_TRUE(fits(choice, u"Mat"_s));
    EXPECT_FALSE(fits(choice, u"Chair"_s));
    EXPECT_TRUE(fits(choice, {}));
}

TEST(OwnFields, ChoicesAreOneTextEachAndNoneTwice) {
    const CustomField field = fieldOf(FieldType::Choice, storedChoices({u" Mat"_s, u"Table"_s, QString(), u"Mat"_s}));
    EXPECT_EQ(choicesOf(field), QStringList({u"Mat"_s, u"Table"_s}));
    EXPECT_EQ(choicesOf(fieldOf(FieldType::Choice, u"broken"_s)), QStringList());
    EXPECT_EQ(storedChoices({QString()}), QString());
}

TEST(OwnFields, StandInTheOrderTheyWerePutIn) {
    testing::TestPractice practice;
    CustomField first = fieldOf(FieldType::Text);
    CustomField second = fieldOf(FieldType::Number);
    first.sort = 1;
    second.sort = 2;
    practice->apply({creation(first), creation(second)});
    std::vector<CustomField> fields = ownFields(practice.database());
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_TRUE(reordered(fields).empty());
    std::swap(fields[0], fields[1]);
    practice->apply(reordered(fields));
    fields = ownFields(practice.database());
    EXPECT_EQ(fields[0].id, second.id);
    EXPECT_EQ(fields[1].id, first.id);
}

}  // namespace
}  // namespace reliefbook
