// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reliefbook {

/// Makes every letter that is pressed with Alt mean one thing in this window as it is seen now: of those who want the
/// same, the first keeps it (the menu bar before all) and the others get another letter of their text, or none where
/// all are taken. Which pages and forms are open together no text can know.
void spreadMnemonics(QWidget& window);

}  // namespace reliefbook
