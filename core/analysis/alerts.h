// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseseries.h"

namespace reliefbook {

/// The sessions at which pain was suddenly much worse than at the ones before, measurement.md 2.6.
std::vector<int> flaresOf(const CourseSeries& series, const Parameters& parameters);

/// What the therapist must be told, measurement.md 2.8; the gravest first. Needs all of `soFar` up to the plateau.
std::vector<Alert> alertsOf(const CourseAnalysis& soFar, const CourseSeries& series, const Parameters& parameters);

}  // namespace reliefbook
