// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/moving.h"

#include "core/base/realpath.h"
#include "core/file/opening.h"
#include "core/file/openingchecks.h"
#include "core/sql/migrations.h"

namespace reliefbook {

Backup moveTo(const QString& target, const QString& wanted, const Secret& passphrase, const Progress& progress,
              const MoveOptions& options) {
    const QString path = realPath(wanted);
    if (!options.acceptLoss) {
        const std::optional<Companion> companion = readCompanion(path);
        checkWorkingFile(path, companion);
        checkPlace(path, /*forWriting=*/false);
        Opened look = openFile(path, passphrase, sql::Access::ReadOnly);
        checkWorkingFileFits(path, look.derived, companion);
        checkIdentity(look.database, sql::ownMigrations().back().number);
        checkState(look.database, /*dirty=*/false, companion);  // restore() checks the file whole
    }
    return restore(path, passphrase, target, progress);
}

}  // namespace reliefbook
