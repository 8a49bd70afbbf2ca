// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/screenlook.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reliefbook {

namespace {

constexpr qreal focusRoom = 4;   // around the picture, for the focus ring
constexpr qreal hoverRoom = 20;  // around the plot, where the mouse is still on it
constexpr qreal pillHeight = 18;

QPointF scaled(QPointF place, qreal pixel) { return place * pixel + QPointF(focusRoom, focusRoom); }
QRectF scaled(const QRectF& rect, qreal pixel) {
    return {scaled(rect.topLeft(), pixel), scaled(rect.bottomRight(), pixel)};
}

}  // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent) {
    offerChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setChart(const Chart& chart) {
    const int heightBefore = heightForWidth(width());
    chart_ = chart;
    readings_ = sessionReadings(chart);
    const auto kept = [this](std::optional<std::size_t>& session) {
        if (session && *session >= sessions())
            session.reset();
    };
    kept(hovered_);
    kept(current_);
    kept(pressed_);
    layOutAnew();
    setAccessibleDescription(chart.description);
    if (heightForWidth(width()) != heightBefore)
        updateGeometry();
}

void ChartCanvas::setCurrent(std::optional<std::size_t> session) {
    if (session && *session >= sessions())
        session.reset();
    show(current_, session);
    if (session)
        tellSession(*this, *session);
}

void ChartCanvas::setHovered(std::optional<std::size_t> session) {
    show(hovered_, session);
    setCursor(session ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::show(std::optional<std::size_t>& which, std::optional<std::size_t> session) {
    const std::optional<std::size_t> before = shown();
    which = session;
    if (shown() == before)
        return;
    for (const auto& changed : {before, shown()}) {
        if (changed)
            update(placeOf(*changed));
    }
    emit shownChanged();
}

void ChartCanvas::activate(std::size_t session) {
    if (session < sessions())
        emit sessionActivated(chart_.x.sessions[session].number);
}

// ---- sizes ----

int ChartCanvas::heightForWidth(int width) const {
    const ChartLook look = screenLook(*this);
    const qreal inner = std::max(width - 2 * focusRoom, 120.0);
    return static_cast<int>(std::ceil(preferredHeight(chart_, inner, look) + 2 * focusRoom));
}

QSize ChartCanvas::sizeHint() const {
    const int width = qRound(620 * screenLook(*this).pixel);
    return {width, heightForWidth(width)};
}

QSize ChartCanvas::minimumSizeHint() const {
    const qreal pixel = screenLook(*this).pixel;
    return {qRound(210 * pixel), qRound(150 * pixel)};
}

void ChartCanvas::layOutAnew() {
    look_ = screenLook(*this);
    const QSizeF inner = QSizeF(size()) - QSizeF(2 * focusRoom, 2 * focusRoom);
    layout_ = layOut(chart_, inner.expandedTo({40, 40}) / look_.pixel, look_);
    picture_ = {};
    update();
}

// ---- painting ----

void ChartCanvas::drawPicture() {
    const qreal ratio = devicePixelRatioF();
    picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    const QRectF whole(focusRoom, focusRoom, layout_.size.width() * look_.pixel, layout_.size.height() * look_.pixel);
    draw(chart_, layout_, painter, whole, look_);
}

void ChartCanvas::paintEvent(QPaintEvent* /*event*/) {
    if (picture_.isNull() || picture_.devicePixelRatio() != devicePixelRatioF())
        drawPicture();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme(look_.scheme);
    painter.drawPixmap(0, 0, picture_);
    if (const auto session = shown())
        paintHighlight(painter, *session);
    if (hasKeyboardFocus_) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
}

QRectF ChartCanvas::highlightRect(std::size_t session) const {
    const TimeAxis::Session& place = chart_.x.sessions[session];
    const qreal x = layout_.at(place.x, 0, place.number).x();
    constexpr qreal half = 40;  // the numbers beside it on the axis give way
    return {x - half, layout_.plot.top() - 10, 2 * half, layout_.plot.height() + 10 + 6 + pillHeight};
}

QRect ChartCanvas::placeOf(std::size_t session) const {
    return scaled(highlightRect(session), look_.pixel).adjusted(-3, -3, 3, 3).toAlignedRect();
}

QPointF ChartCanvas::pointOf(std::size_t session, double score) const {
    const TimeAxis::Session& place = chart_.x.sessions[session];
    return scaled(layout_.at(place.x, score, place.number), look_.pixel);
}

void ChartCanvas::paintHighlight(QPainter& painter, std::size_t session) const {
    const Theme& colours = theme(look_.scheme);
    const TimeAxis::Session& place = chart_.x.sessions[session];
    const SessionReading& reading = readings_[session];
    painter.save();
    painter.translate(focusRoom, focusRoom);
    painter.scale(look_.pixel, look_.pixel);
    const qreal x = layout_.at(place.x, 0, place.number).x();
    const QRectF& plot = layout_.plot;

    QColor veil = colours.accent;
    veil.setAlphaF(0.13F);
    const qreal half = std::clamp(layout_.radius + 6, 5.0, 12.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(QRectF(x - half, plot.top(), 2 * half, plot.height()), 4, 4);

    // Rings of the accent around what was scored: seen without the veil's colour too.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    for (const std::optional<double>& score : {reading.before, reading.after, reading.average}) {
        if (score)
            painter.drawEllipse(layout_.at(place.x, *score, place.number), layout_.radius + 3.5, layout_.radius + 3.5);
    }

    // The session's number on the axis, whether or not there was room for it among the others.
    const QFont font = paperFont(12, QFont::DemiBold);
    const QString number = QString::number(place.number);
    const qreal width = std::max(QFontMetricsF(font).horizontalAdvance(number) + 12, pillHeight + 2);
    const QRectF pill(x - width / 2, plot.bottom() + 6, width, pillHeight);
    for (const PlacedText& text : layout_.texts) {
        if (text.rect.intersects(pill.adjusted(-2, 0, 2, 0)) && text.rect.top() > plot.bottom())
            painter.fillRect(text.rect.intersected(highlightRect(session)), colours.surface);  // no half of a number
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
    painter.setPen(colours.surface);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, number);
    painter.restore();
}

// ---- mouse ----

std::optional<std::size_t> ChartCanvas::sessionAt(QPointF place) const {
    if (chart_.marks.empty() || sessions() == 0)
        return {};
    const QPointF inside = (place - QPointF(focusRoom, focusRoom)) / look_.pixel;
    if (!layout_.plot.adjusted(-hoverRoom, -hoverRoom, hoverRoom, hoverRoom).contains(inside))
        return {};
    std::size_t nearest = 0;
    qreal least = 1e9;
    for (std::size_t i = 0; i < sessions(); ++i) {
        const TimeAxis::Session& session = chart_.x.sessions[i];
        const qreal away = std::abs(layout_.at(session.x, 0, session.number).x() - inside.x());
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) { setHovered(sessionAt(event->position())); }

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    setHovered(sessionAt(event->position()));
    pressed_ = hovered_;
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const std::optional<std::size_t> pressed = std::exchange(pressed_, {});
    if (event->button() != Qt::LeftButton || !pressed || sessionAt(event->position()) != pressed)
        return;
    setCurrent(pressed);
    activate(*pressed);
}

void ChartCanvas::leaveEvent(QEvent* event) {
    setHovered({});
    QWidget::leaveEvent(event);
}

// ---- keyboard ----

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    if (sessions() == 0 || (event->modifiers() & ~Qt::KeypadModifier) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = sessions() - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            setHovered({});
            setCurrent(!current_ ? last : *current_ > 0 ? *current_ - 1 : 0);
            return;
        case Qt::Key_Right:
            setHovered({});
            setCurrent(!current_ ? 0 : std::min(*current_ + 1, last));
            return;
        case Qt::Key_Home:
            setHovered({});
            setCurrent(0);
            return;
        case Qt::Key_End:
            setHovered({});
            setCurrent(last);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (!current_)
                break;
            activate(*current_);
            return;
        case Qt::Key_Escape:
            if (!current_)
                break;
            setCurrent({});
            return;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    hasKeyboardFocus_ =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    hasKeyboardFocus_ = false;
    update();
    QWidget::focusOutEvent(event);
}

// ---- what the window changes ----

void ChartCanvas::resizeEvent(QResizeEvent* /*event*/) { layOutAnew(); }

void ChartCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOutAnew();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
