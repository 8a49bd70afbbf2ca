// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QFile>

namespace reliefbook::testing {

QString ownData(const QString& name) { return QStringLiteral(TESTS_SOURCE_DIR "/data/") + name; }

QString externalData(const QString& name) {
    QString path = QStringLiteral(EXTERNAL_DATA_DIR "/") + name;
    return QFile::exists(path) ? path : QString();
}

}  // namespace reliefbook::testing
