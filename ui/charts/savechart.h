// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reliefbook {

struct Chart;
class Preferences;

/// Asks where to, and writes the chart as a picture for paper, with its heading. Says so in words when that fails.
/// For ChartView::pictureWanted and CourseChartsView::pictureWanted.
void saveChartPicture(QWidget* parent, const Chart& chart, Preferences& preferences);

}  // namespace reliefbook
