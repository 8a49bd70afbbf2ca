// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// Makes combo boxes tell a screen reader what they are for. Qt (6.4, on Linux) tells as a combo box's name what is
/// chosen in it, so that nobody could know what is chosen here.
void describeCombosToScreenReaders();

}  // namespace reliefbook
