// SPDX-License-Identifier: GPL-3.0-or-later
// A progress report from the file to the PDF on the disk: read, analysed, written and painted.
#include "core/analysis/courseanalysis.h"
#include "core/demo/demo.h"
#include "core/practice/queries.h"
#include "tests/bench/bench.h"
#include "ui/reports/progressreport.h"
#include "ui/reports/reportpdf.h"

#include <QDir>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 60;
const QDate today(2026, 6, 1);

/// The demo's first courses, with 20 sessions each.
Practice& stories() {
    static const std::unique_ptr<Practice> practice = [] {
        std::unique_ptr<Practice> made = newPractice(freshPath(u"stories.reliefbook"_s));
        makeDemo({.clients = 24, .sessionsPerClient = 20, .today = today, .therapist = made->user().id},
                 [&](ChangeSet changes) { made->apply(std::move(changes)); });
        return made;
    }();
    return *practice;
}

Run reporting(Audience audience, const QString& language) {
    static std::size_t turn = 0;
    static const std::vector<CourseRow> courses = courseRows(stories().database());
    return [audience, language, course = courses[turn++ % courses.size()].id] {
        const CourseRecords records = courseRecords(stories().database(), course);
        const std::vector<AreaScores> areas = scoresByArea(records);
        std::vector<CourseAnalysis> analyses;
        for (const AreaScores& area : areas)
            analyses.push_back(analyseCourse(area.scores));
        const Report report =
            progressReport(records, areas, analyses, {.audience = audience, .today = today}, Words(language));
        writePdf(report, QDir(dataFolder()).filePath(u"report.pdf"_s));
    };
}

}  // namespace

void addReportBenchmarks() {
    add("progress report as PDF, for the client, in English", runs, [] { return reporting(Audience::Client, u"en"_s); },
        {.ms = 100});
    add("progress report as PDF, for the doctor, in Serbian", runs, [] { return reporting(Audience::Doctor, u"sr"_s); },
        {.ms = 100});
}

}  // namespace reliefbook::bench
