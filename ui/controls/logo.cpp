// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/logo.h"

#include "ui/theme/appearance.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace reliefbook {

void paintLogo(QPainter& painter, const QRectF& area) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 30, area.height() / 30);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().sideAccent);
    painter.drawRoundedRect(QRectF(0, 0, 30, 30), 9, 9);
    QPainterPath wave(QPointF(6, 19));
    wave.cubicTo(10, 8, 13, 8, 15, 15);
    wave.cubicTo(17, 21, 20, 20, 24, 10);
    painter.setPen(QPen(theme().side, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
    painter.restore();
}

QIcon logoIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintLogo(painter, QRectF(0, 0, size, size));
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace reliefbook
