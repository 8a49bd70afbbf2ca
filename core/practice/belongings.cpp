// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/belongings.h"

#include "core/records/record.h"

#include <algorithm>
#include <unordered_set>

namespace reliefbook {
namespace {

using Ids = std::vector<qint64>;

template <class T> constexpr bool hasClient = requires(const T& record) { record.client; };
template <class T> constexpr bool hasCourse = requires(const T& record) { record.course; };
template <class T> constexpr bool hasSession = requires(const T& record) { record.session; };
template <class T> constexpr bool isClients = std::is_same_v<T, Client> || hasClient<T> || hasCourse<T>;

void addTo(Ids& ids, sql::Database& database, const std::string& sql, qint64 of) {
    auto rows = database.query(sql, of);
    while (rows.next())
        ids.push_back(rows.column<qint64>(0));
}

/// Of each of `owners`. What lies in the bin is asked for by itself: the indexes hold one or the other.
Ids ownedBy(sql::Database& database, const Ids& owners, const std::string& table, const std::string& owner) {
    Ids ids;
    const std::string sql = "SELECT id FROM " + table + " WHERE " + owner + " = ?";
    for (const qint64 one : owners) {
        for (const char* where : {" AND deleted_at IS NULL", " AND deleted_at IS NOT NULL"})
            addTo(ids, database, std::string(sql).append(where), one);
    }
    return ids;
}

/// A record in the bin keeps the session or course it was deleted with, while that may have gone to another client.
void addFromTheBin(Ids& ids, sql::Database& database, const std::string& table, const std::string& owner,
                   const Ids& owners) {
    const std::unordered_set<qint64> wanted(owners.begin(), owners.end());
    std::unordered_set<qint64> known(ids.begin(), ids.end());
    auto rows = database.query("SELECT id, " + owner + " FROM " + table + " WHERE deleted_at IS NOT NULL AND " + owner +
                               " IS NOT NULL");
    while (rows.next()) {
        const auto id = rows.column<qint64>(0);
        if (wanted.contains(rows.column<qint64>(1)) && known.insert(id).second)
            ids.push_back(id);
    }
}

/// Walks the kinds of record in the order of dependence.
class Belongings {
public:
    Belongings(sql::Database& database, Id<Client> client) : database_(database), client_(client) {}

    std::vector<KindIds> all() {
        addKinds(std::make_index_sequence<std::variant_size_v<Record>>{});
        return std::move(all_);
    }

private:
    template <std::size_t... I> void addKinds(std::index_sequence<I...> /*kinds*/) {
        (addKind<std::variant_alternative_t<I, Record>>(), ...);
    }

    template <class T> void addKind() {
        if constexpr (isClients<T>) {
            Ids ids = idsOf<T>();
            if constexpr (std::is_same_v<T, Client>)
                clients_ = ids;
            if constexpr (std::is_same_v<T, Course>)
                courses_ = ids;
            if constexpr (std::is_same_v<T, Session>)
                sessions_ = ids;
            all_.push_back({Table<T>::name, std::move(ids)});
        }
    }

    template <class T> Ids idsOf() {
        const std::string table = Table<T>::name;
        Ids ids;
        if constexpr (std::is_same_v<T, Client>) {
            addTo(ids, database_,
                  "WITH RECURSIVE person (id) AS (VALUES (?) UNION SELECT client.id FROM client JOIN person ON "
                  "merged_into = person.id) SELECT client.id FROM person CROSS JOIN client ON client.id = person.id",
                  client_.value);
        } else if constexpr (hasClient<T>) {
            ids = ownedBy(database_, clients_, table, "client_id");
            if constexpr (hasSession<T>)
                addFromTheBin(ids, database_, table, "session_id", sessions_);
            if constexpr (hasCourse<T>)
                addFromTheBin(ids, database_, table, "course_id", courses_);
        } else {
            ids = ownedBy(database_, courses_, table, "course_id");
        }
        return ids;
    }

    sql::Database& database_;
    Id<Client> client_;
    std::vector<KindIds> all_;
    Ids clients_, courses_, sessions_;
};

template <std::size_t... I> std::vector<const char*> kindNames(std::index_sequence<I...> /*kinds*/) {
    std::vector<const char*> names;
    const auto add = [&]<class T>(const T*) {
        if constexpr (isClients<T>)
            names.push_back(Table<T>::name);
    };
    (add(static_cast<const std::variant_alternative_t<I, Record>*>(nullptr)), ...);
    return names;
}

}  // namespace

std::vector<KindIds> belongingsOf(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    return Belongings(database, client).all();
}

const std::vector<const char*>& clientsKinds() {
    static const std::vector<const char*> kinds = kindNames(std::make_index_sequence<std::variant_size_v<Record>>{});
    return kinds;
}

std::vector<KindIds> othersNaming(sql::Database& database, const std::vector<qint64>& clients) {
    KindIds relations{Table<ClientRelation>::name, {}};
    KindIds merges{Table<ClientMerge>::name, {}};
    KindIds distinct{Table<DistinctClients>::name, {}};
    for (const qint64 client : clients) {
        addTo(relations.ids, database, "SELECT id FROM client_relation WHERE other_client_id = ?", client);
        addTo(merges.ids, database, "SELECT id FROM client_merge WHERE merged_id = ?", client);
        addTo(distinct.ids, database, "SELECT id FROM distinct_clients WHERE other_client_id = ?", client);
    }
    return {relations, merges, distinct};
}

}  // namespace reliefbook
