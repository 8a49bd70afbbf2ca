// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include "ui/theme/type.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace reliefbook {

void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge, double radius,
              double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    radius = std::min({radius, area.height() / 2, area.width() / 2}) - inset;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& area, double radius) {
    paintBox(painter, area, {}, theme().accent, radius, 2);
}

void paintChevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& colour, double size) {
    const QPointF centre = area.center();
    size = size * textZoom() / 100;
    const double half = size / 2;
    QPolygonF head;
    switch (direction) {
        case Qt::UpArrow: head = {QPointF(-size, half), QPointF(0, -half), QPointF(size, half)}; break;
        case Qt::DownArrow: head = {QPointF(-size, -half), QPointF(0, half), QPointF(size, -half)}; break;
        case Qt::LeftArrow: head = {QPointF(half, -size), QPointF(-half, 0), QPointF(half, size)}; break;
        case Qt::RightArrow: head = {QPointF(-half, -size), QPointF(half, 0), QPointF(-half, size)}; break;
        case Qt::NoArrow: return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(head.translated(centre));
    painter.restore();
}

int zoomed(int pixels) { return pixels * textZoom() / 100; }

QString kindOf(const QWidget* widget) { return widget ? widget->property("kind").toString() : QString(); }

bool isInvalid(const QWidget* widget) { return widget && widget->property("invalid").toBool(); }

bool keyboardFocus(QStyle::State state) {
    return (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
}

int controlHeight(const QWidget* widget) {
    return std::max(36, (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height() + 18);
}

}  // namespace reliefbook
