// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodymarks.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QPen>

class QPainter;

namespace reliefbook {

// Inside of ui/bodymap: how kinds of marks look. `unit` is a pixel of the screen at its usual size.

QColor kindColour(MarkKind kind, const Theme& colours);
/// The line a kind is drawn with freely.
QPen kindPen(MarkKind kind, const Theme& colours, double unit);
/// Fills a shape with the pattern of its kind; pain has none.
void paintPattern(QPainter& painter, const QPainterPath& shape, MarkKind kind, const QColor& ink, double unit);
/// What is not to be treated: lines both ways, dense.
void paintForbidden(QPainter& painter, const QPainterPath& shape, const Theme& colours, double unit);

}  // namespace reliefbook
