// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

class QWidget;

namespace reliefbook {

/// How charts look in this widget: in the window's scheme, and as large as its text.
ChartLook screenLook(const QWidget& widget);

}  // namespace reliefbook
