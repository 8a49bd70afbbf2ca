// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseseries.h"

namespace reliefbook {

/// How many more sessions to the goal if it goes on like this, or why that can't be said: measurement.md 2.7.
Projection projectionOf(const CourseAnalysis& soFar, const CourseSeries& series, std::optional<double> goal,
                        const Parameters& parameters);

}  // namespace reliefbook
