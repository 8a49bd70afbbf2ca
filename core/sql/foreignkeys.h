// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sql/database.h"

namespace reliefbook::sql {

/// Foreign keys are not asked while it lives: for a migration, which may rebuild a table under its children, and for
/// what takes a parent with all its children, where each deleted row would search them all. To be made before the
/// transaction, inside which they can't be switched; whoever uses it leaves no reference that leads nowhere.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& database) : database_(database) {
        try {
            database_.script("PRAGMA foreign_keys = OFF;");
        } catch (const Error&) {  // it can be off all the same
            switchOn();
            throw;
        }
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff() { switchOn(); }

private:
    void switchOn() {
        try {
            database_.script("PRAGMA foreign_keys = ON;");
        } catch (const Error&) {  // the connection is beyond use; what threw before tells more
        }
    }

    Database& database_;
};

}  // namespace reliefbook::sql
