// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openeddocuments.h"

#include "core/base/error.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString lockName = u"lock"_s;
constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool isOwnFolder(const QString& path) {
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() && info.ownerId() == QFileInfo(QDir::homePath()).ownerId();
}

/// A copy can't be written to, which on some systems keeps it from being removed.
void removeAll(const QString& folder) {
    const QFileInfoList files =
        QDir(folder).entryInfoList(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& file : files) {
        if (file.isDir() && !file.isSymLink())
            removeAll(file.filePath());
        else
            QFile::setPermissions(file.filePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    QDir(folder).removeRecursively();
}

}  // namespace

OpenedDocuments::OpenedDocuments(QString root) : root_(std::move(root)) { removeLeft(root_); }

QString OpenedDocuments::defaultRoot() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString base = runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : runtime;
    return base + u"/reliefbook-documents-%1"_s.arg(QFileInfo(QDir::homePath()).ownerId());
}

void OpenedDocuments::removeLeft(const QString& root) {
    if (!isOwnFolder(root))
        return;
    for (const QFileInfo& folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.isSymLink())
            continue;
        QLockFile lock(folder.filePath() + u'/' + lockName);
        lock.setStaleLockTime(0);  // whose program runs is asked, not how old it is
        if (lock.tryLock(0)) {
            lock.unlock();
            removeAll(folder.filePath());
        }
    }
    QDir().rmdir(root);  // where nothing is left in it
}

void OpenedDocuments::makeFolder() {
    if (!folder_.isEmpty())
        return;
    QDir().mkpath(root_);
    const QString folder = root_ + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isOwnFolder(root_) || !QFile::setPermissions(root_, ownerAlone) || !QDir().mkdir(folder) ||
        !QFile::setPermissions(folder, ownerAlone))
        throw Error(ErrorKind::WriteFailed, {root_, {}});
    folder_ = folder;
    lock_ = std::make_unique<QLockFile>(folder_ + u'/' + lockName);
    lock_->setStaleLockTime(0);
    if (!lock_->tryLock(0)) {
        wipe();
        throw Error(ErrorKind::WriteFailed, {root_, {}});
    }
}

void OpenedDocuments::open(const QString& name, const QByteArray& bytes) {
    makeFolder();
    // One folder for each: two documents may have one name.
    const QString own = folder_ + u'/' + QString::number(++count_);
    QFile file(own + u'/' + name);
    const auto fail = [&](ErrorKind kind, const QStringList& facts) {
        file.close();
        removeAll(own);
        throw Error(kind, facts);
    };
    if (!QDir().mkdir(own) || !QFile::setPermissions(own, ownerAlone) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fail(ErrorKind::WriteFailed, {file.fileName(), file.errorString()});
    // Before the first byte, and afterwards not to be written: what would be changed in it is not kept.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        fail(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
             {file.fileName(), file.errorString()});
    file.setPermissions(QFileDevice::ReadOwner);
    file.close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName())))
        fail(ErrorKind::FileUnreadable, {name});
}

void OpenedDocuments::wipe() {
    if (folder_.isEmpty())
        return;
    if (lock_)
        lock_->unlock();
    lock_.reset();
    removeAll(folder_);
    QDir().rmdir(root_);
    folder_.clear();
}

}  // namespace reliefbook
