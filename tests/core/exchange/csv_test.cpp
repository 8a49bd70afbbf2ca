// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

int startsWithA(const CsvFields& fields) { return !fields.empty() && fields.front() == u"a" ? int(fields.size()) : 0; }

struct Line {
    qint64 number = 0;
    QStringList fields;
    bool operator==(const Line&) const = default;
};

std::vector<Line> linesOf(const QByteArray& bytes, const CsvLimits& limits = {}) {
    CsvReader reader(bytes, u"file"_s, startsWithA, limits);
    std::vector<Line> lines;
    while (reader.next()) {
        QStringList fields;
        for (const QStringView field : reader.fields())
            fields += field.toString();
        lines.push_back({reader.line(), fields});
    }
    return lines;
}

QStringList faultOf(const QByteArray& bytes, const CsvLimits& limits = {}) {
    try {
        linesOf(bytes, limits);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.facts().mid(1);
    }
    return {};
}

TEST(Csv, ReadsQuotedFieldsAsRfc4180Says) {
    const auto lines = linesOf("a,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\n,\r\n");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], (Line{2, {u"x, \"y\""_s, u"two\r\nlines"_s}}));
    EXPECT_EQ(lines[1], (Line{4, {u""_s, u""_s}}));
}

TEST(Csv, CountsLinesOfEveryKindAsAnEditorDoes) {
    for (const char* eol : {"\n", "\r\n", "\r"}) {
        const QByteArray end(eol);
        const auto lines = linesOf("banner" + end + end + "a,b" + end + "\"1" + end + "1\",2" + end + end + "3,4");
        ASSERT_EQ(lines.size(), 2U);
        EXPECT_EQ(lines[0].number, 4);
        EXPECT_EQ(lines[1], (Line{7, {u"3"_s, u"4"_s}}));
    }
}

TEST(Csv, FindsTheDelimiterAtTheHeader) {
    EXPECT_EQ(linesOf("a;b\n1,5;2\n")[0].fields, QStringList({u"1,5"_s, u"2"_s}));
    EXPECT_EQ(linesOf("a\tb\n1;5\t2\n")[0].fields, QStringList({u"1;5"_s, u"2"_s}));
    EXPECT_EQ(linesOf("a|b\n1|2\n")[0].fields, QStringList({u"1"_s, u"2"_s}));
}

TEST(Csv, PassesOverABannerWithLoneQuotes) {
    const auto lines = linesOf("Clinic \"X\n\"open\n\na,b\n1,2\n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0], (Line{5, {u"1"_s, u"2"_s}}));
}

TEST(Csv, ShowsTheFirstLineWhereNoHeaderIsFound) {
    const CsvReader reader("\n x;y;z\n1;2;3\n", u"file"_s, startsWithA);
    ASSERT_EQ(reader.header().size(), 3U);
    EXPECT_EQ(reader.header()[2], u"z");
}

TEST(Csv, IsStrictWithQuotes) {
    EXPECT_EQ(faultOf("a,b\nfive \"6\",2\n"), QStringList({u"stray_quote"_s, u"2"_s}));
    EXPECT_EQ(faultOf("a,b\n1,2\n\"3\"x,2\n"), QStringList({u"stray_quote"_s, u"3"_s}));
    EXPECT_EQ(faultOf("a,b\n1,\"2\n3,4\n"), QStringList({u"open_quote"_s, u"2"_s}));
}

TEST(Csv, KeepsItsLimits) {
    const CsvLimits limits{.bytes = 60, .rows = 2, .columns = 3, .fieldCharacters = 8};
    EXPECT_EQ(faultOf("a,b\n1,2\n1,2\n", limits), QStringList());
    EXPECT_EQ(faultOf("a,b\n1,2\n1,2\n1,2\n", limits), QStringList({u"too_many_rows"_s, u"2"_s}));
    EXPECT_EQ(faultOf("a,b\n1,2,3,4\n", limits), QStringList({u"too_many_columns"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(faultOf("a,b\n123456789,2\n", limits), QStringList({u"field_too_long"_s, u"2"_s, u"8"_s}));
    EXPECT_EQ(faultOf("a,b\n\"12345678901\",2\n", limits), QStringList({u"field_too_long"_s, u"2"_s, u"8"_s}));
    EXPECT_EQ(faultOf("a,b\n" + QByteArray(60, '\n'), limits), QStringList({u"too_large"_s, u"60"_s}));
}

TEST(Csv, RefusesAByteOfZeroAndAWorkbook) {
    EXPECT_EQ(faultOf(QByteArray("a,b\n1,2\n3,\0004 and much more text so that one zero is no sign of UTF-16\n", 68)),
              QStringList({u"nul_byte"_s, u"3"_s}));
    EXPECT_EQ(faultOf(QByteArray("PK\003\004\024\0\0\0", 8)), QStringList(u"spreadsheet"_s));
}

TEST(Csv, RandomBytesNeverCrashIt) {
    std::mt19937 random(20250301);
    const QByteArray likely("a,b;\t|\"\"\n\r1");
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes(qsizetype(random() % 300), '\0');
        for (char& byte : bytes)
            byte = round % 2 == 0 ? likely[qsizetype(random() % std::size_t(likely.size()))] : char(random());
        try {
            qint64 last = 0;
            for (const Line& line : linesOf(bytes)) {
                EXPECT_GT(line.number, last);
                last = line.number;
            }
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        }
    }
}

TEST(ImportedBytes, SayWhatIsWrongWithTheFile) {
    const QTemporaryDir folder;
    const auto kindFor = [](const QString& path, const CsvLimits& limits = {}) {
        try {
            importedBytes(path, limits);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Bug;
    };
    EXPECT_EQ(kindFor(folder.filePath(u"none.csv"_s)), ErrorKind::FileMissing);
    EXPECT_EQ(kindFor(folder.path()), ErrorKind::FileUnreadable);
    QFile file(folder.filePath(u"some.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(kindFor(file.fileName()), ErrorKind::FileEmpty);
    ASSERT_TRUE(file.resize(5'000'000'000));  // sparse
    EXPECT_EQ(kindFor(file.fileName()), ErrorKind::BadInput);
}

}  // namespace
}  // namespace reliefbook
