// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passphrasestrength.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(PassphraseStrength, KnowsCommonWordsPatternsAndDates) {
    EXPECT_EQ(passphraseStrength(u""), Strength::VeryWeak);
    EXPECT_EQ(passphraseStrength(u"password"), Strength::VeryWeak);
    EXPECT_EQ(passphraseStrength(u"qwertz"), passphraseStrength(u"qwertz"));
    EXPECT_LE(passphraseStrength(u"03.05.1984"), Strength::Weak);
    EXPECT_EQ(passphraseStrength(u"correct horse battery staple"), Strength::Strong);
    EXPECT_EQ(passphraseStrength(u"мокра врана пије млак чај"), Strength::Strong);
}

TEST(PassphraseStrength, IsWeakForTheNamesOfThePractice) {
    EXPECT_GT(passphraseStrength(u"stillwater"), Strength::VeryWeak);
    EXPECT_EQ(passphraseStrength(u"kovacevicmarija", {u"Marija Kovacevic"_s}), Strength::VeryWeak);
}

TEST(PassphraseStrength, TakesAnyLength) {
    EXPECT_EQ(passphraseStrength(QString(100'000, u'a')), passphraseStrength(QString(64, u'a')));
}

}  // namespace
}  // namespace reliefbook
