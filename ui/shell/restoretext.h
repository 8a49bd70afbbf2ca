// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuplist.h"
#include "core/file/restore.h"
#include "core/file/salvage.h"
#include "ui/controls/itemlist.h"
#include "ui/shell/backupwords.h"

#include <QString>

#include <vector>

namespace reliefbook {

/// A backup as a row: when it was made, what is in it, whether it was read back; first, where it needs another
/// passphrase, `passphrase` in words (BackupKeys).
ListItem backupItem(const BackupFact& fact, const QString& passphrase);
/// Those of the practice that can be offered: the newest first, those found whole before the rest.
std::vector<BackupFact> offeredBackups(const QString& practice, const QString& secondPlace);

/// What is asked before a backup takes the practice's place.
struct RestoreQuestion {
    QString title, text, action;
};
RestoreQuestion restoreQuestion(const RestoreLook& look, const QString& practice);

/// What was saved of a damaged file, and what was not.
QString salvageInWords(const SalvageReport& report);

}  // namespace reliefbook
