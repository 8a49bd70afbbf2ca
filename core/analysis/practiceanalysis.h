// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/parameters.h"
#include "core/base/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace reliefbook {

/// All that the practice level needs of one session: the score that carries the lasting effect.
struct SessionSummary {
    double day = 0;
    std::optional<double> score;
};

/// Change at one session number over all courses that came so far. Those who stay differ from those who left, so `n`
/// is always printed. Hidden cells have only their number.
struct SessionCell {
    int session = 0;  // counted from 1; the first cell is session 2
    std::optional<int> n;
    bool suppressed = false;
    std::optional<double> median, lowerQuartile, upperQuartile;  // percent of the baseline that is gone
};

/// The share that has not reached half of the baseline yet, after the events of one time. Kaplan & Meier 1958.
struct SurvivalStep {
    double weeks = 0;  // since session 1
    std::optional<int> atRisk, events;
    double share = 1;
    std::optional<double> low, high;  // log-log interval; empty where the share is 0
};

/// What courses of this practice looked like, measurement.md 2.9. Not a comparison, not a ranking.
struct PracticeAnalysis {
    std::optional<int> nCourses;
    std::optional<int> nEvents;  // of them reached half
    std::vector<SessionCell> bySession;
    std::vector<SurvivalStep> survival;  // all steps; shownPart() is for people
    std::optional<double> medianWeeks;   // first time when half of the courses had reached half
    std::optional<double> reachedIn4Weeks;
    std::optional<int> atRisk4Weeks;
};

/// Collects courses one by one and keeps a few numbers of each, so that a practice of a million sessions streams
/// through.
class PracticeAccumulator {
public:
    explicit PracticeAccumulator(const Parameters& parameters = {});

    /// Courses of one client come one after the other, the earliest first: only that one counts. Sessions in order of
    /// day. A course without a baseline before treatment, with too low a one or without a later score is left out.
    void add(qint64 client, std::span<const SessionSummary> sessions, std::span<const double> extraBaseline = {});

    /// Cells of fewer courses than may be shown in the program are hidden. Throws Error{Cancelled}.
    PracticeAnalysis result(const Progress& progress = {}) const;

private:
    struct Followed {
        double weeks = 0;  // to half of the baseline, or as long as was seen
        bool reached = false;
    };

    Parameters parameters_;
    std::optional<qint64> lastClient_;
    std::vector<std::vector<double>> percentBySession_;  // index 0 is session 2
    std::vector<Followed> followed_;
};

/// The steps with enough courses at risk to be shown.
std::span<const SurvivalStep> shownPart(const PracticeAnalysis& analysis, const Parameters& parameters = {});

/// The same with everything hidden that must not leave the program: no number of people from 1 to 10, nor two numbers
/// whose difference is one. The curve keeps only steps that many events lie between, without their numbers.
PracticeAnalysis leavingTheProgram(const PracticeAnalysis& analysis, const Parameters& parameters = {});

}  // namespace reliefbook
