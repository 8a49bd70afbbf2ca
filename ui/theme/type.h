// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace reliefbook {

/// Sizes of text in points, at a zoom of 100 %. Nothing is smaller than a badge.
namespace type {
inline constexpr qreal figure = 19;
inline constexpr qreal name = 17;
inline constexpr qreal pane = 15;
inline constexpr qreal cardTitle = 11.5;
inline constexpr qreal body = 10.5;
inline constexpr qreal secondary = 10;
inline constexpr qreal caption = 9.5;
inline constexpr qreal badge = 8.5;
}  // namespace type

/// `points` high, times the zoom. Ask for it when painting, or give it to a widget: setTextZoom reaches both.
QFont uiFont(qreal points, QFont::Weight weight = QFont::Normal);

/// How large text is, in percent of its usual size; what is outside 80 to 200 is taken as the nearest of them. Every
/// widget's font follows at once, with QEvent::FontChange, also one it was given by hand.
void setTextZoom(int percent);
int textZoom();

}  // namespace reliefbook
