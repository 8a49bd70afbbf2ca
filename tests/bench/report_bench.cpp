// SPDX-License-Identifier: GPL-3.0-or-later
// A progress report from the file to the PDF on the disk: read, analysed, written and painted.
#include "core/analysis/courseanalysis.h"
#include "core/demo/demo.h"
#include "core/practice/queries.h"
#include "tests/bench/bench.h"
#include "ui/reports/progressreport.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpdf.h"

#include <QDir>
#include <QPainter>
#include <QPixmap>

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

/// A report of ten years, for the preview.
const ReportPages& longReport() {
    static const ReportPages* const pages = [] {
        CourseRecords records = courseRecords(stories().database(), courseRows(stories().database()).front().id);
        const Session pattern = records.sessions.back();
        const PainScore score = records.scores.back();
        for (int n = 1; n <= 500; ++n) {
            Session session = pattern;
            session.id = Id<Session>::make();
            session.startedAt = momentOf(today.addDays(7 * n), QTime(10, 0), session.offsetMinutes);
            records.sessions.push_back(session);
            PainScore next = score;
            next.id = Id<PainScore>::make();
            next.session = session.id;
            next.value = n % 7;
            records.scores.push_back(next);
        }
        const std::vector<AreaScores> areas = scoresByArea(records);
        std::vector<CourseAnalysis> analyses;
        analyses.reserve(areas.size());
        for (const AreaScores& area : areas)
            analyses.push_back(analyseCourse(area.scores));
        return new ReportPages(
            progressReport(records, areas, analyses, {.audience = Audience::Doctor, .today = today}, Words()),
            pageSizeOf(Paper::A4).size(QPageSize::Point), Ink::Colour);
    }();
    return *pages;
}

/// One step of laying it out: what the window does between two keys.
Run layingOut() {
    static ReportPages* pages = nullptr;
    static bool more = false;
    if (!more) {
        delete pages;
        pages = new ReportPages(longReport().report(), longReport().size(), Ink::Colour);
    }
    return [] { more = pages->layOutMore(); };
}

Run paintingAPage() {
    static ReportPages* const pages = [] {
        auto* made = new ReportPages(longReport().report(), longReport().size(), Ink::Colour);
        made->layOut();
        return made;
    }();
    static int turn = 0;
    return [page = turn++ % pages->count()] {
        QPixmap picture(800, 1132);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        pages->paint(painter, page, 800 / pages->size().width());
    };
}

}  // namespace

void addReportBenchmarks() {
    add("progress report as PDF, for the client, in English", runs, [] { return reporting(Audience::Client, u"en"_s); },
        {.ms = 100});
    add("progress report as PDF, for the doctor, in Serbian", runs, [] { return reporting(Audience::Doctor, u"sr"_s); },
        {.ms = 100});
    add("a step of laying out a report of 520 sessions", runs * 2, layingOut, {.ms = 16});
    add("a page of that report painted for the preview", runs, paintingAPage, {.ms = 16});
}

}  // namespace reliefbook::bench
