// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::testing {
namespace {

// GoogleTest's own printer marks a skipped test so that CTest takes it for "not run", whatever its exit status.
class PlainPrinter : public ::testing::EmptyTestEventListener {
    void OnTestPartResult(const ::testing::TestPartResult& part) override { std::cout << part << std::endl; }
};

}  // namespace

QString ownData(const QString& name) { return QDir::cleanPath(QStringLiteral(TESTS_SOURCE_DIR "/data/") + name); }

QString externalData(const QString& name) {
    QString path =
        qEnvironmentVariable("RELIEFBOOK_TEST_DATA", QStringLiteral(EXTERNAL_DATA_DIR)) + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

int runTests() {
    const bool dataRequired = !qEnvironmentVariableIsEmpty("RELIEFBOOK_REQUIRE_DATA");
    if (dataRequired) {
        ::testing::TestEventListeners& listeners = ::testing::UnitTest::GetInstance()->listeners();
        delete listeners.Release(listeners.default_result_printer());
        listeners.Append(new PlainPrinter);
    }
    const int outcome = RUN_ALL_TESTS();
    const bool skipped = ::testing::UnitTest::GetInstance()->skipped_test_count() > 0;
    return outcome == 0 && dataRequired && skipped ? 1 : outcome;
}

}  // namespace reliefbook::testing
