// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/painbar.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reliefbook {

namespace {

constexpr double mark = 5.5;  // radius
constexpr double apart = 12;  // least distance of two figures

QFont figureFont() { return uiFont(type::caption, QFont::DemiBold); }

QString figure(double score) { return QLocale().toString(score, 'g', 3); }

}  // namespace

PainBar::PainBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void PainBar::setScores(const PainPair& scores) {
    scores_ = scores;
    retranslate();
    update();
}

QSize PainBar::sizeHint() const { return {132, painBarHeight()}; }

QSize PainBar::minimumSizeHint() const { return {72, painBarHeight()}; }

void PainBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPainBar(painter, rect(), scores_);
}

void PainBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PainBar::retranslate() { setAccessibleName(spokenPain(scores_)); }

int painBarHeight() { return static_cast<int>(std::ceil(QFontMetricsF(figureFont()).height()) + 2 + 2 * mark + 2); }

void paintPainBar(QPainter& painter, const QRectF& area, const PainPair& scores) {
    const Theme& colours = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = area.left() + mark + 3;
    const double right = area.right() - mark - 3;
    const double y = area.bottom() - mark - 2;
    const auto x = [&](double score) { return left + (right - left) * score / 10; };
    painter.setPen(QPen(colours.border, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    if (scores.before && scores.after) {
        painter.setPen(QPen(colours.text3, 3));
        painter.drawLine(QPointF(x(*scores.before), y), QPointF(x(*scores.after), y));
    }
    const bool same = scores.before && scores.after && std::abs(x(*scores.before) - x(*scores.after)) < mark;
    if (scores.before) {
        painter.setPen(QPen(colours.before, 2.2));
        painter.setBrush(colours.surface);
        painter.drawEllipse(QPointF(x(*scores.before), y), same ? mark + 1.2 : mark - 0.6,
                            same ? mark + 1.2 : mark - 0.6);
    }
    if (scores.after) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.after);
        painter.drawEllipse(QPointF(x(*scores.after), y), same ? mark - 2 : mark, same ? mark - 2 : mark);
    }
    // The figures stand over their marks, and keep clear of each other.
    painter.setFont(figureFont());
    const QFontMetricsF metrics(figureFont());
    double beforeAt = scores.before ? x(*scores.before) : 0;
    double afterAt = scores.after ? x(*scores.after) : 0;
    if (scores.before && scores.after) {
        const double least = std::max(
            apart,
            (metrics.horizontalAdvance(figure(*scores.before)) + metrics.horizontalAdvance(figure(*scores.after))) / 2 +
                5);
        const double lacking = least - std::abs(beforeAt - afterAt);
        if (lacking > 0) {
            const double push = (beforeAt >= afterAt ? 1 : -1) * lacking / 2;
            beforeAt += push;
            afterAt -= push;
        }
    }
    const auto write = [&](double score, double at, const QColor& ink) {
        const double half = metrics.horizontalAdvance(figure(score)) / 2 + 1;
        at = std::clamp(at, area.left() + half, area.right() - half);
        painter.setPen(ink);
        painter.drawText(QRectF(at - half, y - mark - 3 - metrics.height(), 2 * half, metrics.height()),
                         Qt::AlignCenter, figure(score));
    };
    if (scores.before)
        write(*scores.before, beforeAt, colours.before);
    if (scores.after)
        write(*scores.after, afterAt, colours.after);
    painter.restore();
}

QString spokenPain(const PainPair& scores) {
    if (scores.before && scores.after)
        return PainBar::tr("Pain before %1, after %2").arg(figure(*scores.before), figure(*scores.after));
    if (scores.before)
        return PainBar::tr("Pain before %1").arg(figure(*scores.before));
    if (scores.after)
        return PainBar::tr("Pain after %1").arg(figure(*scores.after));
    return PainBar::tr("No pain score");
}

}  // namespace reliefbook
