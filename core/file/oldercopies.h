// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/audit.h"
#include "core/practice/erasure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace reliefbook {

/// An encrypted copy of the practice as it was once.
struct OlderCopy {
    enum class Kind { Backup, KeptByRestore, KeptByPassphrase };

    Kind kind = Kind::Backup;
    QString path;
    Moment made;     // a kept one: when it was last written to
    qint64 seq = 0;  // of a backup with its manifest; 0: its date is all that is known of it
    AuditHead head;  // of a backup with its manifest

    bool operator==(const OlderCopy&) const = default;
};

/// The backups of `practice` in the folders `places`, the newest first, and what restoring and new passphrases kept
/// beside it. Opens none of them. A place that is not there has none.
std::vector<OlderCopy> backupsAsCopies(const QString& practice, const QStringList& places);
std::vector<OlderCopy> keptCopies(const QString& practice);

/// Whether `copy` can hold one of these clients: it was made after the first of them was entered, or that is not known.
/// By the audit's numbers where the copy has them, by the clock with a day to spare where it does not.
bool canHold(const OlderCopy& copy, const std::vector<Entered>& clients);

/// Whether `copy` was made when entry `erasedBy` was written already, so that the clients are not in it.
bool isFromAfter(sql::Database& database, const OlderCopy& copy, qint64 erasedBy);

}  // namespace reliefbook
