// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// Puts `fresh` in the place of the practice `path`, which is closed and whose lock the caller holds. Both lie in one
/// folder; `fresh` is whole, synced and closed, and its companion comes with it. The present file, with its -wal and
/// companion, is kept as `kept` in that folder; empty: it goes. What is about to be done is written down first
/// (NAME.reliefbook.swap), so that after a kill at any moment the next opening ends it: there is always the old or the
/// new practice. Throws FileExists when `kept` is there, WriteFailed, DiskFull; then what was done of it is taken back.
/// Where even that fails, isSwapUnfinished(): the next opening ends it, so nothing may be written to the file, and
/// `fresh` must stay.
void swapIn(const QString& path, const QString& fresh, const QString& kept);

/// Whether a swap was cut off: the practice may even seem to be missing.
bool isSwapUnfinished(const QString& path);
/// Ends it; the caller holds the lock. Whether there was one.
bool finishSwap(const QString& path);

}  // namespace reliefbook
