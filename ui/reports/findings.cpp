// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/findings.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr double lowestBaselineForPercent = 3;  // measurement.md 2.4: LOW_BASELINE below it
constexpr int fewestIntervals = 3;              // measurement.md 2.3: pooled only from there on

QString joined(const QStringList& sentences) {
    QStringList spoken = sentences;
    spoken.removeAll(QString());
    return spoken.join(u' ');
}

}  // namespace

// ---- pieces ----

bool Findings::allowsPercent() const {
    return analysis_.baseline.value.value_or(0) >= lowestBaselineForPercent && analysis_.change.percentCurrent;
}

QString Findings::changeClass() const {
    switch (analysis_.change.changeClass) {
        case ChangeClass::TooFew: return say(QT_TRANSLATE_NOOP("Report", "too few scores"));
        case ChangeClass::Worse: return say(QT_TRANSLATE_NOOP("Report", "worse by 2 points or more"));
        case ChangeClass::Substantial: return say(QT_TRANSLATE_NOOP("Report", "substantial: half or more"));
        case ChangeClass::Moderate: return say(QT_TRANSLATE_NOOP("Report", "moderate: 30 % or more"));
        case ChangeClass::Small: return say(QT_TRANSLATE_NOOP("Report", "small: under 30 %"));
        case ChangeClass::Possible: return say(QT_TRANSLATE_NOOP("Report", "possible, but under 2 points"));
        case ChangeClass::NoClearChange: return say(QT_TRANSLATE_NOOP("Report", "no clear change: under 2 points"));
    }
    return {};
}

QString Findings::percentAndClass() const {
    if (allowsPercent())
        return words_.signedPercent(-*analysis_.change.percentCurrent) + u", "_s + changeClass();
    return say(QT_TRANSLATE_NOOP("Report", "%1; no percentage: the start was under 3 points")).arg(changeClass());
}

QString Findings::changeInFigures() const {
    if (!analysis_.change.points)
        return say(QT_TRANSLATE_NOOP("Report", "not evaluated: needs a score before two sessions"));
    return words_.signedCounted("Report", QT_TRANSLATE_N_NOOP("Report", "%n point(s)"), -*analysis_.change.points) +
           u"; "_s + percentAndClass();
}

QString Findings::inShort() const {
    if (!analysis_.baseline.value || !analysis_.change.current || !analysis_.change.points)
        return changeInFigures();
    return words_.points(*analysis_.baseline.value) + u" → "_s + words_.points(*analysis_.change.current) + u" ("_s +
           changeInFigures() + u")"_s;
}

QString Findings::over(double days) const {
    if (days >= 14)
        return say(QT_TRANSLATE_N_NOOP("Report", "over %n week(s)"), static_cast<int>(std::lround(days / 7)));
    return say(QT_TRANSLATE_N_NOOP("Report", "over %n day(s)"), static_cast<int>(std::lround(days)));
}

// A visit on day 35 is in week 5: it happened some time up to then, so weeks are counted up (measurement.md 2.4).
QString Findings::week(double weeks) const {
    return QString::number(std::max(1, static_cast<int>(std::ceil(weeks - 1e-9))));
}

// Not rounded to halves: 3.5 isn't "3.25 or less".
QString Findings::level(double points) const {
    int decimals = 2;
    while (decimals > 0 && std::abs(std::remainder(points, std::pow(10.0, 1 - decimals))) < 0.005)
        --decimals;
    return words_.number(points, decimals);
}

QString Findings::dayOf(int session) const {
    const CourseScores merged = oneSessionADay(scores_.scores);  // as the analysis counts them
    const auto index = static_cast<std::size_t>(session - 1);
    if (index >= merged.sessions.size())
        return {};
    return words_.day(scores_.firstDay.addDays(static_cast<qint64>(std::floor(merged.sessions[index].day))));
}

double Findings::spanDays() const {
    double first = 0;
    double last = 0;
    bool any = false;
    for (const SessionScores& session : scores_.scores.sessions) {
        if (!(analysis_.lastingSeries == LastingSeries::Before ? session.before : session.average))
            continue;
        if (!any)
            first = session.day;
        last = session.day;
        any = true;
    }
    return last - first;
}

QString Findings::confirmation(const Threshold& threshold) const {
    switch (threshold.confirmed) {
        case Confirmed::None: return {};
        case Confirmed::Yes: return say(QT_TRANSLATE_NOOP("Report", "The next visit confirmed it."));
        case Confirmed::Pending:
            return say(QT_TRANSLATE_NOOP("Report", "There has been no visit since that could confirm it."));
        case Confirmed::No: break;
    }
    if (threshold.confirmedWeeks)
        return say(QT_TRANSLATE_NOOP("Report",
                                     "The next visit did not confirm it; later it was seen in week %1 and confirmed."))
            .arg(week(*threshold.confirmedWeeks));
    return say(QT_TRANSLATE_NOOP("Report", "The next visit did not confirm it."));
}

// ---- for the client ----

QString Findings::change() const {
    const bool isAverage = analysis_.lastingSeries == LastingSeries::Average;
    const auto& baseline = analysis_.baseline.value;
    const auto& current = analysis_.change.current;
    if (!baseline)
        return isAverage ? say(QT_TRANSLATE_NOOP("Report", "Your average pain between visits was not scored."))
                         : say(QT_TRANSLATE_NOOP("Report", "Your pain before the sessions was not scored."));
    const QString start = words_.points(*baseline);
    if (!current || !analysis_.change.points)
        return say(QT_TRANSLATE_NOOP(
                       "Report",
                       "Your pain at the start was %1. A second visit with a score is needed for a comparison."))
            .arg(start);
    const QString now = words_.points(*current);
    if (start == now)
        return (isAverage ? say(QT_TRANSLATE_NOOP("Report", "Your average pain between visits is %1, as at the start."))
                          : say(QT_TRANSLATE_NOOP("Report", "Your pain before sessions is %1, as at the start.")))
            .arg(start);
    return (isAverage ? say(QT_TRANSLATE_NOOP("Report", "Your average pain between visits went from %1 to %2 %3."))
                      : say(QT_TRANSLATE_NOOP("Report", "Your pain before sessions went from %1 to %2 %3.")))
        .arg(start, now, over(spanDays()));
}

QString Findings::changeCaution() const {
    switch (analysis_.change.changeClass) {
        case ChangeClass::TooFew: return {};
        case ChangeClass::Worse:
            return say(QT_TRANSLATE_NOOP("Report",
                                         "That is higher than at the start. Talk with your therapist about what "
                                         "to change, and with a doctor if it stays or grows."));
        case ChangeClass::Substantial:
        case ChangeClass::Moderate:
        case ChangeClass::Small:
            return say(
                QT_TRANSLATE_NOOP("Report", "This happened during the course; it may also have eased by itself."));
        case ChangeClass::Possible:
        case ChangeClass::NoClearChange:
            return say(QT_TRANSLATE_NOOP("Report", "A change under 2 points can be chance or a good day."));
    }
    return {};
}

QString Findings::relief() const {
    const ImmediateEffect& effect = analysis_.immediate;
    if (!effect.median) {
        if (analysis_.nAfter == 0)
            return say(QT_TRANSLATE_NOOP(
                "Report", "Pain was not scored after the sessions, so nothing can be said about a single session."));
        return say(QT_TRANSLATE_NOOP(
            "Report", "No session has a score both before and after, so nothing can be said about a single session."));
    }
    if (effect.n == 1) {
        const auto& sessions = scores_.scores.sessions;
        const auto both = std::find_if(sessions.begin(), sessions.end(),
                                       [](const SessionScores& session) { return session.before && session.after; });
        if (both == sessions.end())
            return {};
        return say(QT_TRANSLATE_NOOP("Report", "In the one session with both scores, pain was %1 before and %2 after."))
            .arg(words_.points(*both->before), words_.points(*both->after));
    }
    const QString sessions = say(QT_TRANSLATE_N_NOOP("Report", "median of %n session(s)"), effect.n);
    const double shown = std::round(*effect.median * 2) / 2;
    if (shown > 0)
        return words_
            .counted("Report",
                     QT_TRANSLATE_N_NOOP("Report", "Right after a session pain was usually %n point(s) lower (%1)."),
                     shown)
            .arg(sessions);
    if (shown < 0)
        return words_
            .counted("Report",
                     QT_TRANSLATE_N_NOOP("Report", "Right after a session pain was usually %n point(s) higher (%1)."),
                     -shown)
            .arg(sessions);
    return say(QT_TRANSLATE_NOOP("Report", "Right after a session pain was usually the same as before it (%1)."))
        .arg(sessions);
}

QString Findings::kept() const {
    const Retention& retention = analysis_.retention;
    if (!retention.pooled || retention.nOk < fewestIntervals || !retention.medianGapDays)
        return {};
    const QString gaps = say(QT_TRANSLATE_N_NOOP("Report", "%n gap(s)"), retention.nOk);
    const QString days = say(QT_TRANSLATE_N_NOOP("Report", "usually %n day(s) later"),
                             static_cast<int>(std::lround(*retention.medianGapDays)));
    if (*retention.pooled < 0)
        return say(QT_TRANSLATE_NOOP("Report", "At the next visit, %1, nothing of that was left on average (%2)."))
            .arg(days, gaps);
    if (*retention.pooled > 1)
        return say(QT_TRANSLATE_NOOP("Report", "At the next visit, %1, all of that was still there on average (%2)."))
            .arg(days, gaps);
    return say(QT_TRANSLATE_NOOP("Report",
                                 "On average %1 of each session’s relief was still there at the next visit, %2 (%3)."))
        .arg(words_.percent(*retention.pooled * 100), days, gaps);
}

QString Findings::trend() const {
    const Trend& trend = analysis_.trend;
    switch (trend.verdict) {
        case Verdict::TooFew:
            return say(QT_TRANSLATE_NOOP("Report", "There are too few scores yet to speak of a direction."));
        case Verdict::Early: {
            const double slope = trend.slopePerWeek.value_or(0);
            if (slope < 0)
                return say(QT_TRANSLATE_NOOP("Report",
                                             "Direction so far: falling. It is too early for more: a trend "
                                             "needs five scores over two weeks."));
            if (slope > 0)
                return say(QT_TRANSLATE_NOOP("Report",
                                             "Direction so far: rising. It is too early for more: a trend "
                                             "needs five scores over two weeks."));
            return say(QT_TRANSLATE_NOOP("Report",
                                         "Direction so far: level. It is too early for more: a trend needs "
                                         "five scores over two weeks."));
        }
        case Verdict::Improving:
            return say(QT_TRANSLATE_NOOP("Report", "Over the whole course the scores show a clear downward trend."));
        case Verdict::Worsening:
            return say(QT_TRANSLATE_NOOP("Report", "Over the whole course the scores show a clear upward trend."));
        case Verdict::NoClearTrend:
            return say(QT_TRANSLATE_NOOP("Report",
                                         "The scores show no clear trend so far. That is not the same as no "
                                         "effect: with few scores a trend is hard to see."));
    }
    return {};
}

QString Findings::halfWithinFourWeeks() const {
    const Threshold& half = analysis_.threshold50;
    const bool seen = half.firstWeeks && half.firstSession;
    switch (analysis_.claim50In4Weeks) {
        case ClaimMarker::NotEvaluable:
            if (!analysis_.baseline.value)
                return say(QT_TRANSLATE_NOOP("Report", "This can’t be said: there is no score from the start."));
            return say(QT_TRANSLATE_NOOP("Report", "This can’t be said: pain at the start was under 3 points."));
        case ClaimMarker::NotYet:
            return say(
                QT_TRANSLATE_NOOP("Report", "Not yet: 50 % less was not seen so far, and four weeks are not over."));
        case ClaimMarker::Yes:
            if (!seen)
                return {};
            return joined(
                {say(QT_TRANSLATE_NOOP("Report", "Yes: 50 % less was first seen at the visit in week %1 (%2)."))
                     .arg(week(*half.firstWeeks), dayOf(*half.firstSession)),
                 confirmation(half)});
        case ClaimMarker::No:
            if (!seen)
                return say(QT_TRANSLATE_NOOP("Report", "No: 50 % less was not seen at any visit so far."));
            return joined(
                {say(QT_TRANSLATE_NOOP("Report", "No: 50 % less was first seen at the visit in week %1 (%2)."))
                     .arg(week(*half.firstWeeks), dayOf(*half.firstSession)),
                 confirmation(half)});
    }
    return {};
}

QString Findings::projection() const {
    const Projection& projection = analysis_.projection;
    if (projection.status == ProjectionStatus::GoalReached && projection.goal)
        return say(QT_TRANSLATE_NOOP("Report", "The goal of the course, %1 or less before a session, is reached."))
            .arg(level(*projection.goal));
    if (projection.status != ProjectionStatus::Ok || !projection.low || !projection.high || !projection.goal)
        return {};
    const QString goal = level(*projection.goal);
    if (projection.open)
        return say(QT_TRANSLATE_N_NOOP("Report",
                                       "If it goes on like this, at least %n more session(s) until the goal of %1 or "
                                       "less; how many cannot be said."),
                   *projection.low)
            .arg(goal);
    return say(QT_TRANSLATE_N_NOOP("Report",
                                   "If it goes on like this, roughly %1 to %n more session(s) until the goal of %2 or "
                                   "less."),
               *projection.high)
        .arg(QString::number(*projection.low), goal);
}

QString Findings::lateStart() const {
    if (analysis_.baseline.status != BaselineStatus::Late)
        return {};
    return say(QT_TRANSLATE_NOOP(
        "Report", "The first score was taken after the course had begun, so the true starting value is not known."));
}

QString Findings::flares() const {
    if (analysis_.flares.empty())
        return {};
    QStringList days;
    for (const int session : analysis_.flares)
        days << dayOf(session);
    return say(QT_TRANSLATE_NOOP("Report", "Flare-up, 3 points or more above the visits before: %1."))
        .arg(days.join(u", "_s));
}

// ---- for the doctor ----

QString Findings::baselineAndCurrent() const {
    const auto& baseline = analysis_.baseline;
    if (!baseline.value)
        return say(QT_TRANSLATE_NOOP("Report", "no score"));
    QString text =
        baseline.nUsed > 1
            ? say(QT_TRANSLATE_N_NOOP("Report", "Baseline B = %1 (median of %n score(s))"), baseline.nUsed)
                  .arg(words_.points(*baseline.value))
            : say(QT_TRANSLATE_NOOP("Report", "Baseline B = %1 (first score)")).arg(words_.points(*baseline.value));
    if (analysis_.change.current && analysis_.change.points) {
        text += u"; "_s + (analysis_.change.window > 1
                               ? say(QT_TRANSLATE_N_NOOP("Report", "current C = %1 (median of the last %n score(s))"),
                                     analysis_.change.window)
                               : say(QT_TRANSLATE_NOOP("Report", "current C = %1 (last score)")))
                              .arg(words_.points(*analysis_.change.current));
    }
    return text;
}

QString Findings::reliefInFigures() const {
    const ImmediateEffect& effect = analysis_.immediate;
    if (!effect.median || !effect.min || !effect.max)
        return say(QT_TRANSLATE_NOOP("Report", "no session with a score both before and after"));
    return say(QT_TRANSLATE_N_NOOP("Report",
                                   "median %1 points (%2 to %3) in %n session(s): lower after %4, the same after %5, "
                                   "higher after %6"),
               effect.n)
        .arg(words_.signedPoints(-*effect.median), words_.signedPoints(-*effect.max), words_.signedPoints(-*effect.min),
             QString::number(effect.better), QString::number(effect.same), QString::number(effect.worse));
}

QString Findings::keptInFigures() const {
    const Retention& retention = analysis_.retention;
    if (!retention.pooled || retention.nOk < fewestIntervals || !retention.medianGapDays)
        return say(QT_TRANSLATE_N_NOOP("Report", "not evaluated: %n usable interval(s), three are needed"),
                   retention.nOk);
    QString text = say(QT_TRANSLATE_N_NOOP("Report", "%1 of the relief, pooled over %n interval(s)"), retention.nOk)
                       .arg(words_.percent(*retention.pooled * 100));
    text += u"; "_s + say(QT_TRANSLATE_N_NOOP("Report", "median gap %n day(s)"),
                          static_cast<int>(std::lround(*retention.medianGapDays)));
    if (retention.median)
        text += u"; "_s + say(QT_TRANSLATE_NOOP("Report", "median of the single ratios %1"))
                              .arg(words_.percent(*retention.median * 100));
    return text;
}

QString Findings::threshold(const Threshold& threshold) const {
    if (threshold.status == ThresholdStatus::LowBaseline || !threshold.level)
        return say(QT_TRANSLATE_NOOP("Report", "not evaluated: baseline under 3 points or missing"));
    const QString level = this->level(*threshold.level);
    if (!threshold.firstWeeks || !threshold.firstSession)
        return say(QT_TRANSLATE_NOOP("Report", "%1 or less: not seen at any visit so far")).arg(level);
    return joined({say(QT_TRANSLATE_NOOP("Report", "%1 or less: first seen in week %2 (session %3, %4)."))
                       .arg(level, week(*threshold.firstWeeks), QString::number(*threshold.firstSession),
                            dayOf(*threshold.firstSession)),
                   confirmation(threshold)});
}

QString Findings::halfWithinFourWeeksInShort() const {
    switch (analysis_.claim50In4Weeks) {
        case ClaimMarker::NotEvaluable: return say(QT_TRANSLATE_NOOP("Report", "not evaluated"));
        case ClaimMarker::NotYet: return say(QT_TRANSLATE_NOOP("Report", "not yet; four weeks are not over"));
        case ClaimMarker::No: return say(QT_TRANSLATE_NOOP("Report", "no"));
        case ClaimMarker::Yes: break;
    }
    switch (analysis_.threshold50.confirmed) {
        case Confirmed::Yes: return say(QT_TRANSLATE_NOOP("Report", "yes, confirmed"));
        case Confirmed::No: return say(QT_TRANSLATE_NOOP("Report", "yes, but the next visit did not confirm it"));
        case Confirmed::Pending:
        case Confirmed::None: break;
    }
    return say(QT_TRANSLATE_NOOP("Report", "yes, not yet confirmed"));
}

QString Findings::trendInFigures() const {
    const Trend& trend = analysis_.trend;
    QStringList parts;
    switch (trend.verdict) {
        case Verdict::TooFew: return say(QT_TRANSLATE_NOOP("Report", "too few scores: three over 7 days are needed"));
        case Verdict::Early:
            if (trend.slopePerWeek)
                parts << say(QT_TRANSLATE_NOOP("Report", "Direction so far: %1 points a week."))
                             .arg(words_.number(*trend.slopePerWeek, 2));
            parts << say(QT_TRANSLATE_NOOP("Report", "Too early for a verdict: five scores over 14 days are needed."));
            return joined(parts);
        case Verdict::Improving: parts << say(QT_TRANSLATE_NOOP("Report", "Clear downward trend.")); break;
        case Verdict::Worsening: parts << say(QT_TRANSLATE_NOOP("Report", "Clear upward trend.")); break;
        case Verdict::NoClearTrend:
            parts << say(QT_TRANSLATE_NOOP("Report", "No clear trend, which is not the same as no effect."));
            break;
    }
    if (trend.slopePerWeek && trend.low && trend.high)
        parts << say(QT_TRANSLATE_NOOP("Report", "Theil–Sen slope %1 points a week (95 % interval %2 to %3)."))
                     .arg(words_.number(*trend.slopePerWeek, 2), words_.number(*trend.low, 2),
                          words_.number(*trend.high, 2));
    if (trend.mannKendallS && trend.p) {
        const QString p =
            *trend.p < 0.001 ? u"p < "_s + words_.number(0.001, 3) : u"p = "_s + words_.number(*trend.p, 3);
        const QString tau =
            trend.tauB ? words_.number(*trend.tauB, 2) : say(QT_TRANSLATE_NOOP("Report", "not defined"));
        parts << (trend.pMethod == PMethod::NormalTieCorrected
                      ? say(QT_TRANSLATE_N_NOOP("Report",
                                                "Mann–Kendall S = %1, τ = %2, %3 (normal approximation, %n score(s))."),
                            trend.n)
                      : say(QT_TRANSLATE_N_NOOP("Report", "Mann–Kendall S = %1, τ = %2, %3 (exact, %n score(s))."),
                            trend.n))
                     .arg(words_.number(*trend.mannKendallS, 0), tau, p);
    }
    return joined(parts);
}

QString Findings::projectionOrWhyNot() const {
    switch (analysis_.projection.status) {
        case ProjectionStatus::Ok:
            return joined(
                {projection(), analysis_.projection.open
                                   ? QString()
                                   : say(QT_TRANSLATE_NOOP("Report", "Such a range holds roughly 8 times in 10."))});
        case ProjectionStatus::GoalReached: return projection();
        case ProjectionStatus::TooFew:
            return say(QT_TRANSLATE_NOOP("Report", "none: five scores over 14 days are needed"));
        case ProjectionStatus::Worse:
            return say(QT_TRANSLATE_NOOP("Report", "none: the latest score is 2 points or more above the start"));
        case ProjectionStatus::Plateau:
            return say(QT_TRANSLATE_NOOP("Report", "none: no further gain in the last visits"));
        case ProjectionStatus::Flare: return say(QT_TRANSLATE_NOOP("Report", "none: the last visit was a flare-up"));
        case ProjectionStatus::NotImproving:
            return say(QT_TRANSLATE_NOOP("Report", "none: there is no clear downward trend"));
        case ProjectionStatus::TooFar:
            return say(QT_TRANSLATE_NOOP("Report", "none: the goal is further off than the course is long"));
    }
    return {};
}

QStringList Findings::alerts() const {
    QStringList texts;
    for (const Alert alert : analysis_.alerts) {
        switch (alert) {
            case Alert::WorseThanBaseline:
                texts << say(QT_TRANSLATE_NOOP("Report",
                                               "The latest score is 2 points or more above the start. Review; ask the "
                                               "red-flag questions again; consider referral."));
                break;
            case Alert::WorseningTrend:
                texts << say(QT_TRANSLATE_NOOP("Report",
                                               "The scores show a clear upward trend. Review; ask the red-flag "
                                               "questions again; consider referral."));
                break;
            case Alert::SessionsProvokePain:
                texts << say(
                    QT_TRANSLATE_NOOP("Report",
                                      "After each of the last two sessions pain was 2 points or more higher than "
                                      "before. Lower the pressure or change the technique."));
                break;
            case Alert::FlareNow:
                texts << say(QT_TRANSLATE_NOOP("Report",
                                               "The last score is a flare-up. Ask what came before it; screen again."));
                break;
            case Alert::NoResponse:
                texts << say(QT_TRANSLATE_NOOP("Report",
                                               "Five scores or more without a clear change. Talk about stopping, "
                                               "changing the plan or referring."));
                break;
            case Alert::LowRetention:
                texts << say(QT_TRANSLATE_NOOP("Report", "The relief does not carry over to the next visit."));
                break;
            case Alert::PlateauAboveGoal:
                texts << say(QT_TRANSLATE_NOOP(
                    "Report", "No further gain in the last three visits, above the goal. Change the plan or refer."));
                break;
            case Alert::PlateauAtGoal:
                texts << say(QT_TRANSLATE_NOOP(
                    "Report", "Steady at the goal. Talk about longer gaps, maintenance or finishing."));
                break;
        }
    }
    return texts;
}

}  // namespace reliefbook
