// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// Makes pain scales known to screen readers as sliders with a value and actions. Once is enough, more does no harm.
void describeToScreenReaders();

}  // namespace reliefbook
