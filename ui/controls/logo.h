// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace reliefbook {

/// The program's sign: a wave that calms down, on a rounded ground. As on the dark of the navigation.
void paintLogo(QPainter& painter, const QRectF& area);

/// The same for the frames of windows and the bar of tasks.
QIcon logoIcon();

}  // namespace reliefbook
