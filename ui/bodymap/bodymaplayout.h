// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodyshapes.h"

#include <QPainterPath>
#include <QRectF>

#include <array>
#include <vector>

namespace reliefbook {

inline constexpr std::array<BodyView, 4> allBodyViews{BodyView::Front, BodyView::Back, BodyView::Left, BodyView::Right};

/// A picture of the body as paths, in its own units, ready to paint.
struct BodyPaths {
    struct Shape {
        const BodyShape* shape;
        QPainterPath path;
    };
    struct Layer {
        QPainterPath outline;
        std::vector<Shape> shapes;
        std::vector<QPainterPath> lines;
    };
    std::vector<Layer> layers;
};
const BodyPaths& bodyPaths(BodyView view);

QPainterPath bodyPath(const BodyLine& line, bool closed, double scaleX = 1, double scaleY = 1);

/// Where one picture stands: its top left corner and how large its unit is.
struct PlacedView {
    BodyView view = BodyView::Front;
    QPointF origin;
    double scale = 1;

    QRectF area() const;
    QPointF toPicture(QPointF point) const { return (point - origin) / scale; }
    QPointF fromPicture(BodyPoint point) const { return origin + QPointF(point.x, point.y) * scale; }
};

/// The views side by side, as large as `area` allows, in its middle.
std::vector<PlacedView> placedViews(const QRectF& area, const std::vector<BodyView>& views);
/// The height of pictures that are as wide together as `width`.
double heightOfViews(double width, const std::vector<BodyView>& views);

}  // namespace reliefbook
