// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"

namespace reliefbook {

/// What a finding of screening asks for (measurement.md 4.1). Stop: no massage today. Clear: only with a doctor's
/// note. Area: not on this region. Adapt: lighter, or in another position. Ask: one more question.
enum class Level { Stop, Clear, Area, Adapt, Ask };
template <> struct EnumWords<Level> {
    static constexpr auto words = std::to_array<std::string_view>({"stop", "clear", "area", "adapt", "ask"});
};

}  // namespace reliefbook
