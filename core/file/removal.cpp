// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/removal.h"

#include "core/base/error.h"
#include "core/base/realpath.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/passphrasechange.h"
#include "core/file/restore.h"
#include "core/file/sidefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace reliefbook {
namespace {

constexpr qsizetype mostNoted = 100;

QString& held() {
    static QString ending;
    return ending;
}

bool isKept(const QString& practice, const QString& path) {
    return keptByRestore(practice).contains(path) ||
           std::ranges::any_of(keptFromBefore(practice), [&](const KeptPractice& kept) { return kept.path == path; });
}

std::optional<BackupFact> backupAt(const QString& practice, const QString& path) {
    for (const BackupFact& fact : backupsOf(practice, {QFileInfo(path).absolutePath()})) {
        if (fact.path == path)
            return fact;
    }
    return std::nullopt;
}

bool isGone(const QString& path) { return !QFileInfo::exists(path) && !QFileInfo(path).isSymLink(); }

/// Nothing: it is neither a backup of the practice nor kept beside it.
std::optional<bool> removed(const QString& practice, const QString& path) {
    if (isGone(path))
        return true;
    if (isKept(practice, path)) {
        removeWithSideFiles(path);
        return isGone(path);
    }
    if (const auto fact = backupAt(practice, path))
        return removeBackup(*fact);
    return std::nullopt;
}

/// Without a companion nothing is noted: it is made by the next opening, and who wants the file gone tries again.
void note(const QString& practice, const QStringList& unremoved) {
    auto companion = readCompanion(practice);
    if (!companion || companion->unremoved == unremoved)
        return;
    companion->unremoved = unremoved;
    writeCompanion(practice, *companion);
}

QStringList noted(const QString& practice) {
    const auto companion = readCompanion(practice);
    return companion ? companion->unremoved : QStringList();
}

}  // namespace

bool removeForGood(const QString& wanted, const QString& wantedPath) {
    const QString practice = realPath(wanted);
    const QString path = realPath(wantedPath);
    const std::optional<bool> gone = removed(practice, path);
    if (!gone)
        throw Error(ErrorKind::FileMissing, {path});
    QStringList still = noted(practice);
    still.removeAll(path);
    if (!*gone && still.size() < mostNoted)
        still << path;
    note(practice, still);
    return *gone;
}

void removeWithTheNext(const QString& wanted, const QString& wantedPath) {
    const QString practice = realPath(wanted);
    QStringList paths = noted(practice);
    paths.removeAll(realPath(wantedPath));
    if (paths.size() < mostNoted)
        note(practice, paths << realPath(wantedPath));
}

QStringList removeAgain(const QString& wanted) {
    const QString practice = realPath(wanted);
    QStringList still = noted(practice);
    // What is of another practice by now is left alone and forgotten.
    still.removeIf([&](const QString& path) { return removed(practice, path).value_or(true); });
    note(practice, still);
    return still;
}

bool removeFile(const QString& path) {
    if (!held().isEmpty() && path.endsWith(held()) && QFileInfo::exists(path))
        return false;
    if (QFileInfo(path).isSymLink())
        return false;
    return QFile::remove(path) || !QFileInfo::exists(path);
}

HeldFiles::HeldFiles(const QString& ending) { held() = ending; }
HeldFiles::~HeldFiles() { held().clear(); }

}  // namespace reliefbook
