// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

namespace reliefbook {

/// When a score was asked. Extra: before the course, without treatment; it feeds the baseline. Diary: between sessions.
/// Average, worst, best: since the last visit.
enum class Phase { Before, After, Average, Worst, Best, Diary, Extra };
template <> struct EnumWords<Phase> {
    static constexpr auto words =
        std::to_array<std::string_view>({"before", "after", "average", "worst", "best", "diary", "extra"});
};

/// Not asked is not zero: zero means no pain. No row at all means the question is still open.
enum class ScoreState { Scored, NotAsked, Declined };
template <> struct EnumWords<ScoreState> {
    static constexpr auto words = std::to_array<std::string_view>({"scored", "not_asked", "declined"});
};

enum class EnteredBy { Therapist, Client, Import };
template <> struct EnumWords<EnteredBy> {
    static constexpr auto words = std::to_array<std::string_view>({"therapist", "client", "import"});
};

/// One answer on the numeric rating scale for pain, 0 (no pain) to 10 (worst imaginable), in one area.
/// Unique by (session, area, phase); without a session by (course, area, phase, takenAt).
struct PainScore {
    Id<PainScore> id = {};
    Id<Client> client = {};
    std::optional<Id<Course>> course;
    std::optional<Id<Session>> session;
    QString area;  // region id, measurement.md 5.2
    Phase phase = Phase::Before;
    ScoreState state = ScoreState::Scored;
    std::optional<double> value;  // 0-10, set exactly when scored
    Moment takenAt;
    int offsetMinutes = 0;
    EnteredBy enteredBy = EnteredBy::Therapist;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const PainScore&) const = default;
};
template <> struct Table<PainScore> {
    static constexpr auto name = "pain_score";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &PainScore::id});
        each(Column{"client_id", &PainScore::client});
        each(Column{"course_id", &PainScore::course});
        each(Column{"session_id", &PainScore::session});
        each(Column{"area", &PainScore::area});
        each(Column{"phase", &PainScore::phase});
        each(Column{"state", &PainScore::state});
        each(Column{"value", &PainScore::value});
        each(Column{"taken_at", &PainScore::takenAt});
        each(Column{"offset_minutes", &PainScore::offsetMinutes});
        each(Column{"entered_by", &PainScore::enteredBy});
        each(Column{"created_at", &PainScore::createdAt});
        each(Column{"created_by", &PainScore::createdBy});
        each(Column{"deleted_at", &PainScore::deletedAt});
    }
};

enum class Scale { Tension, Stiffness, Stress, SleepTrouble };
template <> struct EnumWords<Scale> {
    static constexpr auto words = std::to_array<std::string_view>({"tension", "stiffness", "stress", "sleep_trouble"});
};

/// One answer on a 0-10 scale of ours that is not pain; 10 is worst. Unique as a pain score is.
struct Rating {
    Id<Rating> id = {};
    Id<Client> client = {};
    std::optional<Id<Course>> course;
    std::optional<Id<Session>> session;
    Scale scale = Scale::Tension;
    Phase phase = Phase::Before;
    ScoreState state = ScoreState::Scored;
    std::optional<double> value;  // 0-10, set exactly when scored
    Moment takenAt;
    int offsetMinutes = 0;
    EnteredBy enteredBy = EnteredBy::Therapist;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Rating&) const = default;
};
template <> struct Table<Rating> {
    static constexpr auto name = "rating";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Rating::id});
        each(Column{"client_id", &Rating::client});
        each(Column{"course_id", &Rating::course});
        each(Column{"session_id", &Rating::session});
        each(Column{"scale", &Rating::scale});
        each(Column{"phase", &Rating::phase});
        each(Column{"state", &Rating::state});
        each(Column{"value", &Rating::value});
        each(Column{"taken_at", &Rating::takenAt});
        each(Column{"offset_minutes", &Rating::offsetMinutes});
        each(Column{"entered_by", &Rating::enteredBy});
        each(Column{"created_at", &Rating::createdAt});
        each(Column{"created_by", &Rating::createdBy});
        each(Column{"deleted_at", &Rating::deletedAt});
    }
};

/// The result of a questionnaire or a measurement. `measure` is an id of measurement.md 1; unit as listed there.
struct MeasureResult {
    Id<MeasureResult> id = {};
    Id<Client> client = {};
    std::optional<Id<Course>> course;
    std::optional<Id<Session>> session;
    std::optional<Id<Goal>> goal;
    QString measure;
    double value = 0;
    QString unit;
    Moment takenAt;
    int offsetMinutes = 0;
    QString answers;  // JSON by item; empty: only the total is known
    std::optional<Id<User>> examiner;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const MeasureResult&) const = default;
};
template <> struct Table<MeasureResult> {
    static constexpr auto name = "measure_result";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &MeasureResult::id});
        each(Column{"client_id", &MeasureResult::client});
        each(Column{"course_id", &MeasureResult::course});
        each(Column{"session_id", &MeasureResult::session});
        each(Column{"goal_id", &MeasureResult::goal});
        each(Column{"measure", &MeasureResult::measure});
        each(Column{"value", &MeasureResult::value});
        each(Column{"unit", &MeasureResult::unit});
        each(Column{"taken_at", &MeasureResult::takenAt});
        each(Column{"offset_minutes", &MeasureResult::offsetMinutes});
        each(Column{"answers", &MeasureResult::answers});
        each(Column{"examiner_id", &MeasureResult::examiner});
        each(Column{"created_at", &MeasureResult::createdAt});
        each(Column{"created_by", &MeasureResult::createdBy});
        each(Column{"deleted_at", &MeasureResult::deletedAt});
    }
};

}  // namespace reliefbook
