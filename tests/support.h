// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <ostream>

// GoogleTest prints a QString as text, not as bytes.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
QT_END_NAMESPACE

namespace reliefbook::testing {

/// A file of the repository's own test data, tests/data/NAME.
QString ownData(const QString& name);

/// A file of the real data that stays outside the repository (RELIEFBOOK_TEST_DATA); empty where it is absent. A test
/// that needs it says GTEST_SKIP() then.
QString externalData(const QString& name);

/// Runs the tests of this program and gives its exit status. Where RELIEFBOOK_REQUIRE_DATA is set a skipped test is a
/// failed one, for CTest too.
int runTests();

}  // namespace reliefbook::testing
