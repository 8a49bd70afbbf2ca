// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "ui/controls/painbar.h"

namespace reliefbook {

/// The course a client is treated in: the newest that goes on, else the newest; null where there is none.
const CourseRecords* currentCourse(const ClientFile& file);
const CourseRecords* courseOf(const ClientFile& file, std::optional<Id<Course>> course);

/// "Low back, since 3 Jun", "Low back, 3 March to 5 May 2025".
QString courseInWords(const Course& course);
/// "6 of 8", "6".
QString sessionsInFigures(const CourseRecords& records);

/// A session's type of massage: the known ones in words, others as they were typed.
QString typeInWords(const QString& type);

/// The beginning of what was noted at a session, in one line; empty where nothing was.
QString excerpt(const Session& session, int most);

/// Pain before and after in the main area of the session's course; of the first area that was asked in a session
/// without a course, or where the main area was not.
PainPair mainPain(const ClientFile& file, const Session& session);
/// How many areas were asked about.
int areasAsked(const ClientFile& file, Id<Session> session);

}  // namespace reliefbook
