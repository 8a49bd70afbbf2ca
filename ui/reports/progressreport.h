// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "ui/reports/report.h"
#include "ui/words/words.h"

namespace reliefbook {

enum class Audience {
    Client,  // plain sentences; no text of any note, of an event only its kind
    Doctor,  // with statistics, thresholds, alerts and the texts of events
};
template <> struct EnumWords<Audience> {
    static constexpr auto words = std::to_array<std::string_view>({"client", "doctor"});
};

struct ProgressReportOptions {
    Audience audience = Audience::Client;
    QDate today;
};

/// The progress of one course: what was scored and what can honestly be said of it (measurement.md 2.10), never why.
/// `areas` and `analyses` belong together one to one, the main area first; there may be none. What can't be said is
/// said in words.
Report progressReport(const CourseRecords& records, const std::vector<AreaScores>& areas,
                      const std::vector<CourseAnalysis>& analyses, const ProgressReportOptions& options,
                      const Words& words);

}  // namespace reliefbook
