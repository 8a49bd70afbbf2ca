// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// That two clients were one person: what went from one file to the other, so that it can be parted again without
/// loss.
struct ClientMerge {
    Id<ClientMerge> id = {};
    Id<Client> client = {};
    Id<Client> merged = {};  // whose file it was; `client_id` is whose it became
    QString moved;           // JSON: {kind: [ids]}
    QString before;          // JSON: the client kept, as they were before
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const ClientMerge&) const = default;
};
template <> struct Table<ClientMerge> {
    static constexpr auto name = "client_merge";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &ClientMerge::id});
        each(Column{"client_id", &ClientMerge::client});
        each(Column{"merged_id", &ClientMerge::merged});
        each(Column{"moved", &ClientMerge::moved});
        each(Column{"before", &ClientMerge::before});
        each(Column{"created_at", &ClientMerge::createdAt});
        each(Column{"created_by", &ClientMerge::createdBy});
        each(Column{"deleted_at", &ClientMerge::deletedAt});
    }
};

}  // namespace reliefbook
