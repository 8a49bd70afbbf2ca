// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasure.h"

#include "core/base/error.h"
#include "core/practice/audit.h"
#include "core/practice/belongings.h"
#include "core/practice/keeping.h"
#include "core/practice/queries.h"
#include "core/sql/foreignkeys.h"
#include "core/sql/schemaguard.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// After what failed, whose transaction will be rolled back (and may be already): as well as it can.
void restoreTriggers(sql::Database& database, const std::vector<QString>& names, const QByteArray& scripts) {
    try {
        for (const QString& name : names)
            database.script("DROP TRIGGER IF EXISTS \"" + name.toUtf8() + "\";");
        database.script(scripts);
    } catch (const Error&) {  // the rollback brings them back
    }
}

/// Runs `work` while the history's triggers are gone, and makes them anew as they were, whatever `work` does: no commit
/// can come between. Inside the caller's transaction, on a connection that may change the schema.
template <class Work> void withHistoryOpen(sql::Database& database, const Work& work) {
    std::vector<QString> names;
    QByteArray scripts;
    {
        auto rows = database.query(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'history' ORDER BY name");
        while (rows.next()) {
            names.push_back(rows.column<QString>(0));
            scripts += rows.column<QString>(1).toUtf8() + ";\n";
        }
    }
    try {
        for (const QString& name : names)
            database.script("DROP TRIGGER \"" + name.toUtf8() + "\";");
        work();
    } catch (...) {
        restoreTriggers(database, names, scripts);
        throw;
    }
    database.script(scripts);
}

void count(Erasure& erasure, std::string_view kind, qint64 rows) {
    if (kind == "course")
        erasure.courses += rows;
    else if (kind == "session")
        erasure.sessions += rows;
    else if (kind == "pain_score" || kind == "rating" || kind == "measure_result")
        erasure.scores += rows;
    else if (kind != "client")
        erasure.others += rows;
}

/// Inside the caller's transaction, withHistoryOpen() and with ForeignKeysOff.
void eraseRows(sql::Database& database, Erasure& erasure) {
    const std::vector<KindIds> all = belongingsOf(database, erasure.client);
    const auto erase = [&](const KindIds& kind) {
        const std::string remove = std::string("DELETE FROM ") + kind.kind + " WHERE id = ?";
        for (const qint64 id : kind.ids) {
            const auto versions = database.value<qint64>("SELECT count(*) FROM history WHERE record_id = ?", id);
            if (versions > 0)
                database.query("DELETE FROM history WHERE record_id = ?", id).run();
            erasure.versions += versions;
            database.query(remove, id).run();
            if (kind.kind == std::string_view(Table<Attachment>::name))
                database.query("DELETE FROM attachment_blob WHERE id = ?", id).run();
        }
        count(erasure, kind.kind, static_cast<qint64>(kind.ids.size()));
    };
    for (auto kind = all.rbegin(); kind != all.rend(); ++kind)
        erase(*kind);
    for (const KindIds& kind : othersNaming(database, all.front().ids))
        erase(kind);
    for (const qint64 id : all.front().ids)
        database.query("INSERT INTO erased (record_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING", id, erasure.at).run();
}

template <class Enum> QString named(Enum value) {
    const std::string_view text = word(value);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Entered enteredAt(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    Entered first;
    const std::vector<KindIds> all = belongingsOf(database, client);
    for (const qint64 id : all.front().ids) {
        auto entry = database.query(
            "SELECT seq, at FROM audit WHERE kind = 'client' AND action = 'create' AND record_id = ? ORDER BY seq "
            "LIMIT 1",
            id);
        if (!entry.next())
            return {};  // from before the audit: any copy may hold them
        const Entered entered{entry.column<qint64>(0), entry.column<Moment>(1)};
        if (first.seq == 0 || entered.seq < first.seq)
            first = entered;
    }
    return first;
}

namespace {

/// Inside the caller's transaction.
ErasedNow eraseAll(sql::Database& database, const User& user, const std::vector<Id<Client>>& clients,
                   EraseReason reason, const Progress& progress) {
    const Moment at = now();
    const int offset = offsetMinutesAt(at);
    const PracticeInfo info = practiceInfo(database);
    ErasedNow erased;
    const sql::SchemaChangesAllowed allowed(database);
    AuditHead head = auditHead(database);
    withHistoryOpen(database, [&] {
        for (const Id<Client> id : clients) {
            if (progress && !progress(qint64(erased.erasures.size()), qint64(clients.size())))
                throw Error(ErrorKind::Cancelled);
            const std::optional<Client> client = sql::find(database, id);
            if (!client)
                throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(id.value)});
            const Keeping keeping = keepingOf(database, *client, info);
            if (keeping.until && localDay(at, offset) < *keeping.until)
                throw Error(ErrorKind::RetentionHolds,
                            {u"client"_s, QString::number(id.value), keeping.until->toString(Qt::ISODate)});
            Erasure erasure;
            erasure.client = id;
            erasure.fileNo = client->fileNo;
            erasure.at = at;
            erasure.offsetMinutes = offset;
            erasure.by = user.id;
            erasure.reason = reason;
            eraseRows(database, erasure);
            head = appendAudit(database, head,
                               {.seq = 0,
                                .at = at,
                                .offsetMinutes = offset,
                                .user = user.id,
                                .role = user.role,
                                .action = u"erase"_s,
                                .kind = u"client"_s,
                                .record = id.value,
                                .fields = {},
                                .reason = named(reason)});
            erasure.auditSeq = head.seq;
            erased.erasures.push_back(erasure);
            erased.gone.push_back(removal(*client));
        }
    });
    return erased;
}

void checkMayErase(const User& user) {
    if (user.role != Role::Owner)
        throw Error(ErrorKind::NotAllowed, {u"client"_s});
}

}  // namespace

ErasedNow eraseClients(sql::Database& writer, const User& user, const std::vector<Id<Client>>& clients,
                       EraseReason reason, const Progress& progress) {
    checkMayErase(user);
    const sql::ForeignKeysOff off(writer);
    sql::Transaction transaction(writer);
    ErasedNow erased = eraseAll(writer, user, clients, reason, progress);
    transaction.commit();
    return erased;
}

void tellErased(Practice& practice, const ErasedNow& erased) {
    practice.endVisit();  // its rows may be gone
    emit practice.changed(erased.gone);
}

std::vector<Erasure> eraseClients(Practice& practice, const std::vector<Id<Client>>& clients, EraseReason reason) {
    checkMayErase(practice.user());
    ErasedNow erased;
    {
        const sql::ForeignKeysOff off(practice.database());
        practice.write([&] { erased = eraseAll(practice.database(), practice.user(), clients, reason, {}); });
    }
    tellErased(practice, erased);
    return erased.erasures;
}

void takeOutAgain(Practice& practice, const Client& client) {
    sql::Database& database = practice.database();
    const Moment at = now();
    {
        const sql::ForeignKeysOff off(database);
        practice.write([&] {
            const std::optional<Client> stored = sql::find(database, client.id);
            if (!stored)
                throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(client.id.value)});
            const std::vector<KindIds> all = belongingsOf(database, client.id);
            const auto isMore = std::ranges::any_of(all, [](const KindIds& kind) {
                return kind.ids.size() > (std::string_view(kind.kind) == "client" ? 1U : 0U);
            });
            if (*stored != client || isMore)
                throw Error(ErrorKind::Conflict, {u"client"_s, QString::number(client.id.value)});
            Erasure erasure;
            erasure.client = client.id;
            erasure.at = at;
            const sql::SchemaChangesAllowed allowed(database);
            withHistoryOpen(database, [&] { eraseRows(database, erasure); });
            appendAudit(database, auditHead(database),
                        {.seq = 0,
                         .at = at,
                         .offsetMinutes = offsetMinutesAt(at),
                         .user = practice.user().id,
                         .role = practice.user().role,
                         .action = u"delete"_s,
                         .kind = u"client"_s,
                         .record = client.id.value,
                         .fields = {},
                         .reason = u"broken off"_s});
        });
    }
    practice.endVisit();
    emit practice.changed({removal(client)});
}

std::vector<ErasedClient> erasedClients(sql::Database& database) {
    std::vector<ErasedClient> erased;
    auto rows = database.query("SELECT record_id, at FROM erased ORDER BY record_id");
    while (rows.next())
        erased.push_back({rows.column<Id<Client>>(0), rows.column<Moment>(1)});
    return erased;
}

int replayErasures(sql::Database& database, const std::vector<ErasedClient>& erased) {
    std::vector<ErasedClient> due;
    for (const ErasedClient& one : erased) {
        if (database.value<qint64>("SELECT (SELECT count(*) FROM client WHERE id = ?1) + (SELECT count(*) = 0 FROM "
                                   "erased WHERE record_id = ?1)",
                                   one.client) > 0)
            due.push_back(one);
    }
    if (due.empty())
        return 0;
    const sql::ForeignKeysOff off(database);
    sql::Transaction transaction(database);
    AuditHead head = auditHead(database);
    int again = 0;
    withHistoryOpen(database, [&] {
        for (const ErasedClient& one : due) {
            const bool isThere = sql::find(database, one.client).has_value();
            Erasure erasure;
            erasure.client = one.client;
            erasure.at = one.at;
            eraseRows(database, erasure);
            database
                .query("INSERT INTO erased (record_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING", one.client, one.at)
                .run();
            if (!isThere)
                continue;
            ++again;
            AuditEntry entry;  // by no user: the program itself
            entry.at = now();
            entry.offsetMinutes = offsetMinutesAt(entry.at);
            entry.action = u"erase"_s;
            entry.kind = u"client"_s;
            entry.record = one.client.value;
            entry.reason = u"again"_s;
            head = appendAudit(database, head, entry);
        }
    });
    transaction.commit();
    return again;
}

}  // namespace reliefbook
