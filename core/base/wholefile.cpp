// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
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

enum class Kind { Nothing, Text, Pdf, Png, Other };

Kind kindOf(const QByteArray& start) {
    if (start.isEmpty())
        return Kind::Nothing;
    if (start.startsWith("%PDF"))
        return Kind::Pdf;
    if (start.startsWith("\x89PNG"))
        return Kind::Png;
    // Noise, as an encrypted file is, holds such bytes within the first few dozen.
    const auto isBinary = [](char c) {
        return c >= '\0' && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    };
    return std::any_of(start.begin(), start.end(), isBinary) ? Kind::Other : Kind::Text;
}

/// What is there and can't be read is left to QSaveFile, which names the reason.
bool isOfOneKind(const QString& path, const QByteArray& content) {
    constexpr qint64 enough = 1'024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return true;
    const Kind kind = kindOf(file.read(enough));
    return kind == Kind::Nothing || kind == kindOf(content.left(enough));
}

}  // namespace

void writeWholeFile(const QString& path, const QByteArray& content) {
    // Taking its place would remove a device or a pipe for everyone.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        throw Error(ErrorKind::WriteFailed, {path, QStringLiteral("not an ordinary file")});
    if (there.isSymLink() || !isOfOneKind(path, content))
        throw Error(ErrorKind::FileExists, {path});
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
