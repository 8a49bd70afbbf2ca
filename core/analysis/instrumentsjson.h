// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreading.h"

namespace reliefbook {

/// Scores {"instrument": RMDQ24 | PEG3 | PSFS | RCI | MOBILITY | GRC11 | PGIC7, "answers"}; null where nothing can be
/// said. Throws Error{BadInput} for answers the instrument does not have.
QJsonObject instrumentJson(const JsonPlace& input);

}  // namespace reliefbook
