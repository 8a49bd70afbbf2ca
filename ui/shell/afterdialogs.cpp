// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/afterdialogs.h"

#include <QApplication>
#include <QDialog>
#include <QThread>
#include <QTimer>

namespace reliefbook {

void afterDialogs(QObject* context, const std::function<void()>& act) {
    if (QThread::currentThread()->loopLevel() <= 1) {
        act();
        return;
    }
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    // The loop of what was closed ends only when control is back in it.
    constexpr int soon = 10;
    QTimer::singleShot(soon, context, [context, act] { afterDialogs(context, act); });
}

}  // namespace reliefbook
