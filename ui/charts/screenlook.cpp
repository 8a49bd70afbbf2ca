// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenlook.h"

#include <QFontInfo>
#include <QPalette>
#include <QWidget>

#include <algorithm>

namespace reliefbook {

ChartLook screenLook(const QWidget& widget) {
    constexpr qreal bodyPixels = 14;  // of the window's text where nothing is enlarged
    ChartLook look;
    look.scheme = widget.palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
    look.pixel = std::clamp(QFontInfo(widget.font()).pixelSize() / bodyPixels, 0.75, 3.0);
    return look;
}

}  // namespace reliefbook
