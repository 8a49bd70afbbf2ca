// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook {

struct MendedReferences {
    qint64 remade = 0;
    qint64 dropped = 0;
};

/// Makes all references of a practice hold that lacks rows (core/file/salvage.h): foreign keys are off and a
/// transaction is open. `uuid`: of the practice, where its own record was lost; empty: a new one.
MendedReferences mendReferences(sql::Database& database, const QString& nameOfLost, const QString& uuid);

}  // namespace reliefbook
