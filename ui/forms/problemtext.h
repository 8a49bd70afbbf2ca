// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/problems.h"

namespace reliefbook {

/// What the form says beside a value that does not hold.
QString problemText(const Problem& problem);

}  // namespace reliefbook
