// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filefault.h"
#include "core/exchange/textdecoding.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

struct Written {
    const char* bytes;
    const char16_t* text;
    Encoding encoding;
};

TEST(TextDecoding, TellsTheWindowsPagesApartByTheirWords) {
    for (const Written& written : {
             Written{"Jovana \212ari\346, \310a\350ak", u"Jovana Šarić, Čačak", Encoding::Windows1250},
             Written{"\320or\360e \216i\236i\346; Ni\232", u"Đorđe Žižić; Niš", Encoding::Windows1250},
             Written{"\243\363d\237, Za\277\363\263\346 g\352\234l\271 ja\237\361", u"Łódź, Zażółć gęślą jaźń",
                     Encoding::Windows1250},
             Written{"J\366rg M\374\337igg\344nger, K\366ln", u"Jörg Müßiggänger, Köln", Encoding::Windows1250},
             Written{"naziv;\232", u"naziv;š", Encoding::Windows1250},
             Written{"\243\356\342\340\355\340 \330\340\360\350\236, \327\340\367\340\352", u"Јована Шарић, Чачак",
                     Encoding::Windows1251},
             Written{"\212\350\232\340\355\340 \217\350\355\350\236; \200\356\360\220\345", u"Љиљана Џинић; Ђорђе",
                     Encoding::Windows1251},
             Written{"\252\342\343\345\355 \257\346\340\352, \312\350\277\342", u"Євген Їжак, Київ",
                     Encoding::Windows1251},
             Written{"\306\363\352\356\342 \317\270\362\360, \331\270\353\352\356\342\356", u"Жуков Пётр, Щёлково",
                     Encoding::Windows1251},
             Written{"Ana; \353\345\220\340", u"Ana; леђа", Encoding::Windows1251},
         }) {
        EXPECT_EQ(encodingOf(written.bytes), written.encoding) << QString::fromUtf16(written.text).toStdString();
        EXPECT_EQ(decodedText(written.bytes, {}), QString::fromUtf16(written.text));
    }
}

TEST(TextDecoding, ValidUtf8IsUtf8) {
    EXPECT_EQ(encodingOf("plain"), Encoding::Utf8);
    EXPECT_EQ(encodingOf("Шарић"), Encoding::Utf8);
    EXPECT_EQ(encodingOf(""), Encoding::Utf8);
    EXPECT_EQ(decodedText("\xEF\xBB\xBFШарић 😀", {}), QStringLiteral("Шарић 😀"));
}

TEST(TextDecoding, KnowsUtf16WithoutItsMark) {
    const QByteArray little("d\0a\0y\0,\0001\0\n\0", 12);
    const QByteArray big("\0d\0a\0y\0,\0001\0\n", 12);
    EXPECT_EQ(encodingOf(little), Encoding::Utf16LittleEndian);
    EXPECT_EQ(encodingOf(big), Encoding::Utf16BigEndian);
    EXPECT_EQ(decodedText(little, {}), decodedText(big, {}));
}

TEST(TextDecoding, BytesOfNoPageAreRefused) {
    try {
        decodedText("\x81\x98 \xFF", QStringLiteral("scores.csv"));  // 1250 has no 0x81, 1251 no 0x98
        FAIL() << "not refused";
    } catch (const Error& error) {
        EXPECT_EQ(error.facts(), QStringList({QStringLiteral("scores.csv"), QStringLiteral("broken_text")}));
    }
}

}  // namespace
}  // namespace reliefbook
