// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/invalid.h"

#include <QAccessible>
#include <QWidget>

namespace reliefbook {

void setInvalid(QWidget* control, const QString& words) {
    const bool isNew = !words.isEmpty() && words != control->accessibleDescription();
    control->setAccessibleDescription(words);
    control->setProperty("invalid", !words.isEmpty());  // the style draws the edge
    control->update();
    if (isNew)
        announce(control);
}

void announce(QWidget* widget) {
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace reliefbook
