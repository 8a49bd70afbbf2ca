// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/auditanchors.h"

#include "core/file/backuplist.h"
#include "core/file/companion.h"

namespace reliefbook {

std::vector<AuditAnchor> auditAnchors(const QString& practice, const QStringList& places) {
    std::vector<AuditAnchor> anchors;
    if (const std::optional<Companion> companion = readCompanion(practice))
        anchors.push_back({companionPath(practice), companion->at, companion->head});
    QStringList all = places;
    all.prepend(ownBackupFolder(practice));
    all.removeDuplicates();
    for (const BackupFact& backup : backupsOf(practice, all))
        anchors.push_back({backup.path, backup.at, backup.head});
    return anchors;
}

}  // namespace reliefbook
