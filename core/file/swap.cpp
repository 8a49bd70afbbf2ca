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
    if (kept.isEmpty())
        QFile::remove(from);
    else if (!QFileInfo::exists(kept + ending))
        renameOver(from, kept + ending);
}

}  // namespace

void swapIn(const QString& path, const QString& fresh, const QString& kept) {
    if (!kept.isEmpty() && QFileInfo::exists(kept))
        throw Error(ErrorKind::FileExists, {kept});
    keepErasures(path, fresh);
    const QJsonObject intent{{u"fresh"_s, QFileInfo(fresh).fileName()}, {u"kept"_s, QFileInfo(kept).fileName()}};
    writeWholeFile(intentPath(path), QJsonDocument(intent).toJson());
    syncFolder(path);
    finishSwap(path);
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
            moveAlong(path, kept, u".info"_s);
            renameOver(companionPath(fresh), companionPath(path));
        }
        syncFolder(path);
        renameOver(fresh, path);
    }
    syncFolder(path);
    QFile::remove(intentPath(path));
    syncFolder(path);
    return true;
}

}  // namespace reliefbook
