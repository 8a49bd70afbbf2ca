// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/knownscores.h"

#include "core/practice/clientread.h"
#include "core/sql/table.h"

#include <iterator>
#include <set>

namespace reliefbook {
namespace {

template <class T> void add(std::vector<T>& to, std::vector<T> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

KnownScores knownScores(sql::Database& database, const QStringList& fileNos) {
    KnownScores known;
    std::set<Id<Client>> read;
    for (const QString& fileNo : fileNos) {
        for (const Client& client :
             sql::select<Client>(database, "WHERE file_no = ? AND file_no <> '' AND deleted_at IS NULL", fileNo)) {
            // A file that was made one with another goes on there, and is known by its number still.
            Client kept = keptClientOf(database, client.id).value_or(client);
            kept.fileNo = fileNo;
            const Id<Client> id = kept.id;
            known.clients.push_back(std::move(kept));
            if (!read.insert(id).second)
                continue;
            add(known.courses, sql::select<Course>(
                                   database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY started_on, id", id));
            add(known.sessions,
                sql::select<Session>(
                    database, "WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void' ORDER BY started_at, id",
                    id));
            add(known.scores, sql::select<PainScore>(
                                  database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY taken_at, id", id));
        }
    }
    return known;
}

}  // namespace reliefbook
