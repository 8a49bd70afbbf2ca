// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtime.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

TEST(TypedTime, IsReadInEveryHabit) {
    const QTime halfPastTwo(14, 30);
    for (const char16_t* text :
         {u"14:30", u"14.30", u"14,30", u"1430", u"14h30", u" 14 : 30 ", u"2:30 pm", u"2.30 P.M.", u"230pm"})
        EXPECT_EQ(typedTime(text), halfPastTwo) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(typedTime(u"930"), QTime(9, 30));
    EXPECT_EQ(typedTime(u"9"), QTime(9, 0));
    EXPECT_EQ(typedTime(u"14"), QTime(14, 0));
    EXPECT_EQ(typedTime(u"9h"), QTime(9, 0));
    EXPECT_EQ(typedTime(u"0:05"), QTime(0, 5));
    EXPECT_EQ(typedTime(u"12 am"), QTime(0, 0));
    EXPECT_EQ(typedTime(u"12 pm"), QTime(12, 0));
}

TEST(TypedTime, IsNoneWhereItIsNoTime) {
    for (const char16_t* text :
         {u"", u"soon", u"25:00", u"24", u"14:60", u"14:3", u"13 pm", u"0 am", u"-1", u"14:30:00"})
        EXPECT_EQ(typedTime(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(TypedTime, IsWrittenAsItIsRead) {
    EXPECT_EQ(writtenTime(QTime(9, 5)), QStringLiteral("09:05"));
    EXPECT_EQ(typedTime(writtenTime(QTime(9, 5))), QTime(9, 5));
}

}  // namespace
}  // namespace reliefbook
