// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/reasking.h"

namespace reliefbook {

namespace {

constexpr int monthsBetweenIntakes = 6;  // measurement.md 4.1

}  // namespace

Asking whatToAsk(const LastAsked& last, QDate today) {
    if (!last.intake || last.intake->addMonths(monthsBetweenIntakes) <= today)
        return Asking::InFull;
    if (last.calledFor && *last.calledFor > *last.intake && *last.calledFor <= today)
        return Asking::InFull;
    return last.intake == today || last.visit == today ? Asking::Nothing : Asking::OneLine;
}

std::optional<QDate> askAgainOn(const std::vector<Rule>& rules, const Raised& finding) {
    const Rule* rule = findRule(rules, finding.rule);
    return rule && rule->reAskDays ? std::optional(finding.from.addDays(*rule->reAskDays)) : std::nullopt;
}

}  // namespace reliefbook
