// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closingbackup.h"

#include "ui/shell/backupwork.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errortext.h"
#include "ui/window/closingdialog.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>

namespace reliefbook {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds moment = 500ms;
/// A drive that hangs must not keep a window open over night.
constexpr std::chrono::milliseconds longestCopy = 60s;

/// While it lives, nothing that is typed or clicked gets anywhere: what is being closed must not be changed.
class InputHeld : public QObject {
public:
    InputHeld() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        switch (event->type()) {
            case QEvent::KeyPress:
            case QEvent::KeyRelease:
            case QEvent::Shortcut:
            case QEvent::ShortcutOverride:
            case QEvent::MouseButtonPress:
            case QEvent::MouseButtonRelease:
            case QEvent::MouseButtonDblClick:
            case QEvent::Wheel: return true;
            case QEvent::Close: event->ignore(); return true;
            default: return false;
        }
    }
};

/// Waits until `work` is done, in the background for a moment and then behind a dialog. Whether the user waited, too.
bool wasWaitedFor(BackupWork& work, bool mayCopy, QWidget* parent) {
    ClosingDialog dialog(parent);
    QEventLoop loop;
    auto held = std::make_unique<InputHeld>();
    QTimer late;
    QTimer longest;
    bool waited = true;
    const auto look = [&] {
        dialog.follow(work);
        if (work.isBusy())
            return;
        const bool copies = mayCopy && !work.failure() && (work.isLooking() || work.isCopying());
        if (!copies)
            loop.quit();
        else if (!longest.isActive())
            longest.start(longestCopy);
    };
    QObject::connect(&work, &BackupWork::changed, &loop, look);
    QObject::connect(&late, &QTimer::timeout, &loop, [&] {
        held.reset();
        dialog.open();
    });
    QObject::connect(&longest, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&dialog, &QDialog::rejected, &loop, [&] {
        waited = false;
        loop.quit();
    });
    late.setSingleShot(true);
    late.start(moment);
    look();
    loop.exec();
    return waited;
}

}  // namespace

bool backUpBeforeClosing(BackupWork& work, QWidget* parent) {
    const bool mayCopy = work.second().there;
    bool isDue = true;
    if (work.isBusy()) {  // one that runs may hold it all already; stopped, it would be none
        if (!wasWaitedFor(work, /*mayCopy=*/false, parent))
            return true;
        isDue = work.failure() || work.isChanged();
    }
    if (isDue && !work.start(BackupTag::Close))
        return true;
    if (!isDue && !work.isLooking() && !work.isCopying())
        return true;
    if (!wasWaitedFor(work, mayCopy, parent) || !work.failure())
        return true;  // what still runs ends with the practice
    if (work.failure()->kind() == ErrorKind::FileDamaged)
        return Dialogs::current().confirm(
            parent, ClosingDialog::tr("The file of this practice is damaged"),
            ClosingDialog::tr("No backup can be made of it, and nothing more is written to it. The earlier backups are "
                              "kept. When you open the practice the next time, you can restore one of them."),
            ClosingDialog::tr("&Close"));
    const ErrorText text = errorText(*work.failure(), interfaceWords());
    return Dialogs::current().confirm(
        parent, ClosingDialog::tr("The backup could not be made"),
        filled(ClosingDialog::tr("%1 All you entered is stored in the practice itself; only this copy is missing. It "
                                 "is tried again when you open it."),
               {text.happened}),
        ClosingDialog::tr("&Close without a backup"));
}

}  // namespace reliefbook
