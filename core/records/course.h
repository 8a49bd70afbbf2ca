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
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Course::id});
        each(Column{"client_id", &Course::client});
        each(Column{"complaint_id", &Course::complaint});
        each(Column{"title", &Course::title});
        each(Column{"main_area", &Course::mainArea});
        each(Column{"therapist_id", &Course::therapist});
        each(Column{"goal_text", &Course::goalText});
        each(Column{"goal_score", &Course::goalScore});
        each(Column{"planned_sessions", &Course::plannedSessions});
        each(Column{"interval_days", &Course::intervalDays});
        each(Column{"started_on", &Course::startedOn});
        each(Column{"ended_on", &Course::endedOn});
        each(Column{"outcome", &Course::outcome});
        each(Column{"summary", &Course::summary});
        each(Column{"follow_up_on", &Course::followUpOn});
        each(Column{"measures", &Course::measures});
        each(Column{"created_at", &Course::createdAt});
        each(Column{"created_by", &Course::createdBy});
        each(Column{"deleted_at", &Course::deletedAt});
    }
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
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &CourseEvent::id});
        each(Column{"course_id", &CourseEvent::course});
        each(Column{"kind", &CourseEvent::kind});
        each(Column{"on_day", &CourseEvent::onDay});
        each(Column{"text", &CourseEvent::text});
        each(Column{"created_at", &CourseEvent::createdAt});
        each(Column{"created_by", &CourseEvent::createdBy});
        each(Column{"deleted_at", &CourseEvent::deletedAt});
    }
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
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Goal::id});
        each(Column{"course_id", &Goal::course});
        each(Column{"text", &Goal::text});
        each(Column{"better", &Goal::better});
        each(Column{"baseline", &Goal::baseline});
        each(Column{"target", &Goal::target});
        each(Column{"created_at", &Goal::createdAt});
        each(Column{"created_by", &Goal::createdBy});
        each(Column{"deleted_at", &Goal::deletedAt});
    }
};

}  // namespace reliefbook
