// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/sidefiles.h"

#include "core/base/error.h"
#include "core/file/removal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace reliefbook {

using namespace Qt::StringLiterals;

void removeWithSideFiles(const QString& path) {
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".info"_s})
        removeFile(path + ending);
}

void removeTrials(const QString& practice) {
    constexpr qint64 untouched = 3'600;  // seconds
    const QDir folder = QFileInfo(practice).absoluteDir();
    // Named by QTemporaryDir: six letters or digits.
    for (const QFileInfo& trial :
         folder.entryInfoList({u".proof-??????"_s, u".check-??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        QDir inside(trial.filePath());
        QDateTime last = trial.lastModified();
        bool isOurs = true;
        for (const QFileInfo& file : inside.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            isOurs = isOurs && file.isFile() && file.fileName().startsWith(u"copy"_s);
            last = std::max(last, file.lastModified());
        }
        if (isOurs && last.secsTo(QDateTime::currentDateTime()) > untouched)
            inside.removeRecursively();
    }
}

void syncFile([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int reason = errno;
#ifdef POSIX_FADV_DONTNEED
    if (synced)
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
#endif
    if (file >= 0)
        ::close(file);
    if (!synced)
        throw Error(reason == ENOSPC || reason == EDQUOT ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
                    {path, u"fsync"_s});
#endif
}

}  // namespace reliefbook
