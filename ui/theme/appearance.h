// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace reliefbook {

enum class Appearance { System, Light, Dark };

/// Puts the window in these colours, now; System follows the desktop from then on. Every widget hears of it by
/// QEvent::PaletteChange, and asks theme() again when it paints.
void setAppearance(Appearance appearance);
Appearance appearance();

/// The scheme of the window now: Light or Dark.
Scheme windowScheme();
/// The theme of the window now. Paper and files have their own: theme(Scheme).
const Theme& theme();

QPalette palette(const Theme& theme);

}  // namespace reliefbook
