// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    // A screen of the size most people have: the platform's own is so small that menus and dialogs would be moved.
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"screen.json"_s);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        QFile file(config);
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
                           "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.toUtf8());
    }
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "1");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(u"1.0"_s);
    ::testing::InitGoogleTest(&argc, argv);
    return reliefbook::testing::runTests();
}
