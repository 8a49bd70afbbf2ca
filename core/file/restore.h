// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"

#include <QString>

#include <optional>

namespace reliefbook {

/// A backup beside what it would replace.
struct RestoreLook {
    QString backup;  // its path
    Counts counts;
    Moment at;         // when it was made
    Moment lastEntry;  // the last line of its audit
    int schema = 0;
    AuditHead head;
    Secret key;                  // the backup's derived key: from here on nothing has to be derived again
    bool otherPractice = false;  // the backup is of another one

    /// Whether the present file could be read; the rest is empty otherwise.
    bool presentIsReadable = false;
    Counts present;
    Moment presentLastEntry;
    qint64 sessionsMissing = 0;  // sessions of the present file that the backup doesn't have
    qint64 clientsMissing = 0;
    qint64 entriesMissing = 0;  // lines of the present audit behind the backup's last
};

/// Looks at what is about to be restored, without writing anything. `presentKey` opens the present practice (a
/// passphrase or its derived key); none: it is not compared. Throws what openFile() throws for the backup; BadInput
/// [path, "schema", what] when it holds what no practice has: a trigger, a view, a column of its own.
RestoreLook compareForRestore(const QString& practice, const QString& backup, const Secret& passphrase,
                              const std::optional<Secret>& presentKey = {});

struct RestoreOptions {
    /// The user was told that the backup is of another practice, and wants it.
    bool acceptOther = false;
    /// Who restores, for the audit; 0: nobody who is known.
    Id<User> user = {};
    /// The backup that was compared: another one in its place is refused (Conflict). None: any.
    std::optional<AuditHead> expected = {};
};

/// Puts a backup in the place of the practice, which must be closed (reliability.md 3.7): copies it beside the
/// practice, checks the copy whole, brings it to this program's schema, notes it in its audit, and only then swaps. The
/// present file is kept with its -wal and companion as NAME.before-restore-yyyyMMdd-HHmmss.reliefbook; answers its
/// path, empty when there was no file. A kill at any moment leaves the old or the new practice. Rotation of backups is
/// paused for the next sitting. Throws FileInUse, WrongPassphrase, FileDamaged, FileTooNew, BadInput (as above; "uuid"
/// for another practice's), Conflict, NotEnoughSpace, DiskFull, PlaceRefused, Cancelled; all is as it was then.
QString restoreInPlace(const QString& practice, const QString& backup, const Secret& passphrase,
                       const Progress& progress = {}, const RestoreOptions& options = {});

/// The files that restoring kept beside `practice`, newest first; core/file/removal.h removes one.
QStringList keptByRestore(const QString& practice);

/// Throws BadInput [path, "schema", what] when the schema is not, word for word, what this program's migrations make of
/// it. Asked before anything in a file from elsewhere is read by name: a view or a trigger could run what is not ours.
void checkSchema(sql::Database& database);

}  // namespace reliefbook
