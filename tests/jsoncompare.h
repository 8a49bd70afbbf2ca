// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace reliefbook::testing {

enum class Keys { Same, AtLeastExpected };

/// Where `actual` is not what `expected` says, one line each: "trend.p: 0.05 instead of 0.04". Numbers within 1e-6
/// absolute and relative; all else exactly. Objects have the same keys, or with AtLeastExpected maybe more of them.
QStringList differences(const QJsonValue& expected, const QJsonValue& actual, Keys keys = Keys::Same,
                        const QString& path = {});

/// The JSON in a file; fails the test and answers null where there is none.
QJsonValue readJson(const QString& path);

}  // namespace reliefbook::testing
