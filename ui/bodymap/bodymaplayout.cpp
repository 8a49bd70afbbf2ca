// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymaplayout.h"

#include <algorithm>

namespace reliefbook {
namespace {

constexpr double between = 14;  // pictures, in their units

double widthOf(const std::vector<BodyView>& views) {
    double width = between * (double(views.size()) - 1);
    for (const BodyView view : views)
        width += bodyPicture(view).width;
    return width;
}

BodyPaths pathsOf(const BodyPicture& picture) {
    BodyPaths paths;
    for (const BodyLayer& layer : picture.layers) {
        BodyPaths::Layer made;
        made.outline = bodyPath(layer.outline, /*closed=*/true);
        for (const BodyShape& shape : layer.shapes)
            made.shapes.push_back({&shape, bodyPath(shape.points, /*closed=*/true)});
        for (const BodyLine& line : layer.lines)
            made.lines.push_back(bodyPath(line, /*closed=*/false));
        paths.layers.push_back(std::move(made));
    }
    return paths;
}

}  // namespace

QPainterPath bodyPath(const BodyLine& line, bool closed, double scaleX, double scaleY) {
    QPainterPath path;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const QPointF point(line[i].x * scaleX, line[i].y * scaleY);
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    if (closed)
        path.closeSubpath();
    return path;
}

const BodyPaths& bodyPaths(BodyView view) {
    static const std::vector<BodyPaths> all = [] {
        std::vector<BodyPaths> made;
        made.reserve(allBodyViews.size());
        for (const BodyView each : allBodyViews)
            made.push_back(pathsOf(bodyPicture(each)));
        return made;
    }();
    return all[std::size_t(view)];
}

QRectF PlacedView::area() const {
    const BodyPicture& picture = bodyPicture(view);
    return {origin, QSizeF(picture.width, picture.height) * scale};
}

std::vector<PlacedView> placedViews(const QRectF& area, const std::vector<BodyView>& views) {
    std::vector<PlacedView> placed;
    if (views.empty())
        return placed;
    const double height = bodyPicture(views.front()).height;
    const double width = widthOf(views);
    const double scale = std::max(0.05, std::min(area.width() / width, area.height() / height));
    double x = area.center().x() - width * scale / 2;
    for (const BodyView view : views) {
        placed.push_back({view, {x, area.top() + std::max(0.0, (area.height() - height * scale) / 2)}, scale});
        x += (bodyPicture(view).width + between) * scale;
    }
    return placed;
}

double heightOfViews(double width, const std::vector<BodyView>& views) {
    return views.empty() ? 0 : width / widthOf(views) * bodyPicture(views.front()).height;
}

}  // namespace reliefbook
