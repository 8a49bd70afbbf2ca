// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/oldercopies.h"

#include "core/file/backuplist.h"
#include "core/file/passphrasechange.h"
#include "core/file/restore.h"

#include <QFileInfo>

#include <algorithm>

namespace reliefbook {
namespace {

constexpr qint64 day = qint64{24} * 3'600'000;  // milliseconds

}  // namespace

std::vector<OlderCopy> backupsAsCopies(const QString& practice, const QStringList& places) {
    std::vector<OlderCopy> copies;
    for (const BackupFact& fact : backupsOf(practice, places))
        copies.push_back({OlderCopy::Kind::Backup, fact.path, fact.at, fact.seq, fact.head});
    return copies;
}

std::vector<OlderCopy> keptCopies(const QString& practice) {
    std::vector<OlderCopy> copies;
    for (const QString& kept : keptByRestore(practice))
        copies.push_back(
            {OlderCopy::Kind::KeptByRestore, kept, {QFileInfo(kept).lastModified().toMSecsSinceEpoch()}, 0, {}});
    for (const KeptPractice& kept : keptFromBefore(practice))
        copies.push_back({OlderCopy::Kind::KeptByPassphrase, kept.path, kept.since, 0, {}});
    return copies;
}

bool canHold(const OlderCopy& copy, const std::vector<Entered>& clients) {
    return std::ranges::any_of(clients, [&copy](const Entered& entered) {
        if (entered.seq == 0)
            return true;
        return copy.seq > 0 ? copy.head.seq >= entered.seq : copy.made.utcMs + day >= entered.at.utcMs;
    });
}

bool isFromAfter(sql::Database& database, const OlderCopy& copy, qint64 erasedBy) {
    // One of another past, from before an older backup was restored, can have more entries and know nothing of it.
    return copy.seq > 0 && copy.head.seq >= erasedBy && isInAudit(database, copy.head);
}

}  // namespace reliefbook
