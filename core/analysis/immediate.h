// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"

namespace reliefbook {

/// What each session did on the day, measurement.md 2.2. `sessions` of oneSessionADay().
ImmediateEffect immediateEffect(const std::vector<SessionScores>& sessions, const Parameters& parameters);

}  // namespace reliefbook
