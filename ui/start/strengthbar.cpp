// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/strengthbar.h"

#include "ui/theme/appearance.h"

#include <QPainter>

namespace reliefbook {

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent) { setFixedHeight(6); }

void StrengthBar::setStrength(std::optional<Strength> strength) {
    strength_ = strength;
    update();
}

void StrengthBar::paintEvent(QPaintEvent* /*event*/) {
    constexpr int steps = 4;
    constexpr qreal gap = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // A very weak one fills a part of the first step: something was typed.
    const int filled = strength_ ? std::max(1, static_cast<int>(*strength_)) : 0;
    const QColor ink = !strength_ || *strength_ <= Strength::Weak ? theme().danger
                       : *strength_ == Strength::Fair             ? theme().warn
                                                                  : theme().ok;
    const qreal width = (this->width() - gap * (steps - 1)) / steps;
    for (int step = 0; step < steps; ++step) {
        QRectF area(step * (width + gap), 0, width, height());
        painter.setBrush(theme().surface2);
        painter.drawRoundedRect(area, 3, 3);
        if (step >= filled)
            continue;
        if (strength_ == Strength::VeryWeak)
            area.setWidth(width / 2);
        painter.setBrush(ink);
        painter.drawRoundedRect(area, 3, 3);
    }
}

}  // namespace reliefbook
