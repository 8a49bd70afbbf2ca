// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace reliefbook {

/// L and R are the client's. None: a sided region whose side was not said, as imported text often leaves it.
enum class Side { None, Left, Right, Central };
template <> struct EnumWords<Side> {
    static constexpr auto words = std::to_array<std::string_view>({"", "L", "R", "C"});
};

/// Regions that share one small chart. Chest goes with the shoulders, ribs with the upper back, abdomen with the
/// pelvis.
enum class RegionGroup { Head, Neck, Shoulder, Arm, UpperBack, LowBack, Pelvis, Leg, Foot };
template <> struct EnumWords<RegionGroup> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"head", "neck", "shoulder", "arm", "upper_back", "low_back", "pelvis", "leg", "foot"});
};

/// One region of the body (measurement.md 5.2, resources/vocabulary/regions.json).
struct Region {
    QString id;    // "back.low.L", "sacrum.C"; "back.low" where the side was not said
    QString base;  // "back.low"
    Side side = Side::None;
    bool seenFromFront = false;
    bool seenFromBack = false;
    RegionGroup group = RegionGroup::Head;
    QStringList neighbours;  // ids of the same kind: with sides for a region with a side, without for one without
};

/// Every region with its sides from head to foot: the one without a side first, then left, right.
const std::vector<Region>& regions();

/// Null where the id is not known.
const Region* findRegion(QStringView id);
bool isKnownRegion(QStringView id);

/// Its place from head to foot, for sorting; an unknown id comes after all known ones.
int regionOrder(QStringView id);

/// "Left low back", "Доњи део леђа, лево". Languages "en", "sr", "sr_Latn"; another gives English. An unknown id is its
/// own name.
QString regionName(QStringView id, QStringView language);

/// The region that imported text most likely means: an id as it is; a known expression without words for pain; else the
/// region of the longest expression all of whose words are there ("pain below left knee" is knee.front.L). Sides in
/// English and Serbian. Empty where nothing matches.
QString nearestRegion(QStringView text);

/// The regions somebody may mean who has typed this much of a name or another expression, in English or Serbian, either
/// script: every word begins a word of it or names its side. Those whose own name begins so first, then from head to
/// foot; of a sided region left and right before the one without a side. All regions while nothing is typed.
QStringList regionsBeginning(QStringView typed);

}  // namespace reliefbook
