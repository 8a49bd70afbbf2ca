// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/signaturedrawing.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace reliefbook {

namespace {

// Through the middles between the points, so that a quick hand has no corners.
QPainterPath pathOf(const Stroke& stroke, const QRectF& sheet) {
    const auto place = [&](const StrokePoint& point) {
        return QPointF(sheet.x() + point.x * sheet.width(), sheet.y() + point.y * sheet.height());
    };
    QPainterPath path(place(stroke.points.front()));
    for (std::size_t i = 1; i + 1 < stroke.points.size(); ++i) {
        const QPointF here = place(stroke.points[i]);
        path.quadTo(here, (here + place(stroke.points[i + 1])) / 2);
    }
    path.lineTo(place(stroke.points.back()));
    return path;
}

}  // namespace

QRectF signatureSheet(const QRectF& area) {
    QSizeF size(signatureAspect, 1);
    size.scale(area.size(), Qt::KeepAspectRatio);
    QRectF sheet({}, size);
    sheet.moveCenter(area.center());
    return sheet;
}

void drawSignature(QPainter& painter, const QRectF& area, const Signature& signature, const QColor& ink) {
    const QRectF sheet = signatureSheet(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = sheet.height() / 55;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : signature.strokes) {
        if (stroke.points.size() == 1 || stroke.points.front() == stroke.points.back()) {
            const StrokePoint& dot = stroke.points.front();
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(sheet.x() + dot.x * sheet.width(), sheet.y() + dot.y * sheet.height()), width,
                                width);
            painter.restore();
        }
        if (stroke.points.size() > 1)
            painter.drawPath(pathOf(stroke, sheet));
    }
    if (!signature.typedName.isEmpty()) {
        QFont font = paperFont(std::max(1, int(sheet.height() * 0.26)), QFont::Medium);
        font.setItalic(true);
        const QString name = QFontMetricsF(font).elidedText(signature.typedName, Qt::ElideRight, sheet.width());
        painter.setFont(font);
        painter.drawText(sheet, Qt::AlignCenter | Qt::TextSingleLine, name);
    }
    painter.restore();
}

}  // namespace reliefbook
