// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/file/backuplist.h"
#include "core/sql/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace reliefbook {

class PracticeFile;

// Changing the passphrase (reliability.md 2.7): the practice is copied under the new one with a salt of its own, the
// copy is opened with the passphrase as it was typed the second time, and only then it takes the practice's place. The
// old file stays beside it for a week. Backups keep the passphrase they were made with.

/// Whether `typed` is the passphrase a file with this derived key opens with. Takes as long as opening.
bool isPassphraseOf(const Secret& derivedKey, const Secret& typed);

/// A whole, verified copy under another passphrase that waits to take the practice's place.
struct FreshCopy {
    QString path;
    Secret derivedKey;
};

/// The first part, from any thread: copies what `reader` sees, and nothing of what was deleted. Nothing may be written
/// until the copy is in place. Throws WrongPassphrase when the two are not the same, NotEnoughSpace, Cancelled,
/// DiskFull, WriteFailed; then nothing is left of it.
FreshCopy copyUnderPassphrase(sql::Database& reader, const QString& practice, const Secret& wanted, const Secret& again,
                              const Progress& progress);

/// The second part: the copy takes the place of the open practice. Answers where the old file is kept. Throws as
/// PracticeFile::exchange(); then the old passphrase holds and the copy is gone.
QString putInPlace(PracticeFile& file, const FreshCopy& copy);

/// Both. Throws WrongPassphrase when `present` is not the one it has.
QString changePassphrase(PracticeFile& file, const Secret& present, const Secret& wanted, const Secret& again,
                         const Progress& progress = {});

/// A practice as it was before its passphrase was changed.
struct KeptPractice {
    QString path;
    Moment since;
};
std::vector<KeptPractice> keptFromBefore(const QString& practice);

/// Takes away what was kept for longer than a week and nobody worked in since, and copies that a change, a proof or a
/// check cut off left behind. What only bears such a name, or is newer than the open practice, stays.
void tidyAfterPassphraseChange(PracticeFile& file);

/// What tells which passphrase a file opens with, without deriving a key.
struct PresentKey {
    QByteArray check;  // checkValue() of the derived key; empty: not known
    QByteArray salt;   // 16 bytes; empty: not known

    bool operator==(const PresentKey&) const = default;
};
PresentKey presentKey(const Secret& derivedKey);
/// As the companion of a practice knows it that is not open.
PresentKey presentKeyBeside(const QString& practice);
/// Whether the backup was made with another passphrase: by its manifest, without one by its first 16 bytes. False where
/// nothing is known.
bool needsOtherPassphrase(const BackupFact& backup, const PresentKey& key);

/// An entry of the audit that says that the passphrase was changed.
struct PassphraseChange {
    qint64 seq = 0;
    Moment at;
    int offsetMinutes = 0;
};
/// All of them, the oldest first. Walks over the audit: for a job.
std::vector<PassphraseChange> passphraseChanges(sql::Database& database);

/// The backups of this practice in a folder that need an earlier passphrase than `derivedKey` is of.
QStringList backupsOfEarlierPassphrase(const QString& practice, const QString& folder, const Secret& derivedKey);

}  // namespace reliefbook
