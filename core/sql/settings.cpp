// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/settings.h"

#include "core/base/error.h"

#include <sqlite3.h>

#include <array>

namespace reliefbook::sql {
namespace {

struct Setting {
    const char* pragma;
    int wanted;
};
constexpr std::array settings = {
    Setting{"PRAGMA synchronous", 2},   Setting{"PRAGMA foreign_keys", 1},       Setting{"PRAGMA temp_store", 2},
    Setting{"PRAGMA secure_delete", 1}, Setting{"PRAGMA recursive_triggers", 1}, Setting{"PRAGMA cell_size_check", 1},
};

}  // namespace

void checkSettings(Database& database) {
    for (const Setting& setting : settings) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(database.handle(), setting.pragma, -1, &statement, nullptr);
        int found = -1;
        if (code == SQLITE_OK) {
            code = sqlite3_step(statement);
            found = code == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_ROW)
            fail(code, database.path());
        if (found != setting.wanted)
            throw Error(ErrorKind::WrongLibrary, {QString::fromLatin1(setting.pragma)});
    }
}

}  // namespace reliefbook::sql
