// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookonly.h"

#include "core/file/practicefile.h"
#include "ui/controls/changing.h"
#include "ui/controls/painscale.h"
#include "ui/controls/tiptext.h"
#include "ui/forms/field.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QWidget>

namespace reliefbook {

QString whyOnlyRead(PracticeFile& file) {
    if (!file.practice().isClosedForWriting())
        return {};
    return file.isReadOnly() ? LookOnly::tr("This practice is open only to look at.")
                             : LookOnly::tr("Nothing more is written to this practice.");
}

LookOnly::LookOnly(PracticeFile& file, QWidget& pages) : QObject(&pages), file_(file), pages_(pages) {
    shut(pages);
    QCoreApplication::instance()->installEventFilter(this);
}

bool LookOnly::isShut(const QObject* what) const {
    const Changes changes = changesOf(what);
    return changes == Changes::Records || (changes == Changes::File && file_.isReadOnly());
}

void LookOnly::shut(QWidget& root) {
    shutOne(root);
    for (QWidget* widget : root.findChildren<QWidget*>())
        shutOne(*widget);
    for (QAction* action : root.findChildren<QAction*>())
        shutAct(*action);
}

void LookOnly::shutOne(QWidget& widget) {
    const QScopedValueRollback busy(busy_, true);
    for (QAction* action : widget.actions())
        shutAct(*action);
    if (!isShut(&widget))
        return;
    if (auto* field = qobject_cast<Field*>(&widget)) {
        field->setReadOnly(/*readOnly=*/true);
    } else if (auto* scale = qobject_cast<PainScale*>(&widget)) {
        scale->setReadOnly(/*readOnly=*/true);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setEnabled(false);
        button->setToolTip(tipText(whyOnlyRead(file_)));
    } else {
        widget.hide();  // there is nothing to read in it
    }
}

void LookOnly::shutAct(QAction& action) {
    if (!isShut(&action))
        return;
    const QScopedValueRollback busy(busy_, true);
    connect(&action, &QAction::changed, this, &LookOnly::shutSender, Qt::UniqueConnection);
    if (action.isEnabled())
        action.setEnabled(false);
    if (const QString why = whyOnlyRead(file_); action.toolTip() != why)
        action.setToolTip(tipText(why));
    for (QObject* shown : action.associatedObjects()) {
        if (auto* menu = qobject_cast<QMenu*>(shown))
            menu->setToolTipsVisible(true);
    }
}

void LookOnly::shutSender() {
    if (auto* action = qobject_cast<QAction*>(sender()))
        shutAct(*action);
}

bool LookOnly::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Show:
        case QEvent::EnabledChange:
        case QEvent::ReadOnlyChange:
        case QEvent::ToolTipChange: break;
        default: return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (busy_ || widget == nullptr)
        return false;
    if (event->type() == QEvent::ReadOnlyChange)  // of what is typed in; the field around it is marked
        widget = widget->parentWidget();
    for (const QObject* above = widget; above != nullptr; above = above->parent()) {
        if (above == pages_.window()) {
            shutOne(*widget);
            break;
        }
    }
    return false;
}

}  // namespace reliefbook
