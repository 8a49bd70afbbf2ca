// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/harmless.h"
#include "core/base/text.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

TEST(Folding, KeepsPlainLettersAndDigitsInLowerCase) {
    EXPECT_EQ(folded(u"Smith 42"), u"smith 42"_s);
    EXPECT_EQ(folded(u""), u""_s);
    EXPECT_EQ(folded(u"  O'Brien-Smith,  Jr. "), u"o brien smith jr"_s);
}

TEST(Folding, TakesLatinLettersApart) {
    EXPECT_EQ(folded(u"MÜLLER"), u"muller"_s);
    EXPECT_EQ(folded(u"Weiß GROẞ"), u"weiss gross"_s);
    EXPECT_EQ(folded(u"Łódź Żółć"), u"lodz zolc"_s);
    EXPECT_EQ(folded(u"Šiauliai Žąsytė Ūkas"), u"siauliai zasyte ukas"_s);
    EXPECT_EQ(folded(u"Ærø Œuvre Þór"), u"aero oeuvre thor"_s);
    EXPECT_EQ(folded(u"İstanbul ışık"), u"istanbul isik"_s);
    EXPECT_EQ(folded(u"ﬁn Ｗｉｄｅ ⅷ"), u"fin wide viii"_s);
}

TEST(Folding, SerbianIsOneInBothScripts) {
    for (const QString& name : {u"Đoković"_s, u"đoković"_s, u"Djokovic"_s, u"ЂОКОВИЋ"_s, u"Ђоковић"_s})
        EXPECT_EQ(folded(name), u"djokovic"_s) << name.toStdString();
    EXPECT_EQ(folded(u"Љиљана Џин Њега Чешаљ"), folded(u"Ljiljana Džin Njega Češalj"));
    EXPECT_EQ(folded(u"ǅ ǉ"), u"dz lj"_s);
}

TEST(Folding, RussianAndUkrainianAreWrittenInLatin) {
    EXPECT_EQ(folded(u"Жуков"), u"zukov"_s);
    EXPECT_EQ(folded(u"Щёголев Юрий"), u"scegolev jurij"_s);
    EXPECT_EQ(folded(u"Ґалаґан Їжакевич Єва"), u"galagan jizakevic jeva"_s);
    EXPECT_EQ(folded(u"Пётр"), folded(u"Петр"));
}

TEST(Folding, CombinedAndComposedLettersAreEqual) {
    EXPECT_EQ(folded(u"Mu\u0308ller"), folded(u"Müller"));
    EXPECT_EQ(folded(u"Юри\u0438\u0306"), u"jurij"_s);
    EXPECT_EQ(folded(u"c\u030Cac\u0306\u0301ak"), u"cacak"_s);
}

TEST(Folding, EmojiAndInvisibleCharactersLeaveNoTrace) {
    EXPECT_EQ(folded(u"Ana 👩🏽‍⚕️ Kos"), u"ana kos"_s);
    EXPECT_EQ(folded(u"so\u00ADft zero\u200Bwidth"), u"soft zerowidth"_s);
    EXPECT_EQ(folded(u"😀"), u""_s);
    EXPECT_EQ(folded(u"𝒜na 山田"), u"ana 山田"_s);
    EXPECT_EQ(folded(QString(QChar(0xD83D)) + u'x'), u"x"_s);  // half of a pair
}

TEST(LatinFromCyrillic, WritesSerbianOneToOne) {
    EXPECT_EQ(latinFromCyrillic(u"абвгдђежзијклљмнњопрстћуфхцчџш"), u"abvgdđežzijklljmnnjoprstćufhcčdžš"_s);
    EXPECT_EQ(latinFromCyrillic(u"Љубав, Њива, Џеп"), u"Ljubav, Njiva, Džep"_s);
}

TEST(LatinFromCyrillic, WritesBothLettersLargeInCapitals) {
    EXPECT_EQ(latinFromCyrillic(u"ЉУБАВ КРАЉ КОЊ ЏЕП"), u"LJUBAV KRALJ KONJ DŽEP"_s);
    EXPECT_EQ(latinFromCyrillic(u"Љ. Петровић"), u"Lj. Petrović"_s);
}

TEST(LatinFromCyrillic, LeavesTheRestAlone) {
    EXPECT_EQ(latinFromCyrillic(u"Müller, 8 → 3,5 😀 đak"), u"Müller, 8 → 3,5 😀 đak"_s);
    EXPECT_EQ(latinFromCyrillic(u"Юрий Жуков"), u"Jurij Žukov"_s);
}

TEST(Harmless, TextShowsWhatATerminalWouldObey) {
    const QString wild = u"\x1b[31mEve\x07\x7f\u009b2J\u202eevE\u2066\n\t"_s;
    EXPECT_EQ(harmless(wild), u"\u241b[31mEve\u2407\u2421\ufffd2J\ufffdevE\ufffd\n\t"_s);
    EXPECT_EQ(harmlessLine(wild), u"\u241b[31mEve\u2407\u2421\ufffd2J\ufffdevE\ufffd\u240a\u2409"_s);
    EXPECT_EQ(harmless(u"Ђорђе Żak, שלום"_s), u"Ђорђе Żak, שלום"_s);
}

}  // namespace
}  // namespace reliefbook
