// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using reliefbook::testing::externalData;

// Also the test that tests/rules/skips_test.cmake runs without the data, to see it skipped and refused.
TEST(ExternalData, SaysWhereItComesFrom) {
    QFile sources(externalData(u"SOURCES.md"_s));
    if (sources.fileName().isEmpty())
        GTEST_SKIP() << "the real data is not on this machine";
    ASSERT_TRUE(sources.open(QIODevice::ReadOnly));
    EXPECT_FALSE(sources.readAll().isEmpty());
}
