// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace reliefbook {

enum class Scheme {
    Light,
    Dark,
    Grey,  // printing without colour
};

/// The colours, by what they are for. Text has a contrast of at least 4.5 on its ground, marks and edges at least 3; a
/// test computes every pair. Before and after are told apart by shape first: their lightness is nearly the same. The
/// same holds for danger, warn and ok, which come with an icon and words.
struct Theme {
    QColor window, surface, surface2;
    QColor hover;    // under the mouse, on surface
    QColor border;   // decoration only
    QColor control;  // edges and stems
    QColor text, text2, text3;
    QColor accent, onAccent, accentSoft, accentText;
    QColor danger, dangerSoft, warn, warnSoft, ok, okSoft;  // each a text on its soft ground
    QColor side, sideHi, sideText, sideActive, sideAccent;  // the navigation; sideHi is the place one is in
    QColor tip, tipText;
    QColor before, after;
    QColor event;                         // always with an outline: its contrast on white is too low alone
    std::array<QColor, 11> painRamp;      // cells 0 to 10; light is low in the light theme, dark is low in the dark one
    std::array<QColor, 11> painRampText;  // the digit on each
};

const Theme& theme(Scheme scheme);

}  // namespace reliefbook
