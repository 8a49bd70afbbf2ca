// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/shell/job.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QThread>

#include <gtest/gtest.h>

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");  // also while CTest asks which tests there are
    qputenv("QT_SCALE_FACTOR", "1");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QApplication app(argc, argv);
    reliefbook::setAppearance(reliefbook::Appearance::Light);  // whatever the desktop of the tester
    reliefbook::installLook();
    ::testing::InitGoogleTest(&argc, argv);
    const int failed = reliefbook::testing::runTests();
    reliefbook::finishJobs();  // what a test left running aside, as closing a practice does
#ifdef __SANITIZE_ADDRESS__
    // Qt detaches its threads: what goes with one, as OpenSSL's memory of it, goes a moment after Qt calls it finished.
    QThread::msleep(50);
#endif
    return failed;
}
