// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(Words, LoadEveryLanguageFromTheProgramItself) {
    for (const QString& language : Words::languages())
        EXPECT_EQ(Words(language).language(), language);
    EXPECT_EQ(Words(u"tlh"_s).language(), u"en"_s);
}

TEST(Words, RoundPointsToHalvesWithoutTrailingZero) {
    const Words en;
    EXPECT_EQ(en.points(3.5), u"3.5"_s);
    EXPECT_EQ(en.points(4.0), u"4"_s);
    EXPECT_EQ(en.points(3.3333), u"3.5"_s);
    EXPECT_EQ(en.points(2.2), u"2"_s);
    EXPECT_EQ(Words(u"sr"_s).points(3.5), u"3,5"_s);
    EXPECT_EQ(Words(u"sr_Latn"_s).points(10), u"10"_s);
}

TEST(Words, WriteATrueMinusAndNeverANegativeZero) {
    const Words en;
    EXPECT_EQ(en.points(-4.5), u"\u22124.5"_s);
    EXPECT_EQ(en.points(-0.2), u"0"_s);
    EXPECT_EQ(en.signedPoints(1.5), u"+1.5"_s);
    EXPECT_EQ(en.signedPoints(0.1), u"0"_s);
    EXPECT_EQ(en.number(-0.001, 2), u"0.00"_s);
    EXPECT_EQ(Words(u"sr"_s).number(-0.75, 2), u"\u22120,75"_s);
    EXPECT_EQ(en.number(1234.5, 1), u"1234.5"_s);
}

TEST(Words, RoundPercentagesToWholeNumbers) {
    EXPECT_EQ(Words().percent(56.25), u"56\u00a0%"_s);
    EXPECT_EQ(Words().signedPercent(-56.25), u"\u221256\u00a0%"_s);
    EXPECT_EQ(Words().signedPercent(12.6), u"+13\u00a0%"_s);
    EXPECT_EQ(Words().signedPercent(-0.3), u"0\u00a0%"_s);
    EXPECT_EQ(Words(u"sr"_s).percent(29.4), u"29%"_s);
}

TEST(Words, WriteDaysAsTheLanguageDoes) {
    const QDate day(2025, 6, 3);
    EXPECT_EQ(Words().day(day), u"3 June 2025"_s);
    EXPECT_EQ(Words().shortDay(day), u"3 Jun"_s);
    EXPECT_EQ(Words(u"sr"_s).day(day), u"3. јун 2025."_s);
    EXPECT_EQ(Words(u"sr_Latn"_s).day(day), u"3. jun 2025."_s);
    EXPECT_EQ(Words(u"sr_Latn"_s).shortDay(day), u"3. jun"_s);
}

TEST(Filled, SaysOneFullStopWhereAFactEndsInOne) {
    EXPECT_EQ(filled(u"until %1."_s, {u"29. новембар 2026."_s}), u"until 29. новембар 2026."_s);
    EXPECT_EQ(filled(u"until %1. Then %2"_s, {u"9 May"_s, u"..."_s}), u"until 9 May. Then ..."_s);
}

}  // namespace
}  // namespace reliefbook
