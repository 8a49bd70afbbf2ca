// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// The ids of one kind of record.
struct KindIds {
    const char* kind;  // the table's name
    std::vector<qint64> ids;
};

/// All records that are a client's, there or in the bin, the client among them, and clients who were merged into this
/// one: what an erasure takes, what the client may ask to see. In the order of dependence (core/records/record.h): a
/// record only refers to kinds before its own. Also kinds of which there are none.
std::vector<KindIds> belongingsOf(sql::Database& database, Id<Client> client);

/// The kinds of record that are a client's, the client's own first, in the order of dependence.
const std::vector<const char*>& clientsKinds();

/// Records of other clients that name one of these: who they are to each other, and into whose file theirs was merged.
/// They can't stand without them.
std::vector<KindIds> othersNaming(sql::Database& database, const std::vector<qint64>& clients);

}  // namespace reliefbook
