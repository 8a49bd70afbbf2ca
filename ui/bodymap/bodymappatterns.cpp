// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymappatterns.h"

#include <QPainter>

#include <cmath>

namespace reliefbook {
namespace {

/// Calls `put` with each multiple of `apart` from the last at or below `from` up to `to`.
template <class Put> void eachBetween(double from, double to, double apart, Put put) {
    const double first = std::floor(from / apart) * apart;
    for (int i = 0; first + i * apart < to; ++i)
        put(first + i * apart);
}

/// Lines across the shape's box at a slope (0: level, 1 or -1: rising or falling), `apart` from each other.
void lines(QPainter& painter, const QRectF& box, double slope, double apart) {
    const double drop = slope * box.width();
    eachBetween(box.top() - std::abs(drop), box.bottom() + std::abs(drop), apart,
                [&](double y) { painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y - drop)); });
}

/// Calls `put` with points over the box; every second row lies half a step to the right.
template <class Put> void grid(const QRectF& box, double apart, Put put) {
    bool isShifted = false;
    eachBetween(box.top(), box.bottom() + apart, apart, [&](double y) {
        const double shift = isShifted ? apart / 2 : 0;
        eachBetween(box.left(), box.right() + apart - shift, apart, [&](double x) { put(QPointF(x + shift, y)); });
        isShifted = !isShifted;
    });
}

}  // namespace

QColor kindColour(MarkKind kind, const Theme& colours) {
    switch (kind) {
        case MarkKind::Pain: return colours.danger;
        case MarkKind::Numbness: return colours.after;
        case MarkKind::Tingling: return colours.accent;
        case MarkKind::Stiffness: return colours.warn;
        case MarkKind::Swelling: return colours.ok;
        case MarkKind::Scar: return colours.text;
        case MarkKind::Other: break;
    }
    return colours.text2;
}

QPen kindPen(MarkKind kind, const Theme& colours, double unit) {
    QPen pen(kindColour(kind, colours), 2.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (kind) {
        case MarkKind::Pain: break;
        case MarkKind::Numbness: pen.setDashPattern({0.01, 2.2}); break;
        case MarkKind::Tingling: pen.setDashPattern({2.4, 2, 0.01, 2}); break;
        case MarkKind::Stiffness: pen.setDashPattern({4, 2.2}); break;
        case MarkKind::Swelling: pen.setWidthF(4 * unit); break;  // hollow: see where it is painted
        case MarkKind::Scar: pen.setWidthF(1.4 * unit); break;
        case MarkKind::Other: pen.setDashPattern({4, 2, 0.01, 2, 0.01, 2}); break;
    }
    return pen;
}

void paintPattern(QPainter& painter, const QPainterPath& shape, MarkKind kind, const QColor& ink, double unit) {
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    QPen pen(ink, unit, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = shape.boundingRect();
    switch (kind) {
        case MarkKind::Pain: break;
        case MarkKind::Numbness:
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            grid(box, 5 * unit, [&](QPointF at) { painter.drawEllipse(at, 0.9 * unit, 0.9 * unit); });
            break;
        case MarkKind::Tingling:
            grid(box, 7 * unit, [&](QPointF at) {
                painter.drawLine(at - QPointF(1.6 * unit, 0), at + QPointF(1.6 * unit, 0));
                painter.drawLine(at - QPointF(0, 1.6 * unit), at + QPointF(0, 1.6 * unit));
            });
            break;
        case MarkKind::Stiffness: lines(painter, box, 0, 4 * unit); break;
        case MarkKind::Swelling:
            grid(box, 7 * unit, [&](QPointF at) { painter.drawEllipse(at, 1.9 * unit, 1.9 * unit); });
            break;
        case MarkKind::Scar:
            grid(box, 6 * unit, [&](QPointF at) {
                painter.drawLine(at - QPointF(1.5 * unit, 1.5 * unit), at + QPointF(1.5 * unit, 1.5 * unit));
            });
            break;
        case MarkKind::Other:
            eachBetween(box.left(), box.right(), 4 * unit,
                        [&](double x) { painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom())); });
            break;
    }
    painter.restore();
}

void paintForbidden(QPainter& painter, const QPainterPath& shape, const Theme& colours, double unit) {
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colours.danger, 1.1 * unit));
    const QRectF box = shape.boundingRect();
    lines(painter, box, 1, 6 * unit);
    lines(painter, box, -1, 6 * unit);
    painter.restore();
    painter.setPen(QPen(colours.danger, 1.3 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

}  // namespace reliefbook
