// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/analysis/analysisjson.h"
#include "core/base/error.h"
#include "core/exchange/csv.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/coursecharts.h"
#include "ui/reports/reportmaking.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

void tellPath(const Call& call, const QString& path, int pages) {
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"path"_s, path}, {u"pages"_s, pages}}));
    else
        call.print(u"%1 (%2 p.)"_s.arg(path).arg(pages));
}

int analyseSeries(const Call& call) {
    const QString name = call.value(u"series");
    call.print(QJsonDocument::fromJson(analyseJson(importedBytes(name), name)));
    return 0;
}

QString languageFor(const Call& call, const CourseRecords& records) {
    if (call.has(u"language"))
        return call.oneOf(u"language", Words::languages());
    return records.client.language.isEmpty() ? records.practice.language : records.client.language;
}

/// The course asked for, or the client's newest.
Id<Course> courseFor(const Call& call, sql::Database& database) {
    const auto course = call.id<Course>(u"course");
    const auto client = call.id<Client>(u"client");
    if (!client && !course)
        throw UsageError{u"--client or --course is missing"_s};
    if (!client)
        return *course;
    for (const CourseRow& row : courseRows(database, client)) {
        if (!course || row.id == *course)
            return row.id;
    }
    throw Error(ErrorKind::NoSuchRecord, {u"course"_s, course ? QString::number(course->value) : u"-"_s});
}

}  // namespace

int analyse(const Call& call) {
    if (call.has(u"series") == call.has(u"course"))
        throw UsageError{u"either --course or --series"_s};
    if (call.has(u"series"))
        return analyseSeries(call);
    sql::Database database = openForReading(call.practice(), call.passphrase());
    const Id<Course> course = *call.id<Course>(u"course");
    QJsonArray json;
    for (const AreaScores& area : scoresByArea(courseRecords(database, course)))
        json.append(QJsonObject{{u"id"_s, QString::number(course.value)},
                                {u"area"_s, area.area},
                                {u"result"_s, toJson(analyseCourse(area.scores))}});
    call.print(QJsonDocument(json));
    return 0;
}

int report(const Call& call) {
    const QString kind = call.argument(0, u"KIND");
    if (kind != u"progress")
        throw UsageError{u"there is no report \"%1\"; there is: progress"_s.arg(kind)};
    const QString path = call.output({u"pdf"_s});
    const bool doctor = call.oneOf(u"audience", {u"client"_s, u"doctor"_s}) == u"doctor";
    const QString paper = call.oneOf(u"paper", {QString(), u"A4"_s, u"Letter"_s});
    sql::Database database = openForReading(call.practice(), call.passphrase());
    const ReportMaterial material = reportMaterial(database, courseFor(call, database));
    ReportChoice choice = usualChoice(material);
    choice.audience = doctor ? Audience::Doctor : Audience::Client;
    choice.language = languageFor(call, material.records);
    if (!paper.isEmpty())
        choice.paper = paperNamed(paper);
    choice.ink = call.has(u"grey") ? Ink::Grey : Ink::Colour;
    const Moment at = now();
    const Report made = makeReport(material, choice, localDay(at, offsetMinutesAt(at)));
    tellPath(call, path, writePdf(made, path, {.paper = choice.paper, .ink = choice.ink}));
    return 0;
}

int chart(const Call& call) {
    const QString path = call.output({u"svg"_s, u"png"_s, u"pdf"_s});
    if (call.has(u"grey") && call.has(u"dark"))
        throw UsageError{u"either --grey or --dark"_s};
    const Id<Course> course{call.number(u"course", 0, 1, std::numeric_limits<qint64>::max())};
    call.required(u"course");
    sql::Database database = openForReading(call.practice(), call.passphrase());
    const CourseRecords records = courseRecords(database, course);
    const std::vector<AreaScores> areas = scoresByArea(records);
    const AreaScores main = areas.empty() ? AreaScores{} : areas.front();
    ChartLook look{.medium = ChartLook::Medium::Paper, .heading = true};
    look.scheme = call.has(u"grey") ? Scheme::Grey : call.has(u"dark") ? Scheme::Dark : Scheme::Light;
    writeChart(courseChart(main, analyseCourse(main.scores), records.events, ChartReader::Therapist,
                           Words(languageFor(call, records))),
               path, look);
    tellPath(call, path, 1);
    return 0;
}

}  // namespace reliefbook::cli
