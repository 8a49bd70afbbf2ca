// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/swap.h"

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/ownnames.h"
#include "core/file/sidefiles.h"
#include "core/practice/audit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#endif

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString intentPath(const QString& path) { return path + u".swap"_s; }

/// What a note says, as paths; nothing in it leads out of the folder.
struct Intent {
    QString fresh;
    QString kept;
};

/// None unless the note is one this program wrote: whoever can write beside the practice must not be able to put any
/// file in its place. What else bears its name is not touched.
std::optional<Intent> intentOf(const QString& path) {
    constexpr qint64 largest = 65'536;  // bytes
    const QFileInfo info(intentPath(path));
    QFile file(info.filePath());
    if (info.isSymLink() || !info.isFile() || info.size() > largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(largest)).object();
    const QString fresh = note.value("fresh"_L1).toString();
    const QString kept = note.value("kept"_L1).toString();
    const QDir folder = QFileInfo(path).absoluteDir();
    const bool isOurs =
        isFreshName(path, fresh) && (kept == QFileInfo(replacedPath(path)).fileName() || isKeptByRestore(path, kept) ||
                                     isKeptByPassphraseChange(path, kept));
    return isOurs ? std::optional(Intent{folder.filePath(fresh), folder.filePath(kept)}) : std::nullopt;
}

/// Two names of one file, or two copies of it: what a repaired disk may make of the names.
bool isSameFile(const QString& one, const QString& other) {
#ifdef Q_OS_UNIX
    struct stat first {};
    struct stat second {};
    if (::lstat(QFile::encodeName(one).constData(), &first) == 0 &&
        ::lstat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
        first.st_ino == second.st_ino)
        return true;
#endif
    QFile left(one);
    QFile right(other);
    if (!left.open(QIODevice::ReadOnly) || !right.open(QIODevice::ReadOnly) || left.size() != right.size())
        return false;
    constexpr qint64 slice = 1 << 20;  // bytes
    while (!left.atEnd()) {
        if (const QByteArray bytes = left.read(slice); bytes.isEmpty() || bytes != right.read(slice))
            return false;
    }
    return true;
}

/// Whether the copy may take the practice's place, as far as can be told without a key. A restored one may be of
/// another practice, when the user wanted that.
bool mayTakeThePlace(const QString& fresh, const QString& path) {
    if (!looksLikePractice(fresh))
        return false;
    const auto next = readCompanion(fresh);
    const auto present = readCompanion(path);
    return fresh.endsWith(u".restoring"_s) || !next || !present || next->uuid == present->uuid;
}

/// Over what bears the name, in one step.
void renameOver(const QString& from, const QString& to) {
#ifdef Q_OS_UNIX
    const bool done = std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    const bool done = QFile::rename(from, to);
#endif
    if (!done)
        throw Error(ErrorKind::WriteFailed, {to, u"rename"_s});
}

/// Gives the present file its second name; it keeps its first until the fresh one takes that, so that at no moment
/// there is none. Where the file system knows no second names (a stick), it is renamed.
void keep(const QString& path, const QString& kept) {
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return;
#endif
    renameOver(path, kept);
}

/// Who was erased from the present file is erased from an older copy too, when it is opened (core/practice/erasure.h).
void keepErasures(const QString& path, const QString& fresh) {
    const std::optional<Companion> present = readCompanion(path);
    std::optional<Companion> next = readCompanion(fresh);
    if (!present || !next || present->erased.empty())
        return;
    next->erased = allErased(present->erased, next->erased);
    if (!writeCompanion(fresh, *next))
        throw Error(ErrorKind::WriteFailed, {companionPath(fresh), u".info"_s});
}

void moveAlong(const QString& path, const QString& kept, const QString& ending) {
    const QString from = path + ending;
    if (QFileInfo::exists(from) && !QFileInfo::exists(kept + ending))
        renameOver(from, kept + ending);
}

/// A note that stays by one failure would put whatever bears the copy's name later in the practice's place.
void removeNote(const QString& path) {
    const QString note = intentPath(path);
    if (!QFile::remove(note) && QFileInfo::exists(note) && !QFile::remove(note))
        throw Error(ErrorKind::WriteFailed, {note, u"remove"_s});
    syncFolder(path);
}

/// Undoes what was done of a swap that failed. The note goes last: until then the next opening ends the swap, and
/// nothing was written to either file meanwhile. Moves only what is the practice's own.
void takeBack(const QString& path, const QString& kept, bool hadCompanion) {
    if (!isSwapUnfinished(path))
        return;
    if (!hadCompanion)
        QFile::remove(companionPath(path));  // the copy's
    if (!QFileInfo::exists(path) || isSameFile(path, kept)) {
        for (const QString& ending : {u"-wal"_s, u".info"_s}) {
            if (QFileInfo::exists(kept + ending))
                renameOver(kept + ending, path + ending);
        }
        if (!QFileInfo::exists(path))
            renameOver(kept, path);
        else if (!QFile::remove(kept))
            throw Error(ErrorKind::WriteFailed, {kept, u"remove"_s});
    }
    syncFolder(path);
    removeNote(path);
}

}  // namespace

void swapIn(const QString& path, const QString& fresh, const QString& wantedKept) {
    const QString kept = wantedKept.isEmpty() ? replacedPath(path) : wantedKept;
    for (const QString& ending : {u""_s, u"-wal"_s, u".info"_s}) {
        if (QFileInfo::exists(kept + ending))
            throw Error(ErrorKind::FileExists, {kept + ending});
    }
    if (!QFileInfo::exists(fresh))
        throw Error(ErrorKind::FileMissing, {fresh});
    keepErasures(path, fresh);
    const bool hadCompanion = QFileInfo::exists(companionPath(path));
    const QJsonObject intent{{u"fresh"_s, QFileInfo(fresh).fileName()}, {u"kept"_s, QFileInfo(kept).fileName()}};
    try {
        writeWholeFile(intentPath(path), QJsonDocument(intent).toJson());
        syncFolder(path);
        if (!intentOf(path) || !mayTakeThePlace(fresh, path))
            throw Error(ErrorKind::Bug, {u"a swap that would not be ended"_s});
        finishSwap(path);
    } catch (const Error&) {
        if (QFileInfo::exists(fresh) || !QFileInfo::exists(path)) {
            try {
                takeBack(path, kept, hadCompanion);
            } catch (const Error&) {  // isSwapUnfinished() tells
            }
            throw;
        }  // otherwise it did take the place: what failed came after
    }
    if (wantedKept.isEmpty())
        removeWithSideFiles(kept);
}

bool isSwapUnfinished(const QString& path) { return intentOf(path).has_value(); }

bool finishSwap(const QString& path) {
    std::optional<Intent> intent = intentOf(path);
    if (!intent)
        return false;
    const QString& fresh = intent->fresh;
    QString& kept = intent->kept;
    if (QFileInfo::exists(fresh) && !mayTakeThePlace(fresh, path)) {
        takeBack(path, kept, /*hadCompanion=*/true);
        return true;
    }
    if (QFileInfo::exists(fresh)) {
        // Nothing goes without being kept: a name that is another file's by now is that file's.
        if (QFileInfo::exists(path) && QFileInfo::exists(kept) && !isSameFile(path, kept))
            kept = keptByRestorePath(path);
        if (QFileInfo::exists(path) && !QFileInfo::exists(kept))
            keep(path, kept);
        moveAlong(path, kept, u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        if (QFileInfo::exists(companionPath(fresh))) {
            moveAlong(path, kept, u".info"_s);
            renameOver(companionPath(fresh), companionPath(path));
        }
        syncFolder(path);
        renameOver(fresh, path);
    }
    syncFolder(path);
    removeNote(path);
    return true;
}

void settleReplaced(const QString& path, sql::Database& database, const Secret& derivedKey) {
    const QString replaced = replacedPath(path);
    if (!QFileInfo::exists(replaced))
        removeWithSideFiles(replaced);  // what could not be removed with it would be in the way of the next
    if (!looksLikePractice(replaced))
        return;
    bool isHeld = false;
    try {
        sql::Database before(replaced, derivedKey, sql::Access::ReadOnly);
        isHeld = isInAudit(database, auditHead(before));
    } catch (const Error&) {  // of another passphrase, or damaged: somebody may want it
    }
    if (isHeld) {
        removeWithSideFiles(replaced);
        return;
    }
    const QString kept = keptByRestorePath(path);
    for (const QString& ending : {u"-wal"_s, u".info"_s, u""_s}) {
        if (QFileInfo::exists(replaced + ending))
            QFile::rename(replaced + ending, kept + ending);
    }
}

}  // namespace reliefbook
