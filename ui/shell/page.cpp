// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTimer>

namespace reliefbook {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    connect(&workspace_.editor.practice(), &Practice::changed, this, &Page::markStale);
}

bool Page::show(const Place&) { return true; }

void Page::tellNotStored(const Error& error) {
    if (!mayPass(error.kind())) {
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

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    bringUpToDate();
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        markStale();
    }
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
