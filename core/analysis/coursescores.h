// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"
#include "core/records/practice.h"
#include "core/records/score.h"

namespace reliefbook {

/// One course with all that an analysis, a chart or a report of it needs, read at once (core/practice/queries.h).
/// Deleted records and void sessions are not in it; sessions in order of `startedAt`.
struct CourseRecords {
    PracticeInfo practice;
    User therapist;
    Client client;
    Course course;
    std::vector<Session> sessions;
    std::vector<PainScore> scores;
    std::vector<CourseEvent> events;  // in order of their day
};

/// The scores of one area of a course, ready for analysis. The main area's series has every session of the course;
/// another area's begins at the first session it was asked at. Days are local days since the series' first session.
struct AreaScores {
    QString area;
    QDate firstDay;
    std::vector<Id<Session>> sessions;  // one for each of scores.sessions
    CourseScores scores;
};

/// One series for each area, the main area first, then by name of the region. Two scores of one session, area and phase
/// can't exist; extra scores before the first session feed the baseline, diary scores the model.
std::vector<AreaScores> scoresByArea(const CourseRecords& records);

}  // namespace reliefbook
