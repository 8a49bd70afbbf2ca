// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale lithuanian(QLocale::Lithuanian, QLocale::Lithuania);
const QLocale serbian(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
const QDate today(2026, 7, 15);

std::optional<QDate> birth(const QString& text, const QLocale& locale = serbian) {
    return typedDay(text, locale, today, YearGuess::Past).value;
}

std::optional<TypedFault> faultOf(const QString& text, const QLocale& locale = serbian) {
    const Typed<QDate> typed = typedDay(text, locale, today, YearGuess::Past);
    EXPECT_FALSE(typed.value) << text.toStdString();
    return typed.fault;
}

TEST(TypedDay, IsReadInTheHabitsOfPeople) {
    const QDate day(1984, 5, 3);
    for (const QString& text : {u"3.5.84"_s, u"3. 5. 1984."_s, u"03.05.1984"_s, u"3 5 1984"_s, u"3-5-84"_s,
                                u"1984-05-03"_s, u"1984. 5. 3"_s, u"030584"_s, u"03051984"_s, u"3 May 1984"_s,
                                u"3. мај 1984."_s, u"3. maj 84"_s, u"May 3, 1984"_s, u"3rd May 1984"_s, u"٣.٥.١٩٨٤"_s})
        EXPECT_EQ(birth(text), day) << text.toStdString();
}

TEST(TypedDay, HasItsOrderFromTheLocaleUnlessDotsSayOtherwise) {
    EXPECT_EQ(birth(u"3/5/1984"_s, british), QDate(1984, 5, 3));
    EXPECT_EQ(birth(u"3/5/1984"_s, american), QDate(1984, 3, 5));
    EXPECT_EQ(birth(u"030584"_s, american), QDate(1984, 3, 5));
    EXPECT_EQ(birth(u"3.5.1984"_s, american), QDate(1984, 5, 3));
    EXPECT_EQ(birth(u"84-05-03"_s, lithuanian), QDate(1984, 5, 3));
    EXPECT_EQ(birth(u"1984/5/3"_s, american), QDate(1984, 5, 3));
    EXPECT_EQ(birth(u"3/5/1984"_s, lithuanian), QDate(1984, 5, 3));
}

TEST(TypedDay, TwoDigitsOfABirthYearAreTheLastSuchYearThatIsPast) {
    EXPECT_EQ(birth(u"3.5.26"_s), QDate(2026, 5, 3));
    EXPECT_EQ(birth(u"15.7.26"_s), today);
    EXPECT_EQ(birth(u"16.7.26"_s), QDate(1926, 7, 16));
    EXPECT_EQ(birth(u"3.5.27"_s), QDate(1927, 5, 3));
    EXPECT_EQ(birth(u"29.2.24"_s), QDate(2024, 2, 29));
}

TEST(TypedDay, OfAPlanIsTheNearest) {
    const auto near = [](const QString& text) { return typedDay(text, serbian, today, YearGuess::Near).value; };
    EXPECT_EQ(near(u"3.5.27"_s), QDate(2027, 5, 3));
    EXPECT_EQ(near(u"3.5.75"_s), QDate(2075, 5, 3));
    EXPECT_EQ(near(u"3.5.80"_s), QDate(1980, 5, 3));
    EXPECT_EQ(near(u"1.9."_s), QDate(2026, 9, 1));
}

TEST(TypedDay, SaysWhyItCantBeRead) {
    EXPECT_EQ(faultOf(u"soon"_s), TypedFault::NotADay);
    EXPECT_EQ(faultOf(u"3"_s), TypedFault::NotADay);
    EXPECT_EQ(faultOf(u"3.5.984"_s), TypedFault::NotADay);
    EXPECT_EQ(faultOf(u"3.5.1984.6"_s), TypedFault::NotADay);
    EXPECT_EQ(faultOf(u"31.2.1984"_s), TypedFault::NoSuchDay);
    EXPECT_EQ(faultOf(u"3.13.1984"_s), TypedFault::NoSuchDay);
    EXPECT_EQ(faultOf(u"29.2.1983"_s), TypedFault::NoSuchDay);
    EXPECT_EQ(faultOf(u"3.5."_s), TypedFault::NoYear);
    EXPECT_EQ(typedDay(u"  ", serbian, today, YearGuess::Past), Typed<QDate>{});
}

TEST(TypedDay, IsWrittenAsItIsReadBack) {
    const QDate day(1984, 5, 3);
    EXPECT_EQ(writtenDay(day, serbian), u"03.05.1984."_s);
    EXPECT_EQ(writtenDay(day, british), u"03/05/1984"_s);
    EXPECT_EQ(writtenDay(day, american), u"05/03/1984"_s);
    EXPECT_EQ(writtenDay(day, lithuanian), u"1984-05-03"_s);
    for (const QLocale& locale : {serbian, british, american, lithuanian})
        EXPECT_EQ(birth(writtenDay(day, locale), locale), day) << locale.name().toStdString();
}

TEST(TypedNumber, HasACommaOrAPoint) {
    for (const QString& text : {u"3,5"_s, u"3.5"_s, u" 3,50 "_s, u"3½"_s, u"٣.٥"_s})
        EXPECT_EQ(typedScore(text).value, 3.5) << text.toStdString();
    EXPECT_EQ(typedScore(u"½").value, 0.5);
    EXPECT_EQ(typedScore(u"10").value, 10);
    EXPECT_EQ(typedScore(u"0").value, 0);
    EXPECT_EQ(typedScore(u""), Typed<double>{});
    EXPECT_EQ(typedScore(u"10,5").fault, TypedFault::OutOfRange);
    EXPECT_EQ(typedScore(u"-1").fault, TypedFault::OutOfRange);
    for (const QString& text : {u"six"_s, u"6-7"_s, u"3,5,5"_s, u"."_s, u"1e3"_s, u"nan"_s})
        EXPECT_EQ(typedScore(text).fault, TypedFault::NotANumber) << text.toStdString();
}

TEST(TypedNumber, OfACountIsWhole) {
    EXPECT_EQ(typedCount(u"8").value, 8);
    EXPECT_EQ(typedCount(u"8,5").fault, TypedFault::NotANumber);
    EXPECT_EQ(typedCount(u"99999999999").fault, TypedFault::NotANumber);
}

TEST(TypedNumber, IsWrittenWithTheSignOfTheLocale) {
    EXPECT_EQ(writtenNumber(3.5, serbian), u"3,5"_s);
    EXPECT_EQ(writtenNumber(3.5, british), u"3.5"_s);
    EXPECT_EQ(writtenNumber(10, british), u"10"_s);
    EXPECT_EQ(writtenNumber(0, british), u"0"_s);
}

}  // namespace
}  // namespace reliefbook
