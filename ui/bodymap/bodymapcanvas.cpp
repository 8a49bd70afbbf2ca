// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymapcanvas.h"

#include "core/vocabulary/regions.h"
#include "ui/bodymap/bodymappatterns.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/controls/tiptext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reliefbook {

namespace {

constexpr double nearBy = 5;       // pixels from a drawn line that still hit it
constexpr double coarse = 0.0012;  // how far a drawn line may be from what is kept of it
constexpr double shortest = 0.01;  // a click is no drawing

}  // namespace

BodyMapCanvas::BodyMapCanvas(const BodyMapContent& content, const Words& words, QWidget* parent)
    : QWidget(parent),
      content_(content),
      words_(words) {
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BodyMapCanvas::setViews(const std::vector<BodyView>& views) {
    if (views == views_)
        return;
    views_ = views;
    repaintAll();
}

void BodyMapCanvas::setTool(Tool tool, MarkKind kind) {
    tool_ = tool;
    kind_ = kind;
    setCursor(tool == Tool::Draw ? Qt::CrossCursor : Qt::ArrowCursor);
}

void BodyMapCanvas::setReadOnly(bool readOnly) { isReadOnly_ = readOnly; }

void BodyMapCanvas::setChosen(const QString& region, std::optional<std::size_t> drawing) {
    chosen_ = region;
    chosenDrawing_ = drawing;
    update();
}

void BodyMapCanvas::repaintAll() {
    picture_ = {};
    placed_ = bodyMapViews(rect(), content_, words_, options());
    update();
}

std::optional<QPoint> BodyMapCanvas::placeOf(const QString& region) const {
    for (const PlacedView& place : placed_) {
        for (const BodyPaths::Layer& layer : bodyPaths(place.view).layers) {
            for (const BodyPaths::Shape& one : layer.shapes) {
                if (isOfRegion(one.shape->region, region))
                    return place.fromPicture(one.shape->at).toPoint();
            }
        }
    }
    return {};
}

QSize BodyMapCanvas::sizeHint() const { return {680, 540}; }

QSize BodyMapCanvas::minimumSizeHint() const { return {300, 320}; }

BodyMapOptions BodyMapCanvas::options() const {
    BodyMapOptions options;
    options.scheme = windowScheme();
    options.font = uiFont(type::caption);
    options.views = views_;
    return options;
}

// ---- painting

void BodyMapCanvas::paintEvent(QPaintEvent*) {
    const double ratio = devicePixelRatioF();
    if (picture_.isNull()) {
        picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
        picture_.setDevicePixelRatio(ratio);
        picture_.fill(Qt::transparent);
        QPainter painter(&picture_);
        drawBodyMap(painter, rect(), content_, words_, options());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, picture_);
    if (!hovered_.isEmpty() && hovered_ != chosen_)
        paintRing(painter, hovered_, theme().accent, 1.6);
    if (!chosen_.isEmpty() && !chosenDrawing_)
        paintRing(painter, chosen_, theme().accent, 2.6);
    const auto paintStroke = [&](const PlacedView& place, const BodyLine& line, const QPen& pen) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(
            bodyPath(line, /*closed=*/false, place.area().width(), place.area().height()).translated(place.origin));
    };
    for (const PlacedView& place : placed_) {
        if (!stroke_.empty() && place.view == strokeView_)
            paintStroke(place, stroke_, kindPen(kind_, theme(), QFontInfo(options().font).pixelSize() / 13.0));
        if (chosenDrawing_ && *chosenDrawing_ < content_.marks.size() &&
            content_.marks[*chosenDrawing_].view == place.view) {
            QColor glow = theme().accent;
            glow.setAlphaF(0.35F);
            for (const BodyLine& line : content_.marks[*chosenDrawing_].strokes)
                paintStroke(place, line, QPen(glow, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
}

void BodyMapCanvas::paintRing(QPainter& painter, const QString& region, const QColor& colour, double width) const {
    for (const PlacedView& place : placed_) {
        for (const BodyPaths::Layer& layer : bodyPaths(place.view).layers) {
            painter.save();
            painter.translate(place.origin);
            painter.scale(place.scale, place.scale);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, width / place.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            // The arm hides what lies under it.
            if (bodyPaths(place.view).layers.size() > 1 && &layer == &bodyPaths(place.view).layers.front()) {
                QPainterPath seen;
                seen.addRect(QRectF(-10, -10, 400, 600));
                painter.setClipPath(seen.subtracted(bodyPaths(place.view).layers.back().outline));
            }
            for (const BodyPaths::Shape& one : layer.shapes) {
                if (isOfRegion(one.shape->region, region))
                    painter.drawPath(one.path);
            }
            painter.restore();
        }
    }
}

void BodyMapCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    repaintAll();
}

void BodyMapCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        repaintAll();
}

// ---- mouse

QString BodyMapCanvas::regionUnderMouse(QPointF point, BodyView* view) const {
    for (const PlacedView& place : placed_) {
        if (!place.area().contains(point))
            continue;
        const QPointF at = place.toPicture(point);
        if (view)
            *view = place.view;
        return regionAt(place.view, {at.x(), at.y()});
    }
    return {};
}

std::optional<std::size_t> BodyMapCanvas::drawingUnderMouse(QPointF point) const {
    QPainterPathStroker wide;
    wide.setWidth(2 * nearBy);
    for (std::size_t i = content_.marks.size(); i-- > 0;) {
        for (const PlacedView& place : placed_) {
            if (place.view != content_.marks[i].view)
                continue;
            for (const BodyLine& line : content_.marks[i].strokes) {
                const QPainterPath path = bodyPath(line, /*closed=*/false, place.area().width(), place.area().height())
                                              .translated(place.origin);
                if (wide.createStroke(path).contains(point))
                    return i;
            }
        }
    }
    return {};
}

void BodyMapCanvas::addPoint(QPointF point) {
    for (const PlacedView& place : placed_) {
        if (place.view != strokeView_)
            continue;
        const QRectF area = place.area();
        stroke_.push_back({std::clamp((point.x() - area.left()) / area.width(), 0.0, 1.0),
                           std::clamp((point.y() - area.top()) / area.height(), 0.0, 1.0)});
    }
}

void BodyMapCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (tool_ == Tool::Draw && !isReadOnly_) {
        for (const PlacedView& place : placed_) {
            if (place.area().contains(event->position())) {
                strokeView_ = place.view;
                stroke_.clear();
                addPoint(event->position());
            }
        }
        return;
    }
    if (const auto drawing = drawingUnderMouse(event->position())) {
        emit drawingClicked(*drawing);
        return;
    }
    BodyView view = BodyView::Front;
    const QString region = regionUnderMouse(event->position(), &view);
    emit regionClicked(view, region);
}

void BodyMapCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!stroke_.empty()) {
        addPoint(event->position());
        update();
    }
    hover(regionUnderMouse(event->position()));
    if (tool_ == Tool::Choose)
        setCursor(hovered_.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BodyMapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || stroke_.empty())
        return;
    const BodyLine line = simplified(std::exchange(stroke_, {}), coarse);
    update();
    const auto [left, right] = std::ranges::minmax(line, {}, &BodyPoint::x);
    const auto [top, bottom] = std::ranges::minmax(line, {}, &BodyPoint::y);
    if (std::hypot(right.x - left.x, bottom.y - top.y) >= shortest)
        emit drawn(strokeView_, line);
}

void BodyMapCanvas::leaveEvent(QEvent* event) {
    hover({});
    QWidget::leaveEvent(event);
}

void BodyMapCanvas::hover(const QString& region) {
    if (region == hovered_)
        return;
    hovered_ = region;
    update();
    emit hoveredChanged();
}

bool BodyMapCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString region = regionUnderMouse(help->pos());
    QString text;
    if (!region.isEmpty()) {
        const auto mark = std::ranges::find_if(
            content_.marks, [&](const BodyMark& one) { return !one.isDrawn() && isOfRegion(region, one.region); });
        if (mark == content_.marks.end())
            text = regionName(region, words_.language());
        else
            text = content_.onlyWhere ? markedText(*mark, words_) : markText(*mark, words_);
        if (const QString* why = whyForbidden(content_.forbidden, region))
            text = forbiddenText(text, *why, words_);
    }
    QToolTip::showText(help->globalPos(), tipText(text), this);
    return true;
}

}  // namespace reliefbook
