// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace reliefbook {

/// A menu that opens below `button` ends where the button ends, when it would reach past the window's right edge
/// otherwise: a menu beside its window looks like somebody else's.
void keepInWindow(QMenu* menu, const QWidget* button);

}  // namespace reliefbook
