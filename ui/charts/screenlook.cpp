// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenlook.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QWidget>

#include <algorithm>

namespace reliefbook {

ChartLook screenLook(const QWidget& widget) {
    ChartLook look;
    look.scheme = windowScheme();
    // As the window's text: of the zoom, and of the screen's own resolution.
    look.pixel = std::clamp(textZoom() / 100.0 * widget.logicalDpiX() / 96.0, 0.5, 4.0);
    return look;
}

}  // namespace reliefbook
