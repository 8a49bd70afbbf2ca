// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"

#include <QString>

#include <vector>

namespace reliefbook {

/// From where the body is seen. Left and right are the client's.
enum class BodyView { Front, Back, Left, Right };
template <> struct EnumWords<BodyView> {
    static constexpr auto words = std::to_array<std::string_view>({"front", "back", "left", "right"});
};

struct BodyPoint {
    double x = 0, y = 0;
    bool operator==(const BodyPoint&) const = default;
};
using BodyLine = std::vector<BodyPoint>;

/// A part of the picture that belongs to one region.
struct BodyShape {
    QString region;   // with its side: "back.low.L", "sacrum.C"
    BodyPoint at;     // well inside: where a digit stands
    BodyLine points;  // closed
};

/// An outline, the shapes it is made of, and lines that are decoration only.
struct BodyLayer {
    BodyLine outline;  // closed
    std::vector<BodyShape> shapes;
    std::vector<BodyLine> lines;
};

/// The body as seen from one side, in units of its own from 0,0 to width,height. A later layer lies over an earlier
/// one: the arm over the trunk.
struct BodyPicture {
    BodyView view = BodyView::Front;
    double width = 0, height = 0;
    std::vector<BodyLayer> layers;
};

/// Front, back, left, right (resources/bodymap/bodymap.json, written by packaging/bodymap.py).
const std::vector<BodyPicture>& bodyPictures();
const BodyPicture& bodyPicture(BodyView view);

/// The region at a point of a picture: of the shape that lies uppermost there, or of the nearest one where the point
/// falls between two. Empty outside the body.
QString regionAt(BodyView view, BodyPoint point);

/// The shape of a region in a view; null where it is not seen from there.
const BodyShape* bodyShape(BodyView view, QStringView region);

/// From where a region is seen, the view that shows it best first. One without a side is seen as both its sides are.
std::vector<BodyView> viewsOf(QStringView region);

/// Whether what is said of `region` holds for the shape of `shapeRegion`: they are the same, or the side was not said.
bool isOfRegion(QStringView shapeRegion, QStringView region);

}  // namespace reliefbook
