// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/part.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/sidefiles.h"

#include <QFile>
#include <QFileInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;

void checkFree(const QString& target) {
    refuseOwnName(target);
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".swap"_s}) {
        if (isTaken(target + ending))
            throw Error(ErrorKind::FileExists, {target + ending});
    }
}

void checkFreeForPractice(const QString& target) {
    checkFree(target);
    if (isTaken(companionPath(target)))
        throw Error(ErrorKind::FileExists, {companionPath(target)});
}

Part::Part(const QString& target) : target_(target), path_(partName(target)) { removeHalves(target, halfMayGrow); }

void Part::becomeTarget() {
    checkFree(target_);
    if (!QFile::rename(path_, target_))
        throw Error(ErrorKind::WriteFailed, {target_, u"rename"_s});
    syncFolder(target_);
}

void Part::remove() { removeWithSideFiles(path_); }

}  // namespace reliefbook
