// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QGraphicsItem>
#include <QPen>

namespace reliefbook {

QPen trendPen(const Theme& theme);

/// One shape as the chart has it, beside words elsewhere.
void paintGlyph(QPainter& painter, const PlacedGlyph& glyph, const Theme& theme);

/// Paints over a QChart what Qt Charts has no series for: dumbbells, levels, marks, and all words. Refers to chart and
/// layout, which must outlive it.
class ChartOverlay : public QGraphicsItem {
public:
    ChartOverlay(const Chart& chart, const ChartLayout& layout, const ChartLook& look, QGraphicsItem* parent);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Chart& chart_;
    const ChartLayout& layout_;
    const Theme& theme_;
};

}  // namespace reliefbook
