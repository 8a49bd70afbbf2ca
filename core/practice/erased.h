// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "core/sql/database.h"

#include <QByteArray>

#include <vector>

namespace reliefbook {

/// A client who was erased, by the id alone: kept to erase them again where an older backup is restored.
struct ErasedClient {
    Id<Client> client;
    Moment at;
    /// Outside the encrypted file: what only a program could write that had the practice open. 16 bytes.
    QByteArray voucher = {};

    bool operator==(const ErasedClient&) const = default;
};

/// All who were ever erased from this practice.
std::vector<ErasedClient> erasedClients(sql::Database& database);

/// The same list, each with its voucher: what may be written beside the file, where anybody can change it. It is keyed
/// by the first entry of the audit, which every copy of the practice holds whatever its passphrase.
std::vector<ErasedClient> withVouchers(sql::Database& database, std::vector<ErasedClient> erased);
/// Those of a list from outside the file whose voucher is of this practice. Nobody is erased by the word of the others
/// (R-ERA-1).
std::vector<ErasedClient> vouchedFor(sql::Database& database, const std::vector<ErasedClient>& erased);

/// Erases those of `erased` who are in `database` (again): after an older backup was restored, without asking how long
/// they must be kept, which was asked then. Keeps the list. Answers how many were there. `database` is open for
/// writing. Throws DiskFull, WriteFailed, FileDamaged; then nothing was erased.
int replayErasures(sql::Database& database, const std::vector<ErasedClient>& erased);

}  // namespace reliefbook
