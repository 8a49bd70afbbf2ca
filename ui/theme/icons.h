// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tone.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace reliefbook {

/// The icon resources/icons/NAME.svg in the colour of `tone`. It follows the theme by itself, is crisp at every scale,
/// and dims where its control is disabled. There is none of an unknown name: the icon is null then.
QIcon icon(const QString& name, Tone tone = Tone::Text2);

/// The same, in the middle of `area`, for widgets and delegates that paint themselves.
void paintIcon(QPainter& painter, const QString& name, const QRectF& area, Tone tone = Tone::Text2);
void paintIcon(QPainter& painter, const QString& name, const QRectF& area, const QColor& colour);

}  // namespace reliefbook
