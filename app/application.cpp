// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/shell/afterdialogs.h"
#include "ui/shell/attempt.h"
#include "ui/shell/openeddocuments.h"
#include "ui/start/startview.h"
#include "ui/window/look.h"
#include "ui/window/practiceview.h"

#include <QApplication>
#include <QFileInfo>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// A computer that slept for longer may have been somewhere else.
constexpr std::chrono::minutes longSleep{15};

int signalSockets[2] = {-1, -1};

void onSignal(int /*number*/) {
    const char one = 1;
    [[maybe_unused]] const auto written = write(signalSockets[0], &one, 1);  // all that is safe here
}

/// What must be so before the first widget is made.
Preferences& prepared(Preferences& preferences) {
    applyLook(preferences);
    return preferences;
}

}  // namespace

Application::Application()
    : window_(prepared(preferences_)),
      desktop_(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), IdleWatch::steadyTime) {
    connect(&preferences_, &Preferences::changed, this, [this] { applyLook(preferences_); });
    connect(&window_, &MainWindow::practiceOpened, &instance_, &OneInstance::listen);
    connect(&window_, &MainWindow::practiceClosed, &instance_, &OneInstance::stop);
    connect(&window_, &MainWindow::handedOver, &clientInstance_, &OneInstance::listenForClient);
    connect(&window_, &MainWindow::takenBack, &clientInstance_, &OneInstance::stop);
    for (const OneInstance* instance : {&instance_, &clientInstance_})
        connect(instance, &OneInstance::called, this, &Application::comeToTheFront);
    // The session ends: there may be no time for questions, so everything is stored first.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager&) {
            window_.hurry();
            if (window_.view() != nullptr)
                attempt(&window_, [this] { window_.view()->store(); });
        },
        Qt::DirectConnection);
    connectLock();
    closeOnSignals();
}

void Application::connectLock() {
    const auto setLimit = [this] { idle_.setLimit(std::chrono::minutes(preferences_.lockAfter())); };
    connect(&preferences_, &Preferences::lockAfterChanged, this, setLimit);
    setLimit();
    const auto lockScreen = [this] { window_.lock(MainWindow::Lock::Screen); };
    const auto lockFully = [this] { window_.lock(MainWindow::Lock::Full); };
    connect(&idle_, &IdleWatch::idle, this, lockScreen);
    connect(&idle_, &IdleWatch::idleForLong, this, lockFully);
    connect(&desktop_, &DesktopLock::screenLocked, this, lockScreen);
    connect(&desktop_, &DesktopLock::sleeping, this, [this] { window_.lock(MainWindow::Lock::Sleep); });
    connect(&window_, &MainWindow::locked, &desktop_, &DesktopLock::letSleep);
    connect(&desktop_, &DesktopLock::woke, this, [lockFully](std::chrono::milliseconds slept) {
        if (slept > longSleep)
            lockFully();
    });
}

bool Application::start(const Wish& wish) {
    const QStringList recent = preferences_.recentPractices();
    const QString file = !wish.file.isEmpty() ? QFileInfo(wish.file).absoluteFilePath()
                         : wish.demo          ? QString()
                                              : recent.value(0);
    if (raiseWindowOfClient() || (!file.isEmpty() && raiseWindowOf(file)))
        return false;
    OpenedDocuments::removeLeft();
    window_.show();
    if (wish.demo)
        window_.openDemo();
    else if (!file.isEmpty())
        window_.unlock(file);
    return true;
}

void Application::closeOnSignals() {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char one = 0;
        [[maybe_unused]] const auto count = read(signalSockets[1], &one, 1);
        end();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

/// Closes the window as soon as nothing is asked and nothing is being opened.
void Application::end() {
    window_.hurry();
    afterDialogs(&window_, [this] {
        constexpr std::chrono::milliseconds soon{20};
        if (window_.close())
            return;
        if (window_.start().isBusy())
            QTimer::singleShot(soon, this, &Application::end);
        else
            window_.calm();
    });
}

void Application::comeToTheFront() {
    window_.setWindowState(window_.windowState() & ~Qt::WindowMinimized);
    window_.show();
    window_.raise();
    window_.activateWindow();
}

}  // namespace reliefbook
