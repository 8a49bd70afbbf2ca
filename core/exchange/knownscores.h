// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/scoreimport.h"
#include "core/sql/database.h"

namespace reliefbook {

/// All that the practice holds of the clients with these file numbers. Whose file was made one with another is the
/// other, under the number of before.
KnownScores knownScores(sql::Database& database, const QStringList& fileNos);

}  // namespace reliefbook
