// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/rowpainting.h"

#include "ui/theme/appearance.h"

#include <QFontMetricsF>
#include <QPainter>

namespace reliefbook {

void paintRowGround(QPainter& painter, const QRectF& area, QStyle::State state) {
    constexpr qreal radius = 8;
    const Theme& colours = theme();
    const bool selected = state.testFlag(QStyle::State_Selected);
    if (selected || state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? colours.accentSoft : colours.hover);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    }
}

void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

}  // namespace reliefbook
