// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/opening.h"
#include "ui/window/pages.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace reliefbook {

class Commands;
class Editor;
class Frame;
class OpenPractice;
class PracticeView;
class Preferences;
class StartView;

/// The one window: how to get into a practice, and the practice once it is open.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Preferences& preferences, const PageMakers& makers = ownPages(), QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of `path`; what is open is closed first.
    void unlock(const QString& path);
    /// Makes a demo practice and opens it.
    void openDemo();

    /// Stores all that is typed and closes the practice. False when the user wants to stay, since something can't be
    /// stored.
    bool closePractice();
    /// The system ends the sitting: closing makes no backup from now on. The next opening makes it.
    void hurry() { hurried_ = true; }

    Commands& commands() { return *commands_; }
    StartView& start() { return *start_; }
    /// Null while no practice is open.
    PracticeView* view() const { return view_; }

signals:
    void practiceOpened(const QString& path);
    void practiceClosed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectCommands();
    void showPractice(OpenedPractice opened);
    void update();
    void undoOrRedo(void (Editor::*act)());
    void lock();
    void newPractice();
    void find();
    void newClient();
    void rememberWindow();

    Preferences& preferences_;
    PageMakers makers_;
    Commands* commands_;
    QStackedWidget* stack_;
    StartView* start_;
    Frame* frame_;
    std::unique_ptr<OpenPractice> practice_;
    PracticeView* view_ = nullptr;
    QString name_;
    bool hurried_ = false;
};

}  // namespace reliefbook
