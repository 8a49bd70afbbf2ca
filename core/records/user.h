// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/columns.h"
#include "core/base/enums.h"
#include "core/base/id.h"

#include <QString>

namespace reliefbook {

enum class Role { Owner, Therapist, Reception };
template <> struct EnumWords<Role> {
    static constexpr auto words = std::to_array<std::string_view>({"owner", "therapist", "reception"});
};

/// Somebody who works in the practice.
struct User {
    Id<User> id = {};
    QString name;
    QString shownAs;      // the name on paper; empty: `name`
    QString credentials;  // "licensed massage therapist": under the signature line
    QString registration;
    QString colour;  // in the diary, #rrggbb
    Role role = Role::Owner;
    bool active = true;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const User&) const = default;
};
template <> struct Table<User> {
    static constexpr auto name = "user";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &User::id});
        each(Column{"name", &User::name});
        each(Column{"shown_as", &User::shownAs});
        each(Column{"credentials", &User::credentials});
        each(Column{"registration", &User::registration});
        each(Column{"colour", &User::colour});
        each(Column{"role", &User::role});
        each(Column{"active", &User::active});
        each(Column{"created_at", &User::createdAt});
        each(Column{"created_by", &User::createdBy});
        each(Column{"deleted_at", &User::deletedAt});
    }
};

}  // namespace reliefbook
