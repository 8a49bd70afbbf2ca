// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/screening/rules.h"

namespace reliefbook {

/// What a client is asked at a visit (measurement.md 4.1).
enum class Asking {
    Nothing,  ///< was asked today
    OneLine,  ///< "anything changed?"
    InFull,   ///< the intake
};
template <> struct EnumWords<Asking> {
    static constexpr auto words = std::to_array<std::string_view>({"nothing", "one_line", "in_full"});
};

/// When somebody was asked, and when it was called for.
struct LastAsked {
    std::optional<QDate> intake;     // the last one finished
    std::optional<QDate> visit;      // the last "anything changed?"
    std::optional<QDate> calledFor;  // by an alert, or by a finding that is to be asked about again; may lie ahead
};

/// In full at first, from six months after the last intake, and when it was called for since then; else one line at
/// every visit.
Asking whatToAsk(const LastAsked& last, QDate today);

/// When a finding is to be asked about again, where its rule says so.
std::optional<QDate> askAgainOn(const std::vector<Rule>& rules, const Raised& finding);

}  // namespace reliefbook
