// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/file/backup.h"
#include "core/file/backuppolicy.h"

namespace reliefbook {

/// What a backup is to be like.
struct BackupWish {
    BackupTag tag = BackupTag::Hand;
    /// Exactly this new file, and nothing is removed for it. Empty: in backups/ beside the practice, and older ones go
    /// by rotation().
    QString target = {};
    /// A backup was restored in this sitting: nothing is removed.
    bool paused = false;
    /// The practice is closed for writing (damage, a foreign writer): nothing is removed, any older one may be the last
    /// good one (reliability.md R-BAK-4).
    bool poisoned = false;
    /// The present moment; jobs are told by who starts them.
    Moment at = now();
};

struct MadeBackup {
    Backup backup;
    Manifest manifest;
    Rotation rotation;       // what it would have removed
    int removed = 0;         // older ones that went
    QStringList stuck = {};  // what was to go and is still there: tried again with the next backup
};

/// The one way to make a backup of the practice that lies at `practice` and that `reader` reads (any thread): copies,
/// verifies, writes the manifest, notes it in the companion, and lets older ones go. Once a week (of its own folder) it
/// is compact, once a month thorough. Throws what backUp() throws, and NotEnoughSpace; then nothing is left of it and
/// nothing was removed.
MadeBackup makeBackup(const QString& practice, sql::Database& reader, const Secret& derivedKey, const BackupWish& wish,
                      const Progress& progress);

struct CopiedBackup {
    QString path;
    qint64 seq = 0;          // its number there
    QStringList stuck = {};  // as in MadeBackup
};

/// A verified copy of a finished backup in the folder `place` (a stick, a network drive, a synced folder), which must
/// be there: copied, synced, read back and compared; older ones there go by the same rules. Where the place knows
/// higher numbers, from another computer of this practice, the copy gets the next one: it is the newest there. Writes
/// nothing but there, so that it may go on while the practice is closed. Throws FileMissing when the place is not
/// there, and what makeBackup() throws.
CopiedBackup copyBackupTo(const QString& practice, const BackupFact& backup, const Secret& derivedKey,
                          const QString& place, const RotationState& state, const Progress& progress);
/// What rotation has to know of `practice` at `now`; the rest as in BackupWish.
RotationState rotationState(const QString& practice, Moment now, bool paused, bool poisoned);
/// Whether the backup `own` is to be copied to a place whose newest is `there`: that holds another state, and not one
/// that `database` went on from later. Numbers alone can't tell: on a new computer they begin anew.
bool isMissingThere(sql::Database& database, const BackupFact& own, const std::optional<BackupFact>& there);
/// Notes in the companion that there is a backup with this number: the next one gets a higher one.
void noteNumber(const QString& practice, qint64 seq);
/// Notes in the companion that a copy of the state of `at` isElsewhere().
void noteElsewhere(const QString& practice, Moment at);

/// Looks at a finished backup again, on the disk as it is now, and writes down in its manifest whether it is whole.
/// Answers what is wrong with it. One without a manifest gets none. Throws Cancelled, and
/// WrongPassphrase when it was made with another one.
QStringList verifyAgain(const BackupFact& fact, const Secret& derivedKey, const Progress& progress);

/// Removes a backup and its manifest; never a link, never what lies elsewhere than said. Whether it is gone.
bool removeBackup(const BackupFact& fact);

/// Somebody says that it is right that the newest backup holds so much less than those before it.
void acceptShrink(const QString& practice, qint64 seq);

/// Whether the last backup in backups/ beside the practice, which was there, is gone.
bool backupsVanished(const QString& practice);

/// Whether anything was done since `head` that a backup should hold: not that one was made, or something was looked at.
/// A `head` that the audit doesn't know is of another past: an older backup took the practice's place since.
bool isChangedSince(sql::Database& database, const AuditHead& head);

/// Whether what lies in `place` survives the loss of the computer's disk: it is on another device, or a program takes
/// it elsewhere.
bool isElsewhere(const QString& practice, const QString& place);

}  // namespace reliefbook
