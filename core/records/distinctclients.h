// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// That two clients who look alike are two people: somebody looked, and they are not asked about again.
struct DistinctClients {
    Id<DistinctClients> id = {};
    Id<Client> client = {};
    Id<Client> otherClient = {};
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const DistinctClients&) const = default;
};
template <> struct Table<DistinctClients> {
    static constexpr auto name = "distinct_clients";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &DistinctClients::id});
        each(Column{"client_id", &DistinctClients::client});
        each(Column{"other_client_id", &DistinctClients::otherClient});
        each(Column{"created_at", &DistinctClients::createdAt});
        each(Column{"created_by", &DistinctClients::createdBy});
        each(Column{"deleted_at", &DistinctClients::deletedAt});
    }
};

}  // namespace reliefbook
