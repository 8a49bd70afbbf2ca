// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/error.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace reliefbook {

namespace {

[[noreturn]] void fail(const QSaveFile& file, const QString& path, int reason) {
    const QFileInfo there(path);
    // A folder or a file that is there but may not be written is refused by QSaveFile itself, without an errno.
    const bool isReadOnly = reason == EACCES || reason == EPERM || reason == EROFS ||
                            (there.exists() && !there.isDir() && !there.isWritable());
    ErrorKind kind = ErrorKind::WriteFailed;
    if (reason == ENOSPC || reason == EDQUOT)
        kind = ErrorKind::DiskFull;
    else if (isReadOnly)
        kind = ErrorKind::ReadOnlyPlace;
    throw Error(kind, {path, file.errorString()});
}

}  // namespace

void writeWholeFile(const QString& path, const QByteArray& content) {
    // Taking its place would remove a device or a pipe for everyone.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        throw Error(ErrorKind::WriteFailed, {path, QStringLiteral("not an ordinary file")});
    QSaveFile file(path);
    errno = 0;  // Qt keeps the system's reason only as text
    if (!file.open(QIODevice::WriteOnly))
        fail(file, path, errno);
    errno = 0;
    if (file.write(content) != content.size() || !file.flush())
        fail(file, path, errno);
    errno = 0;
    if (!file.commit())
        fail(file, path, errno);
}

}  // namespace reliefbook
