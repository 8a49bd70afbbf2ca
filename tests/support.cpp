// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook::testing {

QString ownData(const QString& name) { return QStringLiteral(TESTS_SOURCE_DIR "/data/") + name; }

QString externalData(const QString& name) {
    QString path =
        qEnvironmentVariable("RELIEFBOOK_TEST_DATA", QStringLiteral(EXTERNAL_DATA_DIR)) + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

int runTests() {
    const int outcome = RUN_ALL_TESTS();
    if (outcome != 0 || ::testing::UnitTest::GetInstance()->skipped_test_count() == 0)
        return outcome;
    return qEnvironmentVariableIsEmpty("RELIEFBOOK_REQUIRE_DATA") ? 4 : 1;
}

}  // namespace reliefbook::testing
