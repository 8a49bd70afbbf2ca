// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodymarks.h"
#include "ui/bodymap/bodymaplayout.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QFont>

#include <map>

class QPainter;

namespace reliefbook {

/// Regions that are not to be treated, each with why. One without a side stands for both.
using ForbiddenRegions = std::map<QString, QString>;

/// Why the region of a shape is not to be treated; null where it may be.
const QString* whyForbidden(const ForbiddenRegions& forbidden, QStringView shapeRegion);

struct BodyMapContent {
    std::vector<BodyMark> marks;
    ForbiddenRegions forbidden;
    std::vector<BodyMark> ghost;  // the last map, faintly
    bool onlyWhere = false;       // asked is where something is, not what
};

struct BodyMapOptions {
    Scheme scheme = Scheme::Light;  // Grey: for printing without colour
    QFont font;                     // of the captions; digits and lines go with its size
    std::vector<BodyView> views{allBodyViews.begin(), allBodyViews.end()};
};

/// The views side by side with their captions and, where it needs one, a legend. The same for screen and paper, without
/// pixels: kinds are told apart by line and pattern, not by colour alone.
void drawBodyMap(QPainter& painter, const QRectF& area, const BodyMapContent& content, const Words& words,
                 const BodyMapOptions& options);
/// How high it is where its pictures fill `width`.
double bodyMapHeight(double width, const BodyMapContent& content, const Words& words, const BodyMapOptions& options);
/// Where drawBodyMap puts the pictures.
std::vector<PlacedView> bodyMapViews(const QRectF& area, const BodyMapContent& content, const Words& words,
                                     const BodyMapOptions& options);

}  // namespace reliefbook
