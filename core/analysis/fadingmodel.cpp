// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fadingmodel.h"

#include "core/analysis/courseseries.h"
#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace reliefbook {
namespace {

/// A score taken some days after a session that ended at `post`.
struct Observation {
    double week = 0;  // since session 1
    double days = 0;  // since the session
    double post = 0;
    double score = 0;
    std::size_t session = 0;
    bool diary = false;
};

/// The diary of a session's own day is left out: nobody knows on which side of the session it was written.
std::vector<Observation> observationsOf(const CourseScores& scores, const Parameters& parameters) {
    std::vector<Observation> observations;
    const std::vector<SessionScores>& sessions = scores.sessions;
    const auto add = [&](std::size_t session, double day, double score, bool diary) {
        const double days = day - sessions[session].day;
        if (sessions[session].after && above(days, 0) && atMost(days, parameters.gapMaxDays))
            observations.push_back({.week = weeks(day),
                                    .days = days,
                                    .post = *sessions[session].after,
                                    .score = score,
                                    .session = session,
                                    .diary = diary});
    };
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        if (sessions[i].before)
            add(i - 1, sessions[i].day, *sessions[i].before, false);
    }
    for (const DiaryScore& entry : scores.diary) {
        const auto after = std::find_if(sessions.begin(), sessions.end(), [&entry](const SessionScores& session) {
            return above(session.day, entry.day);
        });
        if (after != sessions.begin())
            add(static_cast<std::size_t>(after - sessions.begin()) - 1, entry.day, entry.score, true);
    }
    std::stable_sort(observations.begin(), observations.end(),
                     [](const Observation& a, const Observation& b) { return a.week < b.week; });
    return observations;
}

ModelStatus enoughToFit(const std::vector<Observation>& observations, const ImmediateEffect& immediate,
                        const Parameters& parameters) {
    std::set<double> times;
    std::set<std::size_t> intervals;
    int diary = 0;
    for (const Observation& observation : observations) {
        times.insert(observation.week);
        if (observation.diary) {
            intervals.insert(observation.session);
            ++diary;
        }
    }
    if (static_cast<int>(observations.size()) < parameters.modelMinScores ||
        static_cast<int>(times.size()) < parameters.modelMinTimes)
        return ModelStatus::TooFew;
    if (!immediate.median || below(*immediate.median, parameters.modelMinRelief))
        return ModelStatus::NoRelief;
    if (diary < parameters.modelMinDiary || static_cast<int>(intervals.size()) < parameters.modelMinDiaryIntervals)
        return ModelStatus::NeedsDiary;
    return ModelStatus::Ok;
}

/// The level's line for one half-life, and how far the scores lie off in all.
struct Fit {
    double halfLife = 0;
    double level = 0;
    double slope = 0;
    double error = 0;
};

std::optional<Fit> fitFor(double halfLife, const std::vector<Observation>& observations, const Parameters& parameters) {
    const auto left = [halfLife](const Observation& o) { return std::exp2(-o.days / halfLife); };
    std::vector<Point> levels;
    levels.reserve(observations.size());
    for (const Observation& o : observations)
        levels.push_back({.x = o.week, .y = (o.score - left(o) * o.post) / (1 - left(o))});
    const std::optional<TheilSenLine> line = theilSen(levels);
    if (!line)
        return std::nullopt;
    Fit fit{.halfLife = halfLife, .level = line->intercept, .slope = line->slope, .error = 0};
    for (const Observation& o : observations) {
        const double level = fit.level + fit.slope * o.week;
        const double predicted =
            std::clamp(level - (level - o.post) * left(o), parameters.scaleMin, parameters.scaleMax);
        fit.error += std::abs(o.score - predicted);
    }
    return fit;
}

std::vector<Fit> fits(const std::vector<Observation>& observations, const Parameters& parameters) {
    const HalfLifeGrid& grid = parameters.modelHalfLives;
    std::vector<Fit> all;
    for (int i = 0; i < grid.count; ++i) {
        const double halfLife = grid.low * std::pow(grid.high / grid.low, static_cast<double>(i) / (grid.count - 1));
        if (const std::optional<Fit> fit = fitFor(halfLife, observations, parameters))
            all.push_back(*fit);
    }
    return all;
}

}  // namespace

FadingModel fadingModel(const CourseScores& scores, const ImmediateEffect& immediate, const Parameters& parameters) {
    const std::vector<Observation> observations = observationsOf(scores, parameters);
    FadingModel model;
    model.nScores = static_cast<int>(observations.size());
    model.status = enoughToFit(observations, immediate, parameters);
    if (model.status != ModelStatus::Ok)
        return model;

    const std::vector<Fit> all = fits(observations, parameters);
    if (all.empty()) {
        model.status = ModelStatus::TooFew;
        return model;
    }
    const Fit* best = &all.front();
    for (const Fit& fit : all) {
        if (fit.error < best->error - 1e-12)
            best = &fit;
    }
    // Whole-number scores have an error no model removes; without the floor a lucky fit would look certain.
    const double n = model.nScores;
    const double floor = parameters.modelAbsoluteFloor * n;
    const double limit = std::max(best->error, floor) * std::exp(parameters.modelLogLikelihoodDrop / n);
    double low = best->halfLife;
    double high = best->halfLife;
    for (const Fit& fit : all) {
        if (std::max(fit.error, floor) <= limit) {
            low = std::min(low, fit.halfLife);
            high = std::max(high, fit.halfLife);
        }
    }

    const auto onScale = [&](double week) {
        const double level = best->level + best->slope * week;
        return atLeast(level, parameters.scaleMin - parameters.modelMargin) &&
               atMost(level, parameters.scaleMax + parameters.modelMargin);
    };
    if (above(best->error / n, parameters.modelMaxMeanError))
        model.status = ModelStatus::PoorFit;
    else if (!onScale(observations.front().week) || !onScale(observations.back().week) ||
             atMost(low, parameters.modelHalfLives.low) || atLeast(high, parameters.modelHalfLives.high) ||
             above(high / low, parameters.modelMaxRatio))
        model.status = ModelStatus::NotIdentified;
    if (model.status != ModelStatus::Ok)
        return model;
    model.halfLifeDays = best->halfLife;
    model.halfLifeLow = low;
    model.halfLifeHigh = high;
    model.level = best->level;
    model.levelSlopePerWeek = best->slope;
    model.meanError = best->error / n;
    return model;
}

}  // namespace reliefbook
