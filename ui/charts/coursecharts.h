// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "ui/charts/chart.h"

#include <vector>

namespace reliefbook {

class Words;

/// Who a chart is for. The client sees the level of half the pain only and no uncertainty band, which is for clinicians
/// (measurement.md 3), and none of the practice's own words on an event.
enum class ChartReader { Therapist, Client, Doctor };

/// The course of one area: before and after of each session, the line through the scores that carry the lasting effect,
/// levels, the four-week mark, flare-ups, events, long gaps and the trend. What can't be shown is said in words.
Chart courseChart(const AreaScores& area, const CourseAnalysis& analysis, const std::vector<CourseEvent>& events,
                  ChartReader reader, const Words& words);

}  // namespace reliefbook
