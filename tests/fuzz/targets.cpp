// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/analysis/analysisjson.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/typed.h"
#include "core/base/typedtime.h"
#include "core/exchange/datecolumn.h"
#include "core/exchange/scorefile.h"
#include "core/exchange/scoreimport.h"
#include "core/exchange/textdecoding.h"
#include "core/file/companion.h"
#include "core/practice/searchquery.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/records/record.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace reliefbook::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Also without NDEBUG's mercy: a broken promise must end the process for the fuzzer to see it.
void hold(bool promise, const char* what) {
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// Refusals are right, but a Bug is one.
template <class Read> void refusing(Read read) {
    try {
        read();
    } catch (const Error& error) {
        hold(error.kind() != ErrorKind::Bug, error.what());
    }
}

void readScoreFile(const QByteArray& bytes) {
    refusing([&] {
        const ScoreFile file = readScores(bytes, u"fuzz.csv"_s);
        for (const ScoreRow& row : file.rows) {
            hold(row.series >= 0 && row.series < int(file.series.size()), "a line belongs to a series");
            for (const auto& score : {row.before, row.after})
                hold(!score || (*score >= 0 && *score <= 10), "a score lies on its scale");
        }
        ScoreImportOptions options;
        options.therapist = Id<User>{1};
        options.today = QDate(2026, 1, 31);
        const ScoreImport plan = planImport(file, {}, options);
        hold(plan.sessions.size() <= file.rows.size(), "no more sessions than lines");
    });
}

void readText(const QByteArray& bytes) {
    refusing([&] {
        const QString text = decodedText(bytes, u"fuzz.txt"_s);
        hold(!text.contains(QChar(0)), "no NUL in decoded text");
    });
}

void readTyped(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes);
    for (const QLocale& locale : {QLocale(u"en_US"_s), QLocale(u"en_GB"_s), QLocale(u"sr_Cyrl_RS"_s)}) {
        for (const YearGuess guess : {YearGuess::Past, YearGuess::Near}) {
            const auto day = typedDay(text, locale, QDate(2026, 1, 31), guess);
            hold(!(day.value && day.fault), "a day is read or refused");
            if (day.value) {
                const auto again = typedDay(writtenDay(*day.value, locale), locale, QDate(2026, 1, 31), guess);
                hold(again.value == day.value, "a day written down is read as the same");
            }
        }
    }
    const auto score = typedScore(text);
    hold(!score.value || (*score.value >= 0 && *score.value <= 10), "a score lies on its scale");
    typedNumber(text);
    typedCount(text);
    if (const auto time = typedTime(text))
        hold(typedTime(writtenTime(*time)) == time, "a time written down is read as the same");
    if (const auto date = writtenDate(text)) {
        dayNumber(*date, SlashOrder::DayFirst);
        dayNumber(*date, SlashOrder::MonthFirst);
    }
}

void readSearch(const QByteArray& bytes) {
    const SearchQuery query = searchQuery(QString::fromUtf8(bytes));
    for (const std::string& word : query.words)
        hold(!word.empty(), "no empty word");
}

void readRecord(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const char* kind : {"user", "practice", "client", "complaint", "course", "course_event", "goal", "session",
                             "pain_score", "rating", "measure_result"}) {
        refusing([&] {
            const Record record = recordFromJson(QString::fromLatin1(kind), json);
            hold(recordFromJson(QString::fromLatin1(kind), toJson(record)) == record, "a record survives its JSON");
        });
    }
}

void readAnalysis(const QByteArray& bytes) {
    refusing([&] {
        const QByteArray answer = analyseJson(bytes, u"fuzz.json"_s);
        hold(!QJsonDocument::fromJson(answer).isNull(), "the answer is JSON: no NaN in it");
    });
}

void readQuestionnaire(const QByteArray& bytes) {
    refusing([&] {
        const Questionnaire form = questionnaireFromFile(bytes, u"fuzz.json"_s);
        hold(questionnaireFromFile(toFile(form), u"fuzz.json"_s) == form, "a questionnaire survives its file");
        score(form, {});
        hold(!(wordingIn(form, u"sr_Latn") == Wording{}), "a questionnaire has words");
    });
}

void readCompanionFile(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    const QString practice = folder.filePath(u"P.reliefbook"_s);
    QFile file(companionPath(practice));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(bytes);
    file.close();
    if (const auto companion = readCompanion(practice)) {
        hold(companion->salt.size() == 16 && companion->head.hash.size() == 32, "a companion has its salt and head");
        hold(writeCompanion(practice, *companion), "a companion can be written again");
    }
}

}  // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> all = {
        {"scores",
         readScoreFile,
         {"client,date,area,before,after\nAnna,2025-03-05,low back,8,5\n",
          "id;day;region;score\n1;0;knee;7,5\n1;7;knee;6\n",
          "client\tdate\tarea\tbefore\n\"A \"\"B\"\"\"\t5.3.2025\tneck\t10\n"},
         {u"imports/*.csv"_s}},
        {"text", readText, {"plain", "\xEF\xBB\xBF mark", QByteArray("\xFF\xFE\x41\x00", 4)}, {u"imports/*.csv"_s}},
        {"typed",
         readTyped,
         {"3.5.84", "3/5/1984", "1984-05-03", "3 May 1984", "7,5", "\xC2\xBD", "2:30 pm", "14h30", "930",
          "5. мај 2020."},
         {}},
        {"search", readSearch, {"ma", "+381 11 555", "3.5.84", "ан јов", "\"OR*(NEAR"}, {}},
        {"record",
         readRecord,
         {R"({"id":"1","first_name":"A","last_name":"B","birth_date":"1984-05-03","sitting_hours":3.5})",
          R"({"id":"2","client_id":"1","area":"neck.back","phase":"before","state":"scored","value":7})"},
         {}},
        {"analysis",
         readAnalysis,
         {R"({"sessions":[{"day":0,"pre":8,"post":5},{"day":7,"pre":6,"post":4},{"day":14,"pre":4,"post":3}]})",
          R"([{"id":"a","kind":"course","input":{"sessions":[]}}])"},
         {u"courses/*.json"_s}},
        {"questionnaire",
         readQuestionnaire,
         {R"({"format":1,"definition":{"format":1,"id":"f","version":1,"purpose":"intake","groups":[{"id":"g","items":[)"
          R"({"id":"a","type":"yes_no","detail":true},{"id":"b","type":"number","least":0,"most":9,"shown":{"all":[)"
          R"({"item":"a","is":"yes"},{"not":{"age":{"<=":17}}}]}}]}],"scoring":{"rule":"mean","least":0,"most":9}},)"
          R"("wordings":{"en":{"title":"T","groups":{"g":"G"},"items":{"a":{"text":"A","detail":"D"},"b":{"text":"B"}}}}})"},
         {}},
        {"companion",
         readCompanionFile,
         {R"({"format":"reliefbook-companion-1","uuid":"u","salt":"00112233445566778899aabbccddeeff","check":"abcd","schema":1,)"
          R"("dirty":true,"auditSeq":3,"auditHash":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})"},
         {}},
    };
    return all;
}

std::vector<QByteArray> corpusOf(const Target& target, const QString& dataFolder) {
    std::vector<QByteArray> corpus = target.seeds;
    for (const QString& pattern : target.seedFiles) {
        const QFileInfo where(QDir(dataFolder).filePath(pattern));
        QDirIterator files(where.path(), {where.fileName()}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                corpus.push_back(file.readAll());
        }
    }
    return corpus;
}

}  // namespace reliefbook::fuzz
