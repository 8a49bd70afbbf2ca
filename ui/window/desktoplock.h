// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace reliefbook {

/// Hears from the desktop that its screen is being locked and that the computer goes to sleep (reliability.md R-LCK-1):
/// from logind on the system's bus and from the screen savers on the session's. Whoever could forge these signals could
/// lock the window, and nothing more.
class DesktopLock : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;

    DesktopLock(QDBusConnection system, const QDBusConnection& session, Clock clock, QObject* parent = nullptr);

    /// What `sleeping` asked for is done.
    void letSleep();

signals:
    void screenLocked();
    /// The computer waits for letSleep(), a few seconds at most.
    void sleeping();
    void woke(std::chrono::milliseconds slept);

private slots:
    void onLock();
    void onSaver(bool active);
    void onSleep(bool begins);

private:
    void holdSleep();

    QDBusConnection system_;
    Clock clock_;
    std::chrono::milliseconds sleptFrom_{};
    QTimer letGo_;
    QDBusUnixFileDescriptor hold_;  // as long as it is open, the computer waits with sleeping
};

}  // namespace reliefbook
