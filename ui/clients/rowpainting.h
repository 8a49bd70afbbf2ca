// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStyle>

class QPainter;

namespace reliefbook {

/// The ground of a row of a list we paint ourselves: selected, under the mouse, and a ring where the keys are.
void paintRowGround(QPainter& painter, const QRectF& area, QStyle::State state);

/// One line in the middle of `area`, with "…" at its end where it doesn't fit.
void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment alignment = Qt::AlignLeft);

}  // namespace reliefbook
