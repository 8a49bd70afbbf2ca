// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/audit.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace reliefbook {

/// NAME.reliefbook.info beside the practice: an aid that holds no secret and nothing personal. Without it the practice
/// opens all the same (reliability.md 3.1, R-FILE-4).
struct Companion {
    QString uuid;      // of the practice
    QByteArray salt;   // copy of the file's first 16 bytes: without them the passphrase opens nothing
    QByteArray check;  // checkValue() of the derived key: tells a wrong passphrase from a damaged file
    int schema = 0;
    bool dirty = false;     // open, or not closed cleanly
    AuditHead head;         // of the audit chain when last closed or opened
    Moment lastBackupAt;    // the last verified one; 0: none yet
    QString lastBackup;     // its path
    Moment sheetAt;         // a recovery sheet was printed or saved; 0: none was
    QByteArray sheetCheck;  // checkValue() of the key on it: another one is of an earlier passphrase
};

/// The companion's path for a practice's.
QString companionPath(const QString& practice);
/// None when it is missing or not readable as one.
std::optional<Companion> readCompanion(const QString& practice);
/// By a temporary file, synced and renamed. Failing to write it is no reason to stop: answers false.
bool writeCompanion(const QString& practice, const Companion& companion);

}  // namespace reliefbook
