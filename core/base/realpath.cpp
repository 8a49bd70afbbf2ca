// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/realpath.h"

#include <QDir>
#include <QFileInfo>

namespace reliefbook {

QString realPath(const QString& path) {
    if (path.isEmpty())
        return path;
    const QFileInfo info(path);
    QString real = info.canonicalFilePath();
    if (real.isEmpty()) {
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        if (!folder.isEmpty())
            real = QDir(folder).filePath(info.fileName());
    }
    return real.isEmpty() || real == QDir::cleanPath(info.absoluteFilePath()) ? path : real;
}

}  // namespace reliefbook
