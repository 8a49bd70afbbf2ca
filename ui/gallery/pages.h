// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QLayout;
class QString;
class QWidget;

namespace reliefbook::gallery {

QWidget* buttonsPage();
QWidget* fieldsPage();
QWidget* scoresPage();
QWidget* bodyMapPage();
QWidget* listsPage();
QWidget* dialogsPage();
QWidget* coloursPage();

/// Widgets one after the other, as wide as they want to be.
QLayout* row(std::initializer_list<QWidget*> widgets);
/// A label over a control, as in a form.
QWidget* labelled(const QString& text, QWidget* control);

}  // namespace reliefbook::gallery
