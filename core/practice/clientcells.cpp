// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientcells.h"

#include "core/base/text.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

std::vector<ClientCells> clientCells(sql::Database& database, const std::vector<Id<Client>>& ids) {
    const sql::Snapshot snapshot(database);
    std::vector<ClientCells> cells;
    for (const Id<Client> id : ids) {
        auto client = database.query(
            "SELECT city, CASE WHEN mobile <> '' THEN mobile WHEN phone_home <> '' THEN phone_home ELSE phone_work END "
            "FROM client WHERE id = ? AND deleted_at IS NULL",
            id);
        if (!client.next())
            continue;
        ClientCells of{.id = id, .city = client.column<QString>(0), .phone = client.column<QString>(1), .tags = {}};
        auto tags = database.query(
            "SELECT name FROM client_tag JOIN tag ON tag.id = tag_id WHERE client_id = ? AND client_tag.deleted_at IS "
            "NULL AND tag.deleted_at IS NULL ORDER BY name, tag_id",
            id);
        while (tags.next())
            of.tags << tags.column<QString>(0);
        cells.push_back(std::move(of));
    }
    return cells;
}

std::vector<Tag> allTags(sql::Database& database) {
    auto tags = sql::select<Tag>(database, "WHERE deleted_at IS NULL");
    std::ranges::sort(tags, {}, [](const Tag& tag) { return std::pair(folded(tag.name), tag.id.value); });
    return tags;
}

}  // namespace reliefbook
