// SPDX-License-Identifier: GPL-3.0-or-later
// How the window locks and comes back (reliability.md R-LCK).
#include "core/practice/pin.h"
#include "ui/shell/afterdialogs.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/start/startview.h"
#include "ui/window/commands.h"
#include "ui/window/frame.h"
#include "ui/window/lockview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolTip>

#include <utility>

namespace reliefbook {

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
    if (!practice_ || practice_->isDemo())
        return;
    pendingLock_ = lockPending_ && pendingLock_ == Lock::Full ? Lock::Full : how;
    if (std::exchange(lockPending_, true))
        return;
    afterDialogs(this, [this] {
        lockPending_ = false;
        if (practice_)
            lockNow(pendingLock_);
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
    if (isLocked_ && !isFull)
        return;
    closesWhenStored_ = isFull;
    hidePractice();
    try {
        practice_->file().practice().note(QStringLiteral("lock"), {});
    } catch (const Error& error) {  // a full disk keeps nobody from locking
        noteError(error);
    }
    if (isFull && aside_ == nullptr)
        closeFully();
    else if (isFull)
        tryToStoreAside();
    if (practice_)
        showLock(isFull);
    emit locked();
}

void MainWindow::hidePractice() {
    if (view_ != nullptr) {
        if (QWidget* focus = QApplication::focusWidget(); focus != nullptr && view_->isAncestorOf(focus))
            focus->clearFocus();  // what is being typed counts as left
        bool isStored = false;
        try {
            view_->store();
            isStored = true;
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
        storeAside_.start();
        if (isStored)
            letAsideGo();
    }
    practice_->editor().clear();
    clipboard_.clear();
    QToolTip::hideText();
}

/// What lies over the pages goes with them; what lies over the window alone is closed.
void MainWindow::closeOtherWindows() {
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == this || !other->isVisible())
            continue;
        if (view_->isAncestorOf(other)) {
            other->hide();
            asideDialogs_ << other;
        } else if (other->isWindow()) {
            other->close();
        }
    }
}

void MainWindow::showLock(bool isFull) {
    isLocked_ = true;
    lockView_->begin(practice_.get(), isFull ? LockView::Asks::Passphrase : LockView::Asks::Pin);
    if (isFull)
        lockView_->setRemark(
            tr("What was typed last can't be stored at the moment. It is tried again and again; then the practice is "
               "closed. Until then it can be unlocked here."));
    stack_->setCurrentWidget(lockView_);
    lockView_->setFocus();
    update();
}

void MainWindow::closeFully() {
    const QString path = practice_->file().path();
    endPractice();
    emit practiceClosed();
    start_->unlock(path);
    update();
}

/// Lets go of the pages when nothing in them waits for being stored. A half typed birth date is none yet and waits for
/// its user; at a full lock it goes.
void MainWindow::letAsideGo() {
    if (!closesWhenStored_ && aside_->page() != nullptr && !aside_->page()->unstorable().isEmpty())
        return;
    storeAside_.stop();
    asideDialogs_.clear();
    delete std::exchange(aside_, nullptr);
    practice_->editor().clear();
}

void MainWindow::tryToStoreAside() {
    try {
        aside_->store();
    } catch (const Error&) {  // the disk is full still
        return;
    }
    letAsideGo();
    if (aside_ == nullptr && closesWhenStored_)
        closeFully();
}

void MainWindow::unlocked() {
    if (!isLocked_)
        return;
    isLocked_ = false;
    closesWhenStored_ = false;
    storeAside_.stop();
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
    way_ = {};
    wayOf_.clear();
    update();
}

}  // namespace reliefbook
