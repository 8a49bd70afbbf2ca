// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/bodyshapes.h"

#include "core/base/error.h"
#include "core/vocabulary/regions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

BodyLine line(const QJsonValue& numbers) {
    const QJsonArray array = numbers.toArray();
    BodyLine line;
    line.reserve(std::size_t(array.size() / 2));
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        line.push_back({array[i].toDouble(), array[i + 1].toDouble()});
    return line;
}

std::vector<BodyPicture> load() {
    QFile file(u":/bodymap/bodymap.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Bug, {file.fileName()});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<BodyPicture> pictures;
    const QJsonArray views = json["views"_L1].toArray();
    for (const auto& view : views) {
        BodyPicture picture;
        const QByteArray id = view["id"_L1].toString().toLatin1();
        picture.view = fromWord<BodyView>(std::string_view(id.data(), std::size_t(id.size()))).value();
        picture.width = view["width"_L1].toDouble();
        picture.height = json["height"_L1].toDouble();
        const QJsonArray layers = view["layers"_L1].toArray();
        for (const auto& each : layers) {
            BodyLayer layer;
            layer.outline = line(each["outline"_L1]);
            const QJsonArray shapes = each["shapes"_L1].toArray();
            for (const auto& shape : shapes)
                layer.shapes.push_back(
                    {shape["region"_L1].toString(), line(shape["at"_L1]).at(0), line(shape["points"_L1])});
            const QJsonArray lines = each["lines"_L1].toArray();
            for (const auto& one : lines)
                layer.lines.push_back(line(one));
            picture.layers.push_back(std::move(layer));
        }
        pictures.push_back(std::move(picture));
    }
    if (pictures.size() != everyValue<BodyView>().size())
        throw Error(ErrorKind::Bug, {file.fileName()});
    return pictures;
}

bool contains(const BodyLine& polygon, BodyPoint point) {
    bool odd = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const BodyPoint a = polygon[i];
        const BodyPoint b = polygon[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            odd = !odd;
    }
    return odd;
}

double distance(const BodyLine& polygon, BodyPoint point) {
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const BodyPoint a = polygon[j];
        const double dx = polygon[i].x - a.x;
        const double dy = polygon[i].y - a.y;
        const double length = dx * dx + dy * dy;
        const double t = length > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0) : 0;
        least = std::min(least, std::hypot(point.x - a.x - t * dx, point.y - a.y - t * dy));
    }
    return least;
}

double area(const BodyLine& polygon) {
    double twice = 0;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++)
        twice += polygon[j].x * polygon[i].y - polygon[i].x * polygon[j].y;
    return std::abs(twice) / 2;
}

}  // namespace

const std::vector<BodyPicture>& bodyPictures() {
    static const std::vector<BodyPicture> pictures = load();
    return pictures;
}

const BodyPicture& bodyPicture(BodyView view) { return *std::ranges::find(bodyPictures(), view, &BodyPicture::view); }

QString regionAt(BodyView view, BodyPoint point) {
    const std::vector<BodyLayer>& layers = bodyPicture(view).layers;
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (!contains(layer->outline, point))
            continue;
        for (auto shape = layer->shapes.rbegin(); shape != layer->shapes.rend(); ++shape) {
            if (contains(shape->points, point))
                return shape->region;
        }
        return std::ranges::min_element(layer->shapes, {},
                                        [&](const BodyShape& one) { return distance(one.points, point); })
            ->region;
    }
    return {};
}

const BodyShape* bodyShape(BodyView view, QStringView region) {
    for (const BodyLayer& layer : bodyPicture(view).layers) {
        const auto found =
            std::ranges::find_if(layer.shapes, [&](const BodyShape& one) { return one.region == region; });
        if (found != layer.shapes.end())
            return &*found;
    }
    return nullptr;
}

std::vector<BodyView> viewsOf(QStringView region) {
    std::vector<std::pair<double, BodyView>> seen;
    for (const BodyPicture& picture : bodyPictures()) {
        double size = 0;
        for (const BodyLayer& layer : picture.layers) {
            for (const BodyShape& shape : layer.shapes)
                size += isOfRegion(shape.region, region) ? area(shape.points) : 0;
        }
        // From the front or from behind before from a side: there a region is seen beside its neighbours.
        const bool isUpright = picture.view == BodyView::Front || picture.view == BodyView::Back;
        if (size > 0)
            seen.emplace_back(isUpright ? size + 1e6 : size, picture.view);
    }
    std::ranges::stable_sort(seen, std::greater<>{}, &std::pair<double, BodyView>::first);
    std::vector<BodyView> views;
    views.reserve(seen.size());
    for (const auto& one : seen)
        views.push_back(one.second);
    return views;
}

bool isOfRegion(QStringView shapeRegion, QStringView region) {
    if (shapeRegion == region)
        return true;
    const Region* shape = findRegion(shapeRegion);
    const Region* said = findRegion(region);
    return shape && said && said->side == Side::None && shape->base == said->base;
}

}  // namespace reliefbook
