// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"

namespace reliefbook {

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
