// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backup.h"

namespace reliefbook {

struct MoveOptions {
    /// The user was told that the last changes may be missing, or that it is an older copy, and wants it all the same.
    bool acceptLoss = false;
};

/// A verified copy of the practice `path` as `target`, which must not exist, to go on with there: out of a place where
/// a practice must not be open for writing. It is asked what an opening would ask; the practice stays as it is. Throws
/// WorkingFileMissing, OlderCopy, and what restore() throws.
Backup moveTo(const QString& target, const QString& path, const Secret& passphrase, const Progress& progress,
              const MoveOptions& options = {});

}  // namespace reliefbook
