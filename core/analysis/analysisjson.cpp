// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysisjson.h"

#include "core/analysis/instrumentsjson.h"
#include "core/analysis/practiceanalysis.h"
#include "core/base/error.h"
#include "core/base/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

constexpr double mostDays = 50'000;  // of a life
constexpr double mostNumber = 1e9;

// ---- reading ----

Parameters parametersAt(const JsonPlace& place) {
    Parameters parameters;
    if (place.isNone())
        return parameters;
    const QStringList names = place.object().value().toObject().keys();
    for (const QString& name : names) {
        const JsonPlace at = place[name];
        const auto known = std::find_if(constants().begin(), constants().end(), [&name](const Constant& constant) {
            return name == QLatin1StringView(constant.name.data(), static_cast<qsizetype>(constant.name.size()));
        });
        if (known == constants().end())
            at.refuse(u"there is no such constant"_s);
        std::vector<double> numbers;
        if (at.value().isArray()) {
            for (qsizetype i = 0; i < at.size(); ++i)
                numbers.push_back(at[i].number(-mostNumber, mostNumber));
        } else {
            numbers.push_back(at.number(-mostNumber, mostNumber));
        }
        if (!setValue(*known, numbers, parameters))
            at.refuse(u"not a value it may have"_s);
    }
    if (parameters.scaleMax <= parameters.scaleMin)
        place.refuse(u"the scale ends before it begins"_s);
    return parameters;
}

CourseRequest courseRequestAt(const JsonPlace& place) {
    CourseRequest request;
    request.parameters = parametersAt(place.object()[u"params"]);
    const double least = request.parameters.scaleMin;
    const double most = request.parameters.scaleMax;

    const JsonPlace sessions = place[u"sessions"];
    if (sessions.isNone())
        sessions.refuse(u"missing"_s);
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const JsonPlace session = sessions[i];
        request.scores.sessions.push_back({.day = session[u"day"].number(-mostDays, mostDays),
                                           .before = session[u"pre"].numberOrNone(least, most),
                                           .after = session[u"post"].numberOrNone(least, most),
                                           .average = session[u"average"].numberOrNone(least, most)});
    }
    const JsonPlace extra = place[u"baseline_extra"];
    for (qsizetype i = 0; i < extra.size(); ++i)
        request.scores.extraBaseline.push_back(extra[i].number(least, most));
    const JsonPlace diary = place[u"diary"];
    for (qsizetype i = 0; i < diary.size(); ++i)
        request.scores.diary.push_back(
            {.day = diary[i][u"day"].number(-mostDays, mostDays), .score = diary[i][u"score"].number(least, most)});
    request.scores.goal = place[u"goal"].numberOrNone(least, most);
    return request;
}

PracticeAnalysis practiceAt(const JsonPlace& place) {
    PracticeAccumulator practice(parametersAt(place.object()[u"params"]));
    const JsonPlace courses = place[u"courses"];
    if (courses.isNone())
        courses.refuse(u"missing"_s);
    for (qsizetype i = 0; i < courses.size(); ++i) {
        const CourseScores scores = courseRequestAt(courses[i]).scores;
        std::vector<SessionSummary> sessions;
        for (const SessionScores& session : scores.sessions)
            sessions.push_back({.day = session.day, .score = session.before});
        practice.add(i, sessions, scores.extraBaseline);
    }
    return practice.result();
}

QJsonObject resultOf(const QString& kind, const JsonPlace& request) {
    const JsonPlace input = request[u"input"];
    if (kind == u"course") {
        const CourseRequest course = courseRequestAt(input);
        return toJson(analyseCourse(course.scores, course.parameters));
    }
    if (kind == u"practice")
        return toJson(practiceAt(input));
    if (kind == u"instrument")
        return instrumentJson(input);
    request[u"kind"].refuse(u"\"%1\" is not analysed; kinds are course, practice, instrument"_s.arg(kind));
}

// ---- writing ----

template <class T> QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <NamedEnum E> QString wordOf(E value) {
    const std::string_view text = word(value);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject jsonOf(const ImmediateEffect& effect) {
    QJsonArray sessions;
    for (const SessionRelief& relief : effect.sessions) {
        sessions.append(QJsonObject{{u"k"_s, sessions.size() + 1},
                                    {u"status"_s, wordOf(relief.status)},
                                    {u"delta"_s, orNull(relief.points)},
                                    {u"pct"_s, orNull(relief.percent)}});
    }
    return {{u"per_session"_s, sessions},         {u"n"_s, effect.n},
            {u"median"_s, orNull(effect.median)}, {u"mean"_s, orNull(effect.mean)},
            {u"min"_s, orNull(effect.min)},       {u"max"_s, orNull(effect.max)},
            {u"n_better"_s, effect.better},       {u"n_same"_s, effect.same},
            {u"n_worse"_s, effect.worse}};
}

QJsonObject jsonOf(const Retention& retention) {
    QJsonArray intervals;
    for (const Interval& interval : retention.intervals) {
        intervals.append(QJsonObject{{u"k"_s, intervals.size() + 1},
                                     {u"gap_days"_s, orNull(interval.gapDays)},
                                     {u"relief"_s, orNull(interval.relief)},
                                     {u"kept"_s, orNull(interval.kept)},
                                     {u"rebound"_s, orNull(interval.cameBack)},
                                     {u"ratio"_s, orNull(interval.ratio)},
                                     {u"status"_s, wordOf(interval.status)}});
    }
    return {{u"per_interval"_s, intervals},
            {u"n_ok"_s, retention.nOk},
            {u"pooled"_s, orNull(retention.pooled)},
            {u"median"_s, orNull(retention.median)}};
}

QJsonObject jsonOf(const LastingChange& change) {
    return {{u"latest"_s, orNull(change.latest)},
            {u"window"_s, change.window},
            {u"current"_s, orNull(change.current)},
            {u"points"_s, orNull(change.points)},
            {u"pct_latest"_s, orNull(change.percentLatest)},
            {u"pct_current"_s, orNull(change.percentCurrent)},
            {u"class"_s, wordOf(change.changeClass)}};
}

QJsonObject jsonOf(const Threshold& threshold) {
    return {{u"status"_s, wordOf(threshold.status)},
            {u"level"_s, orNull(threshold.level)},
            {u"first_k"_s, orNull(threshold.firstSession)},
            {u"first_weeks"_s, orNull(threshold.firstWeeks)},
            {u"confirmed"_s, wordOf(threshold.confirmed)},
            {u"confirmed_k"_s, orNull(threshold.confirmedSession)},
            {u"confirmed_weeks"_s, orNull(threshold.confirmedWeeks)}};
}

QJsonObject jsonOf(const Trend& trend) {
    return {{u"n"_s, trend.n},
            {u"span_days"_s, orNull(trend.spanDays)},
            {u"slope_per_week"_s, orNull(trend.slopePerWeek)},
            {u"intercept"_s, orNull(trend.intercept)},
            {u"n_pairs"_s, orNull(trend.nPairs)},
            {u"ci_low"_s, orNull(trend.low)},
            {u"ci_high"_s, orNull(trend.high)},
            {u"mk_S"_s, orNull(trend.mannKendallS)},
            {u"mk_var"_s, orNull(trend.mannKendallVariance)},
            {u"tau_b"_s, orNull(trend.tauB)},
            {u"p"_s, orNull(trend.p)},
            {u"p_method"_s, trend.pMethod ? QJsonValue(wordOf(*trend.pMethod)) : QJsonValue(QJsonValue::Null)},
            {u"verdict"_s, wordOf(trend.verdict)}};
}

QJsonObject jsonOf(const Plateau& plateau) {
    return {{u"status"_s, wordOf(plateau.status)},
            {u"median_last3"_s, orNull(plateau.medianLast3)},
            {u"median_prev3"_s, orNull(plateau.medianPrevious3)},
            {u"range6"_s, orNull(plateau.range6)}};
}

QJsonObject jsonOf(const Projection& projection) {
    return {{u"status"_s, wordOf(projection.status)},
            {u"goal"_s, orNull(projection.goal)},
            {u"slope_per_session"_s, orNull(projection.slopePerSession)},
            {u"level_now"_s, orNull(projection.levelNow)},
            {u"slope_recent"_s, orNull(projection.slopeRecent)},
            {u"more_best"_s, orNull(projection.best)},
            {u"more_low"_s, orNull(projection.low)},
            {u"more_high"_s, orNull(projection.high)},
            {u"high_open"_s, projection.open}};
}

QJsonObject jsonOf(const FadingModel& model) {
    return {{u"status"_s, wordOf(model.status)},
            {u"n_obs"_s, model.nScores},
            {u"half_life_days"_s, orNull(model.halfLifeDays)},
            {u"half_life_low"_s, orNull(model.halfLifeLow)},
            {u"half_life_high"_s, orNull(model.halfLifeHigh)},
            {u"level0"_s, orNull(model.level)},
            {u"level_slope_per_week"_s, orNull(model.levelSlopePerWeek)},
            {u"mae"_s, orNull(model.meanError)}};
}

}  // namespace

CourseRequest courseRequestFromJson(const QJsonObject& input, const QString& where) {
    return courseRequestAt(JsonPlace(input, where));
}

Parameters parametersFromJson(const QJsonObject& params, const QString& where) {
    return parametersAt(JsonPlace(params, where));
}

QJsonObject toJson(const CourseAnalysis& analysis) {
    QJsonArray flares;
    for (const int session : analysis.flares)
        flares.append(session);
    QJsonArray alerts;
    for (const Alert alert : analysis.alerts)
        alerts.append(wordOf(alert));
    return {{u"n_sessions"_s, analysis.nSessions},
            {u"n_pre"_s, analysis.nBefore},
            {u"n_post"_s, analysis.nAfter},
            {u"immediate"_s, jsonOf(analysis.immediate)},
            {u"retention"_s, jsonOf(analysis.retention)},
            {u"baseline"_s, QJsonObject{{u"value"_s, orNull(analysis.baseline.value)},
                                        {u"n_used"_s, analysis.baseline.nUsed},
                                        {u"status"_s, wordOf(analysis.baseline.status)}}},
            {u"change"_s, jsonOf(analysis.change)},
            {u"thresholds"_s, QJsonObject{{u"30"_s, jsonOf(analysis.threshold30)},
                                          {u"50"_s, jsonOf(analysis.threshold50)},
                                          {u"claim_50_in_4_weeks"_s, wordOf(analysis.claim50In4Weeks)}}},
            {u"trend"_s, jsonOf(analysis.trend)},
            {u"flares"_s, flares},
            {u"plateau"_s, jsonOf(analysis.plateau)},
            {u"alerts"_s, alerts},
            {u"projection"_s, jsonOf(analysis.projection)},
            {u"model"_s, jsonOf(analysis.model)}};
}

QJsonObject toJson(const PracticeAnalysis& analysis) {
    QJsonArray cells;
    for (const SessionCell& cell : analysis.bySession) {
        cells.append(QJsonObject{{u"session"_s, cell.session},
                                 {u"n"_s, orNull(cell.n)},
                                 {u"suppressed"_s, cell.suppressed},
                                 {u"median"_s, orNull(cell.median)},
                                 {u"q1"_s, orNull(cell.lowerQuartile)},
                                 {u"q3"_s, orNull(cell.upperQuartile)}});
    }
    QJsonArray steps;
    for (const SurvivalStep& step : analysis.survival) {
        steps.append(QJsonObject{{u"time"_s, step.weeks},
                                 {u"at_risk"_s, orNull(step.atRisk)},
                                 {u"events"_s, orNull(step.events)},
                                 {u"surv"_s, step.share},
                                 {u"low"_s, orNull(step.low)},
                                 {u"high"_s, orNull(step.high)}});
    }
    return {{u"n_courses"_s, orNull(analysis.nCourses)},
            {u"n_events"_s, orNull(analysis.nEvents)},
            {u"by_session"_s, cells},
            {u"km"_s, steps},
            {u"km_median_weeks"_s, orNull(analysis.medianWeeks)},
            {u"reached_50_by_4_weeks"_s, orNull(analysis.reachedIn4Weeks)},
            {u"at_risk_4_weeks"_s, orNull(analysis.atRisk4Weeks)}};
}

QByteArray analyseJson(const QByteArray& json, const QString& name) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        throw Error(ErrorKind::BadInput, {name, u"character %1: %2"_s.arg(error.offset).arg(error.errorString())});
    if (document.isObject()) {
        const CourseRequest course = courseRequestAt(JsonPlace(document.object(), name));
        return QJsonDocument(toJson(analyseCourse(course.scores, course.parameters))).toJson();
    }
    const JsonPlace requests(document.array(), name);
    QJsonArray results;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const JsonPlace request = requests[i].object();
        const QString kind = request[u"kind"].text();
        results.append(QJsonObject{{u"id"_s, request[u"id"].text()}, {u"result"_s, resultOf(kind, request)}});
    }
    return QJsonDocument(results).toJson();
}

}  // namespace reliefbook
