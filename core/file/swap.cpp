// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/swap.h"

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/file/companion.h"
#include "core/file/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cstdio>
#endif

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString intentPath(const QString& path) { return path + u".swap"_s; }

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
    if (!QFileInfo::exists(from))
        return;
    if (kept.isEmpty()) {
        if (!QFile::remove(from))  // beside the fresh file it would be taken for its own
            throw Error(ErrorKind::WriteFailed, {from, u"remove"_s});
    } else if (!QFileInfo::exists(kept + ending)) {
        renameOver(from, kept + ending);
    }
}

/// A note that stays by one failure would put whatever bears the copy's name later in the practice's place.
void removeNote(const QString& path) {
    const QString note = intentPath(path);
    if (!QFile::remove(note) && QFileInfo::exists(note) && !QFile::remove(note))
        throw Error(ErrorKind::WriteFailed, {note, u"remove"_s});
    syncFolder(path);
}

/// Undoes what was done of a swap that failed. The note goes last: until then the next opening ends the swap, and
/// nothing was written to either file meanwhile.
void takeBack(const QString& path, const QString& kept, bool hadCompanion) {
    if (!isSwapUnfinished(path))
        return;
    if (!hadCompanion)
        QFile::remove(companionPath(path));  // the copy's
    if (!kept.isEmpty()) {
        for (const QString& ending : {u"-wal"_s, u".info"_s}) {
            if (QFileInfo::exists(kept + ending))
                renameOver(kept + ending, path + ending);
        }
        if (!QFileInfo::exists(path))
            renameOver(kept, path);
        else if (QFileInfo::exists(kept) && !QFile::remove(kept))
            throw Error(ErrorKind::WriteFailed, {kept, u"remove"_s});
    }
    syncFolder(path);
    removeNote(path);
}

}  // namespace

void swapIn(const QString& path, const QString& fresh, const QString& kept) {
    if (!kept.isEmpty()) {
        for (const QString& ending : {u""_s, u"-wal"_s, u".info"_s}) {
            if (QFileInfo::exists(kept + ending))
                throw Error(ErrorKind::FileExists, {kept + ending});
        }
    }
    if (!QFileInfo::exists(fresh))
        throw Error(ErrorKind::FileMissing, {fresh});
    keepErasures(path, fresh);
    const bool hadCompanion = QFileInfo::exists(companionPath(path));
    const QJsonObject intent{{u"fresh"_s, QFileInfo(fresh).fileName()}, {u"kept"_s, QFileInfo(kept).fileName()}};
    try {
        writeWholeFile(intentPath(path), QJsonDocument(intent).toJson());
        syncFolder(path);
        finishSwap(path);
    } catch (const Error&) {
        if (!QFileInfo::exists(fresh) && QFileInfo::exists(path))
            return;  // it did take the place: what failed came after
        try {
            takeBack(path, kept, hadCompanion);
        } catch (const Error&) {  // isSwapUnfinished() tells
        }
        throw;
    }
}

bool isSwapUnfinished(const QString& path) { return QFileInfo::exists(intentPath(path)); }

bool finishSwap(const QString& path) {
    QFile file(intentPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject intent = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    // Names alone: whoever could write the note must not be able to send files elsewhere.
    const auto beside = [&](const QString& key) {
        const QString name = QFileInfo(intent.value(key).toString()).fileName();
        return name.isEmpty() ? QString() : QFileInfo(path).absoluteDir().filePath(name);
    };
    const QString fresh = beside(u"fresh"_s);
    const QString kept = beside(u"kept"_s);
    if (!fresh.isEmpty() && QFileInfo::exists(fresh)) {
        if (!kept.isEmpty() && QFileInfo::exists(path) && !QFileInfo::exists(kept))
            keep(path, kept);
        moveAlong(path, kept, u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        if (QFileInfo::exists(companionPath(fresh))) {
            if (!kept.isEmpty())
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

}  // namespace reliefbook
