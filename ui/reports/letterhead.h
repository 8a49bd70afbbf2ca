// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/practice.h"
#include "ui/reports/report.h"

namespace reliefbook {

/// How the practice stands over what it prints.
Letterhead letterheadOf(const PracticeInfo& practice);

}  // namespace reliefbook
