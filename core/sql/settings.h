// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook::sql {

/// Throws WrongLibrary with the setting's name unless a writing connection still has every setting that a durable and
/// consistent save rests on (reliability.md 3.2 step 6). Asked of the connection anew each time: a kept statement would
/// answer what was so when it was compiled.
void checkSettings(Database& database);

}  // namespace reliefbook::sql
