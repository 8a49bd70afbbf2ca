// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/lock.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>

namespace reliefbook {
namespace {

/// Its writer died before it was whole. QLockFile would take it for another computer's for ever.
bool isTorn(const QString& lock) {
    QFile file(lock);
    return file.open(QIODevice::ReadOnly) && !file.read(4'096).endsWith('\n');
}

}  // namespace

void onlyForOwner(const QString& path) {
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Lock locked(const QString& path, bool takeOver) {
    const QString name = path + QStringLiteral(".lock");
    // A pipe would never answer, and a folder or a link says nothing about who has it open.
    if (const QFileInfo there(name); there.isSymLink() || (there.exists() && !there.isFile()))
        throw Error(ErrorKind::FileExists, {name, QStringLiteral("in the way")});
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);  // a practice may stay open for days; the lock dies with its process
    // Removing succeeds only where no living process holds the lock.
    if (lock->tryLock(300) || (isTorn(name) && lock->removeStaleLockFile() && lock->tryLock(300))) {
        onlyForOwner(name);
        return {std::move(lock), false};
    }
    if (lock->error() == QLockFile::PermissionError)
        throw Error(ErrorKind::ReadOnlyPlace, {path});
    if (lock->error() != QLockFile::LockFailedError)
        throw Error(ErrorKind::WriteFailed, {path, QStringLiteral(".lock")});  // most often no space
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    if (takeOver && lock->removeStaleLockFile() && lock->tryLock(300)) {
        onlyForOwner(name);
        return {std::move(lock), true};
    }
    throw Error(ErrorKind::FileInUse, {path, program, host, QString::number(pid), QFileInfo(name).owner()});
}

}  // namespace reliefbook
