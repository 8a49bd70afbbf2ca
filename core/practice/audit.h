// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/records/user.h"
#include "core/sql/database.h"

namespace reliefbook {

/// One line of the audit: who did what to which record. No names and no clinical text, so that it survives an erasure.
struct AuditEntry {
    qint64 seq = 0;  // 1, 2, 3 ... without gaps
    Moment at;
    int offsetMinutes = 0;
    Id<User> user = {};  // 0: the program itself
    Role role = Role::Owner;
    QString action;  // "create", "update", "delete", "restore", "migrate", "take-over"
    QString kind;    // of record; empty: the whole practice
    qint64 record = 0;
    QString fields;  // names of the changed columns, never their values
    QString reason;

    bool operator==(const AuditEntry&) const = default;
};

/// The end of the chain: kept in the companion file too, because whoever has the passphrase could rebuild the whole
/// chain (reliability.md R-AUD-3).
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const AuditHead&) const = default;
};

AuditHead auditHead(sql::Database& database);
/// Whether the audit goes on from `head`: it has that entry, by that hash.
bool isInAudit(sql::Database& database, const AuditHead& head);

/// Appends `entry` behind `head` (its seq is set here), inside the caller's transaction, and answers the new head.
/// Its hash is BLAKE2b-256 over the previous hash and the entry's fields, each with its length.
AuditHead appendAudit(sql::Database& database, const AuditHead& head, AuditEntry entry);

/// The first sequence number at which the chain from `from` on does not hold (changed, missing, swapped or added
/// entries); none when all is whole. About a second for a million entries. Throws Cancelled.
std::optional<qint64> firstBreakInAudit(sql::Database& database, qint64 from = 1, const Progress& progress = {});

}  // namespace reliefbook
