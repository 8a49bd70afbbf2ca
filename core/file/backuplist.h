// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/file/manifest.h"

#include <QStringList>

#include <vector>

namespace reliefbook {

/// A backup as lists show it and rotation counts it: its manifest's facts, and where it lies. One without a manifest
/// (it was copied by hand, or the program was killed) has seq 0, the file's date, no uuid and is not verified.
struct BackupFact : Manifest {
    QString path;
    qint64 fileSize = 0;    // bytes, now
    bool verified = false;  // read back whole after it was made, and as long as it was then

    bool operator==(const BackupFact&) const = default;
};

/// Where the program puts its backups of `practice`: backups/ beside it.
QString ownBackupFolder(const QString& practice);

/// The backups of `practice` in the folders `places`, the newest (the highest number) first, those without a manifest
/// last. Opens no backup and needs no passphrase. `uuid` is the practice's; empty: as its companion says, and where
/// that is lost too, all whose names begin as its own. Links, folders and what is no backup are not looked at; a place
/// that is not there has none.
std::vector<BackupFact> backupsOf(const QString& practice, const QStringList& places, const QString& uuid = {});

/// The backups of `practice` in `folder` and in folders below it, as somebody shows a stick and not the folder on it:
/// those that backupsOf() gives, and files that bear the practice's name without a manifest. Three levels, and no more
/// than 300 folders. `progress` stops it by false.
std::vector<BackupFact> backupsUnder(const QString& practice, const QString& folder, const Progress& progress = {});

/// The highest number of those of the practice `uuid` that lie in one folder with `backup`; 0: none has one. What is
/// made from now on is newer than all of them.
qint64 highestNumberBeside(const QString& backup, const QString& uuid);

}  // namespace reliefbook
