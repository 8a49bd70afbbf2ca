// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/complaint.h"

namespace reliefbook {

/// Several sessions of one client for one complaint: the unit of the analysis.
struct Course {
    Id<Course> id = {};
    Id<Client> client = {};
    std::optional<Id<Complaint>> complaint;
    QString title;     // as people say it: "Low back"
    QString mainArea;  // region id; the course's headline is this area's
    Id<User> therapist = {};
    QString goalText;
    std::optional<double> goalScore;  // pain before a session to be reached, 0-10; empty: half of the baseline
    std::optional<int> plannedSessions;
    std::optional<int> intervalDays;
    QDate startedOn;
    std::optional<QDate> endedOn;
    QString outcome;
    QString summary;
    std::optional<QDate> followUpOn;
    QString measures;  // JSON: which scales are asked; empty: pain before and after
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Course&) const = default;
};
template <> struct Table<Course> {
    static constexpr auto name = "course";
    static constexpr auto columns = std::tuple{
        Column{"id", &Course::id},
        Column{"client_id", &Course::client},
        Column{"complaint_id", &Course::complaint},
        Column{"title", &Course::title},
        Column{"main_area", &Course::mainArea},
        Column{"therapist_id", &Course::therapist},
        Column{"goal_text", &Course::goalText},
        Column{"goal_score", &Course::goalScore},
        Column{"planned_sessions", &Course::plannedSessions},
        Column{"interval_days", &Course::intervalDays},
        Column{"started_on", &Course::startedOn},
        Column{"ended_on", &Course::endedOn},
        Column{"outcome", &Course::outcome},
        Column{"summary", &Course::summary},
        Column{"follow_up_on", &Course::followUpOn},
        Column{"measures", &Course::measures},
        Column{"created_at", &Course::createdAt},
        Column{"created_by", &Course::createdBy},
        Column{"deleted_at", &Course::deletedAt},
    };
};

enum class CourseEventKind { Flare, Medicine, Injury, OtherTreatment, Work, Life };
template <> struct EnumWords<CourseEventKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"flare", "medicine", "injury", "other_treatment", "work", "life"});
};

/// Something dated that bears on the course: drawn on its chart as a numbered mark.
struct CourseEvent {
    Id<CourseEvent> id = {};
    Id<Course> course = {};
    CourseEventKind kind = CourseEventKind::Life;
    QDate onDay;
    QString text;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const CourseEvent&) const = default;
};
template <> struct Table<CourseEvent> {
    static constexpr auto name = "course_event";
    static constexpr auto columns = std::tuple{
        Column{"id", &CourseEvent::id},
        Column{"course_id", &CourseEvent::course},
        Column{"kind", &CourseEvent::kind},
        Column{"on_day", &CourseEvent::onDay},
        Column{"text", &CourseEvent::text},
        Column{"created_at", &CourseEvent::createdAt},
        Column{"created_by", &CourseEvent::createdBy},
        Column{"deleted_at", &CourseEvent::deletedAt},
    };
};

enum class Better { Higher, Lower };
template <> struct EnumWords<Better> {
    static constexpr auto words = std::to_array<std::string_view>({"higher", "lower"});
};

/// What client and therapist want to reach in a course.
struct Goal {
    Id<Goal> id = {};
    Id<Course> course = {};
    QString text;
    Better better = Better::Higher;
    std::optional<double> baseline;
    std::optional<double> target;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Goal&) const = default;
};
template <> struct Table<Goal> {
    static constexpr auto name = "goal";
    static constexpr auto columns = std::tuple{
        Column{"id", &Goal::id},
        Column{"course_id", &Goal::course},
        Column{"text", &Goal::text},
        Column{"better", &Goal::better},
        Column{"baseline", &Goal::baseline},
        Column{"target", &Goal::target},
        Column{"created_at", &Goal::createdAt},
        Column{"created_by", &Goal::createdBy},
        Column{"deleted_at", &Goal::deletedAt},
    };
};

}  // namespace reliefbook
