// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "ui/words/names.h"

namespace reliefbook {

/// "41 years", counted to today; empty where the birth date is not known.
QString ageInWords(const std::optional<QDate>& birthDate);

/// "3 Jun" this year, "3 June 2024" in another.
QString dayInWords(QDate day);

/// How far a course is: "6 of 8 sessions", "6 sessions".
QString progressInWords(int sessions, const std::optional<int>& planned);

/// Where a course's pain began and is now: baseline and current level, the headline of every report. The second is
/// empty until there are enough scores to say it.
struct PainLevels {
    std::optional<double> start, now;
};
PainLevels painLevels(const CourseAnalysis& analysis);

/// "7 → 3.5"; "7" where nothing can be compared yet; empty where nothing was scored.
QString levelsInFigures(const PainLevels& levels);
QString levelsSpoken(const PainLevels& levels);

}  // namespace reliefbook
