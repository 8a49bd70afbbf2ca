// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/practiceanalysis.h"

#include "core/analysis/courseseries.h"
#include "core/analysis/lastingchange.h"
#include "core/analysis/statistics.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {
namespace {

void goOn(const Progress& progress, std::size_t done, std::size_t total) {
    if (progress && !progress(static_cast<qint64>(done), static_cast<qint64>(total)))
        throw Error(ErrorKind::Cancelled);
}

SessionCell cellOf(int session, const std::vector<double>& percents, const Parameters& parameters) {
    const int n = static_cast<int>(percents.size());
    SessionCell cell;
    cell.session = session;
    cell.suppressed = n < parameters.suppressBelow;
    if (!cell.suppressed) {
        cell.n = n;
        cell.median = quantile(percents, 0.5);
        cell.lowerQuartile = quantile(percents, 0.25);
        cell.upperQuartile = quantile(percents, 0.75);
    }
    return cell;
}

/// As R's survfit with conf.type = "log-log": S ^ exp(-+ z sqrt(g) / ln S), g Greenwood's sum.
void addInterval(SurvivalStep& step, double greenwood, double z) {
    if (!above(step.share, 0) || !below(step.share, 1))
        return;
    const double reach = z * std::sqrt(greenwood) / std::log(step.share);
    step.low = std::pow(step.share, std::exp(-reach));
    step.high = std::pow(step.share, std::exp(reach));
}

/// A number of people that must not be seen outside: one to ten.
bool small(int people, const Parameters& parameters) { return people > 0 && people < parameters.suppressLeavingBelow; }

}  // namespace

PracticeAccumulator::PracticeAccumulator(const Parameters& parameters) : parameters_(parameters) {}

void PracticeAccumulator::add(qint64 client, std::span<const SessionSummary> sessions,
                              std::span<const double> extraBaseline) {
    if (lastClient_ == client)
        return;
    lastClient_ = client;

    CourseScores scores;
    for (const SessionSummary& session : sessions)
        scores.sessions.push_back({.day = session.day, .before = session.score, .after = {}, .average = {}});
    const CourseSeries series = lastingSeries(oneSessionADay(std::move(scores)).sessions, parameters_);
    const Baseline baseline = baselineOf(extraBaseline, series);
    if (baseline.status != BaselineStatus::Ok || below(*baseline.value, parameters_.baselineMinPercent) ||
        series.scores.empty() || series.scores.back().session == 1)
        return;

    for (const LastingScore& score : series.scores) {
        if (score.session == 1)
            continue;
        const auto cell = static_cast<std::size_t>(score.session) - 2;
        if (cell >= percentBySession_.size())
            percentBySession_.resize(cell + 1);
        percentBySession_[cell].push_back(100 * (*baseline.value - score.score) / *baseline.value);
    }
    const Threshold half = thresholdOf(50, baseline, series, parameters_);
    followed_.push_back(
        {.weeks = half.firstWeeks.value_or(weeks(series.scores.back().day)), .reached = half.firstWeeks.has_value()});
}

PracticeAnalysis PracticeAccumulator::result(const Progress& progress) const {
    const std::size_t parts = percentBySession_.size() + 1;
    PracticeAnalysis analysis;
    analysis.nCourses = static_cast<int>(followed_.size());
    for (std::size_t i = 0; i < percentBySession_.size(); ++i) {
        goOn(progress, i, parts);
        analysis.bySession.push_back(cellOf(static_cast<int>(i) + 2, percentBySession_[i], parameters_));
    }
    goOn(progress, percentBySession_.size(), parts);

    std::vector<Followed> ordered = followed_;
    std::sort(ordered.begin(), ordered.end(), [](const Followed& a, const Followed& b) { return a.weeks < b.weeks; });
    const double z = normalQuantile((1 + parameters_.confidence) / 2);
    double share = 1;
    double shareAt4Weeks = 1;
    double greenwood = 0;
    int allEvents = 0;
    for (std::size_t from = 0; from < ordered.size();) {
        std::size_t to = from;
        int events = 0;
        for (; to < ordered.size() && same(ordered[to].weeks, ordered[from].weeks); ++to)
            events += ordered[to].reached ? 1 : 0;
        const int atRisk = static_cast<int>(ordered.size() - from);
        if (events > 0) {
            share *= 1 - static_cast<double>(events) / atRisk;
            if (events < atRisk)
                greenwood += static_cast<double>(events) / (static_cast<double>(atRisk) * (atRisk - events));
            SurvivalStep step{.weeks = ordered[from].weeks,
                              .atRisk = atRisk,
                              .events = events,
                              .share = share,
                              .low = {},
                              .high = {}};
            addInterval(step, greenwood, z);
            analysis.survival.push_back(step);
            allEvents += events;
            if (!analysis.medianWeeks && atMost(share, 0.5))
                analysis.medianWeeks = step.weeks;
            if (atMost(step.weeks, parameters_.claimWeeks))
                shareAt4Weeks = share;
        }
        from = to;
    }
    analysis.nEvents = allEvents;
    const auto atRisk4Weeks =
        static_cast<int>(std::count_if(ordered.begin(), ordered.end(), [this](const Followed& course) {
            return atLeast(course.weeks, parameters_.claimWeeks);
        }));
    if (atRisk4Weeks >= parameters_.suppressBelow) {
        analysis.atRisk4Weeks = atRisk4Weeks;
        analysis.reachedIn4Weeks = 1 - shareAt4Weeks;
    }
    goOn(progress, parts, parts);
    return analysis;
}

std::span<const SurvivalStep> shownPart(const PracticeAnalysis& analysis, const Parameters& parameters) {
    std::size_t shown = 0;
    while (shown < analysis.survival.size() && analysis.survival[shown].atRisk &&
           *analysis.survival[shown].atRisk >= parameters.suppressBelow)
        ++shown;
    return std::span(analysis.survival).first(shown);
}

PracticeAnalysis leavingTheProgram(const PracticeAnalysis& analysis, const Parameters& parameters) {
    PracticeAnalysis leaving;
    const int courses = analysis.nCourses.value_or(0);
    if (!small(courses, parameters))
        leaving.nCourses = courses;

    std::vector<int> shown{courses};
    for (const SessionCell& cell : analysis.bySession) {
        // A difference from a number shown already may be a number of people who left in between.
        const bool givesAway = !cell.n || std::any_of(shown.begin(), shown.end(), [&](int other) {
            return small(std::abs(other - *cell.n), parameters);
        });
        if (leaving.nCourses && !givesAway && *cell.n >= parameters.suppressLeavingBelow) {
            leaving.bySession.push_back(cell);
            shown.push_back(*cell.n);
        } else {
            leaving.bySession.push_back({.session = cell.session,
                                         .n = {},
                                         .suppressed = true,
                                         .median = {},
                                         .lowerQuartile = {},
                                         .upperQuartile = {}});
        }
    }

    int unseen = 0;  // events since the last step that leaves
    bool tooFew = !leaving.nCourses;
    for (const SurvivalStep& step : analysis.survival) {
        const int events = step.events.value_or(0);
        const int atRisk = step.atRisk.value_or(0);
        unseen += events;
        tooFew = tooFew || atRisk < parameters.suppressLeavingBelow;
        if (tooFew || unseen < parameters.suppressLeavingBelow || small(atRisk - events, parameters))
            continue;
        unseen = 0;
        leaving.survival.push_back(
            {.weeks = step.weeks, .atRisk = {}, .events = {}, .share = step.share, .low = step.low, .high = step.high});
        if (!leaving.medianWeeks && atMost(step.share, 0.5))
            leaving.medianWeeks = step.weeks;
        // Stands on all events up to then: only as the curve that leaves shows it.
        if (atMost(step.weeks, parameters.claimWeeks) &&
            analysis.atRisk4Weeks.value_or(0) >= parameters.suppressLeavingBelow)
            leaving.reachedIn4Weeks = 1 - step.share;
    }
    // Neither those who did not reach it nor those who did after the curve's end may be left over.
    const int reached = analysis.nEvents.value_or(0);
    if (leaving.nCourses && !small(reached, parameters) && !small(courses - reached, parameters) &&
        !small(unseen, parameters))
        leaving.nEvents = reached;
    return leaving;
}

}  // namespace reliefbook
