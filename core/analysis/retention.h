// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"

namespace reliefbook {

/// How much of each session's relief is still there at the next, measurement.md 2.3. `sessions` of oneSessionADay().
Retention retention(const std::vector<SessionScores>& sessions, const Parameters& parameters);

}  // namespace reliefbook
