// SPDX-License-Identifier: GPL-3.0-or-later
// How the window locks and comes back (reliability.md R-LCK).
#include "core/practice/pin.h"
#include "ui/shell/afterdialogs.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwork.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/unbroken.h"
#include "ui/start/startview.h"
#include "ui/window/clientmode.h"
#include "ui/window/commands.h"
#include "ui/window/frame.h"
#include "ui/window/lockview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace reliefbook {

namespace {

/// QWidget::isAncestorOf() ends at the edge of a window.
bool isOver(const QWidget& below, const QWidget* window) {
    for (const QWidget* at = window; at != nullptr; at = at->parentWidget()) {
        if (at == &below)
            return true;
    }
    return false;
}

}  // namespace

void MainWindow::lockByUser() {
    if (!practice_ || isLocked_)
        return;
    if (!practice_->isDemo()) {
        lock(Lock::Screen);
        return;
    }
    if (closePractice())
        start_->showWelcome();
}

void MainWindow::lock(Lock how) {
    if (!practice_) {
        start_->lock();
        emit locked();
        return;
    }
    if (practice_->isDemo()) {
        emit locked();
        return;
    }
    pendingLock_ = lockPending_ ? std::max(pendingLock_, how) : how;
    if (std::exchange(lockPending_, true))
        return;
    afterDialogs(this, [this] {
        lockPending_ = false;
        if (practice_)
            lockNow(pendingLock_);
        else
            emit locked();
    });
}

void MainWindow::lockNow(Lock how) {
    bool isPinSet = false;
    try {
        isPinSet = hasPin(practice_->file().practice());
    } catch (const Error& error) {
        noteError(error);
    }
    const bool isFull = how == Lock::Full || !isPinSet;
    if (isLocked_ && !isFull) {
        emit locked();
        return;
    }
    closesWhenStored_ = isFull;
    hidePractice();
    try {
        practice_->file().practice().note(QStringLiteral("lock"), {});
    } catch (const Error& error) {  // a full disk keeps nobody from locking
        noteError(error);
    }
    const bool waits = aside_ != nullptr || (clientMode_ != nullptr && clientMode_->isWaiting());
    if (isFull && !waits && (how != Lock::Screen || !backUpBehindTheLock()))
        closeFully();
    else if (isFull)
        goOnLocking();  // what it waited for may be there
    if (practice_)
        showLock(isFull);
    emit locked();
}

/// Where a lock closes the practice it is for most the end of their day.
bool MainWindow::backUpBehindTheLock() {
    if (hurried_ || !practice_->keeper().isDueAtClose() || !practice_->backups().start(BackupTag::Close))
        return false;
    constexpr std::chrono::minutes mostForTheCopy{1};
    copyUntil_.setRemainingTime(mostForTheCopy);
    goingOn_.start();
    return true;
}

/// Whether something runs that has to come to its end. A second place that hangs has a while.
bool MainWindow::isAtWork() const {
    const BackupWork& backups = practice_->backups();
    return Unbroken::any() || backups.isBusy() || (backups.isCopying() && !copyUntil_.hasExpired());
}

void MainWindow::hidePractice() {
    if (view_ != nullptr) {
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus();  // what is being typed, there or in a dialog, counts as left
        isStored_ = false;
        try {
            view_->store();
            isStored_ = true;
        } catch (const Error& error) {
            noteError(error);
        }
        way_ = view_->way();
        wayOf_ = practice_->file().path();
        closeOtherWindows();
        frame_->setView(nullptr, {});
        // No part of the window any more and no window of its own: nobody can see it, and no screen reader.
        aside_ = std::exchange(view_, nullptr);
        aside_->hide();
        aside_->setParent(nullptr);
        goingOn_.start();
        if (isStored_)
            letAsideGo();
    }
    if (clientMode_ != nullptr && !clientMode_->store())
        goingOn_.start();
    practice_->editor().clear();
    practice_->workspace().documents.wipe();
    clipboard_.clear();
    QToolTip::hideText();
}

/// What lies over the pages goes with them, not closed, for one that is closed takes back what was entered in it. What
/// lies over the window alone is closed; where it is at work and stays, it waits out of sight.
void MainWindow::closeOtherWindows() {
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == this || !other->isVisible())
            continue;
        const QPointer<QWidget> window(other);
        if (!isOver(*view_, other))
            other->close();
        if (window != nullptr && window->isVisible()) {
            window->hide();
            asideDialogs_ << window;
        }
    }
}

void MainWindow::showLock(bool isFull) {
    isLocked_ = true;
    lockView_->begin(practice_.get(), isFull ? LockView::Asks::Passphrase : LockView::Asks::Pin);
    if (isFull)
        sayWhatIsWaitedFor();
    else
        sayWhatIsNotStored();
    stack_->setCurrentWidget(lockView_);
    lockView_->setFocus();
    update();
}

void MainWindow::sayWhatIsWaitedFor() {
    if (!isAtWork())
        lockView_->setRemark(
            tr("What was typed last can't be stored at the moment. It is tried again and again; then the practice is "
               "closed. Until then it can be unlocked here."));
    else
        lockView_->setRemark(
            tr("What was begun comes to its end first, like a backup; then the practice is closed. Until then it can "
               "be unlocked here."));
}

/// Whoever believes that all is stored switches the computer off.
void MainWindow::sayWhatIsNotStored() {
    const bool waits =
        (clientMode_ != nullptr && clientMode_->holdsMore()) ||
        (aside_ != nullptr && (!isStored_ || (aside_->page() != nullptr && !aside_->page()->unstorable().isEmpty())));
    lockView_->setRemark(
        waits ? tr("What was typed or signed last is not stored yet. Leave the computer on and unlock: the page "
                   "says why, and nothing of it is lost until then.")
              : QString());
}

void MainWindow::closeFully() {
    const QString path = practice_->file().path();
    if (clientMode_ != nullptr && clientMode_->holdsMore())
        isSomethingLost_ = true;
    endPractice();
    emit practiceClosed();
    start_->unlock(path);
    if (isSomethingLost_)  // without naming it: anybody may read this page
        start_->explain(
            tr("The lock closed the practice. An answer that can't be read, or a signature that was begun, was not "
               "kept; all else is stored."));
    update();
}

/// Lets go of the pages when nothing in them waits for being stored and nothing is at work that deleting them would
/// stop. A half typed birth date is none yet and waits for its user; at a full lock it goes.
void MainWindow::letAsideGo() {
    if (isAtWork())
        return;
    if (!closesWhenStored_ && aside_->page() != nullptr && !aside_->page()->unstorable().isEmpty())
        return;
    if (closesWhenStored_ && aside_->page() != nullptr && !aside_->page()->unstorable().isEmpty())
        isSomethingLost_ = true;
    goingOn_.stop();
    delete std::exchange(aside_, nullptr);  // first: it ends the jobs that a dialog waits for
    for (const QPointer<QWidget>& dialog : std::exchange(asideDialogs_, {}))
        delete dialog;
    practice_->editor().clear();
}

void MainWindow::goOnLocking() {
    if (!isLocked_ && clientMode_ == nullptr)
        return;
    if (aside_ != nullptr) {
        try {
            aside_->store();
        } catch (const Error&) {  // the disk is full still
            return;
        }
        isStored_ = true;
        letAsideGo();
        if (!closesWhenStored_)
            sayWhatIsNotStored();
    }
    if (clientMode_ != nullptr && !clientMode_->store())
        return;
    // Nobody's passphrase is taken away under their fingers for a while.
    const bool mayClose = !isAtWork() && (!lockView_->isInUse() || copyUntil_.hasExpired());
    if (aside_ == nullptr && closesWhenStored_ && mayClose)
        closeFully();
}

void MainWindow::unlocked() {
    if (!isLocked_ && clientMode_ == nullptr)
        return;
    const bool wasLocked = std::exchange(isLocked_, false);
    closesWhenStored_ = false;
    isSomethingLost_ = false;
    // What only the client can end waits on their page: out of a lock it leads back there.
    const bool isTheClients = wasLocked && clientMode_ != nullptr && clientMode_->store() && clientMode_->holdsMore();
    if (clientMode_ != nullptr && (isTheClients || !mayTakeBack())) {
        showClientMode();
        return;
    }
    goingOn_.stop();
    lockView_->begin(nullptr);
    if (aside_ != nullptr) {
        view_ = std::exchange(aside_, nullptr);
        disconnect(view_, nullptr, this, nullptr);
        connectView();
        view_->show();
        for (const QPointer<QWidget>& dialog : std::exchange(asideDialogs_, {})) {
            if (dialog != nullptr)
                dialog->show();
        }
    } else {
        view_ = new PracticeView(*practice_, makers_);
        connectView();
        view_->resume(way_);
    }
    if (clientMode_ != nullptr) {
        view_->go(clientMode_->place());
        endClientMode();
    }
    way_ = {};
    wayOf_.clear();
    update();
}

}  // namespace reliefbook
