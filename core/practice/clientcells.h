// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/tag.h"
#include "core/sql/database.h"

#include <QStringList>

#include <vector>

namespace reliefbook {

/// What the table of clients shows beside a ClientLine (core/practice/clientread.h).
struct ClientCells {
    Id<Client> id;
    QString city, phone;  // one of the telephone numbers, the mobile one before the others
    QStringList tags;     // in the order of the alphabet
};
/// In the order of `ids`; those that are not there are left out.
std::vector<ClientCells> clientCells(sql::Database& database, const std::vector<Id<Client>>& ids);

/// The tags of the practice, in the order of the alphabet.
std::vector<Tag> allTags(sql::Database& database);

}  // namespace reliefbook
