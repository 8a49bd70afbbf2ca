// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scorefile.h"
#include "tests/support.h"

#include <QDir>

#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

ScoreFile readOwn(const QString& name) {
    const QString path = testing::ownData(u"imports/"_s + name);
    return readScores(importedBytes(path), name);
}

// Who, where, when, before, after: one text for each row.
QStringList told(const ScoreFile& file) {
    QStringList told;
    for (const ScoreRow& row : file.rows) {
        const ScoreSeries& series = file.series[std::size_t(row.series)];
        const auto score = [](const std::optional<double>& value) { return value ? QString::number(*value) : u"?"_s; };
        told += QStringList({series.lastName, series.region, QDate::fromJulianDay(row.day).toString(Qt::ISODate),
                             score(row.before), score(row.after)})
                    .join(u' ');
    }
    return told;
}

TEST(ScoreFile, ReadsEveryEncodingHeaderAndWayOfWriting) {
    const QStringList latin{u"Petrović neck.back 2025-03-05 8 5"_s, u"Petrović neck.back 2025-03-12 6.5 4"_s,
                            u"Šćepanović knee.front.L 2025-03-05 4 ?"_s};
    const QStringList cyrillic{u"Петровић neck.back 2025-03-05 8 5"_s, u"Петровић neck.back 2025-03-12 6.5 4"_s,
                               u"Шћепановић knee.front.L 2025-03-05 4 ?"_s};
    for (const QString& name : {u"utf8"_s, u"utf8-mark"_s, u"utf16le-mark"_s, u"utf16be-mark"_s, u"utf16be"_s,
                                u"windows1250"_s, u"serbian-latin"_s, u"quoted"_s, u"bars"_s, u"banner"_s}) {
        const ScoreFile file = readOwn(name + u".csv"_s);
        EXPECT_EQ(told(file), latin) << name.toStdString();
        EXPECT_TRUE(file.problems.empty()) << name.toStdString();
    }
    for (const QString& name : {u"utf16le"_s, u"windows1251"_s, u"serbian-cyrillic"_s})
        EXPECT_EQ(told(readOwn(name + u".csv"_s)), cyrillic) << name.toStdString();
}

TEST(ScoreFile, LearnsTheOrderOfDayAndMonthFromTheWholeColumn) {
    EXPECT_EQ(told(readOwn(u"american-dates.csv"_s)), told(readOwn(u"british-dates.csv"_s)));
    EXPECT_EQ(told(readOwn(u"british-dates.csv"_s)).back(), u"Petrović neck.back 2025-03-19 6 4"_s);
}

TEST(ScoreFile, NamesTheBadLineAndKeepsTheGoodOnes) {
    struct Case {
        QString file;
        LineProblemKind kind;
        QString text;
    };
    for (const Case& one : {Case{u"score-11"_s, LineProblemKind::OutOfRange, u"11"_s},
                            Case{u"score-minus-1"_s, LineProblemKind::OutOfRange, u"-1"_s},
                            Case{u"score-six"_s, LineProblemKind::NotANumber, u"six"_s},
                            Case{u"no-such-date"_s, LineProblemKind::NoSuchDate, u"2025-02-30"_s},
                            Case{u"unreadable-date"_s, LineProblemKind::UnreadableDate, u"last Tuesday"_s},
                            Case{u"after-without-before"_s, LineProblemKind::AfterWithoutBefore, u"5"_s},
                            Case{u"unknown-area"_s, LineProblemKind::UnknownArea, u"happiness"_s},
                            Case{u"missing-client"_s, LineProblemKind::MissingClient, u""_s},
                            Case{u"missing-area"_s, LineProblemKind::MissingArea, u""_s},
                            Case{u"missing-date"_s, LineProblemKind::MissingDate, u""_s},
                            Case{u"bad-day"_s, LineProblemKind::BadDay, u"1.5"_s},
                            Case{u"short-line"_s, LineProblemKind::ColumnCount, u"3/5"_s}}) {
        const ScoreFile file = readOwn(one.file + u".csv"_s);
        EXPECT_EQ(file.problems, std::vector({LineProblem{3, one.kind, one.text}})) << one.file.toStdString();
        EXPECT_EQ(file.rows.size(), 1U) << one.file.toStdString();
    }
}

TEST(ScoreFile, RefusesAFileInWords) {
    struct Case {
        QString file;
        QStringList facts;
    };
    for (const Case& one :
         {Case{u"wrong-column"_s, {u"missing_columns"_s, u"before"_s, u"client, date, area, weight"_s}},
          Case{u"day-of-month"_s, {u"missing_columns"_s, u"date"_s, u"client, month, day, area, score"_s}},
          Case{u"day-or-month"_s, {u"day_or_month"_s, u"03/04/2025"_s, u"2"_s}},
          Case{u"mixed-dates"_s, {u"mixed_dates"_s, u"13/04/2025"_s, u"2"_s, u"04/20/2025"_s, u"3"_s}},
          Case{u"double-column"_s, {u"double_column"_s, u"before"_s, u"before"_s, u"pre"_s}},
          Case{u"header-only"_s, {u"no_rows"_s}}, Case{u"stray-quote"_s, {u"stray_quote"_s, u"3"_s}},
          Case{u"open-quote"_s, {u"open_quote"_s, u"3"_s}}, Case{u"nul-byte"_s, {u"nul_byte"_s, u"3"_s}},
          Case{u"broken-utf16"_s, {u"broken_text"_s}}, Case{u"workbook"_s, {u"spreadsheet"_s}}}) {
        try {
            readOwn(one.file + u".csv"_s);
            FAIL() << one.file.toStdString();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_EQ(error.facts(), QStringList(one.file + u".csv"_s) + one.facts);
        }
    }
}

TEST(ScoreFile, EveryProblemAndFaultHasItsFile) {
    // A new kind of problem needs a file of its own above; these come from matching or from limits.
    const std::set<LineProblemKind> elsewhere{LineProblemKind::DifferentScore, LineProblemKind::SignedSession};
    std::set<LineProblemKind> seen = elsewhere;
    std::set<QString> faults{u"too_large"_s, u"too_many_rows"_s, u"too_many_columns"_s, u"field_too_long"_s};
    for (const QString& name : QDir(testing::ownData(u"imports"_s)).entryList({u"*.csv"_s})) {
        try {
            for (const LineProblem& problem : readOwn(name).problems)
                seen.insert(problem.kind);
        } catch (const Error& error) {
            faults.insert(error.fact(1));
        }
    }
    EXPECT_EQ(seen.size(), everyValue<LineProblemKind>().size());
    EXPECT_EQ(faults.size(), everyValue<FileFault>().size());
}

TEST(ScoreFile, TellsSourcesWithTheSameNumbersApart) {
    const ScoreFile file =
        readScores("source,subject,region,day,score\nx,1,knee,0,5\ny,1,knee,0,6\nx,1,knee,7,4\n", {});
    ASSERT_EQ(file.fileNos(), QStringList({u"x/1"_s, u"y/1"_s}));
    EXPECT_EQ(file.series[0].lastName, u"x 1"_s);
    EXPECT_TRUE(file.countsDays);
    EXPECT_EQ(readScores("id,day,area,score\n1,0,knee,5\n", {}, u"diary"_s).fileNos(), QStringList(u"diary/1"_s));
}

TEST(ScoreFile, TakesNamesApart) {
    const auto nameOf = [](const char* text) {
        const ScoreSeries series =
            readScores(QByteArray("id;name;date;area;score\n7;") + text + ";2025-03-05;knee;5\n", {}).series[0];
        return QStringList({series.fileNo, series.firstName, series.lastName});
    };
    EXPECT_EQ(nameOf("Ana Marija Kos"), QStringList({u"7"_s, u"Ana Marija"_s, u"Kos"_s}));
    EXPECT_EQ(nameOf("Kos, Ana"), QStringList({u"7"_s, u"Ana"_s, u"Kos"_s}));
    EXPECT_EQ(nameOf("'=1+1"), QStringList({u"7"_s, u""_s, u"=1+1"_s}));
    EXPECT_EQ(nameOf(""), QStringList({u"7"_s, u""_s, u"7"_s}));
}

TEST(ScoreFile, ReadsDatesAsPeopleWriteThem) {
    const auto dayOf = [](const QByteArray& date) {
        const ScoreFile file = readScores("client;date;area;score\nA;" + date + ";knee;5\nA;28/2/2025;knee;5\n", {});
        return file.rows.size() == 2 ? QDate::fromJulianDay(file.rows[0].day).toString(Qt::ISODate) : QString();
    };
    for (const QByteArray date : {"2025-03-05", "2025/3/5", "2025.03.05", "20250305", "5.3.2025", "05.03.2025.",
                                  "5. 3. 2025.", "5/3/2025", "05-03-2025", "2025-03-05T10:30:00Z", "5.3.2025 10:30"})
        EXPECT_EQ(dayOf(date), u"2025-03-05"_s) << date.toStdString();
    for (const QByteArray date : {"5.3.25", "31.4.2025", "2025-13-01", "0/0/0", "1.1.1700", "2025-03-05 noon",
                                  "2025-03", "5 March 2025", "45721", "2025-03-05-06"})
        EXPECT_EQ(dayOf(date), QString()) << date.toStdString();
}

TEST(ScoreFile, ReadsDatesInThreeColumns) {
    const ScoreFile file = readScores("client,year,month,day,area,score\nA,2025,3,5,knee,5\nA,,3,5,knee,5\n", {});
    EXPECT_EQ(told(file), QStringList(u"A knee.front 2025-03-05 5 ?"_s));
    EXPECT_EQ(file.problems, std::vector({LineProblem{3, LineProblemKind::MissingDate, u"-3-5"_s}}));
}

TEST(ScoreFile, ReadsNumbersStrictlyAndMarksOfNothing) {
    const auto beforeOf = [](const QByteArray& score) {
        const ScoreFile file = readScores("client;date;area;before\nA;2025-03-05;knee;" + score + "\n", {});
        if (file.rows.empty())
            return u"bad"_s;
        return file.rows[0].before ? QString::number(*file.rows[0].before) : u"none"_s;
    };
    for (const auto& [text, value] : {std::pair{"6", "6"},
                                      {"6.5", "6.5"},
                                      {"6,5", "6.5"},
                                      {" 10 ", "10"},
                                      {"0", "0"},
                                      {"", "none"},
                                      {"-", "none"},
                                      {"n/a", "none"},
                                      {"NaN", "none"},
                                      {"10.01", "bad"},
                                      {"6.", "bad"},
                                      {".5", "bad"},
                                      {"1e1", "bad"},
                                      {"+3", "bad"},
                                      {"1,0,0", "bad"},
                                      {"none", "bad"},
                                      {"7/10", "bad"},
                                      {"inf", "bad"}})
        EXPECT_EQ(beforeOf(text), QLatin1StringView(value)) << text;
}

TEST(ScoreFile, PassesOverWhatSpreadsheetsLeaveBelow) {
    const ScoreFile file = readScores("client;date;area;before\nA;2025-03-05;knee;5\n;;;\n;;;\n", {});
    EXPECT_EQ(file.rows.size(), 1U);
    EXPECT_TRUE(file.problems.empty());
}

TEST(ScoreFile, ARareStrayDoesNotHideTheOrderOfDates) {
    QByteArray text("client;date;area;before\n");
    for (int day = 1; day <= 30; ++day)
        text += "A;" + QByteArray::number(day) + "/4/2025;knee;5\nA;" + QByteArray::number(day) + "/6/2025;knee;5\n";
    const ScoreFile file = readScores(text + "A;4/31/2025;knee;5\n", {});
    EXPECT_EQ(file.rows.size(), 60U);
    EXPECT_EQ(file.problems, std::vector({LineProblem{62, LineProblemKind::NoSuchDate, u"4/31/2025"_s}}));
}

TEST(ScoreFile, SidesOfTheirOwnColumnCount) {
    const ScoreFile file = readScores("client;date;area;side;before\nA;2025-03-05;Knees;Right Mostly;5\n", {});
    EXPECT_EQ(file.series[0].region, u"knee.front.R"_s);
    EXPECT_EQ(file.series[0].area, u"Knees Right Mostly"_s);
}

TEST(ScoreFile, BrokenFilesNeverCrashTheReader) {
    const QByteArray whole = importedBytes(testing::ownData(u"imports/windows1250.csv"_s));
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole.left(qsizetype(random() % std::size_t(whole.size())) + 1);
        for (unsigned changes = random() % 4; changes > 0; --changes)
            bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
        try {
            for (const ScoreRow& row : readScores(bytes, {}).rows)
                EXPECT_TRUE(!row.before || (*row.before >= 0 && *row.before <= 10));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        }
    }
}

// Real diaries as they were kept.
TEST(ScoreFile, RefusesRealFilesThatDoNotSayWho) {
    for (const QString& name :
         {u"myaiguide/Participant1Pain.csv"_s, u"myaiguide/Participant2PainNew.csv"_s,
          u"myaiguide/Participant8PainNew.csv"_s, u"ashar_prt_2022/Ashar_backpain_simple_long.csv"_s}) {
        const QString path = testing::externalData(name);
        if (path.isEmpty())
            GTEST_SKIP() << "no " << name.toStdString();
        try {
            readScores(importedBytes(path), name);
            FAIL() << name.toStdString();
        } catch (const Error& error) {
            EXPECT_EQ(error.fact(1), u"missing_columns"_s) << name.toStdString();
        }
    }
}

}  // namespace
}  // namespace reliefbook
