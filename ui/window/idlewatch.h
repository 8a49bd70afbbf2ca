// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace reliefbook {

/// Notices that nobody has touched keyboard, mouse or screen for a while (reliability.md R-LCK-1 and 2).
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Time that only goes forward, also while the computer sleeps, whatever is done to its clock.
    using Clock = std::function<std::chrono::milliseconds()>;
    static std::chrono::milliseconds steadyTime();

    explicit IdleWatch(Clock clock = steadyTime, QObject* parent = nullptr);

    /// Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return limit_; }

    /// Compares the clock with the last touch. Called every second.
    void look();

    /// So long after the last touch the practice is closed, too.
    static constexpr std::chrono::minutes longLimit{60};

signals:
    /// Once each, until somebody is there again.
    void idle();
    void idleForLong();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched();

    Clock clock_;
    QTimer timer_;
    std::chrono::milliseconds limit_{};
    std::chrono::milliseconds lastTouch_;
    bool toldIdle_ = false, toldLong_ = false;
};

}  // namespace reliefbook
