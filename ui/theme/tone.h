// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace reliefbook {

/// What a text or an icon is coloured for; which colour that is, the theme of the window knows.
enum class Tone { Text, Text2, Text3, Accent, OnAccent, Danger, Warn, Ok, Side, SideActive, Disabled };

QColor colour(Tone tone);

}  // namespace reliefbook
