// SPDX-License-Identifier: GPL-3.0-or-later
// The chart beside the score that is being typed: stored, read, analysed and painted again before the next key.
#include "core/analysis/courseanalysis.h"
#include "core/practice/queries.h"
#include "tests/bench/bench.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/coursechartsview.h"
#include "ui/words/words.h"

#include <QApplication>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 200;
constexpr int sessions = 60;

PainScore scoreOf(const Session& session, const QString& area, Phase phase, double value) {
    PainScore score;
    score.id = Id<PainScore>::make();
    score.client = session.client;
    score.course = session.course;
    score.session = session.id;
    score.area = area;
    score.phase = phase;
    score.value = value;
    score.takenAt = session.startedAt;
    score.offsetMinutes = session.offsetMinutes;
    return score;
}

/// A course of 60 sessions with two areas, on the screen; the score that is typed is the last session's.
struct Shown {
    std::unique_ptr<Practice> practice = newPractice(freshPath(u"charts.reliefbook"_s));
    Course course;
    PainScore typed;
    CourseChartsView view;
    Words words;

    Shown() {
        Client client;
        client.id = Id<Client>::make();
        client.lastName = u"Client"_s;
        course.id = Id<Course>::make();
        course.client = client.id;
        course.mainArea = u"back.low"_s;
        course.therapist = practice->user().id;
        course.startedOn = QDate(2025, 1, 6);
        ChangeSet changes{creation(client), creation(course)};
        for (int n = 0; n < sessions; ++n) {
            const Session one = session(course, n * 5);
            changes.push_back(creation(one));
            const double before = 8 - 5.0 * n / sessions + (n % 3) * 0.5;
            for (const QString& area : {u"neck"_s, u"back.low"_s}) {
                changes.push_back(creation(scoreOf(one, area, Phase::Before, before)));
                changes.push_back(creation(scoreOf(one, area, Phase::After, before - 1.5)));
            }
        }
        typed = std::get<PainScore>(*practice->apply(changes).back().after);
        view.resize(900, 420);
        view.show();
        showCourse();
        QApplication::processEvents();
    }

    PainScore withValue(double value) const {
        PainScore next = typed;
        next.value = value;
        return next;
    }

    void showCourse() {
        const CourseRecords records = courseRecords(practice->database(), course.id);
        const std::vector<AreaScores> areas = scoresByArea(records);
        std::vector<CourseAnalysis> analyses;
        for (const AreaScores& area : areas)
            analyses.push_back(analyseCourse(area.scores));
        view.setCourse(areas, analyses, records.events, words);
    }

    ChartCanvas* canvas() const { return view.views().front()->findChild<ChartCanvas*>(); }
};

Shown& shown() {
    static auto* const shown = new Shown;  // goes with the process: no widget may outlive the QApplication
    return *shown;
}

Run typeScore() {
    Shown& it = shown();
    const PainScore next = it.withValue(*it.typed.value >= 9 ? 0 : *it.typed.value + 1);
    return [&it, next] {
        it.practice->apply({update(it.typed, next)});
        it.typed = next;
        it.showCourse();
        QApplication::processEvents();
        it.view.repaint();
    };
}

Run lookAtNext() {
    Shown& it = shown();
    return [&it] {
        ChartCanvas* canvas = it.canvas();
        canvas->setCurrent((canvas->current().value_or(0) + 1) % canvas->sessions());
        QApplication::processEvents();
    };
}

}  // namespace

void addChartBenchmarks() {
    add("a typed score stored, the course read and analysed, its chart of 60 sessions painted again", runs, typeScore,
        {.ms = 16});
    add("from one session to the next in a chart of 60 sessions", runs, lookAtNext, {.ms = 4});
}

}  // namespace reliefbook::bench
