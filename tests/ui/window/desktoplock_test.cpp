// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/waituntil.h"
#include "ui/window/desktoplock.h"

#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <vector>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::waitUntil;

/// A message bus of our own that stands for the system's and the session's, with another program on it.
class DesktopLockTest : public ::testing::Test {
protected:
    void SetUp() override {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        ASSERT_FALSE(daemon.isEmpty()) << "dbus-daemon is missing";
        daemon_.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(daemon_.waitForReadyRead(10000));
        const QString address = QString::fromUtf8(daemon_.readLine()).trimmed();
        QDBusConnection ours = QDBusConnection::connectToBus(address, u"locked"_s);
        ASSERT_TRUE(QDBusConnection::connectToBus(address, u"locking"_s).isConnected());
        ASSERT_TRUE(QDBusConnection(u"locking"_s).registerService(u"org.freedesktop.login1"_s));
        lock = std::make_unique<DesktopLock>(ours, ours, [this] { return steady; });
        QObject::connect(lock.get(), &DesktopLock::screenLocked, lock.get(), [this] { ++locks; });
        QObject::connect(lock.get(), &DesktopLock::sleeping, lock.get(), [this] { ++sleeps; });
        QObject::connect(lock.get(), &DesktopLock::woke, lock.get(),
                         [this](std::chrono::milliseconds slept) { slepts.push_back(slept); });
        // Answered when the bus knows what is listened to.
        ours.call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    }
    void TearDown() override {
        lock.reset();
        for (const QString& name : {u"locked"_s, u"locking"_s})
            QDBusConnection::disconnectFromBus(name);
        daemon_.kill();
        daemon_.waitForFinished();
    }
    static void tell(const QString& path, const QString& interface, const QString& name,
                     const QVariantList& arguments = {}) {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        ASSERT_TRUE(QDBusConnection(u"locking"_s).send(signal));
    }

    QProcess daemon_;
    std::chrono::milliseconds steady = 1h;
    std::unique_ptr<DesktopLock> lock;
    int locks = 0, sleeps = 0;
    std::vector<std::chrono::milliseconds> slepts;
};

TEST_F(DesktopLockTest, HearsTheSessionAndEveryScreenSaver) {
    tell(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    EXPECT_TRUE(waitUntil([this] { return locks == 1; }));
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s}) {
        locks = 0;
        tell(u"/org/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
        EXPECT_TRUE(waitUntil([this] { return locks == 1; })) << saver.toStdString();
    }
    locks = 0;
    tell(u"/org/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    EXPECT_TRUE(waitUntil([this] { return sleeps == 1; }));
    EXPECT_EQ(locks, 0) << "the end of a screen saver locks nothing";
}

TEST_F(DesktopLockTest, TellsHowLongTheComputerSlept) {
    const auto prepare = [](bool begins) {
        tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    };
    prepare(true);
    ASSERT_TRUE(waitUntil([this] { return sleeps == 1; }));
    steady += 20min;
    prepare(false);
    ASSERT_TRUE(waitUntil([this] { return !slepts.empty(); }));
    EXPECT_EQ(slepts.front(), 20min);
}

}  // namespace
}  // namespace reliefbook
