// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/clipboardguard.h"
#include "ui/start/opening.h"
#include "ui/window/pages.h"
#include "ui/window/practiceview.h"

#include <QDeadlineTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace reliefbook {

class ClientMode;
class Commands;
class Editor;
class Frame;
class LockView;
class OpenPractice;
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
    void hurry();
    /// Somebody stopped it from ending.
    void calm() { hurried_ = false; }

    enum class Lock {
        Screen,  ///< everything shown goes; the PIN, or where there is none the passphrase, brings it back
        Sleep,   ///< the same, and at once: the computer is about to sleep
        Full,    ///< the practice is closed and its key wiped
    };
    /// Locks as soon as no question is open: they are cancelled. What was typed is stored first. What can't be stored
    /// is not lost: it waits in memory, out of the window, until it can be, and then a full lock closes the practice.
    /// So does what must come to its end first: an erasure, a new passphrase, a backup. Without a PIN every lock is a
    /// full one, and one that is not in a hurry makes the backup of the end of the day. A demo is not locked.
    void lock(Lock how);
    bool isLocked() const { return isLocked_; }

    /// Hands the form that is shown to its client. The practice is hidden as by the lock, nothing but this form can be
    /// seen or done, and who works here comes back by PIN or passphrase.
    void handOver();
    /// Null while no client has the window.
    ClientMode* clientMode() const { return clientMode_; }

    Commands& commands() { return *commands_; }
    StartView& start() { return *start_; }
    /// Null while no practice is open.
    PracticeView* view() const { return view_; }

signals:
    void practiceOpened(const QString& path);
    void practiceClosed();
    /// The lock that was asked for is there: nothing of a practice is shown, of a demo at most.
    void locked();
    /// A client has the window from now on; not any more.
    void handedOver();
    void takenBack();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void connectCommands();
    void showPractice(OpenedPractice opened);
    void update();
    void undoOrRedo(void (Editor::*act)());
    void connectView();
    void lockByUser();
    void lockNow(Lock how);
    /// What can't be stored stays in memory as it is.
    void hidePractice();
    void letAsideGo();
    void showLock(bool isFull);
    void closeFully();
    void unlocked();
    bool backUpBehindTheLock();
    bool isAtWork() const;
    void showClientMode();
    void askToLeave();
    void leaveOrStay();
    bool mayTakeBack();
    void endClientMode();
    void goOnLocking();
    void sayWhatIsWaitedFor();
    void sayWhatIsNotStored();
    void closeOtherWindows();
    bool mayCloseMoved();
    void endPractice();
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

    // While locked.
    LockView* lockView_;
    ClipboardGuard clipboard_;
    bool isLocked_ = false;
    bool lockPending_ = false;
    Lock pendingLock_ = Lock::Screen;
    bool closesWhenStored_ = false;
    PracticeView* aside_ = nullptr;          // holds what could not be stored, or is at work
    QList<QPointer<QWidget>> asideDialogs_;  // that lay over it
    QDeadlineTimer copyUntil_{0};            // a full lock waits so long for the second place
    bool isStored_ = true;                   // nothing of it waits for room on the disk
    bool isSomethingLost_ = false;           // a full lock could not keep all that was typed or signed
    QTimer goingOn_;                         // while something keeps the lock from its end
    PracticeView::Way way_;                  // back to where one was
    QString wayOf_;                          // in the practice at this path
    bool hurried_ = false;

    // While a client has the window.
    ClientMode* clientMode_ = nullptr;
    bool wasFullScreen_ = false;
};

}  // namespace reliefbook
