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

}  // namespace reliefbook
