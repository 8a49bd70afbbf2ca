// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace reliefbook::testing {

/// Runs the event loop until `condition` holds. False when it does not within ten seconds, which no working program
/// needs.
template <class Condition> bool waitUntil(Condition condition) {
    const QDeadlineTimer deadline(10000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return condition();
}

}  // namespace reliefbook::testing
