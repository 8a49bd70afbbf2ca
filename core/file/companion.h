// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/audit.h"
#include "core/practice/erased.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace reliefbook {

/// NAME.reliefbook.info beside the practice: an aid that holds no secret and nothing personal. Without it the practice
/// opens all the same (reliability.md 3.1, R-FILE-4).
struct Companion {
    QString uuid;      // of the practice
    QByteArray salt;   // copy of the file's first 16 bytes: without them the passphrase opens nothing
    QByteArray check;  // checkValue() of the derived key: tells a wrong passphrase from a damaged file
    int schema = 0;
    bool dirty = false;      // open, or not closed cleanly
    AuditHead head;          // of the audit chain when last closed or opened
    Moment at;               // when that was; 0: by a program that did not note it
    Moment lastBackupAt;     // the last verified one; 0: none yet
    QString lastBackup;      // its path
    QString ownBackup;       // the last one in backups/ beside the practice: missed when it is gone
    qint64 backupSeq = 0;    // the highest number a backup of this practice got
    qint64 acceptedSeq = 0;  // RotationState::acceptedSeq
    Moment elsewhereAt;      // the last verified copy on another device or in a synced folder; 0: none yet
    Moment provedAt;         // the last time a backup was proved by the user; 0: never
    /// A backup was restored and the practice not opened anew since: until then no older backup makes room.
    bool rotationPaused = false;
    Moment sheetAt;         // a recovery sheet was printed or saved; 0: none was
    QByteArray sheetCheck;  // checkValue() of the key on it: another one is of an earlier passphrase
    QStringList unremoved;  // backups and kept files that are to go and could not (core/file/removal.h)
    std::vector<ErasedClient>
        erased;  // by their ids alone: erased again (those vouched for) where an older backup comes
};

/// The companion's path for a practice's.
QString companionPath(const QString& practice);
/// None when it is missing, no ordinary file, or not readable as one. What can't be (a moment to come, a number that no
/// practice reaches) is as if it were not there: anybody may have written it.
std::optional<Companion> readCompanion(const QString& practice);
/// By a temporary file, synced and renamed. Failing to write it is no reason to stop: answers false.
bool writeCompanion(const QString& practice, const Companion& companion);

/// Both lists in one, in order of the ids. A client stands in it more than once where the lists differ: one without a
/// voucher that holds must not hide one that has it.
std::vector<ErasedClient> allErased(const std::vector<ErasedClient>& one, const std::vector<ErasedClient>& other);

}  // namespace reliefbook
