// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lastwork.h"

#include "core/records/score.h"
#include "core/sql/table.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// For a WHERE: a record was changed, and not only looked at or printed.
const std::string ofARecord = "kind <> '' AND action IN ('create', 'update', 'delete', 'restore')";

template <class T> std::optional<T> there(sql::Database& database, Id<T> id) {
    std::optional<T> found = sql::find(database, id);
    return found && !found->deletedAt ? found : std::nullopt;
}

/// The client, unless they lie in the bin with all they have.
void placeAt(LastWork& work, sql::Database& database, Id<Client> client) {
    work.client = there(database, client);
    if (work.client)
        return;
    work.course.reset();
    work.session.reset();
}

}  // namespace

LastWork workSince(sql::Database& database, qint64 seq) {
    LastWork work;
    work.records =
        database.value<int>("SELECT count(DISTINCT record_id) FROM audit WHERE seq > ? AND " + ofARecord, seq);
    if (work.records == 0)
        return work;
    QString kind;
    qint64 record = 0;
    {
        auto last = database.query("SELECT at, offset_minutes, kind, record_id FROM audit WHERE seq > ? AND " +
                                       ofARecord + " ORDER BY seq DESC LIMIT 1",
                                   seq);
        last.next();
        work.at = last.column<Moment>(0);
        work.offsetMinutes = last.column<int>(1);
        kind = last.column<QString>(2);
        record = last.column<qint64>(3);
    }
    if (kind == QLatin1StringView(Table<Client>::name)) {
        placeAt(work, database, Id<Client>{record});
    } else if (kind == QLatin1StringView(Table<Course>::name)) {
        work.course = there(database, Id<Course>{record});
        if (work.course)
            placeAt(work, database, work.course->client);
    } else if (kind == QLatin1StringView(Table<Session>::name)) {
        work.session = there(database, Id<Session>{record});
        if (work.session)
            placeAt(work, database, work.session->client);
    } else if (kind == QLatin1StringView(Table<PainScore>::name)) {
        // A score that was taken away is still of its session.
        const std::optional<PainScore> score = sql::find(database, Id<PainScore>{record});
        work.isScore = true;
        if (score && score->session)
            work.session = there(database, *score->session);
        if (work.session)
            placeAt(work, database, work.session->client);
    }
    return work;
}

}  // namespace reliefbook
