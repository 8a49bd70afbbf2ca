// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/poster.h"

#include "ui/controls/logo.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    double before, after;
};
// A picture, not anybody's data: pain before and after each of eight sessions.
constexpr std::array<Pair, 8> course{{{8, 5}, {7.5, 4.5}, {7, 4.5}, {6, 3.5}, {6, 3}, {5, 2.5}, {4, 2}, {3.5, 1.5}}};

void paintCourse(QPainter& painter, const QRectF& area) {
    const QColor before = theme(Scheme::Dark).before;
    const QColor after = theme(Scheme::Dark).after;
    QColor faint = Qt::white;
    faint.setAlphaF(0.10F);
    painter.setPen(QPen(faint, 1));
    for (int line = 0; line <= 4; ++line) {
        const qreal y = area.top() + area.height() * line / 4;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    const auto at = [&](std::size_t session, double score) {
        const qreal step = area.width() / static_cast<qreal>(course.size());
        return QPointF(area.left() + step * (static_cast<qreal>(session) + 0.5),
                       area.bottom() - area.height() * score / 10);
    };
    QPolygonF line;
    for (std::size_t i = 0; i < course.size(); ++i)
        line << at(i, course[i].before);
    QColor soft = before;
    soft.setAlphaF(0.55F);
    painter.setPen(QPen(soft, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < course.size(); ++i) {
        const QPointF top = at(i, course[i].before);
        const QPointF bottom = at(i, course[i].after);
        QColor stem = Qt::white;
        stem.setAlphaF(0.4F);
        painter.setPen(QPen(stem, 1.6));
        painter.drawLine(top, bottom);
        painter.setPen(QPen(before, 2.2));
        painter.setBrush(theme().side);
        painter.drawEllipse(top, 5.5, 5.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(after);
        painter.drawEllipse(bottom, 5.5, 5.5);
    }
}

}  // namespace

Poster::Poster(QWidget* parent) : QWidget(parent) { setMinimumWidth(320); }

void Poster::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().side);
    if (windowScheme() == Scheme::Dark)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().border);
    const QRectF inner = QRectF(rect()).adjusted(44, 44, -44, -44);
    paintLogo(painter, QRectF(inner.topLeft(), QSizeF(40, 40)));
    painter.setPen(Qt::white);
    painter.setFont(uiFont(type::pane, QFont::DemiBold));
    painter.drawText(QRectF(inner.left() + 54, inner.top(), inner.width() - 54, 40), Qt::AlignVCenter, u"Reliefbook"_s);

    const QFont large = uiFont(type::figure, QFont::DemiBold);
    painter.setFont(large);
    QRectF words = inner.adjusted(0, 92, 0, 0);
    const QString claim = tr("See how pain changes over a course of sessions.");
    words = painter.boundingRect(words, Qt::TextWordWrap, claim);
    painter.drawText(words, Qt::TextWordWrap, claim);
    painter.setFont(uiFont(type::body));
    painter.setPen(theme().sideText);
    QRectF small(inner.left(), words.bottom() + 12, inner.width(), inner.bottom() - words.bottom());
    const QString more = tr(
        "Two scores a session, before and after. Out of them: relief on the day, how much of it is kept, and where it "
        "leads.");
    small = painter.boundingRect(small, Qt::TextWordWrap, more);
    painter.drawText(small, Qt::TextWordWrap, more);

    const qreal top = small.bottom() + 36;
    const qreal height = std::min<qreal>(inner.bottom() - top - 40, inner.width() * 0.62);
    if (height < 90)
        return;
    paintCourse(painter, QRectF(inner.left(), top, inner.width(), height));
    painter.setFont(uiFont(type::caption));
    const QFontMetricsF metrics(painter.font());
    const qreal below = top + height + 24;
    qreal x = inner.left() + 6;
    for (const bool isBefore : {true, false}) {
        const QString word = isBefore ? tr("before") : tr("after");
        painter.setPen(isBefore ? QPen(theme(Scheme::Dark).before, 2) : QPen(Qt::NoPen));
        painter.setBrush(isBefore ? QBrush(theme().side) : QBrush(theme(Scheme::Dark).after));
        painter.drawEllipse(QPointF(x, below), 4.5, 4.5);
        painter.setPen(theme().sideText);
        painter.drawText(QPointF(x + 12, below + metrics.capHeight() / 2), word);
        x += metrics.horizontalAdvance(word) + 40;
    }
}

}  // namespace reliefbook
