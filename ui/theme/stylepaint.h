// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStyle>

class QPainter;
class QWidget;

namespace reliefbook {

/// Corners of controls, and of rows inside lists and menus.
inline constexpr double controlRadius = 7;
inline constexpr double rowRadius = 6;

/// A rounded box with an edge `width` wide inside `area`; an invalid edge is none.
void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge,
              double radius = controlRadius, double width = 1);
/// The ring of keyboard focus.
void paintRing(QPainter& painter, const QRectF& area, double radius = controlRadius);
/// An arrow head of two strokes in the middle of `area`.
void paintChevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& colour,
                  double size = 4.5);

/// `pixels` of a picture that stands beside text, as large as the text is zoomed.
int zoomed(int pixels);

/// The variant a control asked for by its property "kind".
QString kindOf(const QWidget* widget);
/// A field that was given the property "invalid": what was typed there doesn't hold.
bool isInvalid(const QWidget* widget);
bool keyboardFocus(QStyle::State state);
/// How high a control is that holds one line of this widget's text.
int controlHeight(const QWidget* widget);

}  // namespace reliefbook
