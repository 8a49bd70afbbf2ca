// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseseries.h"

namespace reliefbook {

/// Does the series fall over the weeks, and may that be said? measurement.md 2.4, second half. Of few scores or days
/// there is only a direction, without interval and p.
Trend trendOf(const CourseSeries& series, const Parameters& parameters);

}  // namespace reliefbook
