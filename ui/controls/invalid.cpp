// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/invalid.h"

#include <QAccessible>
#include <QWidget>

#include <utility>

namespace reliefbook {

namespace {

void alert(QWidget* widget) {
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Announcer announcer = alert;

}  // namespace

void setInvalid(QWidget* control, const QString& words) {
    const bool isNew = !words.isEmpty() && words != control->accessibleDescription();
    control->setAccessibleDescription(words);
    control->setProperty("invalid", !words.isEmpty());  // the style draws the edge
    control->update();
    if (isNew)
        announce(control);
}

void announce(QWidget* widget) { announcer(widget); }

Announcer setAnnouncer(Announcer other) { return std::exchange(announcer, other); }

}  // namespace reliefbook
