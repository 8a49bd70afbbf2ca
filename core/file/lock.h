// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace reliefbook {

/// Who holds a practice for writing: NAME.reliefbook.lock beside it.
struct Lock {
    std::unique_ptr<QLockFile> file;
    bool takenOver = false;  // from another computer, because the user said so
};

/// Throws FileInUse with who has it, FileExists[path, "in the way"] when the lock's name is no ordinary file's,
/// ReadOnlyPlace, WriteFailed. A lock whose process is gone is nobody's; another
/// computer's can't be asked for: `takeOver` takes it.
Lock locked(const QString& path, bool takeOver);

/// Makes a file readable and writable for its owner alone.
void onlyForOwner(const QString& path);

}  // namespace reliefbook
