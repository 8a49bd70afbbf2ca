// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/relationread.h"

#include "core/practice/contactread.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {
namespace {

template <class T> std::optional<T> outOfTheBin(sql::Database& database, std::optional<Id<T>> id) {
    std::optional<T> found = id ? sql::find(database, *id) : std::nullopt;
    return found && !found->deletedAt ? found : std::nullopt;
}

std::vector<Relation> read(sql::Database& database, const char* where, Id<Client> client, bool isFromThere) {
    std::vector<Relation> relations;
    for (ClientRelation& one : sql::select<ClientRelation>(database, where, client)) {
        Relation relation{.relation = std::move(one), .client = {}, .contact = {}, .isFromThere = isFromThere};
        relation.client = outOfTheBin(
            database, isFromThere ? std::optional(relation.relation.client) : relation.relation.otherClient);
        if (relation.client && relation.client->mergedInto == client)
            continue;  // they were found to be this client themselves
        if (!isFromThere)
            relation.contact = outOfTheBin(database, relation.relation.contact);
        if (relation.client || relation.contact)
            relations.push_back(std::move(relation));
    }
    std::ranges::stable_sort(relations, {}, [](const Relation& one) { return one.relation.role; });
    return relations;
}

}  // namespace

std::vector<Relation> relationsOf(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    std::vector<Relation> all = read(database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY created_at, id",
                                     client, /*isFromThere=*/false);
    for (Relation& one : read(database, "WHERE other_client_id = ? AND deleted_at IS NULL ORDER BY created_at, id",
                              client, /*isFromThere=*/true))
        all.push_back(std::move(one));
    return all;
}

std::vector<Contact> doctorsFor(sql::Database& database, Id<Client> client, std::optional<Id<Contact>> also) {
    const sql::Snapshot snapshot(database);
    std::vector<Contact> doctors;
    const auto add = [&doctors](const Contact& contact) {
        if (std::ranges::find(doctors, contact.id, &Contact::id) == doctors.end())
            doctors.push_back(contact);
    };
    for (const Relation& relation : relationsOf(database, client)) {
        if (relation.contact && !relation.isFromThere)
            add(*relation.contact);
    }
    for (const ContactLine& line : directory(database)) {
        if (line.contact.kind == ContactKind::Doctor || line.contact.id == also)
            add(line.contact);
    }
    return doctors;
}

}  // namespace reliefbook
