// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/opening.h"
#include "core/file/practicefile.h"
#include "tests/e2e/cli.h"
#include "tests/jsoncompare.h"
#include "tests/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#include <sys/resource.h>

#include <map>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answer;
using testing::Cli;

const QByteArray threeWeeks =
    "client,date,area,before,after\n"
    "Ана Ђорђевић,2025-03-03,low back,8,5\n"
    "Ана Ђорђевић,2025-03-10,low back,6,4\n"
    "Ана Ђорђевић,2025-03-17,low back,4,3\n";

// ---- usage and exit statuses ----

TEST_F(Cli, WrongUsageSaysHowAndEndsWith2) {
    EXPECT_EQ(bare({}).status, 2);
    EXPECT_EQ(bare({u"fly"_s}).status, 2);
    EXPECT_TRUE(bare({u"fly"_s}).err.contains(u"no command \"fly\""));
    EXPECT_EQ(run({u"clients"_s, u"--wings"_s}).status, 2);
    EXPECT_EQ(run({u"create"_s, practice()}).status, 2);
    EXPECT_EQ(run({u"clients"_s, u"--limit"_s, u"six"_s}).status, 2);
    EXPECT_EQ(bare({u"info"_s, u"--passphrase-file"_s, secret()}).status, 2) << "no practice named";
    EXPECT_EQ(bare({u"--practice"_s, practice(), u"info"_s}).status, 2) << "no terminal to ask for the passphrase";
    EXPECT_EQ(bare({u"--help"_s}).status, 0);
    EXPECT_TRUE(bare({u"report"_s, u"--help"_s}).out.contains(u"--audience"));
}

TEST_F(Cli, EveryFailureHasItsStatusAndSaysWhatToDo) {
    create();
    write(u"wrong"_s, "another\n");
    const Answer wrong = bare({u"--practice"_s, practice(), u"--passphrase-file"_s, file(u"wrong"_s), u"info"_s});
    EXPECT_EQ(wrong.status, 3);
    EXPECT_TRUE(wrong.err.contains(u"passphrase does not open")) << wrong.err.toStdString();
    EXPECT_TRUE(wrong.err.contains(u"Nothing was changed"));

    EXPECT_EQ(run({u"create"_s, practice(), u"--name"_s, u"Again"_s}).status, 1);
    EXPECT_EQ(bare({u"--practice"_s, file(u"none"_s), u"--passphrase-file"_s, secret(), u"info"_s}).status, 1);

    {
        const auto held = PracticeFile::open(practice(), passphrase(u"warm hands and a quiet room"));
        write(u"scores.csv"_s, threeWeeks);
        const Answer inUse = run({u"import"_s, file(u"scores.csv"_s)});
        EXPECT_EQ(inUse.status, 4);
        EXPECT_TRUE(inUse.err.contains(QSysInfo::machineHostName())) << inUse.err.toStdString();
        EXPECT_EQ(run({u"info"_s}).status, 0) << "reading goes on";
        EXPECT_EQ(run({u"backup"_s}).status, 0) << "so does a backup";
    }
    {
        Opened opened = openFile(practice(), passphrase(u"warm hands and a quiet room"), sql::Access::ReadWrite);
        opened.database.script("PRAGMA user_version = 77;");
    }
    EXPECT_EQ(run({u"info"_s}).status, 6);

    write(u"practice.reliefbook"_s, bytes(practice()).left(4096 * 4 + 10));
    EXPECT_EQ(run({u"info"_s}).status, 5);
    write(u"practice.reliefbook"_s, {});
    EXPECT_EQ(run({u"info"_s}).status, 1);
    EXPECT_EQ(QFileInfo(practice()).size(), 0);
}

TEST_F(Cli, AnImportIsNotBegunWhereThereIsLittleSpace) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    const Answer answer = inASmallPlace(
        uR"(
        cp "$FOLDER"/practice.reliefbook* .
        on() { "$CLI" --practice practice.reliefbook --passphrase-file "$FOLDER/secret" "$@"; }
        on import "$FOLDER/scores.csv"
        echo status $?
        ls -A
        echo found $(on clients | wc -l)
        on export -o all >/dev/null
        "$CLI" --practice other.reliefbook --passphrase-file "$FOLDER/secret" import --kind practice all
        echo status $?
        ls -A | grep -c other
    )"_s);
    if (!answer.out.startsWith(u"mounted"_s))
        GTEST_SKIP() << "no filesystem can be mounted here";
    EXPECT_EQ(answer.out, u"mounted\nstatus 1\npractice.reliefbook\npractice.reliefbook.info\nfound 0\nstatus 1\n0\n"_s)
        << answer.err.toStdString();
    EXPECT_EQ(answer.err.count(u"There is not enough space for this at "_s), 2) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"It was not begun; everything is as it was."_s)) << answer.err.toStdString();
}

TEST_F(Cli, MoreWordsThanACommandTakesAreRefused) {
    create();
    write(u"a.csv"_s, threeWeeks);
    EXPECT_EQ(run({u"import"_s, file(u"a.csv"_s), file(u"b.csv"_s)}).status, 2);
    EXPECT_EQ(run({u"--json"_s, u"info"_s}).json()[u"counts"][u"clients"].toInt(), 0);
    EXPECT_EQ(run({u"info"_s, u"all"_s}).status, 2);
}

TEST_F(Cli, AWrongPassphraseIsSaidInTwoLinesWithoutTheLibrarysOwnRemarks) {
    create();
    write(u"wrong"_s, "another\n");
    const Answer wrong = bare({u"--practice"_s, practice(), u"--passphrase-file"_s, file(u"wrong"_s), u"info"_s});
    EXPECT_EQ(wrong.err.count(u'\n'), 2) << wrong.err.toStdString();
    EXPECT_FALSE(wrong.err.contains(u"ERROR")) << wrong.err.toStdString();
}

TEST_F(Cli, ChangesThePassphraseAndKeepsTheOldFile) {
    create();
    write(u"new"_s, "quiet room above the bakery\n");
    EXPECT_EQ(run({u"passphrase"_s, u"--new-file"_s, file(u"nowhere"_s)}).status, 1);
    EXPECT_EQ(run({u"info"_s}).status, 0) << "nothing was changed";
    const QJsonDocument changed(run({u"--json"_s, u"passphrase"_s, u"--new-file"_s, file(u"new"_s)}).json());
    EXPECT_TRUE(QFile::exists(changed[u"kept"].toString()));
    EXPECT_EQ(run({u"info"_s}).status, 3) << "the old one opens it no more";
    const auto with = [this](const QString& practice) {
        return bare({u"--practice"_s, practice, u"--passphrase-file"_s, file(u"new"_s), u"check"_s}).status;
    };
    EXPECT_EQ(with(practice()), 0);
    EXPECT_EQ(with(changed[u"kept"].toString()), 3);
}

TEST_F(Cli, APassphraseFileThatIsNotUtf8IsRefusedInsteadOfOpeningForOthers) {
    create();
    for (const QByteArray& line : {QByteArray("caf\xe9 table\n"), QByteArray(70'000, 'a') + '\n'}) {
        write(u"odd"_s, line);
        const Answer answer = bare(
            {u"--passphrase-file"_s, file(u"odd"_s), u"create"_s, file(u"odd.reliefbook"_s), u"--name"_s, u"Odd"_s});
        EXPECT_EQ(answer.status, 1);
        EXPECT_TRUE(answer.err.contains(u"its first line is")) << answer.err.toStdString();
        EXPECT_FALSE(QFile::exists(file(u"odd.reliefbook"_s)));
    }
}

TEST_F(Cli, ANameThatIsTooLongIsSaidInWords) {
    const Answer answer = run({u"create"_s, practice(), u"--name"_s, QString(10'000, u'x')});
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.err.contains(u"longer than 1000 characters")) << answer.err.toStdString();
    EXPECT_FALSE(QFile::exists(practice()));
}

TEST_F(Cli, APracticeIsTheSameThroughSymbolicLinks) {
    ASSERT_TRUE(QDir(file({})).mkdir(u"real"_s));
    ASSERT_TRUE(QFile::link(file(u"real"_s), file(u"linked"_s)));
    const QString through = file(u"linked/p.reliefbook"_s);
    const auto with = [&](const QString& path, const QStringList& rest) {
        return bare(QStringList{u"--practice"_s, path, u"--passphrase-file"_s, secret()} + rest);
    };
    const Answer created = with(through, {u"create"_s, through, u"--name"_s, u"Linked"_s});
    ASSERT_EQ(created.status, 0) << created.err.toStdString();
    ASSERT_TRUE(QFile::link(file(u"real/p.reliefbook"_s), file(u"link.reliefbook"_s)));
    write(u"scores.csv"_s, threeWeeks);
    for (const QString& path : {through, file(u"link.reliefbook"_s)}) {
        EXPECT_EQ(with(path, {u"import"_s, file(u"scores.csv"_s)}).status, 0);
        EXPECT_EQ(with(path, {u"check"_s}).out.trimmed(), u"ok"_s);
        EXPECT_EQ(with(path, {u"backup"_s}).status, 0);
    }
    EXPECT_EQ(QDir(file(u"real/backups"_s)).entryList({u"*.reliefbook"_s}, QDir::Files).size(), 2);
    EXPECT_FALSE(QFile::exists(file(u"link.reliefbook.info"_s))) << "one companion, beside the file itself";
    const auto held = PracticeFile::open(through, passphrase(u"warm hands and a quiet room"));
    EXPECT_EQ(with(file(u"link.reliefbook"_s), {u"import"_s, file(u"scores.csv"_s)}).status, 4) << "one lock";
}

TEST_F(Cli, AnAnswerThatCantBeWrittenIsAFailure) {
    create();
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s, QIODevice::Append);  // only opened
    const QStringList asked = {u"--practice"_s, practice(), u"--passphrase-file"_s, secret(), u"info"_s};
    for (const QStringList& form : {QStringList(), QStringList{u"--json"_s}}) {
        process.start(QCoreApplication::applicationDirPath() + u"/reliefbook-cli"_s, asked + form);
        ASSERT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitCode(), 1);
        EXPECT_TRUE(process.readAllStandardError().contains("no space left for standard output"));
    }
}

TEST_F(Cli, AReportOrChartNeverTakesThePlaceOfThePractice) {
    const QString named = file(u"practice.pdf"_s);
    ASSERT_EQ(run({u"create"_s, named, u"--name"_s, u"Odd name"_s}).status, 0);
    ASSERT_TRUE(QFile::link(named, file(u"r.pdf"_s)));
    write(u"scores.csv"_s, threeWeeks);
    const auto with = [&](const QStringList& rest) {
        return bare(QStringList{u"--practice"_s, named, u"--passphrase-file"_s, secret(), u"--json"_s} + rest);
    };
    ASSERT_EQ(with({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    const QString course = with({u"courses"_s}).json()[0][u"id"].toString();
    const QByteArray before = bytes(named);
    for (const QString& target : {named, file(u"r.pdf"_s), file(u"report.reliefbook"_s)})
        EXPECT_EQ(with({u"report"_s, u"progress"_s, u"--course"_s, course, u"-o"_s, target}).status, 2);
    EXPECT_EQ(with({u"chart"_s, u"--course"_s, course, u"-o"_s, named}).status, 2);
    EXPECT_TRUE(bytes(named) == before);
}

TEST_F(Cli, TakesThePassphraseFromStandardInput) {
    create();
    EXPECT_EQ(
        bare({u"--practice"_s, practice(), u"--passphrase-file"_s, u"-"_s, u"info"_s}, "warm hands and a quiet room\n")
            .status,
        0);
}

// ---- scores in, analysis, chart and report out ----

TEST_F(Cli, ScoresComeInAndAnalysisChartAndReportComeOut) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    const Answer imported = run({u"--json"_s, u"import"_s, file(u"scores.csv"_s)});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json()[u"sessions"][u"created"].toInt(), 3);
    EXPECT_EQ(imported.json()[u"scores"][u"created"].toInt(), 6);

    const Answer found = run({u"--json"_s, u"clients"_s, u"--search"_s, u"djordj ana"_s});
    ASSERT_EQ(found.json().array().size(), 1) << found.out.toStdString() << found.err.toStdString();
    EXPECT_EQ(found.json()[0][u"name"].toString(), u"Ана Ђорђевић"_s);
    EXPECT_EQ(found.json()[0][u"lastSession"].toString(), u"2025-03-17"_s);
    EXPECT_TRUE(run({u"--json"_s, u"clients"_s, u"--search"_s, u"milica"_s}).json().array().isEmpty());
    const QString client = found.json()[0][u"id"].toString();

    const Answer courses = run({u"--json"_s, u"courses"_s, u"--client"_s, client});
    const QString course = courses.json()[0][u"id"].toString();
    EXPECT_EQ(courses.json()[0][u"sessions"].toInt(), 3);

    const Answer analysed = run({u"analyse"_s, u"--course"_s, course});
    EXPECT_EQ(analysed.json()[0][u"area"].toString(), courses.json()[0][u"area"].toString());
    const QJsonValue result = analysed.json()[0][u"result"];
    EXPECT_EQ(result[u"baseline"][u"value"].toDouble(), 8);
    EXPECT_EQ(result[u"change"][u"pct_latest"].toDouble(), 50);
    EXPECT_EQ(result[u"trend"][u"slope_per_week"].toDouble(), -2);

    for (const QString& name : {u"c.svg"_s, u"c.png"_s, u"c.pdf"_s}) {
        const Answer chart = run({u"chart"_s, u"--course"_s, course, u"-o"_s, file(name)});
        EXPECT_EQ(chart.status, 0) << chart.err.toStdString();
        EXPECT_GT(QFileInfo(file(name)).size(), 3000) << name.toStdString();
    }
    EXPECT_EQ(run({u"chart"_s, u"--course"_s, course, u"-o"_s, file(u"c.gif"_s)}).status, 2);
    for (const QString& audience : {u"client"_s, u"doctor"_s}) {
        const Answer report = run({u"--json"_s, u"report"_s, u"progress"_s, u"--client"_s, client, u"--audience"_s,
                                   audience, u"-o"_s, file(u"r.pdf"_s)});
        EXPECT_EQ(report.status, 0) << report.err.toStdString();
        EXPECT_GE(report.json()[u"pages"].toInt(), 1);
        EXPECT_TRUE(bytes(file(u"r.pdf"_s)).startsWith("%PDF-"));
    }
    const Answer noSuch = run({u"report"_s, u"progress"_s, u"--client"_s, u"5"_s, u"-o"_s, file(u"x.pdf"_s)});
    EXPECT_EQ(noSuch.status, 1);
    EXPECT_FALSE(QFile::exists(file(u"x.pdf"_s)));
}

TEST_F(Cli, ImportingTheSameFileTwiceChangesNothing) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    ASSERT_EQ(run({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    const Answer again = run({u"--json"_s, u"import"_s, file(u"scores.csv"_s)});
    EXPECT_EQ(again.json()[u"scores"][u"created"].toInt(), 0);
    EXPECT_EQ(again.json()[u"scores"][u"matched"].toInt(), 6);
    EXPECT_EQ(run({u"--json"_s, u"info"_s}).json()[u"counts"][u"scores"].toInt(), 6);
}

TEST_F(Cli, AnImportIntoAPracticeWithClientsIsPrecededByABackup) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    ASSERT_EQ(run({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    write(u"more.csv"_s, "client,date,area,score\nPetar,2025-03-03,neck,5\n");
    ASSERT_EQ(run({u"import"_s, file(u"more.csv"_s)}).status, 0);
    const QDir backups(file(u"backups"_s));
    const QStringList kept = backups.entryList({u"*before-import*.reliefbook"_s});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(run({u"verify"_s, backups.filePath(kept[0])}).out.trimmed(), u"ok"_s);
    EXPECT_FALSE(run({u"--json"_s, u"info"_s}).json()[u"lastBackup"].isNull());
}

TEST_F(Cli, ADryRunStoresNothing) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    const Answer dry = run({u"--json"_s, u"import"_s, file(u"scores.csv"_s), u"--dry-run"_s});
    EXPECT_EQ(dry.json()[u"scores"][u"created"].toInt(), 6);
    EXPECT_EQ(run({u"--json"_s, u"info"_s}).json()[u"counts"][u"clients"].toInt(), 0);
}

// ---- bad files ----

struct BadFile {
    const char* name;
    const char* content;
    const char* said;
};
class CliBadFile : public Cli, public ::testing::WithParamInterface<BadFile> {};

TEST_P(CliBadFile, IsRefusedInWordsAndStoresNothing) {
    create();
    const QByteArray before = bytes(practice());
    write(u"bad.csv"_s, GetParam().content);
    const Answer answer = run({u"import"_s, file(u"bad.csv"_s)});
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.err.contains(QString::fromUtf8(GetParam().said))) << answer.err.toStdString();
    EXPECT_EQ(run({u"--json"_s, u"info"_s}).json()[u"counts"][u"clients"].toInt(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, CliBadFile,
    ::testing::Values(
        BadFile{"WrongColumn", "client,date,area,mood\na,2025-03-03,neck,5\n", "columns are missing"},
        BadFile{"Eleven", "client,date,area,score\na,2025-03-03,neck,11\n", ":2: the score 11 is not between 0 and 10"},
        BadFile{"MinusOne", "client,date,area,score\na,2025-03-03,neck,-1\n", "the score -1 is not between 0 and 10"},
        BadFile{"Six", "client,date,area,score\na,2025-03-03,neck,six\n", "“six” is not a number"},
        BadFile{"NoSuchDay", "client,date,area,score\na,2025-02-30,neck,5\n", "no such day as 2025-02-30"},
        BadFile{"AfterAlone", "client,date,area,before,after\na,2025-03-03,neck,,3\n", "but none before it"},
        BadFile{"Empty", "", "empty"}, BadFile{"NoRows", "client,date,area,score\n", "nothing below its header"},
        BadFile{"GoodAndBad", "client,date,area,score\na,2025-03-03,neck,5\na,2025-03-10,neck,12\n",
                "nothing was stored"}),
    [](const auto& file) { return std::string(file.param.name); });

// ---- what others wrote may be anything (reliability.md, threat 6) ----

class T36 : public Cli {
protected:
#ifdef __SANITIZE_ADDRESS__
    static constexpr long enough = 1'000;  // a shadow of all memory and what was freed a while ago take room too
#else
    static constexpr long enough = 300;
#endif
    /// The most memory any program called so far took, in megabytes.
    static long mostMemory() {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss / 1024;
    }
    void expectRefused(const QStringList& arguments, const QString& because) {
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.status, 1) << because.toStdString();
        EXPECT_TRUE(answer.err.contains(because)) << answer.err.toStdString();
        EXPECT_LT(mostMemory(), enough) << because.toStdString();
        EXPECT_EQ(run({u"info"_s, u"--json"_s}).json()[u"counts"][u"clients"].toInt(-1), 0) << because.toStdString();
    }
    static constexpr qint64 gigabyte = 1'000'000'000;
};

TEST_F(T36, ImportLimitsRefuseWhatNoPracticeHolds) {
    create();
    QFile sparse(file(u"sparse.csv"_s));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly));
    ASSERT_TRUE(sparse.resize(5 * gigabyte));
    sparse.close();
    expectRefused({u"import"_s, sparse.fileName()}, u"larger than"_s);
    expectRefused({u"analyse"_s, u"--series"_s, sparse.fileName()}, u"larger than"_s);

    QByteArray rows = "client,date,area,before\n";
    for (int row = 0; row < 1'000'000; ++row)
        rows += "A,2025-03-05,neck,5\n";
    write(u"rows.csv"_s, rows);
    rows.clear();
    expectRefused({u"import"_s, file(u"rows.csv"_s)}, u"200"_s);

    write(u"cell.csv"_s, "client,date,area,before\n\"" + QByteArray(10'000'000, 'A') + "\",2025-03-05,neck,5\n");
    expectRefused({u"import"_s, file(u"cell.csv"_s)}, u"line 2"_s);
    write(u"open.csv"_s, "client,date,area,before\n\"" + QByteArray(10'000'000, '\n'));
    expectRefused({u"import"_s, file(u"open.csv"_s)}, u"line"_s);
    write(u"letters.csv"_s, QByteArray("\xFF\xFE") + QByteArray("client,date,area,before\n").repeated(3));
    expectRefused({u"import"_s, file(u"letters.csv"_s)}, u"letters.csv"_s);

    write(u"deep.json"_s, QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    expectRefused({u"analyse"_s, u"--series"_s, file(u"deep.json"_s)}, u"deep.json"_s);
}

TEST_F(Cli, GoodLinesComeInWhenTheBadOnesAreLeftOutOnRequest) {
    create();
    write(u"mixed.csv"_s, "client,date,area,score\na,2025-03-03,neck,5\na,2025-03-10,neck,12\n");
    EXPECT_EQ(run({u"import"_s, file(u"mixed.csv"_s), u"--skip-bad"_s}).status, 0);
    EXPECT_EQ(run({u"--json"_s, u"info"_s}).json()[u"counts"][u"scores"].toInt(), 1);
}

// ---- backup, verify, restore ----

TEST_F(Cli, ABackupVerifiesRestoresAndEqualsItsOriginal) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    run({u"import"_s, file(u"scores.csv"_s)});
    const Answer made = run({u"--json"_s, u"backup"_s, u"-o"_s, file(u"b.reliefbook"_s)});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_TRUE(made.json()[u"verified"].toBool());
    EXPECT_EQ(made.json()[u"size"].toInt(), static_cast<int>(QFileInfo(file(u"b.reliefbook"_s)).size()));
    EXPECT_EQ(run({u"backup"_s, u"-o"_s, file(u"b.reliefbook"_s)}).status, 1) << "never over an existing file";
    EXPECT_EQ(run({u"--json"_s, u"verify"_s, file(u"b.reliefbook"_s)}).json()[u"ok"].toBool(), true);
    EXPECT_EQ(run({u"restore"_s, file(u"b.reliefbook"_s), u"--to"_s, file(u"r.reliefbook"_s)}).status, 0);
    EXPECT_EQ(run({u"restore"_s, file(u"b.reliefbook"_s), u"--to"_s, file(u"r.reliefbook"_s)}).status, 1);
    const auto courses = [&](const QString& path) {
        return bare({u"--practice"_s, path, u"--passphrase-file"_s, secret(), u"--json"_s, u"courses"_s}).out;
    };
    EXPECT_EQ(courses(file(u"r.reliefbook"_s)), courses(practice()));

    QByteArray damaged = bytes(file(u"b.reliefbook"_s));
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    write(u"b.reliefbook"_s, damaged);
    const Answer verified = run({u"--json"_s, u"verify"_s, file(u"b.reliefbook"_s)});
    EXPECT_EQ(verified.status, 5);
    EXPECT_FALSE(verified.json()[u"findings"].toArray().isEmpty());
}

TEST_F(Cli, CheckPassesOnAPracticeThatIsOpenAndBeingWritten) {
    create();
    const auto held = PracticeFile::open(practice(), passphrase(u"warm hands and a quiet room"));
    held->practice().note(u"open"_s, {});
    EXPECT_EQ(run({u"check"_s}).out.trimmed(), u"ok"_s);
}

// ---- the same numbers on every way, on real data ----

TEST_F(Cli, AnalysesEveryVectorAsExpected) {
    const QString path = testing::externalData(u"vectors/course_vectors.json"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "no external data";
    QJsonArray requests;
    std::map<QString, QJsonValue> expected;
    for (const auto& vector : testing::readJson(path)[u"vectors"].toArray()) {
        if (vector[u"kind"].toString() == u"sced")
            continue;
        requests.append(
            QJsonObject{{u"id"_s, vector[u"id"]}, {u"kind"_s, vector[u"kind"]}, {u"input"_s, vector[u"input"]}});
        expected[vector[u"id"].toString()] = vector[u"expected"];
    }
    write(u"series.json"_s, QJsonDocument(requests).toJson());
    const Answer answer = bare({u"analyse"_s, u"--series"_s, file(u"series.json"_s)});
    ASSERT_EQ(answer.json().array().size(), requests.size()) << answer.err.toStdString();
    for (const auto& one : answer.json().array())
        EXPECT_EQ(testing::differences(expected[one[u"id"].toString()], one[u"result"]), QStringList())
            << one[u"id"].toString().toStdString();
}

/// The 286 real series with their expected results, and how our own keys are called there.
struct RealSeries {
    QJsonArray expected;
    QJsonArray requests;

    RealSeries() {
        const QString path = testing::externalData(u"tidy/expected_visible.json"_s);
        QFile csv(testing::externalData(u"tidy/visible.csv"_s));
        if (path.isEmpty() || !csv.open(QIODevice::ReadOnly))
            return;
        expected = testing::readJson(path).toArray();
        std::map<QString, QJsonArray> sessions;
        csv.readLine();
        while (!csv.atEnd()) {
            const QStringList row = QString::fromUtf8(csv.readLine()).trimmed().split(u',');
            sessions[row.mid(0, 3).join(u'|')].append(
                QJsonObject{{u"day"_s, row[3].toDouble()}, {u"pre"_s, row[4].toDouble()}, {u"post"_s, QJsonValue()}});
        }
        for (const auto& one : expected)
            requests.append(QJsonObject{{u"id"_s, keyOf(one)},
                                        {u"kind"_s, u"course"_s},
                                        {u"input"_s, QJsonObject{{u"sessions"_s, sessions[keyOf(one)]}}}});
    }

    static QString keyOf(const QJsonValue& one) {
        return QStringList{one[u"source"].toString(), one[u"subject"].toString(), one[u"region"].toString()}.join(u'|');
    }
    /// Our result in the shape of the expected one.
    static QJsonObject shaped(const QJsonValue& expected, const QJsonValue& result) {
        return {{u"source"_s, expected[u"source"]},
                {u"subject"_s, expected[u"subject"]},
                {u"region"_s, expected[u"region"]},
                {u"n"_s, result[u"n_pre"]},
                {u"baseline"_s, result[u"baseline"][u"value"]},
                {u"current"_s, result[u"change"][u"current"]},
                {u"pct_current"_s, result[u"change"][u"pct_current"]},
                {u"cls"_s, result[u"change"][u"class"]},
                {u"slope_per_week"_s, result[u"trend"][u"slope_per_week"]},
                {u"intercept"_s, result[u"trend"][u"intercept"]},
                {u"ci_low"_s, result[u"trend"][u"ci_low"]},
                {u"ci_high"_s, result[u"trend"][u"ci_high"]},
                {u"mk_S"_s, result[u"trend"][u"mk_S"]},
                {u"tau_b"_s, result[u"trend"][u"tau_b"]},
                {u"p"_s, result[u"trend"][u"p"]},
                {u"verdict"_s, result[u"trend"][u"verdict"]},
                {u"t30"_s, result[u"thresholds"][u"30"][u"first_weeks"]},
                {u"t50"_s, result[u"thresholds"][u"50"][u"first_weeks"]},
                {u"confirmed50"_s, result[u"thresholds"][u"50"][u"confirmed"]},
                {u"n_flares"_s, result[u"flares"].toArray().size()},
                {u"plateau"_s, result[u"plateau"][u"status"]}};
    }
};

TEST_F(Cli, AnalysesEveryRealSeriesAsExpected) {
    const RealSeries real;
    if (real.expected.isEmpty())
        GTEST_SKIP() << "no external data";
    write(u"series.json"_s, QJsonDocument(real.requests).toJson());
    const QJsonArray answers = bare({u"analyse"_s, u"--series"_s, file(u"series.json"_s)}).json().array();
    ASSERT_EQ(answers.size(), 286);
    for (qsizetype i = 0; i < answers.size(); ++i)
        EXPECT_EQ(testing::differences(real.expected[i], RealSeries::shaped(real.expected[i], answers[i][u"result"])),
                  QStringList())
            << answers[i][u"id"].toString().toStdString();
}

TEST_F(Cli, ImportedRealScoresGiveTheSameNumbers) {
    const RealSeries real;
    if (real.expected.isEmpty())
        GTEST_SKIP() << "no external data";
    create();
    const Answer imported = run({u"import"_s, testing::externalData(u"tidy/visible.csv"_s)});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    const Answer courses = run({u"--json"_s, u"courses"_s});
    EXPECT_EQ(courses.json().array().size(), 286);
    // Through the program for a dozen (all 286 go the same way in the core tests, without a process each).
    std::map<QString, QString> clients;
    for (const auto& client : run({u"--json"_s, u"clients"_s, u"--limit"_s, u"1000"_s}).json().array())
        clients[client[u"id"].toString()] = client[u"name"].toString();
    int compared = 0;
    for (qsizetype i = 0; i < real.expected.size(); i += 24) {
        const QJsonValue expected = real.expected[i];
        for (const auto& course : courses.json().array()) {
            const QString client = clients[course[u"client"].toString()];
            if (course[u"title"].toString() != expected[u"region"].toString() ||
                client != u"%1 %2"_s.arg(expected[u"source"].toString(), expected[u"subject"].toString()))
                continue;
            const Answer analysed = run({u"analyse"_s, u"--course"_s, course[u"id"].toString()});
            if (testing::differences(expected, RealSeries::shaped(expected, analysed.json()[0][u"result"])).isEmpty())
                ++compared;
            else
                ADD_FAILURE() << client.toStdString() << analysed.out.toStdString();
            break;
        }
    }
    EXPECT_EQ(compared, 12);
}

// ---- demo ----

TEST_F(Cli, DemoIsTheSameForTheSameSeed) {
    const auto demo = [&](const QString& name, const QString& seed) {
        const Answer made =
            bare({u"--passphrase-file"_s, secret(), u"demo"_s, file(name), u"--clients"_s, u"8"_s, u"--seed"_s, seed});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        return bare({u"--practice"_s, file(name), u"--passphrase-file"_s, secret(), u"--json"_s, u"courses"_s}).out;
    };
    const QString first = demo(u"1.reliefbook"_s, u"7"_s);
    EXPECT_GE(QJsonDocument::fromJson(first.toUtf8()).array().size(), 8);
    EXPECT_EQ(demo(u"2.reliefbook"_s, u"7"_s), first);
    EXPECT_NE(demo(u"3.reliefbook"_s, u"8"_s), first);
}

// ---- everything out and in again ----

TEST_F(Cli, ExportsEverythingAndMakesTheSamePracticeOfIt) {
    create();
    write(u"scores.csv"_s, threeWeeks);
    ASSERT_EQ(run({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    const Answer exported = run({u"--json"_s, u"export"_s, u"-o"_s, file(u"out"_s)});
    ASSERT_EQ(exported.status, 0) << exported.err.toStdString();
    EXPECT_GT(exported.json().object().value(u"records"_s).toInt(), 10);
    EXPECT_TRUE(QFileInfo::exists(file(u"out/csv/client.csv"_s)));
    EXPECT_TRUE(bytes(file(u"out/readme.txt"_s)).contains("NOTHING IN THIS FOLDER IS ENCRYPTED"));
    EXPECT_TRUE(bytes(file(u"out/json/audit.json"_s)).contains("\"export\"")) << "it is in the audit";
    EXPECT_EQ(run({u"export"_s, u"-o"_s, file(u"out"_s)}).status, 1) << "nothing is written over";

    const auto again = [&](const QStringList& arguments) {
        return bare(QStringList{u"--practice"_s, file(u"again.reliefbook"_s), u"--passphrase-file"_s, secret()} +
                    arguments);
    };
    const Answer made = again({u"import"_s, file(u"out"_s), u"--kind"_s, u"practice"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    ASSERT_EQ(again({u"export"_s, u"-o"_s, file(u"out2"_s), u"--format"_s, u"json"_s}).status, 0);
    EXPECT_FALSE(QFileInfo::exists(file(u"out2/csv"_s)));
    for (const QString& kind :
         {u"client"_s, u"course"_s, u"session"_s, u"pain_score"_s, u"user"_s, u"practice"_s, u"history"_s})
        EXPECT_EQ(bytes(file(u"out/json/%1.json"_s.arg(kind))), bytes(file(u"out2/json/%1.json"_s.arg(kind))))
            << kind.toStdString();
    EXPECT_EQ(again({u"import"_s, file(u"out"_s), u"--kind"_s, u"practice"_s}).status, 1) << "into a new file alone";
    EXPECT_EQ(again({u"check"_s}).status, 0);
}

TEST_F(Cli, ExportsOneClient) {
    create();
    write(u"scores.csv"_s, threeWeeks + "Jonas Petrauskas,2025-03-03,neck,5,2\n");
    ASSERT_EQ(run({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    const QString id = run({u"--json"_s, u"clients"_s, u"--search"_s, u"jonas"_s}).json()[0][u"id"_s].toString();
    const auto held = PracticeFile::open(practice(), passphrase(u"warm hands and a quiet room"));
    const Answer exported = run({u"export"_s, u"-o"_s, file(u"jonas"_s), u"--client"_s, id});
    EXPECT_EQ(exported.status, 0) << "also while a window has it open";
    EXPECT_TRUE(exported.err.contains(u"does not mention")) << exported.err.toStdString();
    EXPECT_TRUE(bytes(file(u"jonas/json/client.json"_s)).contains("Jonas"));
    EXPECT_FALSE(bytes(file(u"jonas/json/client.json"_s)).contains("Ана"));
    EXPECT_EQ(run({u"export"_s, u"-o"_s, file(u"none"_s), u"--client"_s, u"5"_s}).status, 1);
    EXPECT_FALSE(QFileInfo::exists(file(u"none"_s)));
}

// ---- what others wrote, and names chosen twice ----

TEST_F(Cli, WhatATerminalWouldObeyIsShownAndNotSent) {
    create();
    write(u"wild.csv"_s,
          "client,date,area,score\n\"\x1b[31mEve\x1b[2J\x07\nNext\",2025-03-03,neck,5\n"
          "\xe2\x80\xaeMallory,2025-03-03,neck,\x1b[2Jsix\n");
    const Answer imported = run({u"import"_s, file(u"wild.csv"_s), u"--skip-bad"_s});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    for (const QChar c : {QChar(0x1b), QChar(7), QChar(0x202e)}) {
        EXPECT_FALSE(imported.err.contains(c)) << imported.err.toStdString();
        EXPECT_FALSE(run({u"clients"_s}).out.contains(c));
    }
    const QStringList lines = run({u"clients"_s}).out.trimmed().split(u'\n');
    EXPECT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().contains(u"[31mEve [2J Next")) << lines.front().toStdString();

    // What is stored already, by whatever way, and what is said of a file.
    {
        const auto held = PracticeFile::open(practice(), passphrase(u"warm hands and a quiet room"));
        Client client;
        client.id = Id<Client>::make();
        client.firstName = u"\x1b[31mEve\nsecond"_s;
        client.lastName = u"\u202eyrollaM\tthird"_s;
        held->practice().apply({creation(client)});
        held->close();
    }
    const QString told = run({u"clients"_s, u"--search"_s, u"second"_s}).out;
    EXPECT_EQ(told.count(u'\n'), 1) << told.toStdString();
    EXPECT_EQ(told.count(u'\t'), 3) << told.toStdString();
    EXPECT_TRUE(told.contains(u"\u241b[31mEve\u240asecond \ufffdyrollaM\u2409third")) << told.toStdString();
    EXPECT_FALSE(run({u"verify"_s, u"no \x1b[2J such"_s}).err.contains(QChar(0x1b)));
    EXPECT_FALSE(run({u"courses"_s, u"\x1b[2J"_s}).err.contains(QChar(0x1b)));
}

TEST_F(Cli, NothingIsWrittenOverAnotherPracticeOrThroughALink) {
    create();
    const QString other = file(u"other.reliefbook"_s);
    ASSERT_EQ(run({u"create"_s, other, u"--name"_s, u"Other"_s}).status, 0);
    const QString named = file(u"backup.pdf"_s);
    ASSERT_TRUE(QFile::copy(other, named));
    ASSERT_TRUE(QFile::link(other, file(u"x.pdf"_s)));
    write(u"thesis.pdf"_s, "my thesis");
    write(u"scores.csv"_s, threeWeeks);
    ASSERT_EQ(run({u"import"_s, file(u"scores.csv"_s)}).status, 0);
    const QString course = run({u"--json"_s, u"courses"_s}).json()[0][u"id"].toString();
    const QByteArray before = bytes(other);
    for (const QString& target : {named, file(u"x.pdf"_s), file(u"thesis.pdf"_s)}) {
        EXPECT_EQ(run({u"report"_s, u"progress"_s, u"--course"_s, course, u"-o"_s, target}).status, 1);
        EXPECT_EQ(run({u"chart"_s, u"--course"_s, course, u"-o"_s, target}).status, 1) << target.toStdString();
    }
    EXPECT_TRUE(bytes(other) == before);
    EXPECT_TRUE(bytes(named) == before);
    EXPECT_EQ(bytes(file(u"thesis.pdf"_s)), "my thesis");
    for (int twice = 0; twice < 2; ++twice)
        EXPECT_EQ(run({u"chart"_s, u"--course"_s, course, u"-o"_s, file(u"chart.svg"_s)}).status, 0) << "its own kind";
}

TEST_F(Cli, NothingIsWrittenUnderTheNamesOfThePracticesOwnFiles) {
    create();
    for (const QString& ending : {u".lock"_s, u".swap"_s, u"-journal"_s, u"-wal"_s, u".info"_s}) {
        for (const QString& command : {u"backup"_s, u"export"_s}) {
            const Answer answer = run({command, u"-o"_s, practice() + ending});
            EXPECT_EQ(answer.status, 1);
            EXPECT_TRUE(answer.err.contains(u"gives to files of its own") || answer.err.contains(u"exists already"))
                << answer.err.toStdString();
        }
        EXPECT_EQ(run({u"info"_s}).status, 0);
    }
    // Nor of copies that wait to take its place: the next one would destroy it.
    for (const QString& ending : {u".restoring"_s, u".new-passphrase"_s, u".anew.part"_s, u".replaced"_s}) {
        const Answer answer = run({u"backup"_s, u"-o"_s, practice() + ending});
        EXPECT_EQ(answer.status, 1);
        EXPECT_TRUE(answer.err.contains(u"gives to files of its own")) << answer.err.toStdString();
        EXPECT_FALSE(QFileInfo::exists(practice() + ending));
    }
    EXPECT_EQ(bytes(practice() + u".info"_s).left(1), "{");
}

TEST_F(Cli, AWeakPassphraseIsSaidAndTaken) {
    write(u"weak"_s, "a\n");
    const Answer weak = bare(
        {u"--passphrase-file"_s, file(u"weak"_s), u"create"_s, file(u"weak.reliefbook"_s), u"--name"_s, u"Weak"_s});
    EXPECT_EQ(weak.status, 0);
    EXPECT_TRUE(weak.err.contains(u"very weak")) << weak.err.toStdString();
    const Answer strong = run({u"create"_s, practice(), u"--name"_s, u"Strong"_s});
    EXPECT_EQ(strong.status, 0);
    EXPECT_EQ(strong.err, QString());
}

TEST_F(Cli, AnExportSaysWhyItIsNotNotedAndOneThatIsRefusedIsNot) {
    create();
    const auto exportsNoted = [&] {
        sql::Database database = openForReading(practice(), passphrase(u"warm hands and a quiet room"));
        return database.value<qint64>("SELECT count(*) FROM audit WHERE action = 'export'");
    };
    ASSERT_TRUE(QDir().mkdir(file(u"taken"_s)));
    EXPECT_EQ(run({u"export"_s, u"-o"_s, file(u"taken"_s)}).status, 1);
    EXPECT_EQ(exportsNoted(), 0);
    EXPECT_EQ(run({u"export"_s, u"-o"_s, file(u"none/out"_s)}).status, 1);
    EXPECT_EQ(exportsNoted(), 2) << "noted, and that it was broken off";
    // Where it lies nobody may write: a fact, and another one than being open elsewhere.
    const Answer still = inASmallPlace(
        u"cp \"$FOLDER/practice.reliefbook\" \"$FOLDER/practice.reliefbook.info\" . && mount -o remount,ro . && "
        "P=\"--practice practice.reliefbook --passphrase-file $FOLDER/secret\" && $CLI $P info && $CLI $P check && "
        "$CLI $P export -o \"$FOLDER/out\" && $CLI $P backup -o \"$FOLDER/copy.reliefbook\""_s);
    if (!still.out.startsWith(u"mounted"_s))
        GTEST_SKIP() << "a small disk can't be mounted here";
    EXPECT_EQ(still.status, 0) << still.err.toStdString();
    EXPECT_TRUE(still.out.contains(u"Quiet room")) << still.out.toStdString();
    EXPECT_TRUE(still.err.contains(u"does not mention")) << still.err.toStdString();
    EXPECT_TRUE(still.err.contains(u"may not write")) << still.err.toStdString();
    EXPECT_FALSE(still.err.contains(u"open elsewhere")) << still.err.toStdString();
}

}  // namespace
}  // namespace reliefbook
