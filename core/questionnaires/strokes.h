// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace reliefbook {

class JsonPlace;

/// Where the pen was and when. The sheet signed on is 1 wide and 1 high, whatever its size on the screen.
struct StrokePoint {
    double x = 0, y = 0;
    int ms = 0;  // since the pen first touched the sheet

    bool operator==(const StrokePoint&) const = default;
};

/// From the pen's touching the sheet to its leaving it.
struct Stroke {
    std::vector<StrokePoint> points = {};

    bool operator==(const Stroke&) const = default;
};

inline constexpr int mostStrokesOfASignature = 200;
inline constexpr int mostPointsOfAStroke = 2000;
inline constexpr int longestSignature = 3'600'000;  // milliseconds
/// How much wider than high the sheet is.
inline constexpr double signatureAspect = 3;
/// The least way of the pen, all strokes together, in widths of the sheet: 12 mm on one of 15 cm. The shortest initials
/// are longer, a click with a trembling hand is not.
inline constexpr double shortestSignature = 0.08;

/// What somebody wrote under a text by hand; or, where they chose the keyboard, their name as they typed it.
struct Signature {
    std::vector<Stroke> strokes = {};
    QString typedName = {};

    bool isEmpty() const { return strokes.empty() && typedName.trimmed().isEmpty(); }
    bool operator==(const Signature&) const = default;
};

/// Too little for a name: what was written by hand is, all strokes together, no longer than a slip of the pen. A typed
/// name is never a dot, nor is an empty sheet.
bool isOnlyADot(const Signature& signature);

/// {"strokes": [[[x, y, ms], ...], ...]} or {"typed": "name"}.
QJsonObject toJson(const Signature& signature);
/// Throws Error{BadInput} saying where, for what is none: a point beside the sheet, a time that runs back, a stroke
/// without points, more of either than a hand makes, a name of more than 200 characters, a word it does not know.
Signature signatureFromJson(const JsonPlace& json);

}  // namespace reliefbook
