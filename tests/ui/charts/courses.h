// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "ui/charts/coursecharts.h"
#include "ui/words/words.h"

namespace reliefbook::testing {

using Score = std::optional<double>;
constexpr std::nullopt_t missing = std::nullopt;

/// A course of one area in the making: scores as they come to mind, analysed and charted at the end.
class CourseOf {
public:
    CourseOf& session(double day, Score before, Score after, Score average = {}) {
        area_.scores.sessions.push_back({.day = day, .before = before, .after = after, .average = average});
        return *this;
    }
    CourseOf& diary(double day, double score) {
        area_.scores.diary.push_back({.day = day, .score = score});
        return *this;
    }
    CourseOf& event(CourseEventKind kind, int day, const QString& text) {
        CourseEvent event;
        event.kind = kind;
        event.onDay = area_.firstDay.addDays(day);
        event.text = text;
        events_.push_back(event);
        return *this;
    }

    Chart chart(ChartReader reader = ChartReader::Therapist, const QString& language = QStringLiteral("en")) const {
        return courseChart(area_, analyseCourse(area_.scores), events_, reader, Words(language));
    }

private:
    AreaScores area_{
        .area = QStringLiteral("back.low.L"), .firstDay = QDate(2025, 4, 15), .sessions = {}, .scores = {}};
    std::vector<CourseEvent> events_;
};

inline CourseOf improvingCourse() {
    CourseOf course;
    course.session(0, 7, 5).session(7, 7, 6).session(13, 6, 4).session(21, 7, 5).session(28, 6, 4);
    course.session(41, 5, 3).session(49, 4, 4).session(56, 4, 2);
    return course;
}

inline CourseOf eventfulCourse() {
    CourseOf course;
    course.session(0, 6, 5).session(7, 5, 3).session(14, 4, 2).session(21, 9, 6).session(28, 10, 7);
    course.session(63, 4, 3).session(70, 4, 2).session(77, 3, 2).session(84, 3, 1);
    course.event(CourseEventKind::Medicine, 10, QStringLiteral("ibuprofen"));
    course.event(CourseEventKind::Flare, 21, QStringLiteral("lifted a washing machine"));
    course.event(CourseEventKind::Work, 22, {});
    course.event(CourseEventKind::Life, -400, QStringLiteral("moved house"));
    return course;
}

inline CourseOf courseWithMissingScores() {
    CourseOf course;
    course.session(0, 8, 5).session(7, missing, 4).session(14, 6.5, 4).session(21, 6, missing);
    course.session(28, missing, missing).session(35, 5, 3).session(42, 3.5, 2);
    return course;
}

/// `count` sessions `gap` days apart, from 8 down to 3 with a ripple.
inline CourseOf longCourse(int count, double gap) {
    CourseOf course;
    for (int i = 0; i < count; ++i) {
        const double before = 8 - 5.0 * i / count + (i % 3) * 0.5;
        course.session(i * gap, before, before - 1.5);
    }
    return course;
}

}  // namespace reliefbook::testing
