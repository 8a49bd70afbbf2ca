// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/schemaguard.h"

#include <sqlite3.h>

namespace reliefbook::sql {
namespace {

int asked(void* /*unused*/, int action, const char* /*name*/, const char* /*of*/, const char* /*file*/,
          const char* /*trigger*/) {
    switch (action) {
        case SQLITE_ALTER_TABLE:
        case SQLITE_DROP_INDEX:
        case SQLITE_DROP_TABLE:
        case SQLITE_DROP_TRIGGER:
        case SQLITE_DROP_VIEW: return SQLITE_DENY;
        default: return SQLITE_OK;
    }
}

}  // namespace

void forbidSchemaChanges(Database& database) { sqlite3_set_authorizer(database.handle(), asked, nullptr); }

SchemaChangesAllowed::SchemaChangesAllowed(Database& database) : database_(database) {
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
}
SchemaChangesAllowed::~SchemaChangesAllowed() { forbidSchemaChanges(database_); }

}  // namespace reliefbook::sql
