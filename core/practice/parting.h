// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// The merges into this client that can be taken apart, the latest first.
std::vector<ClientMerge> mergesInto(sql::Database& database, Id<Client> client);

/// Two clients who were merged (core/practice/merging.h) and turned out to be two.
struct Parting {
    ChangeSet changes;  // one act, which can be taken back
    int back = 0;       // records that return to the other's file
    int since = 0;      // records entered since the merge that stay with the kept client
};
/// What was moved goes back; what was entered since stays, but for what can't stand without a record that goes: the
/// scores of its sessions, the clearance of its findings. A session that stays leaves a course that goes. What was
/// deleted since stays in the kept client's bin. Their own values become again what they were before the merge, unless
/// somebody changed them since. Throws NoSuchRecord where one of them is in the bin, Conflict where the kept client was
/// merged further or these two were parted already, NotAllowed ["client", "restricted"].
Parting partedClients(sql::Database& database, const ClientMerge& merge);

}  // namespace reliefbook
