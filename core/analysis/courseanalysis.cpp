// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/courseanalysis.h"

#include "core/analysis/alerts.h"
#include "core/analysis/courseseries.h"
#include "core/analysis/fadingmodel.h"
#include "core/analysis/immediate.h"
#include "core/analysis/lastingchange.h"
#include "core/analysis/plateau.h"
#include "core/analysis/projection.h"
#include "core/analysis/retention.h"
#include "core/analysis/trend.h"

namespace reliefbook {

CourseAnalysis analyseCourse(const CourseScores& given, const Parameters& parameters) {
    const CourseScores scores = oneSessionADay(given);
    const CourseSeries series = lastingSeries(scores.sessions, parameters);

    CourseAnalysis analysis;
    analysis.nSessions = static_cast<int>(scores.sessions.size());
    for (const SessionScores& session : scores.sessions) {
        analysis.nBefore += session.before ? 1 : 0;
        analysis.nAfter += session.after ? 1 : 0;
    }
    analysis.lastingSeries = series.kind;
    analysis.immediate = immediateEffect(scores.sessions, parameters);
    analysis.retention = retention(scores.sessions, parameters);
    analysis.baseline = baselineOf(scores.extraBaseline, series);
    const std::optional<double> goal = goalOf(scores, analysis.baseline);
    analysis.change = lastingChange(analysis.baseline, series, parameters);
    analysis.threshold30 = thresholdOf(30, analysis.baseline, series, parameters);
    analysis.threshold50 = thresholdOf(50, analysis.baseline, series, parameters);
    analysis.claim50In4Weeks = claim(analysis.threshold50, series, parameters);
    analysis.trend = trendOf(series, parameters);
    analysis.flares = flaresOf(series, parameters);
    analysis.plateau = plateauOf(series, analysis.change, goal, parameters);
    analysis.alerts = alertsOf(analysis, series, parameters);
    analysis.projection = projectionOf(analysis, series, goal, parameters);
    analysis.model = fadingModel(scores, analysis.immediate, parameters);
    return analysis;
}

}  // namespace reliefbook
