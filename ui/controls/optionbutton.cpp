// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/optionbutton.h"

#include "ui/theme/appearance.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;
constexpr int widest = 620;  // then it breaks into lines

}  // namespace

OptionButton::OptionButton(const QString& text, Mark mark, bool large, QWidget* parent)
    : QRadioButton(QString(text).replace(u"&"_s, u"&&"_s), parent),
      shown_(text),
      mark_(mark),
      large_(large) {
    setFont(uiFont(large ? type::cardTitle : type::body, QFont::Medium));
    setAutoExclusive(mark != Mark::Square);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionButton::setOn(bool on) {
    const QSignalBlocker quiet(this);
    const bool alone = autoExclusive();
    setAutoExclusive(false);  // Qt lets nobody take back the only one
    setChecked(on);
    setAutoExclusive(alone);
    update();
}

int OptionButton::indent() const { return mark_ == Mark::Bare ? 0 : zoomed(markSize) + 8; }

int OptionButton::textHeight(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, std::max(width, 1), 100'000), Qt::TextWordWrap, shown_).height();
}

QSize OptionButton::sizeHint() const {
    const int text = std::min(fontMetrics().size(0, shown_).width() + 2, zoomed(widest));
    const int width = text + indent() + 2 * padding();
    return {mark_ == Mark::Bare ? std::max(width, large_ ? 52 : 36) : width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), indent() + 2 * padding() + zoomed(90)), large_ ? 48 : 34};
}

int OptionButton::heightForWidth(int width) const {
    return std::max(large_ ? 52 : 34, textHeight(width - indent() - 2 * padding()) + (large_ ? 22 : 14));
}

void OptionButton::focusInEvent(QFocusEvent* event) {
    byKeyboard_ = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QRadioButton::focusInEvent(event);
    update();
}

void OptionButton::paintMark(QPainter& painter, const QRectF& area) const {
    const QColor ink = !isEnabled() ? theme().control : isChecked() ? theme().accent : theme().control;
    const double radius = mark_ == Mark::Round ? area.height() / 2 : 4;
    paintBox(painter, area, isChecked() && mark_ == Mark::Square ? ink : theme().surface, ink, radius, 1.5);
    if (!isChecked())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark_ == Mark::Round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(area.center(), area.width() * 0.28, area.width() * 0.28);
    } else {
        painter.setPen(QPen(theme().surface, area.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double w = area.width();
        painter.drawPolyline(QPolygonF{area.topLeft() + QPointF(w * 0.24, w * 0.52),
                                       area.topLeft() + QPointF(w * 0.43, w * 0.70),
                                       area.topLeft() + QPointF(w * 0.77, w * 0.32)});
    }
    painter.restore();
}

void OptionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colours = theme();
    const bool on = isChecked();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hovered = isEnabled() && underMouse();
    paintBox(painter, box,
             on        ? colours.accentSoft
             : hovered ? colours.hover
                       : colours.surface,
             on ? colours.accent : colours.control, controlRadius, on ? 2 : 1);
    if (hasFocus() && byKeyboard_)
        paintRing(painter, rect(), controlRadius);
    QRect text = rect().adjusted(padding(), 2, -padding(), -2);
    Qt::Alignment alignment = Qt::AlignCenter;
    if (mark_ != Mark::Bare) {
        const int size = zoomed(markSize);
        const QRect mark(text.left(), (height() - size) / 2, size, size);
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        text.setLeft(text.left() + indent());
        text = QStyle::visualRect(layoutDirection(), rect(), text);
        alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    }
    QFont shown = font();
    if (on && mark_ == Mark::Bare)
        shown.setWeight(QFont::Bold);
    painter.setFont(shown);
    painter.setPen(!isEnabled() ? colours.text3 : on ? colours.accentText : colours.text);
    painter.drawText(text, int(alignment) | Qt::TextWordWrap, shown_);
}

}  // namespace reliefbook
