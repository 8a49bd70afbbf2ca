// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook::sql {

/// From now on no statement of this connection changes or drops a table, an index or a trigger: the triggers that guard
/// audit and history hold only as long as they stand (reliability.md T54). Statements are refused when they are
/// prepared. Migrations come before it.
void forbidSchemaChanges(Database& database);

/// They are allowed while it lives, and forbidden again whatever happens meanwhile: for the one who drops the history's
/// triggers and makes them anew, core/practice/erasure.
class SchemaChangesAllowed {
public:
    explicit SchemaChangesAllowed(Database& database);
    SchemaChangesAllowed(const SchemaChangesAllowed&) = delete;
    SchemaChangesAllowed& operator=(const SchemaChangesAllowed&) = delete;
    ~SchemaChangesAllowed();

private:
    Database& database_;
};

}  // namespace reliefbook::sql
