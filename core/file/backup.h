// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"

#include <optional>

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

/// How a copy is made beyond the ordinary.
struct BackupManner {
    /// Made anew from what is there (VACUUM INTO): what was deleted is really gone from it.
    bool compact = false;
    /// Every index and every reference is followed as well (integrity_check, foreign_key_check, the whole audit).
    bool thorough = false;
};

/// Copies what `reader` (a read-only connection) sees at this moment into `target`, encrypted with the same key and
/// salt, while the program may go on writing: in slices inside one read transaction (README 16). The copy is made under
/// another name, synced, opened again and checked page by page and row by row before it gets its name, so whatever
/// bears the name is whole. Throws FileExists, Cancelled, DiskFull, WriteFailed, FileDamaged; nothing is left then.
Backup backUp(sql::Database& reader, const Secret& derivedKey, const QString& wanted, const Progress& progress,
              const BackupManner& manner = {});

/// What is to be found in a finished copy. Empty: anything.
struct BackupContent {
    int schema = 0;
    Counts counts;
    qint64 rows = 0;
    AuditHead head;
};

/// What is wrong with `backup`, which nobody has open, read from the disk anew: its salt is the key's, so that the
/// passphrase opens it, every page is authentic, the structure holds, it is ours, and it holds what is `expected`
/// (reliability.md R-BAK-3). Nothing: it is whole. Throws Cancelled alone.
QStringList findingsInBackup(const QString& backup, const Secret& derivedKey,
                             const std::optional<BackupContent>& expected, const BackupManner& manner = {},
                             const Progress& progress = {});

/// Where the next backup of `practice` goes: backups/NAME-TAG-yyyyMMdd-hhmmss.reliefbook beside it; the folder is made.
/// Throws ReadOnlyPlace when it can't be.
QString backupPath(const QString& practice, const QString& tag);
/// The same in a folder that is there.
QString backupPath(const QString& practice, const QString& tag, const QString& place);
/// NAME.reliefbook in `place`, or NAME-2 ... where that is taken: two within one second, maybe by two computers.
QString freeBackupPath(const QString& place, const QString& name);

/// What is wrong with a practice file or a backup, in the words of SQLite and SQLCipher; nothing when it is whole:
/// every page's authentication, the structure, the references, the audit chain. A file with unsaved work beside it
/// (-wal) is checked by way of a temporary copy. Throws WrongPassphrase, NotAPractice, FileTooNew, FileMissing,
/// FileEmpty, FileInUse, DiskFull, ReadOnlyPlace, Cancelled.
QStringList verify(const QString& wanted, const Secret& passphrase, const Progress& progress = {});

/// Makes `target`, which must not exist, from a backup, verified before and after. Answers what is in it.
Backup restore(const QString& backup, const Secret& passphrase, const QString& target, const Progress& progress);

}  // namespace reliefbook
