// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/sql/database.h"

#include <QString>

namespace reliefbook {

/// Puts `fresh` in the place of the practice `path`, which is closed and whose lock the caller holds. Both lie in one
/// folder; `fresh` is whole, synced and closed, bears one of the names of core/file/ownnames.h, and its companion comes
/// with it. The present file, with its -wal and companion, is kept as `kept` in that folder, by one of those names;
/// empty: it goes, at the latest with the next opening (settleReplaced()). What is about to be done is written down
/// first (NAME.reliefbook.swap), so that after a kill at any moment the next opening ends it: there is always the old
/// or the new practice. Throws FileExists when `kept` is there, WriteFailed, DiskFull; then what was done of it is
/// taken back. Where even that fails, isSwapUnfinished(): the next opening ends it, so nothing may be written to the
/// file, and `fresh` must stay.
void swapIn(const QString& path, const QString& fresh, const QString& kept);

/// Whether a swap was cut off: the practice may even seem to be missing. A note that this program did not write, or
/// that names other files than its own, is none.
bool isSwapUnfinished(const QString& path);
/// Ends it; the caller holds the lock. Whether there was one. Where the copy can't be a practice, or not this one, it
/// is left where it is and the practice stays. What is replaced is always kept.
bool finishSwap(const QString& path);
/// Lets what a cut off swap replaced go when the open practice `database` goes on from it, entry by entry; otherwise it
/// is kept beside, where it is seen.
void settleReplaced(const QString& path, sql::Database& database, const Secret& derivedKey);

}  // namespace reliefbook
