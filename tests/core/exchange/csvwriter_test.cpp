// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/csvwriter.h"
#include "tests/support.h"

#include <QBuffer>
#include <QLocale>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// The fields of one row, as any program reads them.
QStringList rowOf(const QByteArray& csv) {
    CsvReader reader(csv, u"test"_s, [](const CsvFields&) { return 0; });
    QStringList fields;
    for (const QStringView field : reader.header())
        fields << field.toString();
    return fields;
}

QByteArray written(const std::function<void(CsvWriter&)>& write) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    write(csv);
    csv.endRow();
    return buffer.data();
}

/// What a spreadsheet looks at: the first sign that is seen.
bool looksLikeAFormula(QStringView field) {
    if (!field.isEmpty() && field.front().category() == QChar::Other_Control)
        return true;
    for (const QChar c : field) {
        if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        return QStringView(u"=+-@＝＋－＠﹦﹢﹣﹫").contains(c);
    }
    return false;
}

TEST(T39, CsvFormulaNoTextBeginsAsOneAndAllComeBack) {
    const QString triggers = u"=+-@＝＋－＠﹦﹢﹣﹫\t\r\n'"_s + QChar(1) + QChar(0x1f) + QChar(0x7f);
    const QStringList before{QString(),   u" "_s,  u"  "_s, u"\u00a0"_s, u"\u3000"_s, u"\u200b"_s, u"\ufeff"_s,
                             u"\u202e"_s, u"\t"_s, u"\r"_s, u"\n"_s,     u"'"_s,      u"''"_s,     u"\""_s};
    const QStringList after{QString(),
                            u"1+1"_s,
                            u"cmd|' /C calc'!A0"_s,
                            u"HYPERLINK(\"http://x\",\"y\")"_s,
                            u",;\t|"_s,
                            u"\"\""_s,
                            u"\r\n=2"_s,
                            u"Ђорђе"_s,
                            u"-5"_s};
    for (const QString& lead : before) {
        for (const QChar trigger : triggers) {
            for (const QString& rest : after) {
                const QString text = lead + trigger + rest;
                SCOPED_TRACE(text.toStdString());
                const QStringList fields = rowOf(written([&](CsvWriter& csv) { csv.text(text).text(u"next"); }));
                ASSERT_EQ(fields.size(), 2);
                EXPECT_FALSE(looksLikeAFormula(fields[0]));
                EXPECT_EQ(withoutGuard(fields[0]).toString(), text);
            }
        }
    }
}

TEST(T39, CsvFormulaHoldsForAnyText) {
    QRandomGenerator random(39);
    const QString letters = u"=+-@＝＋－＠ '\"\t\r\n,;|aЖ1\u00a0\u200b\ufeff"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(7); n > 0; --n)
            text += letters[random.bounded(int(letters.size()))];
        const QStringList fields = rowOf(written([&](CsvWriter& csv) { csv.text(text).text(u"next"); }));
        ASSERT_EQ(fields.size(), 2) << text.toStdString();
        ASSERT_FALSE(looksLikeAFormula(fields[0])) << text.toStdString();
        ASSERT_EQ(withoutGuard(fields[0]).toString(), text);
    }
}

TEST(T39, CsvFormulaLeavesPlainTextsAndNamesAlone) {
    for (const QString& text : {u"Ana"_s, u"O'Neill"_s, u"a=b"_s, u"3 + 4"_s, u""_s, u"5 - 10 min"_s}) {
        EXPECT_FALSE(needsGuard(text)) << text.toStdString();
        EXPECT_EQ(rowOf(written([&](CsvWriter& csv) { csv.text(text).text(u"x"); }))[0], text);
    }
    EXPECT_EQ(withoutGuard(u"'t Hooft"), u"'t Hooft") << "another program's name";
    EXPECT_EQ(withoutGuard(u"'=1"), u"=1");
}

TEST(T39, CsvFormulaExemptsNumbersAndDaysByTypeInEveryLocale) {
    const QByteArray expected = "\xEF\xBB\xBF-5,-0.5,1234567.25,2026-03-01,\"'-5\",\r\n";
    const QLocale before;
    for (const char* name : {"C", "en_GB", "de_DE", "sr_RS", "ar_EG", "lt_LT", "fr_CH"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        EXPECT_EQ(
            written([](CsvWriter& csv) {
                csv.number(qint64(-5)).number(-0.5).number(1234567.25).plain(u"2026-03-01"_s).text(u"-5").nothing();
            }),
            expected)
            << name;
    }
    QLocale::setDefault(before);
}

TEST(T39, CsvFormulaTakesNulForASign) {
    const QString text = QString(QChar(u'\0')) + u"=1"_s;
    const QStringList fields = rowOf(written([&](CsvWriter& csv) { csv.text(text).text(u"next"); }));
    EXPECT_EQ(fields[0], u"'\u2400=1"_s);
}

}  // namespace
}  // namespace reliefbook
