// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook {

/// 'RBOK': application_id of our files.
inline constexpr qint64 applicationId = 1'380'077'387;

/// What stat() can tell before anything is opened. Throws FileMissing, FileEmpty, NotAPractice (no regular file, or too
/// small), ReadOnlyPlace for writing where the file or its folder can't be written.
void checkPlace(const QString& path, bool forWriting);

/// Whether it has the form of an encrypted file of ours: an ordinary file of whole pages that look like noise. More
/// can't be told without its key.
bool looksLikePractice(const QString& path);

/// A connection and the derived key that opened it (for readers and backups, at no cost).
struct Opened {
    sql::Database database;
    Secret derived;
    bool saltLost = false;  // its own first 16 bytes are not the salt that opens it
};

/// Opens a practice or a backup and tells apart, as far as it can be told, why it does not open: WrongPassphrase,
/// NotAPractice, FileDamaged, ReadOnlyPlace (a folder that can't be written, where reading needs that too). Uses the
/// companion's salt where it is there, so the key is derived once. A file whose own salt was destroyed opens by the
/// companion's, or by that of a backup in backups/ beside it: a backup has the salt of its practice. `passphrase` may
/// be the raw key of a recovery sheet (core/file/recovery.h).
Opened openFile(const QString& wanted, const Secret& passphrase, sql::Access access);

/// Throws NotAPractice when the application id is another's, FileTooNew when the schema is newer than `newest`.
void checkIdentity(sql::Database& database, int newest);

/// Makes what was done to the folder of `path` (new names) durable.
void syncFolder(const QString& path);

}  // namespace reliefbook
