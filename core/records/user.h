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
    static constexpr auto columns = std::tuple{
        Column{"id", &User::id},
        Column{"name", &User::name},
        Column{"shown_as", &User::shownAs},
        Column{"credentials", &User::credentials},
        Column{"registration", &User::registration},
        Column{"colour", &User::colour},
        Column{"role", &User::role},
        Column{"active", &User::active},
        Column{"created_at", &User::createdAt},
        Column{"created_by", &User::createdBy},
        Column{"deleted_at", &User::deletedAt},
    };
};

}  // namespace reliefbook
