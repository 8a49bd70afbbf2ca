// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook::sql {

/// What does not hold together in the open file, in words for a log; empty when it is whole. PRAGMA quick_check, or
/// integrity_check where `thorough`; and of each partial index whether it holds as many rows as its table has for it,
/// which neither counts (an older copy written over the open file leaves such). Throws as any query does.
QStringList structureFindings(Database& database, bool thorough = false);

}  // namespace reliefbook::sql
