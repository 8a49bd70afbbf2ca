// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace reliefbook {

/// The program's sign: a wave that calms down, on a rounded ground. As on the dark of the navigation.
void paintLogo(QPainter& painter, const QRectF& area);

}  // namespace reliefbook
