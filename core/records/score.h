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
    static constexpr auto columns = std::tuple{
        Column{"id", &PainScore::id},
        Column{"client_id", &PainScore::client},
        Column{"course_id", &PainScore::course},
        Column{"session_id", &PainScore::session},
        Column{"area", &PainScore::area},
        Column{"phase", &PainScore::phase},
        Column{"state", &PainScore::state},
        Column{"value", &PainScore::value},
        Column{"taken_at", &PainScore::takenAt},
        Column{"offset_minutes", &PainScore::offsetMinutes},
        Column{"entered_by", &PainScore::enteredBy},
        Column{"created_at", &PainScore::createdAt},
        Column{"created_by", &PainScore::createdBy},
        Column{"deleted_at", &PainScore::deletedAt},
    };
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
    static constexpr auto columns = std::tuple{
        Column{"id", &Rating::id},
        Column{"client_id", &Rating::client},
        Column{"course_id", &Rating::course},
        Column{"session_id", &Rating::session},
        Column{"scale", &Rating::scale},
        Column{"phase", &Rating::phase},
        Column{"state", &Rating::state},
        Column{"value", &Rating::value},
        Column{"taken_at", &Rating::takenAt},
        Column{"offset_minutes", &Rating::offsetMinutes},
        Column{"entered_by", &Rating::enteredBy},
        Column{"created_at", &Rating::createdAt},
        Column{"created_by", &Rating::createdBy},
        Column{"deleted_at", &Rating::deletedAt},
    };
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
    static constexpr auto columns = std::tuple{
        Column{"id", &MeasureResult::id},
        Column{"client_id", &MeasureResult::client},
        Column{"course_id", &MeasureResult::course},
        Column{"session_id", &MeasureResult::session},
        Column{"goal_id", &MeasureResult::goal},
        Column{"measure", &MeasureResult::measure},
        Column{"value", &MeasureResult::value},
        Column{"unit", &MeasureResult::unit},
        Column{"taken_at", &MeasureResult::takenAt},
        Column{"offset_minutes", &MeasureResult::offsetMinutes},
        Column{"answers", &MeasureResult::answers},
        Column{"examiner_id", &MeasureResult::examiner},
        Column{"created_at", &MeasureResult::createdAt},
        Column{"created_by", &MeasureResult::createdBy},
        Column{"deleted_at", &MeasureResult::deletedAt},
    };
};

}  // namespace reliefbook
