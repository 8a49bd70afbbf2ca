// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace reliefbook::testing {

/// A chart as text, one line for each thing it shows: what golden files hold.
QString textOf(const Chart& chart);

}  // namespace reliefbook::testing
