// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace reliefbook {

/// From now on `dialog` becomes higher when what stands in it needs more lines, a message that came for example. By
/// itself Qt presses wrapped lines together until they can't be read. It never becomes lower by itself, nor higher than
/// the screen. Call it once, when its layout is set.
void growWithContents(QDialog* dialog);

}  // namespace reliefbook
