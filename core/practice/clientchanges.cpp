// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientchanges.h"

namespace reliefbook {

ChangeSet archivedClient(const Client& client, Moment at) {
    Client after = client;
    after.archivedAt = at;
    return {update(client, after)};
}

ChangeSet unarchivedClient(const Client& client) {
    Client after = client;
    after.archivedAt.reset();
    return {update(client, after)};
}

ChangeSet removedClient(const Client& client) { return {removal(client)}; }

}  // namespace reliefbook
