// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <utility>

namespace reliefbook {

/// Calls `act.operator()<T>()` for every kind of record, in the order of dependence.
template <class Act> void forEachKind(Act act) {
    [&]<std::size_t... I>(std::index_sequence<I...> /*kinds*/) {
        (act.template operator()<std::variant_alternative_t<I, Record>>(), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Record>>{});
}

}  // namespace reliefbook
