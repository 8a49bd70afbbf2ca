// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseseries.h"

#include <span>

namespace reliefbook {

/// Baseline, change since then, and when a share of it was first gone: measurement.md 2.4, first half.

/// Where the course began: the median of the extra scores and that of session 1. Late where the first score was taken
/// after treatment had begun.
Baseline baselineOf(std::span<const double> extra, const CourseSeries& series);

LastingChange lastingChange(const Baseline& baseline, const CourseSeries& series, const Parameters& parameters);

/// When `percent` of the baseline was first gone, as far as visits can tell.
Threshold thresholdOf(double percent, const Baseline& baseline, const CourseSeries& series,
                      const Parameters& parameters);

ClaimMarker claim(const Threshold& half, const CourseSeries& series, const Parameters& parameters);

}  // namespace reliefbook
