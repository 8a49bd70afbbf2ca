// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/bodymarks.h"

#include "core/base/error.h"
#include "core/vocabulary/regions.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

[[noreturn]] void refuse(const QString& where, const QString& what) {
    throw Error(ErrorKind::BadInput, {u"body map"_s, where + u": "_s + what});
}

template <NamedEnum E> E wordOf(const QJsonValue& value, const QString& where) {
    const QByteArray text = value.toString().toUtf8();
    const std::optional<E> found = fromWord<E>(std::string_view(text.data(), std::size_t(text.size())));
    if (!value.isString() || !found)
        refuse(where, u"not one of the known words"_s);
    return *found;
}

template <NamedEnum E> QString text(E value) {
    const std::string_view letters = word(value);
    return QString::fromLatin1(letters.data(), qsizetype(letters.size()));
}

BodyLine strokeFrom(const QJsonValue& value, const QString& where) {
    const QJsonArray numbers = value.toArray();
    if (!value.isArray() || numbers.size() < 2 || numbers.size() % 2 != 0)
        refuse(where, u"not a list of points"_s);
    if (numbers.size() > 2 * mostPoints)
        refuse(where, u"too many points"_s);
    BodyLine line;
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        const BodyPoint point{numbers[i].toDouble(-1), numbers[i + 1].toDouble(-1)};
        if (!(point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1))
            refuse(where, u"not a number from 0 to 1"_s);
        line.push_back(point);
    }
    return line;
}

BodyMark markFrom(const QJsonValue& value, const QString& where) {
    static const QSet<QString> known{u"view"_s, u"kind"_s, u"region"_s, u"strokes"_s, u"intensity"_s, u"quality"_s};
    if (!value.isObject())
        refuse(where, u"not an object"_s);
    const QJsonObject json = value.toObject();
    for (const QString& key : json.keys()) {
        if (!known.contains(key))
            refuse(where, u"a key that is not known"_s);
    }
    BodyMark mark;
    mark.view = wordOf<BodyView>(json["view"_L1], where + u".view"_s);
    mark.kind = wordOf<MarkKind>(json["kind"_L1], where + u".kind"_s);
    if (json.contains("quality"_L1))
        mark.quality = wordOf<MarkQuality>(json["quality"_L1], where + u".quality"_s);
    if (json.contains("intensity"_L1)) {
        const double intensity = json["intensity"_L1].toDouble(-1);
        if (!(intensity >= 0 && intensity <= 10))
            refuse(where + u".intensity"_s, u"not a number from 0 to 10"_s);
        mark.intensity = intensity;
    }
    if (json.contains("strokes"_L1)) {
        const QJsonArray strokes = json["strokes"_L1].toArray();
        if (strokes.isEmpty())
            refuse(where + u".strokes"_s, u"not a list of strokes"_s);
        if (strokes.size() > mostStrokes)
            refuse(where + u".strokes"_s, u"too many"_s);
        for (qsizetype i = 0; i < strokes.size(); ++i)
            mark.strokes.push_back(strokeFrom(strokes[i], u"%1.strokes[%2]"_s.arg(where).arg(i)));
    }
    if (json.contains("region"_L1) || !mark.isDrawn()) {
        mark.region = json["region"_L1].toString();
        if (!isKnownRegion(mark.region))
            refuse(where + u".region"_s, u"not a region of the body"_s);
    }
    return mark;
}

double distance(BodyPoint a, BodyPoint b, BodyPoint point) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/// Every so many points of it, and the last.
BodyLine thinned(const BodyLine& line, std::size_t most) {
    if (line.size() <= most)
        return line;
    BodyLine less;
    for (std::size_t i = 0; i + 1 < most; ++i)
        less.push_back(line[i * (line.size() - 1) / (most - 1)]);
    less.push_back(line.back());
    return less;
}

}  // namespace

std::vector<BodyMark> marksFromJson(const QJsonArray& json) {
    if (json.size() > mostMarks)
        refuse(u"[]"_s, u"too many marks"_s);
    std::vector<BodyMark> marks;
    QSet<QString> whole;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QString where = u"[%1]"_s.arg(i);
        BodyMark mark = markFrom(json[i], where);
        if (!mark.isDrawn() && whole.contains(mark.region))
            refuse(where + u".region"_s, u"marked twice"_s);
        if (!mark.isDrawn())
            whole.insert(mark.region);
        marks.push_back(std::move(mark));
    }
    return marks;
}

QJsonArray toJson(const std::vector<BodyMark>& marks) {
    QJsonArray array;
    for (const BodyMark& mark : marks) {
        QJsonObject json{{u"view"_s, text(mark.view)}, {u"kind"_s, text(mark.kind)}};
        if (!mark.region.isEmpty())
            json.insert(u"region"_s, mark.region);
        if (mark.intensity)
            json.insert(u"intensity"_s, *mark.intensity);
        if (mark.quality)
            json.insert(u"quality"_s, text(*mark.quality));
        QJsonArray strokes;
        for (const BodyLine& stroke : mark.strokes) {
            QJsonArray numbers;
            for (const BodyPoint& point : stroke) {
                numbers.append(point.x);
                numbers.append(point.y);
            }
            strokes.append(numbers);
        }
        if (!strokes.isEmpty())
            json.insert(u"strokes"_s, strokes);
        array.append(json);
    }
    return array;
}

BodyLine simplified(const BodyLine& drawn, double tolerance) {
    // What a hand draws has a few hundred points; what has thousands would take seconds.
    BodyLine line = thinned(drawn, 2 * std::size_t(mostPoints));
    if (line.size() < 3)
        return line;
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        double most = 0;
        std::size_t at = from;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double far = distance(line[from], line[to], line[i]);
            if (far > most) {
                most = far;
                at = i;
            }
        }
        if (most <= tolerance)
            continue;
        kept[at] = true;
        open.emplace_back(from, at);
        open.emplace_back(at, to);
    }
    BodyLine less;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            less.push_back(line[i]);
    }
    return thinned(less, std::size_t(mostPoints));
}

QString regionUnder(BodyView view, const std::vector<BodyLine>& strokes) {
    const BodyPicture& picture = bodyPicture(view);
    QHash<QString, int> hits;
    QString best;
    for (const BodyLine& stroke : strokes) {
        for (const BodyPoint& point : stroke) {
            const QString region = regionAt(view, {point.x * picture.width, point.y * picture.height});
            if (!region.isEmpty() && ++hits[region] > hits.value(best))
                best = region;
        }
    }
    return best;
}

}  // namespace reliefbook
