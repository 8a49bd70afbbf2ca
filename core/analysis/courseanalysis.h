// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/parameters.h"
#include "core/base/enums.h"

#include <optional>
#include <string_view>
#include <vector>

namespace reliefbook {

/// The scores of one session in one area. Points 0-10, higher is worse; empty: missing, whatever the reason.
struct SessionScores {
    double day = 0;  // days since the first session
    std::optional<double> before;
    std::optional<double> after;
    std::optional<double> average;  // since the last visit
};

struct DiaryScore {
    double day = 0;  // days since the first session
    double score = 0;
};

/// All that the analysis of one area of a course knows. All numbers are finite.
struct CourseScores {
    std::vector<SessionScores> sessions;
    std::vector<double> extraBaseline;  // scores taken before the first session
    std::optional<double> goal;         // points; empty: half of the baseline
    std::vector<DiaryScore> diary;
};

/// The same scores with the sessions in order, days counted from the first of them, and sessions of one day made one by
/// averaging each of their scores. Sessions are numbered after that. Doing it twice changes nothing more.
CourseScores oneSessionADay(CourseScores scores);

// ---- immediate effect (measurement.md 2.2) ----

enum class ReliefStatus { Ok, MissingBefore, MissingAfter, MissingBoth };
template <> struct EnumWords<ReliefStatus> {
    static constexpr auto words =
        std::to_array<std::string_view>({"OK", "MISSING_PRE", "MISSING_POST", "MISSING_BOTH"});
};
struct SessionRelief {
    ReliefStatus status = ReliefStatus::Ok;
    std::optional<double> points;   // before - after, positive is relief
    std::optional<double> percent;  // of before; empty where before is 0
};
struct ImmediateEffect {
    std::vector<SessionRelief> sessions;  // one for each session, in order
    int n = 0;                            // sessions with both scores
    std::optional<double> median, mean, min, max;
    int better = 0, same = 0, worse = 0;
};

// ---- retention between sessions (2.3) ----

enum class RetentionStatus { Ok, Gap, NoRelief, WorseAfter, MissingBefore, MissingAfter, MissingNextBefore, Last };
template <> struct EnumWords<RetentionStatus> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"OK", "GAP", "NO_RELIEF", "WORSE_AFTER", "MISSING_PRE", "MISSING_POST", "MISSING_NEXT_PRE", "LAST"});
};
struct Interval {
    RetentionStatus status = RetentionStatus::Last;
    std::optional<double> gapDays;
    std::optional<double> relief;    // points: before - after
    std::optional<double> kept;      // points: before - next before
    std::optional<double> cameBack;  // points: next before - after
    std::optional<double> ratio;     // kept / relief
};
struct Retention {
    std::vector<Interval> intervals;  // one for each session, the last one LAST
    int nOk = 0;
    std::optional<double> pooled;  // sum of kept / sum of relief over OK intervals
    std::optional<double> median;  // of the ratios
    std::optional<double>
        medianGapDays;  // of the OK intervals; printed beside `pooled`, which is of little worth alone
};

// ---- lasting effect (2.4) ----

enum class BaselineStatus { Ok, Late, None };
template <> struct EnumWords<BaselineStatus> {
    static constexpr auto words = std::to_array<std::string_view>({"OK", "LATE", "NONE"});
};
struct Baseline {
    std::optional<double> value;
    int nUsed = 0;
    BaselineStatus status = BaselineStatus::None;
};

enum class ChangeClass { TooFew, Worse, Substantial, Moderate, Small, Possible, NoClearChange };
template <> struct EnumWords<ChangeClass> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"too_few", "worse", "substantial", "moderate", "small", "possible", "no_clear_change"});
};
struct LastingChange {
    std::optional<double> latest;   // last before score
    int window = 0;                 // how many of the last scores make `current`
    std::optional<double> current;  // C
    std::optional<double> points;   // B - C, positive is less pain
    std::optional<double> percentLatest, percentCurrent;
    ChangeClass changeClass = ChangeClass::TooFew;
};

enum class ThresholdStatus { Ok, LowBaseline };
template <> struct EnumWords<ThresholdStatus> {
    static constexpr auto words = std::to_array<std::string_view>({"OK", "LOW_BASELINE"});
};
enum class Confirmed { None, Yes, No, Pending };
template <> struct EnumWords<Confirmed> {
    static constexpr auto words = std::to_array<std::string_view>({"none", "yes", "no", "pending"});
};
struct Threshold {
    ThresholdStatus status = ThresholdStatus::LowBaseline;
    std::optional<double> level;       // points
    std::optional<int> firstSession;   // counted from 1
    std::optional<double> firstWeeks;  // after session 1
    Confirmed confirmed = Confirmed::None;
    std::optional<int> confirmedSession;
    std::optional<double> confirmedWeeks;
};
/// "50 % within four weeks": a question the record can answer, never a promise.
enum class ClaimMarker { NotEvaluable, Yes, No, NotYet };
template <> struct EnumWords<ClaimMarker> {
    static constexpr auto words = std::to_array<std::string_view>({"not_evaluable", "yes", "no", "not_yet"});
};

enum class Verdict { TooFew, Early, Improving, Worsening, NoClearTrend };
template <> struct EnumWords<Verdict> {
    static constexpr auto words =
        std::to_array<std::string_view>({"too_few", "early", "improving", "worsening", "no_clear_trend"});
};
enum class PMethod { ExactPermutation, NormalTieCorrected };
template <> struct EnumWords<PMethod> {
    static constexpr auto words = std::to_array<std::string_view>({"exact-permutation", "normal-tie-corrected"});
};
struct Trend {
    int n = 0;
    std::optional<double> spanDays;
    std::optional<double> slopePerWeek, intercept;  // Theil-Sen
    std::optional<int> nPairs;
    std::optional<double> low, high;  // 95 % interval of the slope
    std::optional<int> mannKendallS;
    std::optional<double> mannKendallVariance, tauB, p;
    std::optional<PMethod> pMethod;
    Verdict verdict = Verdict::TooFew;
};

// ---- plateau, projection, model, alerts (2.5-2.8) ----

enum class PlateauStatus { TooFew, None, AtGoal, AboveGoal };
template <> struct EnumWords<PlateauStatus> {
    static constexpr auto words = std::to_array<std::string_view>({"too_few", "none", "at_goal", "above_goal"});
};
struct Plateau {
    PlateauStatus status = PlateauStatus::TooFew;
    std::optional<double> medianLast3, medianPrevious3, range6;
};

enum class ProjectionStatus { Ok, GoalReached, TooFew, Worse, Plateau, Flare, NotImproving, TooFar };
template <> struct EnumWords<ProjectionStatus> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"OK", "GOAL_REACHED", "TOO_FEW", "WORSE", "PLATEAU", "FLARE", "NOT_IMPROVING", "TOO_FAR"});
};
struct Projection {
    ProjectionStatus status = ProjectionStatus::TooFew;
    std::optional<double> goal, slopePerSession, levelNow, slopeRecent;
    std::optional<int> best, low, high;  // more sessions
    bool open = false;                   // "or more"
};

enum class ModelStatus { Ok, TooFew, NoRelief, NeedsDiary, PoorFit, NotIdentified };
template <> struct EnumWords<ModelStatus> {
    static constexpr auto words =
        std::to_array<std::string_view>({"OK", "TOO_FEW", "NO_RELIEF", "NEEDS_DIARY", "POOR_FIT", "NOT_IDENTIFIED"});
};
/// Relief that fades over a level that falls. Nothing is filled in unless OK, but the number of scores.
struct FadingModel {
    ModelStatus status = ModelStatus::TooFew;
    int nScores = 0;
    std::optional<double> halfLifeDays, halfLifeLow, halfLifeHigh;
    std::optional<double> level, levelSlopePerWeek, meanError;
};

enum class Alert {
    WorseThanBaseline,
    WorseningTrend,
    SessionsProvokePain,
    FlareNow,
    NoResponse,
    LowRetention,
    PlateauAboveGoal,
    PlateauAtGoal,
};
template <> struct EnumWords<Alert> {
    static constexpr auto words =
        std::to_array<std::string_view>({"WORSE_THAN_BASELINE", "WORSENING_TREND", "SESSIONS_PROVOKE_PAIN", "FLARE_NOW",
                                         "NO_RESPONSE", "LOW_RETENTION", "PLATEAU_ABOVE_GOAL", "PLATEAU_AT_GOAL"});
};

/// Which scores carry the lasting effect: the average since the last visit where it was asked at 80 % of the sessions
/// or more, else the score before the session; never mixed (measurement.md 1.4). Retention always uses before and
/// after.
enum class LastingSeries { Before, Average };
template <> struct EnumWords<LastingSeries> {
    static constexpr auto words = std::to_array<std::string_view>({"before", "average"});
};

/// Everything measurement.md section 2 says of one area of one course.
struct CourseAnalysis {
    int nSessions = 0, nBefore = 0, nAfter = 0;
    LastingSeries lastingSeries = LastingSeries::Before;
    ImmediateEffect immediate;
    Retention retention;
    Baseline baseline;
    LastingChange change;
    Threshold threshold30, threshold50;
    ClaimMarker claim50In4Weeks = ClaimMarker::NotEvaluable;
    Trend trend;
    std::vector<int> flares;  // sessions counted from 1
    Plateau plateau;
    std::vector<Alert> alerts;  // the gravest first
    Projection projection;
    FadingModel model;
};

/// Pure: the same scores give the same analysis; no clock, no file. Throws nothing; what can't be said is empty and its
/// status says why. Up to `parameters` all rules are those of measurement.md 2.1-2.8. Sessions are those of
/// oneSessionADay(): where several fall on one day there are fewer than were given.
CourseAnalysis analyseCourse(const CourseScores& scores, const Parameters& parameters = {});

}  // namespace reliefbook
