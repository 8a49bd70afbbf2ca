// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/elidedtext.h"

#include "ui/controls/tiptext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace reliefbook {

bool ElidedText::isElided() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

void ElidedText::setElideMode(Qt::TextElideMode mode) {
    mode_ = mode;
    update();
}

QSize ElidedText::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 6, Text::sizeHint().height()}; }

bool ElidedText::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tipText(text()), this);
        return true;
    }
    return Text::event(event);
}

void ElidedText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), mode_, contentsRect().width()));
}

}  // namespace reliefbook
