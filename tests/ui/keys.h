// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace reliefbook::testing {

/// Types `text` key by key into the widget, letters of any script too, which QTest::keyClicks can't.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar c : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, c.isDigit() ? c.unicode() : 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(widget, &key);
        }
    }
}

}  // namespace reliefbook::testing
