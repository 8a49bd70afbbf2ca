// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace reliefbook {

/// Says when what is being typed is stored: a second after the last key, at least every three seconds while keys keep
/// coming, and at once when the field or the page is left. So a crash costs three seconds of typing at most.
class Typing : public QObject {
    Q_OBJECT

public:
    explicit Typing(std::function<void()> store, QObject* parent = nullptr,
                    std::chrono::milliseconds pause = std::chrono::seconds(1),
                    std::chrono::milliseconds most = std::chrono::seconds(3));

    /// Something was typed.
    void typed();
    /// Stores now what has not been stored yet.
    void flush();
    /// Forgets what has not been stored: there is nothing any more it could be stored in.
    void drop();
    bool isPending() const { return most_.isActive(); }

private:
    std::function<void()> store_;
    QTimer pause_;
    QTimer most_;
    bool storing_ = false;  // an error shown while storing runs the event loop
};

}  // namespace reliefbook
