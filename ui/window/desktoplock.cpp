// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktoplock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginManager = u"org.freedesktop.login1.Manager"_s;
const QString loginSession = u"org.freedesktop.login1.Session"_s;

}  // namespace

DesktopLock::DesktopLock(QDBusConnection system, const QDBusConnection& session, Clock clock, QObject* parent)
    : QObject(parent),
      system_(std::move(system)),
      clock_(std::move(clock)) {
    constexpr std::chrono::seconds atMost{3};  // the system itself waits no longer than five
    letGo_.setInterval(atMost);
    letGo_.setSingleShot(true);
    connect(&letGo_, &QTimer::timeout, this, &DesktopLock::letSleep);
    if (system_.isConnected()) {
        // Of any session: when another user's is locked, ours may well be, and our own path is not worth a question.
        system_.connect(login, QString(), loginSession, u"Lock"_s, this, SLOT(onLock()));
        system_.connect(login, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
        holdSleep();
    }
    QDBusConnection bus = session;
    if (bus.isConnected()) {
        for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                     u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
            bus.connect(QString(), QString(), saver, u"ActiveChanged"_s, this, SLOT(onSaver(bool)));
    }
}

void DesktopLock::onLock() { emit screenLocked(); }

void DesktopLock::onSaver(bool active) {
    if (active)
        emit screenLocked();
}

void DesktopLock::onSleep(bool begins) {
    if (begins) {
        sleptFrom_ = clock_();
        letGo_.start();
        emit sleeping();
        return;
    }
    letGo_.stop();
    holdSleep();
    emit woke(clock_() - sleptFrom_);
}

void DesktopLock::letSleep() {
    letGo_.stop();
    hold_ = {};
}

void DesktopLock::holdSleep() {
    QDBusMessage inhibit = QDBusMessage::createMethodCall(login, loginPath, loginManager, u"Inhibit"_s);
    inhibit << u"sleep"_s << u"Reliefbook"_s << u"Locks the practice"_s << u"delay"_s;
    auto* answer = new QDBusPendingCallWatcher(system_.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid())
            hold_ = reply.value();
        answer->deleteLater();
    });
}

}  // namespace reliefbook
