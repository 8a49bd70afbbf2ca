// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/audit.h"
#include "core/records/client.h"

#include <optional>
#include <vector>

namespace reliefbook {

// Reading the audit: by pages, since a busy practice has a million entries; and testing whether anybody changed it.

/// Which entries; what is empty asks for nothing.
struct AuditFilter {
    std::optional<QDate> from, until;  // days on the clock of whoever did it
    std::optional<Id<User>> user;      // 0: the program itself
    QString action;
    QString kind;
    std::optional<Id<Client>> client;  // and all that is or was theirs

    bool operator==(const AuditFilter&) const = default;
};

/// The newest `limit` entries of those asked for that are older than `before` (0: of all), the newest first. With a
/// filter that fits few entries it walks over all of them: for a job. Throws Cancelled.
std::vector<AuditEntry> auditPage(sql::Database& database, const AuditFilter& filter, qint64 before, int limit,
                                  const Progress& progress = {});

/// Calls `take` with each entry asked for, the oldest first, and its hash. Throws Cancelled.
void forEachAuditEntry(sql::Database& database, const AuditFilter& filter,
                       const std::function<void(const AuditEntry& entry, const QByteArray& hash)>& take,
                       const Progress& progress = {});

/// The action words and kinds that occur, for choosing from.
QStringList auditActions(sql::Database& database);

/// A head of the chain that was kept outside the file.
struct AuditAnchor {
    QString source;  // the path of what held it
    Moment at;       // when it was noted; 0: unknown
    AuditHead head;
};

/// What is wrong with an audit.
struct AuditFinding {
    enum class Kind {
        Broken,     ///< entry `seq` was changed, added, swapped or taken away
        Shortened,  ///< `source` knew entry `seq`, and there is none
        Rewritten,  ///< `source` knew entry `seq` by another hash: the chain was made anew from there or before
        Restored,   ///< nothing wrong: `source` knew what a backup that was restored later, at `at`, did not hold
    };
    Kind kind = Kind::Broken;
    qint64 seq = 0;
    QString source;
    Moment at = {};

    bool operator==(const AuditFinding&) const = default;
};

/// Why the audit does not know `anchor`, where an entry of its own says so: when a backup with fewer entries was
/// restored after the anchor was noted. None: nothing explains it.
std::optional<Moment> restoredSince(sql::Database& database, const AuditAnchor& anchor);

/// Verifies the whole chain, and that it is the one the anchors knew: whoever has the passphrase could make a chain
/// that holds together, but not what stands outside (reliability.md R-AUD-3, R-AUD-4). Nothing: all is as it was
/// written. What restoring explains is told too, since whoever has the passphrase could write that as well. Throws
/// Cancelled.
std::vector<AuditFinding> checkAudit(sql::Database& database, const std::vector<AuditAnchor>& anchors,
                                     const Progress& progress = {});

}  // namespace reliefbook
