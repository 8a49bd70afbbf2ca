// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"

namespace reliefbook {

/// One score of the series that carries the lasting effect.
struct LastingScore {
    int session = 0;  // counted from 1
    double day = 0;   // since session 1
    double score = 0;
};

/// The scores that carry the lasting effect, those that are there, in order.
struct CourseSeries {
    LastingSeries kind = LastingSeries::Before;
    std::vector<LastingScore> scores;
};

/// The average since the last visit where enough sessions have it, else the score before; never mixed (1.4).
CourseSeries lastingSeries(const std::vector<SessionScores>& sessions, const Parameters& parameters);

/// From one day of the course to another, in weeks.
constexpr double weeks(double days) { return days / 7; }

}  // namespace reliefbook
