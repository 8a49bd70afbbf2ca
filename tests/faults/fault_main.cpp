// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultmemory.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/tally.h"
#include "tests/support.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char* argv[]) {
    reliefbook::faults::installFaultMemory();
    reliefbook::faults::installFaultVfs();
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    if (!::testing::GTEST_FLAG(list_tests))
        reliefbook::faults::recordSurroundings();
    return reliefbook::testing::runTests();
}
