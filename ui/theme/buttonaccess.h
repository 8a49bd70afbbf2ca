// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// Makes buttons do for a screen reader's user what a click does. Qt (6.4) only moves a button that can be down: it
/// would look pressed, and nothing would happen; and a button's menu would keep the reader waiting until it is closed.
void describeButtonsToScreenReaders();

}  // namespace reliefbook
