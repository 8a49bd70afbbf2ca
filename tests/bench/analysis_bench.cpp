// SPDX-License-Identifier: GPL-3.0-or-later
// A course analysed, between two key presses.
#include "core/analysis/courseanalysis.h"
#include "tests/bench/bench.h"

#include <cmath>

namespace reliefbook::bench {

namespace {

constexpr int runs = 200;

/// Improving with ups and downs, halves as people give them; every tenth score is missing.
CourseScores course(int sessions) {
    CourseScores scores;
    for (int i = 0; i < sessions; ++i) {
        const double before = std::round(2 * (3 + 5 * std::exp(-i / 8.0) + std::sin(i * 1.7))) / 2;
        SessionScores session{.day = 7.0 * i, .before = before, .after = std::max(0.0, before - 2), .average = {}};
        if (i % 10 == 7)
            session.after.reset();
        scores.sessions.push_back(session);
    }
    return scores;
}

Run analysing(int sessions) {
    return [scores = course(sessions)] {
        const CourseAnalysis analysis = analyseCourse(scores);
        benchmark::DoNotOptimize(&analysis);
    };
}

}  // namespace

void addAnalysisBenchmarks() {
    add("analyse a course of 12 sessions", runs, [] { return analysing(12); });
    add("analyse a course of 60 sessions", runs, [] { return analysing(60); });
}

}  // namespace reliefbook::bench
