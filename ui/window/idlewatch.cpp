// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace reliefbook {

std::chrono::milliseconds IdleWatch::steadyTime() {
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)  // goes on while the computer sleeps; CLOCK_MONOTONIC stands still
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                     std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

IdleWatch::IdleWatch(Clock clock, QObject* parent) : QObject(parent), clock_(std::move(clock)), lastTouch_(clock_()) {
    timer_.setInterval(std::chrono::seconds(1));
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::look);
    timer_.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit) {
    limit_ = limit;
    toldIdle_ = false;
}

void IdleWatch::look() {
    if (limit_.count() <= 0)
        return;
    const std::chrono::milliseconds idleFor = clock_() - lastTouch_;
    if (idleFor >= limit_ && !toldIdle_) {
        toldIdle_ = true;
        emit idle();
    }
    if (idleFor >= longLimit && !toldLong_) {
        toldLong_ = true;
        emit idleForLong();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
        case QEvent::TabletMove:
        case QEvent::InputMethod:
            if (event->spontaneous()) {  // by a person, not by the program itself
                touched();
            }
            break;
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

/// After a sleep the touch that wakes the computer must not hide how long it was. It is told when the touch was dealt
/// with: a lock takes away what it goes to.
void IdleWatch::touched() {
    const std::chrono::milliseconds idleFor = clock_() - lastTouch_;
    if (limit_.count() > 0 && idleFor >= limit_ && !toldIdle_)
        QMetaObject::invokeMethod(this, &IdleWatch::idle, Qt::QueuedConnection);
    if (limit_.count() > 0 && idleFor >= longLimit && !toldLong_)
        QMetaObject::invokeMethod(this, &IdleWatch::idleForLong, Qt::QueuedConnection);
    lastTouch_ = clock_();
    toldIdle_ = toldLong_ = false;
}

}  // namespace reliefbook
