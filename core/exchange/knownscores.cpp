// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/knownscores.h"

#include "core/sql/table.h"

#include <iterator>

namespace reliefbook {
namespace {

template <class T> void add(std::vector<T>& to, std::vector<T> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

KnownScores knownScores(sql::Database& database, const QStringList& fileNos) {
    KnownScores known;
    for (const QString& fileNo : fileNos)
        add(known.clients,
            sql::select<Client>(database, "WHERE file_no = ? AND file_no <> '' AND deleted_at IS NULL", fileNo));
    for (const Client& client : known.clients) {
        add(known.courses,
            sql::select<Course>(database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY started_on, id",
                                client.id));
        add(known.sessions,
            sql::select<Session>(
                database, "WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void' ORDER BY started_at, id",
                client.id));
        add(known.scores, sql::select<PainScore>(
                              database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY taken_at, id", client.id));
    }
    return known;
}

}  // namespace reliefbook
