// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"

#include <QRectF>

class QColor;
class QPainter;

namespace reliefbook {

/// As large as a sheet of the signature's shape gets inside `area`, in its middle.
QRectF signatureSheet(const QRectF& area);

/// Draws it as large as fits into `area`, the same on screen and paper: round strokes, or the name that was typed.
void drawSignature(QPainter& painter, const QRectF& area, const Signature& signature, const QColor& ink);

}  // namespace reliefbook
