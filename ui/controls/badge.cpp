// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/badge.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace reliefbook {

namespace {

QFont badgeFont() { return uiFont(type::badge, QFont::DemiBold); }

QColor ground(Tone tone) {
    switch (tone) {
        case Tone::Ok: return theme().okSoft;
        case Tone::Warn: return theme().warnSoft;
        case Tone::Danger: return theme().dangerSoft;
        case Tone::Accent: return theme().accentSoft;
        default: return theme().surface2;
    }
}

}  // namespace

Badge::Badge(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone) {
    tone_ = tone;
    update();
}

QSize Badge::sizeHint() const { return badgeSize(text_).toSize(); }

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, rect(), text_, tone_);
}

void Badge::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

QSizeF badgeSize(const QString& text) {
    const QFontMetricsF metrics(badgeFont());
    return {std::ceil(metrics.horizontalAdvance(text)) + 16, std::ceil(metrics.height()) + 5};
}

void paintBadge(QPainter& painter, const QRectF& area, const QString& text, Tone tone) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground(tone));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(colour(tone));
    painter.setFont(badgeFont());
    painter.drawText(area, Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace reliefbook
