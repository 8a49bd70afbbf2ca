// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/signaturesheet.h"

#include "ui/controls/signaturedrawing.h"
#include "ui/theme/appearance.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>

namespace reliefbook {

SignatureSheet::SignatureSheet(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void SignatureSheet::setStrokes(std::vector<Stroke> strokes) {
    strokes_ = std::move(strokes);
    writing_ = false;
    clock_.invalidate();
    earlier_ = strokes_.empty() ? 0 : strokes_.back().points.back().ms;
    update();
}

void SignatureSheet::undoStroke() {
    if (strokes_.empty())
        return;
    strokes_.pop_back();
    writing_ = false;
    if (strokes_.empty()) {
        clock_.invalidate();
        earlier_ = 0;
    }
    update();
    emit edited();
}

void SignatureSheet::setInvitation(const QString& text) {
    invitation_ = text;
    update();
}

QSize SignatureSheet::sizeHint() const { return {int(200 * signatureAspect), 200}; }
QSize SignatureSheet::minimumSizeHint() const { return {int(90 * signatureAspect), 90}; }

QRectF SignatureSheet::sheet() const { return signatureSheet(QRectF(rect()).adjusted(1, 1, -1, -1)); }

void SignatureSheet::add(const QPointF& at) {
    const QRectF on = sheet();
    std::vector<StrokePoint>& points = strokes_.back().points;
    const int last = !points.empty()       ? points.back().ms
                     : strokes_.size() > 1 ? strokes_[strokes_.size() - 2].points.back().ms
                                           : -1;
    const int now = earlier_ + int(std::min<qint64>(clock_.elapsed(), longestSignature - earlier_));
    points.push_back({std::clamp((at.x() - on.x()) / on.width(), 0.0, 1.0),
                      std::clamp((at.y() - on.y()) / on.height(), 0.0, 1.0),
                      std::min(std::max(now, last + 1), longestSignature)});  // no two at the same moment
    update();
}

void SignatureSheet::begin(const QPointF& at) {
    if (!sheet().contains(at) || strokes_.size() >= mostStrokesOfASignature)
        return;
    if (!clock_.isValid())
        clock_.start();
    strokes_.emplace_back();
    writing_ = true;
    add(at);
}

void SignatureSheet::go(const QPointF& at) {
    if (!writing_)
        return;
    if (strokes_.back().points.size() >= mostPointsOfAStroke) {
        if (strokes_.size() >= mostStrokesOfASignature)
            return;
        strokes_.emplace_back();  // the line goes on where it is
    }
    add(at);
}

void SignatureSheet::end() {
    if (!writing_)
        return;
    writing_ = false;
    emit edited();
}

void SignatureSheet::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}
void SignatureSheet::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        go(event->position());
}
void SignatureSheet::mouseReleaseEvent(QMouseEvent*) { end(); }

void SignatureSheet::tabletEvent(QTabletEvent* event) {
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        go(event->position());
    else
        end();
    event->accept();  // else the same comes again as the mouse
}

bool SignatureSheet::touch(const QEvent& event) {
    const auto& points = static_cast<const QTouchEvent&>(event).points();
    if (event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel || points.size() > 1)
        end();  // a second finger is a hand that rests there
    else if (event.type() == QEvent::TouchBegin)
        begin(points.front().position());
    else
        go(points.front().position());
    return true;
}

bool SignatureSheet::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TouchCancel: event->accept(); return touch(*event);
        case QEvent::PaletteChange: update(); break;
        default: break;
    }
    return QWidget::event(event);
}

void SignatureSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF on = sheet();
    paintBox(painter, on, theme().surface, theme().control, controlRadius);
    const double line = on.bottom() - on.height() * 0.22;
    painter.setPen(QPen(theme().control, 1));
    painter.drawLine(QPointF(on.left() + on.width() * 0.06, line), QPointF(on.right() - on.width() * 0.06, line));
    if (strokes_.empty()) {
        painter.setPen(theme().text3);
        painter.setFont(uiFont(type::body));
        painter.drawText(on.adjusted(12, 8, -12, -on.height() * 0.26), Qt::AlignCenter | Qt::TextWordWrap, invitation_);
    }
    drawSignature(painter, on, {strokes_, {}}, theme().text);
}

}  // namespace reliefbook
