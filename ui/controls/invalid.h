// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace reliefbook {

/// Marks a control whose value does not hold: a red edge, and `words` to screen readers, who are told at once. Empty:
/// it holds. What is read beside the control is its form's.
void setInvalid(QWidget* control, const QString& words);

/// Has a screen reader read what just appeared without having the focus.
void announce(QWidget* widget);
/// Who tells it the screen reader; tests put their own. Answers the one before.
using Announcer = void (*)(QWidget*);
Announcer setAnnouncer(Announcer announcer);

}  // namespace reliefbook
