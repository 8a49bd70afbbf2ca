// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"

namespace reliefbook {

/// Relief that fades by half in some days, over a level that moves by some points a week: measurement.md 2.5.
/// `scores` of oneSessionADay(); always looks at the scores before and after, never at averages.
FadingModel fadingModel(const CourseScores& scores, const ImmediateEffect& immediate, const Parameters& parameters);

}  // namespace reliefbook
