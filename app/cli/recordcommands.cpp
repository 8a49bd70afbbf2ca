// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/base/harmless.h"
#include "core/exchange/knownscores.h"
#include "core/file/backupmaking.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "ui/shell/importtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}
QString textOf(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : u"-"_s; }
template <class T> QString textOf(Id<T> id) { return QString::number(id.value); }

void tellOutcome(const Call& call, const ScoreImport& import) {
    const std::initializer_list<std::pair<QString, ImportCount>> outcome = {{u"clients"_s, import.clientCount},
                                                                            {u"courses"_s, import.courseCount},
                                                                            {u"sessions"_s, import.sessionCount},
                                                                            {u"scores"_s, import.scoreCount}};
    QJsonObject json;
    for (const auto& [kind, count] : outcome) {
        json.insert(kind, QJsonObject{{u"created"_s, count.created}, {u"matched"_s, count.matched}});
        if (!call.json())
            call.print(u"%1: %2 new, %3 known"_s.arg(kind).arg(count.created).arg(count.matched));
    }
    QJsonArray rejected;
    for (const LineProblem& problem : import.problems)
        rejected.append(QJsonObject{{u"line"_s, problem.line}, {u"problem"_s, problemText(problem, call.words())}});
    json.insert(u"rejected"_s, rejected);
    if (call.json())
        call.print(QJsonDocument(json));
}

}  // namespace

int importFile(const Call& call) {
    if (call.oneOf(u"kind", {u"scores"_s, u"practice"_s}) == u"practice")
        return importWholePractice(call);
    const QString name = call.argument(0, u"FILE");
    const std::optional<QDate> start = call.day(u"start");
    const QString practice = call.practice();
    const ScoreFile scores = readScores(importedBytes(name), name, call.value(u"source"));
    const auto file = PracticeFile::open(practice, call.passphrase());
    sql::Database& database = file->practice().database();
    const Moment at = now();
    const ScoreImport import = planImport(
        scores, knownScores(database, scores.fileNos()),
        {.therapist = file->practice().user().id, .start = start, .today = localDay(at, offsetMinutesAt(at))});
    const bool refused = !import.problems.empty() && !call.has(u"skip-bad");
    const bool something = import.clientCount.created + import.courseCount.created + import.sessionCount.created +
                               import.scoreCount.created >
                           0;
    if (!refused && something && !call.has(u"dry-run")) {
        checkSpace(practice, spaceForBigWork(QFileInfo(practice).size()));
        if (counts(database).clients > 0) {
            sql::Database reader = file->reader();
            makeBackup(practice, reader, file->derivedKey(), {.tag = BackupTag::BeforeImport},
                       call.progress(u"safety backup"_s));
        }
        file->practice().apply(import.changes(), u"import"_s);
    }
    file->close();
    tellOutcome(call, import);
    for (const LineProblem& problem : import.problems)
        call.remark(harmlessLine(u"%1:%2: "_s.arg(name).arg(problem.line) + problemText(problem, call.words())));
    if (refused)
        call.remark(importRefused(static_cast<int>(import.problems.size()), call.words()) + u" (--skip-bad)"_s);
    return refused ? 1 : 0;
}

int clients(const Call& call) {
    const auto limit = static_cast<int>(call.number(u"limit", 50, 1, 1'000'000));
    sql::Database database = openForReading(call.practice(), call.passphrase());
    const std::vector<ClientRow> found =
        clientRows(database, ClientSearch(database).find(call.value(u"search"), limit));
    QJsonArray json;
    for (const ClientRow& client : found) {
        const QString fullName = u"%1 %2"_s.arg(client.firstName, client.lastName).trimmed();
        if (call.json())
            json.append(QJsonObject{{u"id"_s, textOf(client.id)},
                                    {u"name"_s, fullName},
                                    {u"birthDate"_s, jsonOf(client.birthDate)},
                                    {u"lastSession"_s, jsonOf(client.lastSession)}});
        else
            call.print(QStringList{textOf(client.id), harmlessLine(fullName), textOf(client.birthDate),
                                   textOf(client.lastSession)}
                           .join(u'\t'));
    }
    if (call.json())
        call.print(QJsonDocument(json));
    return 0;
}

int courses(const Call& call) {
    sql::Database database = openForReading(call.practice(), call.passphrase());
    QJsonArray json;
    for (const CourseRow& course : courseRows(database, call.id<Client>(u"client"))) {
        const QString state = course.endedOn ? u"ended"_s : u"open"_s;
        if (call.json())
            json.append(QJsonObject{{u"id"_s, textOf(course.id)},
                                    {u"client"_s, textOf(course.client)},
                                    {u"title"_s, course.title},
                                    {u"area"_s, course.mainArea},
                                    {u"sessions"_s, course.sessions},
                                    {u"state"_s, state}});
        else
            call.print(QStringList{
                textOf(course.id), harmlessLine(u"%1 %2"_s.arg(course.firstName, course.lastName).trimmed()),
                harmlessLine(course.title), harmlessLine(course.mainArea), QString::number(course.sessions), state}
                           .join(u'\t'));
    }
    if (call.json())
        call.print(QJsonDocument(json));
    return 0;
}

}  // namespace reliefbook::cli
