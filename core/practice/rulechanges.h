// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/records/level.h"
#include "core/records/rulesetting.h"
#include "core/screening/rules.h"
#include "core/sql/database.h"

namespace reliefbook {

// What a practice decides about the rules of screening; only its owner may (Practice::apply).

/// The level somebody chose for the rule; none: it keeps its own.
std::optional<Level> levelIn(const RuleSetting& setting);

/// A rule as it came, and what was decided about it.
struct RuleLine {
    Rule rule;
    std::optional<RuleSetting> setting = {};

    bool isOff() const { return setting && setting->off; }
    Level level() const;  // the one it is raised at
};

/// Every rule of the program, in its order.
std::vector<RuleLine> ruleLines(sql::Database& database);

/// Throws BadInput ["rule_setting", "reason"] without a reason.
ChangeSet switchedOff(const RuleLine& line, const QString& reason);
ChangeSet withLevel(const RuleLine& line, Level level, const QString& reason);
/// The rule is as it came; nothing where it is so already.
ChangeSet asItCame(const RuleLine& line);

}  // namespace reliefbook
