// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>

#include <map>

namespace reliefbook {

/// A text of a chart at its place. Turned texts run from bottom to top; `rect` is what they cover.
struct PlacedText {
    QRectF rect;
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool turned = false;
    bool wrapped = false;
};

/// The small shapes beside words: in the legend and in front of a direct label.
enum class Glyph { Ring, Disc, Diamond, Dot, Triangle, LongDash, DashDot, Trend, Band, TimeLine, Break };
struct PlacedGlyph {
    Glyph glyph = Glyph::Ring;
    QPointF centre;
    qreal half = 9;  // of a line's length
};
struct Leader {  // from the end of a level to its label, where that had to move
    QPointF from, to;
};
/// A triangle with the number of its footnote beside it; `foot` is the place it speaks of.
struct PlacedEvent {
    QPointF centre;
    QPointF foot;
};

/// Where everything of a chart stands, in pixels of 1/96 inch from its upper left corner. No text overlaps another.
struct ChartLayout {
    QSizeF size;
    QRectF plot;
    double from = 0, to = 1;       // days at the left and right edge of the plot
    std::map<int, qreal> besides;  // by session: pixels aside, where several fall on one day
    qreal radius = 5;              // of a ring
    std::vector<PlacedText> texts;
    std::vector<PlacedGlyph> glyphs;  // beside texts
    std::vector<Leader> leaders;
    std::vector<PlacedEvent> events;
    std::vector<PlacedEvent> flares;
    qreal timeMarkTop = 0;  // where the line of a time mark begins, under its label
    std::vector<qreal> tickPositions;
    std::vector<qreal> breaks;                         // x of the break marks on the axis
    std::optional<std::pair<QPointF, QPointF>> arrow;  // "down = better"
    QRectF emptyPanel;                                 // where the words stand that take the place of marks

    QPointF at(double x, double y, int session = 0) const;
};

ChartLayout layOut(const Chart& chart, QSizeF size, const ChartLook& look);
/// The height layOut() needs for a plot of suitable height. Pixels.
qreal suitableHeight(const Chart& chart, qreal width, const ChartLook& look);

}  // namespace reliefbook
