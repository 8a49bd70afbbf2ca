// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// The constants of the analysis. Filled in by its author with a table of sources.
struct Parameters {};

}  // namespace reliefbook
