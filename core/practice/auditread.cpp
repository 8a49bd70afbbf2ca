// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/auditread.h"

#include "core/base/error.h"
#include "core/practice/belongings.h"

#include <unordered_set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView entriesTo = u", entries to ";

constexpr auto columns =
    "SELECT seq, at, offset_minutes, user_id, role, action, kind, record_id, fields, reason, hash FROM audit ";

/// The filter with what it has to look up.
class Wanted {
public:
    Wanted(sql::Database& database, const AuditFilter& filter) : filter_(filter) {
        if (!filter.client)
            return;
        records_.insert(filter.client->value);
        for (const KindIds& kind : belongingsOf(database, *filter.client))
            records_.insert(kind.ids.begin(), kind.ids.end());
    }

    bool fits(const sql::Statement& row) const {
        if (filter_.client && !records_.contains(row.column<qint64>(7)))
            return false;
        if (filter_.user && row.column<Id<User>>(3) != *filter_.user)
            return false;
        if (!filter_.action.isEmpty() && row.column<QString>(5) != filter_.action)
            return false;
        if (!filter_.kind.isEmpty() && row.column<QString>(6) != filter_.kind)
            return false;
        if (!filter_.from && !filter_.until)
            return true;
        const QDate day = localDay(row.column<Moment>(1), row.column<int>(2));
        return (!filter_.from || day >= *filter_.from) && (!filter_.until || day <= *filter_.until);
    }

private:
    const AuditFilter& filter_;
    std::unordered_set<qint64> records_;
};

AuditEntry entryOf(const sql::Statement& row) {
    AuditEntry entry;
    entry.seq = row.column<qint64>(0);
    entry.at = row.column<Moment>(1);
    entry.offsetMinutes = row.column<int>(2);
    entry.user = row.column<Id<User>>(3);
    entry.role = fromWord<Role>(row.column<std::string_view>(4)).value_or(Role::Owner);
    entry.action = row.column<QString>(5);
    entry.kind = row.column<QString>(6);
    entry.record = row.column<qint64>(7);
    entry.fields = row.column<QString>(8);
    entry.reason = row.column<QString>(9);
    return entry;
}

void goOn(const Progress& progress, qint64 done, qint64 total) {
    if (progress && done % 5'000 == 0 && !progress(done, total))
        throw Error(ErrorKind::Cancelled);
}

}  // namespace

std::vector<AuditEntry> auditPage(sql::Database& database, const AuditFilter& filter, qint64 before, int limit,
                                  const Progress& progress) {
    const sql::Snapshot snapshot(database);
    const Wanted wanted(database, filter);
    const qint64 last = auditHead(database).seq;
    std::vector<AuditEntry> page;
    auto rows =
        database.query(std::string(columns) + "WHERE seq < ? ORDER BY seq DESC", before > 0 ? before : last + 1);
    qint64 walked = 0;
    while (static_cast<int>(page.size()) < limit && rows.next()) {
        goOn(progress, ++walked, last);
        if (wanted.fits(rows))
            page.push_back(entryOf(rows));
    }
    return page;
}

void forEachAuditEntry(sql::Database& database, const AuditFilter& filter,
                       const std::function<void(const AuditEntry&, const QByteArray&)>& take,
                       const Progress& progress) {
    const sql::Snapshot snapshot(database);
    const Wanted wanted(database, filter);
    const qint64 last = auditHead(database).seq;
    auto rows = database.query(std::string(columns) + "ORDER BY seq");
    qint64 walked = 0;
    while (rows.next()) {
        goOn(progress, ++walked, last);
        if (wanted.fits(rows))
            take(entryOf(rows), rows.column<QByteArray>(10));
    }
}

QStringList auditActions(sql::Database& database) {
    QStringList actions;
    auto rows = database.query("SELECT DISTINCT action FROM audit ORDER BY action");
    while (rows.next())
        actions << rows.column<QString>(0);
    return actions;
}

std::optional<Moment> restoredSince(sql::Database& database, const AuditAnchor& anchor) {
    if (!anchor.at)
        return std::nullopt;
    // core/file/restore.cpp writes it: "from NAME, entries to NUMBER". Of a record that came out of the bin there is a
    // kind.
    auto rows = database.query(
        "SELECT at, reason FROM audit WHERE action = 'restore' AND kind = '' AND at >= ? ORDER BY seq", anchor.at);
    while (rows.next()) {
        const auto reason = rows.column<QString>(1);
        const qsizetype start = reason.lastIndexOf(entriesTo);
        bool isNumber = false;
        const qint64 held = start < 0 ? 0 : reason.mid(start + entriesTo.size()).toLongLong(&isNumber);
        if (isNumber && held < anchor.head.seq)
            return rows.column<Moment>(0);
    }
    return std::nullopt;
}

std::vector<AuditFinding> checkAudit(sql::Database& database, const std::vector<AuditAnchor>& anchors,
                                     const Progress& progress) {
    const sql::Snapshot snapshot(database);
    std::vector<AuditFinding> findings;
    if (const auto broken = firstBreakInAudit(database, 1, progress))
        findings.push_back({AuditFinding::Kind::Broken, *broken, {}});
    for (const AuditAnchor& anchor : anchors) {
        if (anchor.head.seq == 0)
            continue;
        const auto hash = database.value<QByteArray>("SELECT hash FROM audit WHERE seq = ?", anchor.head.seq);
        if (hash == anchor.head.hash)
            continue;
        if (const std::optional<Moment> restored = restoredSince(database, anchor))
            findings.push_back({AuditFinding::Kind::Restored, anchor.head.seq, anchor.source, *restored});
        else if (hash.isEmpty())
            findings.push_back({AuditFinding::Kind::Shortened, anchor.head.seq, anchor.source});
        else
            findings.push_back({AuditFinding::Kind::Rewritten, anchor.head.seq, anchor.source});
    }
    return findings;
}

}  // namespace reliefbook
