// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// A client who was erased, by the id alone: kept to erase them again where an older backup is restored.
struct ErasedClient {
    Id<Client> client;
    Moment at;

    bool operator==(const ErasedClient&) const = default;
};

/// All who were ever erased from this practice.
std::vector<ErasedClient> erasedClients(sql::Database& database);

/// Erases those of `erased` who are in `database` (again): after an older backup was restored, without asking how long
/// they must be kept, which was asked then. Keeps the list. Answers how many were there. `database` is open for
/// writing. Throws DiskFull, WriteFailed, FileDamaged; then nothing was erased.
int replayErasures(sql::Database& database, const std::vector<ErasedClient>& erased);

}  // namespace reliefbook
