// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuplist.h"
#include "core/file/comparison.h"

namespace reliefbook {

/// The steps of a proof, in their order. Its progress runs from 0 to proofSteps * 1000, 1000 for each.
enum class ProofStep { Copy, Open, Check, Compare };
inline constexpr int proofSteps = 4;

/// What was shown about a backup.
struct Proof {
    Counts counts;         // what it holds
    QStringList findings;  // what is wrong with it; nothing is compared then
    Comparison comparison;
    /// It is whole, and the practice as of then is in it row by row.
    bool holds() const { return findings.isEmpty() && comparison.goesOn && comparison.differences.isEmpty(); }
};

/// Restores `backup` for a trial, as on a computer that knows nothing but the passphrase: copies the file alone into a
/// temporary folder beside the practice, opens it by `passphrase` (no key in memory, no companion helps), checks every
/// page, index and reference, and compares it row by row with the practice that `reader` reads. The temporary copy goes
/// (reliability.md 3.12, Art. 32: the ability to restore is tested). Throws WrongPassphrase, Cancelled, NotEnoughSpace,
/// DiskFull, FileMissing.
Proof proveBackup(const QString& practice, sql::Database& reader, const BackupFact& backup, const Secret& passphrase,
                  const Progress& progress);

/// Notes in the companion that a backup was proved at `at`.
void noteProof(const QString& practice, Moment at);

}  // namespace reliefbook
