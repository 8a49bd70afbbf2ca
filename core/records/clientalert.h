// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

#include <QDate>

namespace reliefbook {

/// Who it is for: medical ones are not read out at the reception.
enum class AlertKind { Medical, Screening, Personal, Admin };
template <> struct EnumWords<AlertKind> {
    static constexpr auto words = std::to_array<std::string_view>({"medical", "screening", "personal", "admin"});
};

/// Something to be seen before anything else is done for a client.
struct ClientAlert {
    Id<ClientAlert> id = {};
    Id<Client> client = {};
    AlertKind kind = AlertKind::Medical;
    QString text;
    std::optional<QDate> fromDay;   // empty: at once
    std::optional<QDate> untilDay;  // the last day it is shown; empty: until it is deleted
    bool acknowledge = false;       // asks to be confirmed each time the file is opened
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const ClientAlert&) const = default;
};
template <> struct Table<ClientAlert> {
    static constexpr auto name = "alert";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &ClientAlert::id});
        each(Column{"client_id", &ClientAlert::client});
        each(Column{"kind", &ClientAlert::kind});
        each(Column{"text", &ClientAlert::text});
        each(Column{"from_day", &ClientAlert::fromDay});
        each(Column{"until_day", &ClientAlert::untilDay});
        each(Column{"acknowledge", &ClientAlert::acknowledge});
        each(Column{"created_at", &ClientAlert::createdAt});
        each(Column{"created_by", &ClientAlert::createdBy});
        each(Column{"deleted_at", &ClientAlert::deletedAt});
    }
};

}  // namespace reliefbook
