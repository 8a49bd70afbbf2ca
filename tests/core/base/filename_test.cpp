// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(FileName, LeavesOutWhatSystemsRefuse) {
    EXPECT_EQ(fileName(u"Тиха вода / 2"_s), u"Тиха вода 2"_s);
    EXPECT_EQ(fileName(u"a\\b:c*d?e\"f<g>h|i\tj\u200Bk"_s), u"a b c d e f g h i j k"_s);
    EXPECT_EQ(fileName(u".hidden. "_s), u"hidden"_s);
    EXPECT_EQ(fileName(u"Jan – March"_s), u"Jan - March"_s);
    EXPECT_EQ(fileName(u" ../.. "_s), QString());
}

TEST(FileName, StaysShortWithoutCuttingALetterInHalf) {
    const QString name = fileName(u"x"_s + QString(u"😀"_s).repeated(100));
    EXPECT_EQ(name, u"x"_s + QString(u"😀"_s).repeated(29));
}

}  // namespace
}  // namespace reliefbook
