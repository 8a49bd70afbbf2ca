// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demopractice.h"

#include <QDir>
#include <QFileInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;

QString demoFolder() { return u"reliefbook-demo-"_s; }

QString demoPassphrase() { return u"demo"_s; }

bool isDemo(const QString& path) { return QFileInfo(path).dir().dirName().startsWith(demoFolder()); }

}  // namespace reliefbook
