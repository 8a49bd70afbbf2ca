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
    std::vector<Id<Session>> sessions;  // one for each of scores.sessions; of several on one day, averaged, the first
    CourseScores scores;
};

/// One series for each area that was asked at a session, the main area first (and always, where the course has one),
/// then by region id. Two scores of one session, area and phase can't exist; not asked and declined are missing; extra
/// scores before the first session feed the baseline, diary scores the model; the course's goal is the main area's.
/// Void and deleted records count nowhere.
std::vector<AreaScores> scoresByArea(const CourseRecords& records);

}  // namespace reliefbook
