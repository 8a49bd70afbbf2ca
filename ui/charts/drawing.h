// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace reliefbook {

struct ChartLayout;

/// How a chart is drawn, whatever it shows and in whatever language.
struct ChartLook {
    enum class Medium {
        Screen,  // lines are labelled directly
        Paper,   // smaller text, and a legend of words and shapes
    };
    Scheme scheme = Scheme::Light;
    Medium medium = Medium::Screen;
    bool heading = false;  // title and subtitle above it
    qreal pixel = 1;       // units of the painter in one pixel of 1/96 inch: 7.5 where the unit is 0.1 pt
};

/// Paints the chart into `rect` (units of the painter): vectors and text only. The ground is left as it is; it should
/// have the scheme's `surface` colour. From the main thread.
void draw(const Chart& chart, QPainter& painter, const QRectF& rect, const ChartLook& look = {});
/// The same where it is known how the chart is laid out: `layout` is layOut(chart, rect.size() / look.pixel, look).
void draw(const Chart& chart, const ChartLayout& layout, QPainter& painter, const QRectF& rect, const ChartLook& look);

/// The height (units of the painter) that suits a chart of this width, its legend and footnotes included.
qreal preferredHeight(const Chart& chart, qreal width, const ChartLook& look = {});

}  // namespace reliefbook
