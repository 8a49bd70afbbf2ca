// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/tagread.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/bin.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

std::vector<TagLine> tags(sql::Database& database) {
    const sql::Snapshot snapshot(database);
    static const std::string count =
        "SELECT count(*) FROM client_tag WHERE tag_id = ? AND deleted_at IS NULL AND " + whoseClientIsThere();
    std::vector<TagLine> lines;
    for (Tag& tag : sql::select<Tag>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id")) {
        const int clients = database.value<int>(count, tag.id);
        lines.push_back({std::move(tag), clients});
    }
    std::ranges::stable_sort(lines, {}, [](const TagLine& line) { return folded(line.tag.name); });
    return lines;
}

std::vector<Tag> allTags(sql::Database& database) {
    auto tags = sql::select<Tag>(database, "WHERE deleted_at IS NULL");
    std::ranges::sort(tags, {}, [](const Tag& tag) { return std::pair(folded(tag.name), tag.id.value); });
    return tags;
}

std::vector<BorneTag> tagsOf(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    std::vector<BorneTag> borne;
    for (const ClientTag& bearing : sql::select<ClientTag>(
             database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY created_at, id", client)) {
        std::optional<Tag> tag = sql::find(database, bearing.tag);
        if (tag && !tag->deletedAt)
            borne.push_back({std::move(*tag), bearing});
    }
    std::ranges::stable_sort(borne, {}, [](const BorneTag& one) { return folded(one.tag.name); });
    return borne;
}

std::optional<Tag> tagCalled(sql::Database& database, QStringView name) {
    const QString wanted = folded(name).trimmed();
    for (Tag& tag : sql::select<Tag>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id")) {
        if (folded(tag.name).trimmed() == wanted)
            return std::move(tag);
    }
    return std::nullopt;
}

ChangeSet removedTag(sql::Database& database, Id<Tag> tag) {
    const sql::Snapshot snapshot(database);
    const std::optional<Tag> found = sql::find(database, tag);
    if (!found || found->deletedAt)
        throw Error(ErrorKind::NoSuchRecord, {QStringLiteral("tag"), QString::number(tag.value)});
    return {removal(*found)};
}

}  // namespace reliefbook
