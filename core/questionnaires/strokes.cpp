// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/strokes.h"

#include "core/base/jsonreading.h"

#include <QJsonArray>

#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;

// Four places are a tenth of a pixel on the widest sheet; all digits of a double are four times the file.
double rounded(double value) { return std::round(value * 10'000) / 10'000; }

StrokePoint pointFromJson(const JsonPlace& json, int earliest) {
    if (json.size() != 3)
        json.refuse(u"not [x, y, milliseconds]"_s);
    return {json[0].number(0, 1), json[1].number(0, 1), int(json[2].number(earliest, longestSignature))};
}

Stroke strokeFromJson(const JsonPlace& json, int earliest) {
    if (json.size() < 1 || json.size() > mostPointsOfAStroke)
        json.refuse(u"a stroke without points or with too many"_s);
    Stroke stroke;
    for (qsizetype i = 0; i < json.size(); ++i) {
        stroke.points.push_back(pointFromJson(json[i], earliest));
        earliest = stroke.points.back().ms;
    }
    return stroke;
}

}  // namespace

bool isOnlyADot(const Signature& signature) {
    double way = 0;
    for (const Stroke& stroke : signature.strokes) {
        for (std::size_t i = 1; i < stroke.points.size(); ++i) {
            const StrokePoint& from = stroke.points[i - 1];
            const StrokePoint& to = stroke.points[i];
            way += std::hypot(to.x - from.x, (to.y - from.y) / signatureAspect);
        }
    }
    return !signature.strokes.empty() && way < shortestSignature;
}

QJsonObject toJson(const Signature& signature) {
    if (!signature.typedName.isEmpty())
        return {{u"typed"_s, signature.typedName}};
    QJsonArray strokes;
    for (const Stroke& stroke : signature.strokes) {
        QJsonArray points;
        for (const StrokePoint& point : stroke.points)
            points += QJsonArray{rounded(point.x), rounded(point.y), point.ms};
        strokes += points;
    }
    return {{u"strokes"_s, strokes}};
}

Signature signatureFromJson(const JsonPlace& json) {
    const QJsonObject object = json.object().value().toObject();
    if (object.size() != 1)
        json.refuse(u"neither \"strokes\" nor \"typed\" alone"_s);
    Signature signature;
    if (object.contains("typed"_L1)) {
        signature.typedName = json[u"typed"].text();
        if (signature.typedName.trimmed().isEmpty() || signature.typedName.size() > longestName)
            json[u"typed"].refuse(u"no name, or too long a one"_s);
        return signature;
    }
    const JsonPlace strokes = json[u"strokes"];
    if (strokes.size() < 1 || strokes.size() > mostStrokesOfASignature)
        strokes.refuse(u"no stroke, or too many"_s);
    int earliest = 0;
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        signature.strokes.push_back(strokeFromJson(strokes[i], earliest));
        earliest = signature.strokes.back().points.back().ms;
    }
    return signature;
}

}  // namespace reliefbook
