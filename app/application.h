// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/oneinstance.h"
#include "ui/shell/preferences.h"
#include "ui/window/desktoplock.h"
#include "ui/window/idlewatch.h"
#include "ui/window/mainwindow.h"

#include <QObject>
#include <QString>

namespace reliefbook {

/// Makes the objects of the program and joins them: preferences, look and language, the window, one instance per file.
class Application : public QObject {
    Q_OBJECT

public:
    Application();

    /// What the program was called with.
    struct Wish {
        QString file;  // empty: the practice opened last, if there is one
        bool demo = false;
    };
    /// Shows the window. False when another window of this user has the file open and came to the front instead.
    bool start(const Wish& wish);

private:
    void closeOnSignals();
    void end();
    void comeToTheFront();
    void connectLock();

    Preferences preferences_;
    OneInstance instance_;
    OneInstance clientInstance_;
    MainWindow window_;
    IdleWatch idle_;
    DesktopLock desktop_;
};

}  // namespace reliefbook
