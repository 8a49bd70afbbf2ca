// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace reliefbook {

class ChartCanvas;

/// Lets screen readers see a ChartCanvas as a chart whose children are its sessions, each with its values and an action
/// that opens it. Once is enough.
void offerChartAccess();

/// Says to them which session was walked to.
void tellSession(ChartCanvas& canvas, std::size_t session);

}  // namespace reliefbook
