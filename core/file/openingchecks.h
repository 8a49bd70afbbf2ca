// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/companion.h"
#include "core/sql/database.h"

namespace reliefbook {

// What every use of a practice that goes on with its records asks first: whether they are the last ones that were
// entered (reliability.md 3.2, steps 3 and 7). Whoever was told opens without.

/// Throws PlaceRefused [path, "linked"] when the file has another name, too: the lock bears this one, so by the other a
/// second program would write to it at once.
void checkOnlyName(const QString& path);

/// Throws WorkingFileMissing when the practice was not closed cleanly, as its companion says, and the -wal that should
/// hold its last work is gone.
void checkWorkingFile(const QString& path, const std::optional<Companion>& companion);

/// Throws OlderCopy when the file itself, without its -wal, is whole and knows less than it did when its last sitting
/// began: an older copy took its place, and what is in the -wal goes on from another state. Read together they would
/// be a mixture that no check tells from a whole file. `key` is the file's derived key.
void checkWorkingFileFits(const QString& path, const Secret& key, const std::optional<Companion>& companion);

/// Throws FileDamaged when the file or the end of its audit does not hold together, OlderCopy when it knows less than
/// its companion (none: not asked), or another entry where it was closed the last time: then with "another" as the last
/// fact. A chain that was made anew to the same length must not open silently (reliability.md R-AUD-3).
void checkState(sql::Database& database, bool dirty, const std::optional<Companion>& companion);

}  // namespace reliefbook
