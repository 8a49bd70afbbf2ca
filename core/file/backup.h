// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"

namespace reliefbook {

/// A finished, verified copy.
struct Backup {
    QString path;
    qint64 size = 0;  // bytes
    qint64 rows = 0;  // of all tables
    double seconds = 0;
    Counts counts;
    AuditHead head;
};

/// Copies what `reader` (a read-only connection) sees at this moment into `target`, encrypted with the same key and
/// salt, while the program may go on writing: in slices inside one read transaction (README 16). The copy is made under
/// another name, synced, opened again and checked page by page and row by row before it gets its name, so whatever
/// bears the name is whole. Throws FileExists, Cancelled, DiskFull, WriteFailed, FileDamaged; nothing is left then.
Backup backUp(sql::Database& reader, const Secret& derivedKey, const QString& wanted, const Progress& progress);

/// Where the next backup of `practice` goes: backups/NAME-TAG-yyyyMMdd-hhmmss.reliefbook beside it; the folder is made.
/// Throws ReadOnlyPlace when it can't be.
QString backupPath(const QString& practice, const QString& tag);
/// The same in a folder that is there.
QString backupPath(const QString& practice, const QString& tag, const QString& place);

/// Notes in the companion of `practice` that this is its newest verified backup.
void noteBackup(const QString& practice, const Backup& backup);

/// What is wrong with a practice file or a backup, in the words of SQLite and SQLCipher; nothing when it is whole:
/// every page's authentication, the structure, the references, the audit chain. A file with unsaved work beside it
/// (-wal) is checked by way of a temporary copy. Throws WrongPassphrase, NotAPractice, FileTooNew, FileMissing,
/// FileEmpty, FileInUse, DiskFull, ReadOnlyPlace, Cancelled.
QStringList verify(const QString& wanted, const Secret& passphrase, const Progress& progress = {});

/// Makes `target`, which must not exist, from a backup, verified before and after. Answers what is in it.
Backup restore(const QString& backup, const Secret& passphrase, const QString& target, const Progress& progress);

}  // namespace reliefbook
