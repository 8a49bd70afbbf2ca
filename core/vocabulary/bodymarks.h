// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodyshapes.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace reliefbook {

/// What a mark on the body stands for.
enum class MarkKind { Pain, Numbness, Tingling, Stiffness, Swelling, Scar, Other };
template <> struct EnumWords<MarkKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"pain", "numbness", "tingling", "stiffness", "swelling", "scar", "other"});
};

/// How it feels.
enum class MarkQuality {
    Aching,
    Burning,
    Stabbing,
    Throbbing,
    Shooting,
    Pressing,
    Cramping,
    Pulling,
    Numb,
    Tingling,
    Stiff,
    Tender,
    Itching,
};
template <> struct EnumWords<MarkQuality> {
    static constexpr auto words =
        std::to_array<std::string_view>({"aching", "burning", "stabbing", "throbbing", "shooting", "pressing",
                                         "cramping", "pulling", "numb", "tingling", "stiff", "tender", "itching"});
};

/// One mark: a whole region, or what was drawn freely.
struct BodyMark {
    BodyView view = BodyView::Front;  // where it was made; a whole region is shown wherever it is seen
    MarkKind kind = MarkKind::Pain;
    QString region;                   // id of the vocabulary; of a drawing the one it lies on mostly, or none
    std::vector<BodyLine> strokes;    // 0 to 1 of the picture's width and height; none: the whole region
    std::optional<double> intensity;  // 0 to 10
    std::optional<MarkQuality> quality;

    bool isDrawn() const { return !strokes.empty(); }
    bool operator==(const BodyMark&) const = default;
};

/// What one map can hold; a person's hand never comes near.
inline constexpr qsizetype mostMarks = 500, mostStrokes = 200, mostPoints = 2'000;

/// Throws Error{BadInput}, ["body map", "[3].intensity: what"], on anything `toJson` doesn't write: a key or word that
/// is not known, a region twice, a number out of its range.
std::vector<BodyMark> marksFromJson(const QJsonArray& json);
QJsonArray toJson(const std::vector<BodyMark>& marks);

/// The same line with as few points as keep it within `tolerance` (Douglas and Peucker), at most `mostPoints`.
BodyLine simplified(const BodyLine& line, double tolerance);

/// The region most points of the strokes lie on; empty outside the body.
QString regionUnder(BodyView view, const std::vector<BodyLine>& strokes);

}  // namespace reliefbook
