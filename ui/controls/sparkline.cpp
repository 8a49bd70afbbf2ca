// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/sparkline.h"

#include "ui/theme/appearance.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace reliefbook {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void Sparkline::setScores(std::vector<PainPair> scores) {
    scores_ = std::move(scores);
    retranslate();
    update();
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSparkline(painter, rect(), scores_);
}

void Sparkline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Sparkline::retranslate() {
    const auto asked = [](const PainPair& pair) { return pair.before.has_value(); };
    const auto first = std::ranges::find_if(scores_, asked);
    const auto last = std::find_if(scores_.rbegin(), scores_.rend(), asked);
    setAccessibleName(first == scores_.end() ? tr("No pain before any session yet")
                                             : tr("Pain before sessions, from %1 to %2")
                                                   .arg(QLocale().toString(*first->before, 'g', 3),
                                                        QLocale().toString(*last->before, 'g', 3)));
}

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<PainPair>& scores) {
    const Theme& colours = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = area.adjusted(5, 5, -5, -5);
    const double steps = std::max<double>(1, static_cast<double>(scores.size()) - 1);
    const auto at = [&](std::size_t index, double score) {
        return QPointF(plot.left() + plot.width() * static_cast<double>(index) / steps,
                       plot.bottom() - plot.height() * score / 10);
    };
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    QPolygonF line;
    for (std::size_t index = 0; index < scores.size(); ++index) {
        if (scores[index].before)
            line << at(index, *scores[index].before);
    }
    painter.setPen(QPen(colours.before, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (!line.isEmpty()) {
        painter.setBrush(colours.surface);
        painter.drawEllipse(line.last(), 3.4, 3.4);
    }
    painter.restore();
}

}  // namespace reliefbook
