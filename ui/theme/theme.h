// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace reliefbook {

enum class Scheme {
    Light,
    Dark,
    Grey,  // printing without colour
};

/// The colours, by what they are for. Text has a contrast of at least 4.5 on its ground, marks and edges at least 3.
/// Before and after are told apart by shape first: their lightness is nearly the same.
struct Theme {
    QColor window, surface, surface2;
    QColor border;   // decoration only
    QColor control;  // edges and stems
    QColor text, text2, text3;
    QColor accent, accentSoft, accentText;
    QColor before, after;
    QColor event;  // always with an outline: its contrast on white is too low alone
};

const Theme& theme(Scheme scheme);

}  // namespace reliefbook
