// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passphrasestrength.h"
#include "core/base/passphrasewords.h"
#include "tests/support.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <array>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(PassphraseWords, AreElevenBitsEachAndToldApartByTheirFirstFourLetters) {
    const QStringList& words = passphraseWords();
    EXPECT_EQ(words.size(), 2048);
    static const QRegularExpression plain(u"^[a-z]{4,7}$"_s);
    QSet<QString> beginnings;
    for (const QString& word : words) {
        EXPECT_TRUE(plain.match(word).hasMatch()) << word.toStdString();
        beginnings << word.left(4);
    }
    EXPECT_EQ(beginnings.size(), words.size());
}

TEST(PassphraseWords, AreSixEachDrawnFromTheWholeList) {
    std::vector<std::uint32_t> bounds;
    const QString made = generatedPassphrase([&bounds](std::uint32_t bound) {
        bounds.push_back(bound);
        return bound - static_cast<std::uint32_t>(bounds.size());
    });
    EXPECT_EQ(bounds, std::vector<std::uint32_t>(6, 2048));
    QStringList lastSix = passphraseWords().last(6);
    std::reverse(lastSix.begin(), lastSix.end());
    EXPECT_EQ(made, lastSix.join(u' '));
}

TEST(PassphraseWords, AreDrawnEvenly) {
    std::array<int, 8> drawn{};
    constexpr int draws = 40'000;
    for (int i = 0; i < draws; ++i)
        ++drawn.at(randomBelow(2048) / 256);
    for (const int times : drawn) {  // 5000 expected, 66 is one standard deviation: 8 of them never happen
        EXPECT_GT(times, draws / 8 - 530);
        EXPECT_LT(times, draws / 8 + 530);
    }
}

TEST(PassphraseWords, MakeAStrongPassphraseAndAnotherEachTime) {
    const QString one = generatedPassphrase();
    EXPECT_EQ(passphraseStrength(one), Strength::Strong) << one.toStdString();
    EXPECT_NE(one, generatedPassphrase());
}

}  // namespace
}  // namespace reliefbook
