// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is handed to a client with one form, and taken back.
#include "core/practice/formread.h"
#include "ui/intake/intakewords.h"
#include "ui/questionnaires/clientmodeview.h"
#include "ui/shell/afterdialogs.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/window/clientmode.h"
#include "ui/window/lockview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/window/refusedanswers.h"

#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace reliefbook {

void MainWindow::handOver() {
    afterDialogs(this, [this] {
        const auto* place = view_ != nullptr ? std::get_if<FormPlace>(&view_->place()) : nullptr;
        if (place == nullptr || !attempt(this, [this] { view_->store(); }) || !view_->page()->mayLeave())
            return;
        std::optional<FormSheet> form;
        attempt(this, [&] { form = formSheet(practice_->editor().database(), place->response); });
        if (!form || !form->questionnaire || form->response.state != ResponseState::Draft)
            return;
        // What can't be kept is not asked for: said before, not after the client answered all of it.
        if (const QString restriction = IntakeWords::restriction(form->client); !restriction.isEmpty()) {
            Dialogs::current().inform(this, tr("This form is not handed over"), restriction);
            return;
        }
        hidePractice();
        clientMode_ = new ClientMode(practice_->file().practice(), std::move(*form));
        connect(clientMode_, &ClientMode::leaveRequested, this, &MainWindow::leaveOrStay);
        stack_->addWidget(clientMode_);
        wasFullScreen_ = isFullScreen();
        setWindowState(windowState() | Qt::WindowFullScreen);
        showClientMode();
        emit handedOver();
    });
}

void MainWindow::showClientMode() {
    lockView_->begin(nullptr);
    stack_->setCurrentWidget(clientMode_);
    QWidget* last = clientMode_->view().focusWidget();
    (last != nullptr ? last : clientMode_->view().nextButton())->setFocus(Qt::OtherFocusReason);
    update();
}

/// Only who works here goes back into the practice: by PIN or passphrase, as out of the lock.
void MainWindow::askToLeave() {
    if (clientMode_ == nullptr || stack_->currentWidget() == lockView_ || !clientMode_->view().mayHandBack())
        return;
    clientMode_->store();
    if (!practice_->isDemo()) {
        lockView_->begin(practice_.get());
        lockView_->setHandedBack(clientMode_->handedBack());
        stack_->setCurrentWidget(lockView_);
        lockView_->setFocus();
    } else if (Dialogs::current().confirm(this, tr("Go back to the demo practice?"),
                                          tr("A demo is not locked, so no PIN is asked for."),
                                          tr("&Go back to the practice"))) {
        unlocked();
    }
}

/// Asked again it goes back to the form. Not at once: the button or the key that asked goes with it.
void MainWindow::leaveOrStay() {
    if (stack_->currentWidget() != lockView_)
        QMetaObject::invokeMethod(this, &MainWindow::askToLeave, Qt::QueuedConnection);
    else if (!isLocked_)
        showClientMode();
}

/// Whether what the client answered is stored, or may be lost. What never can be stored is shown to the therapist.
bool MainWindow::mayTakeBack() {
    if (!clientMode_->store() && !clientMode_->isRefused() &&
        !Dialogs::current().confirm(this, tr("The last answers are not stored"),
                                    tr("They can't be stored just now, and are kept as long as the form is open for "
                                       "the client. Going back to the practice loses them."),
                                    tr("&Go back and lose them"), Dialogs::Weight::Danger))
        return false;
    return !clientMode_->view().isSignatureBegun() ||
           Dialogs::current().confirm(this, tr("The client began to sign and did not finish"),
                                      tr("The answers are stored. The signature is not: it is kept as long as the form "
                                         "is open for the client. Going back to the practice loses it."),
                                      tr("&Go back without the signature"), Dialogs::Weight::Danger);
}

void MainWindow::endClientMode() {
    if (clientMode_ == nullptr)
        return;
    const bool isRefused = clientMode_->isRefused();
    const QString lost =
        isRefused ? clientMode_->answersInWords() : clientMode_->view().unstorable().join(QStringLiteral("\n"));
    delete std::exchange(clientMode_, nullptr);
    if (!wasFullScreen_)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    if (!lost.isEmpty() && view_ != nullptr) {
        auto* dialog = new RefusedAnswers(
            lost, isRefused ? RefusedAnswers::Reason::FormChanged : RefusedAnswers::Reason::NotReadable, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    emit takenBack();
}

void MainWindow::hurry() {
    hurried_ = true;
    if (clientMode_ != nullptr)
        clientMode_->store();
}

}  // namespace reliefbook
