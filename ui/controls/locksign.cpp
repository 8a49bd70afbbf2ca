// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/locksign.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <utility>

namespace reliefbook {

LockSign::LockSign(QString iconName, QWidget* parent) : QWidget(parent), iconName_(std::move(iconName)) {
    setFixedSize(52, 52);
}

void LockSign::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accentSoft);
    painter.drawEllipse(rect());
    paintIcon(painter, iconName_, QRectF(rect()).adjusted(14, 14, -14, -14), Tone::Accent);
}

}  // namespace reliefbook
