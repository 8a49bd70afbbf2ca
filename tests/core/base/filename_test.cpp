// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

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

/// Names that mean something to a system, a shell or a reader: sixty, and what is left of each.
const std::vector<QString>& hostileNames() {
    static const std::vector<QString> all{u"../../etc/passwd"_s,
                                          u"..\\..\\boot.ini"_s,
                                          u"/etc/shadow"_s,
                                          u"C:\\Windows\\win.ini"_s,
                                          u"\\\\server\\share\\x.pdf"_s,
                                          u"~/.ssh/id_rsa"_s,
                                          u"a/b/c.pdf"_s,
                                          u"./x.pdf"_s,
                                          u"."_s,
                                          u".."_s,
                                          u"..."_s,
                                          u""_s,
                                          u" "_s,
                                          u"\t\n"_s,
                                          u"a.pdf."_s,
                                          u"a.pdf "_s,
                                          u"a.pdf . ."_s,
                                          u".bashrc"_s,
                                          u"CON"_s,
                                          u"con.txt"_s,
                                          u"PRN.pdf"_s,
                                          u"AUX"_s,
                                          u"NUL"_s,
                                          u"nul.tar.gz"_s,
                                          u"COM1"_s,
                                          u"com9.pdf"_s,
                                          u"COM¹.pdf"_s,
                                          u"LPT1.txt"_s,
                                          u"lpt³"_s,
                                          u"a:b"_s,
                                          u"x.pdf:evil.exe"_s,
                                          u"x.pdf::$DATA"_s,
                                          u"invoice\u202Efdp.exe"_s,
                                          u"a\u200Bb.pdf"_s,
                                          u"\u2066x\u2069.pdf"_s,
                                          u"\uFEFFx.pdf"_s,
                                          u"a\x01\x1F\x7F.pdf"_s,
                                          u"a\u0085b.pdf"_s,
                                          QString(u"x"_s).repeated(300) + u".pdf"_s,
                                          QString(u"ж"_s).repeated(300) + u".pdf"_s,
                                          QString(u"😀"_s).repeated(100) + u".png"_s,
                                          u"x."_s + QString(u"y"_s).repeated(300),
                                          u"-rf"_s,
                                          u"--help"_s,
                                          u"$(reboot).pdf"_s,
                                          u"`id`.pdf"_s,
                                          u"a;b.pdf"_s,
                                          u"a&b|c.pdf"_s,
                                          u"a*b?.pdf"_s,
                                          u"\"quoted\".pdf"_s,
                                          u"<img src=x>.pdf"_s,
                                          u"%2e%2e%2f.pdf"_s,
                                          u"a%00b.pdf"_s,
                                          QString::fromUtf8("a\0b.pdf", 7),
                                          u"=cmd|' /C calc'!A0.csv"_s,
                                          u"@x.pdf"_s,
                                          u"e\u0301.pdf"_s,
                                          u"שלום.pdf"_s,
                                          u"Снимак 1.jpg"_s,
                                          u"desktop.ini"_s};
    return all;
}

class T40 : public ::testing::TestWithParam<QString> {};

TEST_P(T40, ANameOfADocumentIsSafeOnAnySystem) {
    const QString name = documentName(GetParam());
    EXPECT_FALSE(name.isEmpty());
    EXPECT_LE(name.toUtf8().size(), 200);
    EXPECT_EQ(documentName(name), name) << "what is clean stays as it is";
    EXPECT_FALSE(name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ') || name.startsWith(u' '));
    for (const QChar letter : name) {
        EXPECT_FALSE(u"/\\:*?\"<>|"_s.contains(letter)) << name.toStdString();
        EXPECT_NE(letter.category(), QChar::Other_Control) << name.toStdString();
        EXPECT_NE(letter.category(), QChar::Other_Format) << name.toStdString();
    }
    const QString stem = name.section(u'.', 0, 0).toLower();
    for (const QString& device :
         {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"com1"_s, u"com9"_s, u"com¹"_s, u"lpt1"_s, u"lpt³"_s})
        EXPECT_NE(stem, device);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    EXPECT_EQ(QFileInfo(path).absoluteDir(), QDir(folder.path())) << name.toStdString();
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Names, T40, ::testing::ValuesIn(hostileNames()),
                         [](const auto& one) { return "name" + std::to_string(one.index); });

TEST(DocumentName, KeepsWhatItIsCalledAndItsEnding) {
    EXPECT_EQ(documentName(u"Снимак кичме 2026.pdf"_s), u"Снимак кичме 2026.pdf"_s);
    EXPECT_EQ(documentName(u"../../etc/passwd"_s), u"etc passwd"_s);
    EXPECT_EQ(documentName(u"con.txt"_s), u"_con.txt"_s);
    EXPECT_EQ(documentName(u" ... "_s), u"document"_s);
    EXPECT_EQ(documentName(u".pdf"_s), u"pdf"_s);
    const QString longName = documentName(QString(u"ж"_s).repeated(300) + u".pdf"_s);
    EXPECT_EQ(longName, QString(u"ж"_s).repeated(98) + u".pdf"_s);
    EXPECT_EQ(documentName(u"invoice\u202Efdp.exe"_s), u"invoice fdp.exe"_s) << "its true ending is seen";
}

}  // namespace
}  // namespace reliefbook
