// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alerts.h"

#include "core/analysis/statistics.h"

#include <algorithm>

namespace reliefbook {
namespace {

/// Did both of the last two sessions with both scores end with more pain than they began?
bool lastTwoProvoked(const ImmediateEffect& immediate, double points) {
    int seen = 0;
    for (auto relief = immediate.sessions.rbegin(); relief != immediate.sessions.rend() && seen < 2; ++relief) {
        if (!relief->points)
            continue;
        if (above(*relief->points, -points))
            return false;
        ++seen;
    }
    return seen == 2;
}

}  // namespace

std::vector<int> flaresOf(const CourseSeries& series, const Parameters& parameters) {
    std::vector<int> flares;
    for (std::size_t i = 2; i < series.scores.size(); ++i) {
        std::vector<double> previous;
        for (std::size_t j = i - std::min<std::size_t>(i, 3); j < i; ++j)
            previous.push_back(series.scores[j].score);
        if (atLeast(series.scores[i].score - *median(std::move(previous)), parameters.flarePoints))
            flares.push_back(series.scores[i].session);
    }
    return flares;
}

std::vector<Alert> alertsOf(const CourseAnalysis& soFar, const CourseSeries& series, const Parameters& parameters) {
    const LastingChange& change = soFar.change;
    const bool noChange = change.changeClass == ChangeClass::NoClearChange || change.changeClass == ChangeClass::Worse;
    std::vector<Alert> alerts;
    if (change.latest && soFar.baseline.value && atLeast(*change.latest - *soFar.baseline.value, parameters.mdc))
        alerts.push_back(Alert::WorseThanBaseline);
    if (soFar.trend.verdict == Verdict::Worsening)
        alerts.push_back(Alert::WorseningTrend);
    if (lastTwoProvoked(soFar.immediate, parameters.mdc))
        alerts.push_back(Alert::SessionsProvokePain);
    if (!soFar.flares.empty() && soFar.flares.back() == series.scores.back().session)
        alerts.push_back(Alert::FlareNow);
    if (soFar.retention.nOk >= parameters.lowRetentionMinN && below(*soFar.retention.pooled, parameters.lowRetention) &&
        noChange)
        alerts.push_back(Alert::LowRetention);
    if (static_cast<int>(series.scores.size()) >= parameters.noResponseMinN && noChange)
        alerts.push_back(Alert::NoResponse);
    if (soFar.plateau.status == PlateauStatus::AboveGoal)
        alerts.push_back(Alert::PlateauAboveGoal);
    if (soFar.plateau.status == PlateauStatus::AtGoal)
        alerts.push_back(Alert::PlateauAtGoal);
    return alerts;
}

}  // namespace reliefbook
