// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tone.h"

#include "ui/theme/appearance.h"

namespace reliefbook {

QColor colour(Tone tone) {
    const Theme& colours = theme();
    switch (tone) {
        case Tone::Text: return colours.text;
        case Tone::Text2: return colours.text2;
        case Tone::Text3: return colours.text3;
        case Tone::Accent: return colours.accentText;
        case Tone::OnAccent: return colours.onAccent;
        case Tone::Danger: return colours.danger;
        case Tone::Warn: return colours.warn;
        case Tone::Ok: return colours.ok;
        case Tone::Side: return colours.sideText;
        case Tone::SideActive: return colours.sideActive;
        case Tone::Disabled: return colours.control;
    }
    return colours.text;
}

}  // namespace reliefbook
