// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/user.h"

namespace reliefbook {

/// That the practice switched a rule of screening off, or changed its level, and why.
struct RuleSetting {
    Id<RuleSetting> id = {};
    QString rule;  // the rule's id
    bool off = false;
    QString level;  // one of Level's words; empty: as it came
    QString reason;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const RuleSetting&) const = default;
};
template <> struct Table<RuleSetting> {
    static constexpr auto name = "rule_setting";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &RuleSetting::id});
        each(Column{"rule", &RuleSetting::rule});
        each(Column{"off", &RuleSetting::off});
        each(Column{"level", &RuleSetting::level});
        each(Column{"reason", &RuleSetting::reason});
        each(Column{"created_at", &RuleSetting::createdAt});
        each(Column{"created_by", &RuleSetting::createdBy});
        each(Column{"deleted_at", &RuleSetting::deletedAt});
    }
};

}  // namespace reliefbook
