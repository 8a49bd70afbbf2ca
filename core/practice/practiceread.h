// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/practiceanalysis.h"
#include "core/sql/database.h"

namespace reliefbook {

/// The practice level (core/analysis/practiceanalysis.h) over everybody in the file: each client's first course, by its
/// main area. What counts is what courseRecords() and scoresByArea() would give for that course, but read for all at
/// once and without notes: two walks side by side along the covering indexes. One consistent look at the file; a
/// million sessions take about a second, so it runs in a job with a connection of its own.
/// Throws Error{Cancelled}.
PracticeAnalysis analysePractice(sql::Database& database, const Parameters& parameters = {},
                                 const Progress& progress = {});

}  // namespace reliefbook
