// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"

namespace reliefbook {

/// How much a finding asks for (measurement.md 4.1), the gravest first.
enum class Level {
    Stop,   ///< no massage today; medical help is advised
    Clear,  ///< only with a doctor's note
    Area,   ///< not on these regions
    Adapt,  ///< lighter, otherwise, or without some techniques
    Ask,    ///< one more question
};
template <> struct EnumWords<Level> {
    static constexpr auto words = std::to_array<std::string_view>({"stop", "clear", "area", "adapt", "ask"});
};

/// How soon a doctor is to see it.
enum class Urgency {
    None,
    Appointment,  ///< by appointment
    Days,         ///< within days
    SameDay,
    Emergency,  ///< at once
};
template <> struct EnumWords<Urgency> {
    static constexpr auto words =
        std::to_array<std::string_view>({"none", "appointment", "days", "same_day", "emergency"});
};

}  // namespace reliefbook
