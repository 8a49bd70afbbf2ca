// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/restriction.h"

#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

ChangeSet restrictedClient(const Client& client, Moment at) {
    Client after = client;
    after.restrictedAt = at;
    return {update(client, after)};
}

ChangeSet unrestrictedClient(const Client& client) {
    Client after = client;
    after.restrictedAt.reset();
    return {update(client, after)};
}

std::vector<Client> restrictedClients(sql::Database& database) {
    auto clients = sql::select<Client>(database, "WHERE restricted_at IS NOT NULL AND deleted_at IS NULL");
    std::sort(clients.begin(), clients.end(), [](const Client& a, const Client& b) {
        return std::tie(a.lastName, a.firstName, a.id.value) < std::tie(b.lastName, b.firstName, b.id.value);
    });
    return clients;
}

}  // namespace reliefbook
