// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/file/practicefile.h"

namespace reliefbook {

// After an erasure the file's pages hold nothing of it any more (SQLite writes zeroes over what is deleted), but the
// file's size, its free pages and the order of what is left still tell of it. So it is written anew, and the new copy
// takes its place (reliability.md R-ERA-1).

/// Writes all that `reader` (a read-only connection) sees to `target`, which must not exist, row by row and without
/// what was free, with the same key and salt; syncs it, opens it again and checks page by page, its structure, its
/// references and its counts. For a job. Throws FileExists, Cancelled, DiskFull, WriteFailed, FileDamaged; nothing is
/// left then.
void writeCompacted(sql::Database& reader, const Secret& derivedKey, const QString& target, const Progress& progress);

/// Where the copy of `practice` is made: beside it, under a name that is removed if something was left of it.
QString compactedPath(const QString& practice);

/// Both steps in one, waiting: for programs without a window. No reader may be open.
void compact(PracticeFile& file, const Progress& progress = {});

}  // namespace reliefbook
