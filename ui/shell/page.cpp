// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/base/clock.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <chrono>

namespace reliefbook {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace), dayTimer_(this) {
    connect(&workspace_.editor.practice(), &Practice::changed, this, &Page::markStale);
    dayTimer_.setInterval(std::chrono::minutes(1));
    connect(&dayTimer_, &QTimer::timeout, this, &Page::lookAtTheDay);
}

bool Page::show(const Place&) { return true; }

void Page::tellNotStored(const Error& error) {
    // Where nothing is written any more it is said above the page too: a question at each key would help nobody.
    if (!mayPass(error.kind()) && !workspace_.editor.practice().isClosedForWriting()) {
        showError(this, error);
        return;
    }
    noteError(error);
    emit notStored(error);
}

bool Page::mayLeave() {
    if (!goesOnWithout(unstorable()))
        return false;
    discard();
    return true;
}

bool Page::goesOnWithout(const QStringList& unstorable) {
    return unstorable.isEmpty() ||
           Dialogs::current().confirm(this, tr("Go on without what can't be stored?"), unstorable.join(u'\n'),
                                      tr("&Leave it out"), Dialogs::Weight::Danger);
}

void Page::markStale() {
    stale_ = true;
    if (!isVisible() || scheduled_)
        return;
    scheduled_ = true;
    QTimer::singleShot(0, this, [this] {
        scheduled_ = false;
        if (isVisible())
            bringUpToDate();
    });
}

void Page::bringUpToDate() {
    if (!stale_ || refreshing_)
        return;
    const QScopedValueRollback refreshing(refreshing_, true);
    day_ = today();
    stale_ = false;  // before: a refresh that fails is told once, not at every change of the window
    try {
        refresh();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::NoSuchRecord)
            emit gone();
        else
            showError(this, error);
    }
    emit refreshed();
}

void Page::lookAtTheDay() {
    if (day_.isValid() && day_ != today())
        markStale();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    lookAtTheDay();
    bringUpToDate();
    dayTimer_.start();
}

void Page::hideEvent(QHideEvent* event) {
    dayTimer_.stop();
    QWidget::hideEvent(event);
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        markStale();
    }
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
