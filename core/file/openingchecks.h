// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/companion.h"
#include "core/sql/database.h"

namespace reliefbook {

// What every use of a practice that goes on with its records asks first: whether they are the last ones that were
// entered (reliability.md 3.2, steps 3 and 7). Whoever was told opens without.

/// Throws WorkingFileMissing when the practice was not closed cleanly, as its companion says, and the -wal that should
/// hold its last work is gone.
void checkWorkingFile(const QString& path, const std::optional<Companion>& companion);

/// Throws FileDamaged when the file or the end of its audit does not hold together, OlderCopy when it knows less than
/// its companion (none: not asked), or another entry where it was closed the last time: then with "another" as the last
/// fact. A chain that was made anew to the same length must not open silently (reliability.md R-AUD-3).
void checkState(sql::Database& database, bool dirty, const std::optional<Companion>& companion);

}  // namespace reliefbook
