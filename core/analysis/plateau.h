// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseseries.h"

namespace reliefbook {

/// The level to be reached: the goal that was set, else half of the baseline. Empty without both.
std::optional<double> goalOf(const CourseScores& scores, const Baseline& baseline);

/// Has the course come to a standstill, and where? measurement.md 2.8.
Plateau plateauOf(const CourseSeries& series, const LastingChange& change, std::optional<double> goal,
                  const Parameters& parameters);

}  // namespace reliefbook
