// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace reliefbook {

/// Work that only the window's thread can do, in steps of some milliseconds with the event loop between them.
class Turns : public QObject {
    Q_OBJECT

public:
    explicit Turns(QObject* parent = nullptr);

    /// Begins; what was going on is dropped. `step` does a little and answers whether there is more, and may throw
    /// Error, which goes to `failed`.
    void begin(std::function<bool()> step, std::function<void()> done, std::function<void(const Error&)> failed);
    void drop();

private:
    void goOn();

    QTimer timer_;
    std::function<bool()> step_;
    std::function<void()> done_;
    std::function<void(const Error&)> failed_;
};

}  // namespace reliefbook
