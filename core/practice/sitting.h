// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

class Practice;

/// What the audit knows of a sitting besides its changes (R-AUD-1). Whoever opens the practice for a person tells it;
/// one that is closed for writing, or only looked at, is told nothing.
/// Throws what Practice::note() throws.
void noteOpened(Practice& practice);  // with "clock back" where the clock shows less than the last entry does
void noteClosed(Practice& practice);
void noteWrongPassphrase(Practice& practice);  // at a lock: one that opens no file leaves nothing to note it in

}  // namespace reliefbook
