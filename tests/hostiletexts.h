// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

#include <QString>
#include <QStringList>

#include <sqlite3.h>

#include <set>
#include <string>

namespace reliefbook::testing {

/// What somebody may type anywhere, and what means something to a database: to the program it is text.
inline QStringList hostileTexts() {
    using namespace Qt::StringLiterals;
    return {u"'"_s,
            u"''"_s,
            u"\""_s,
            u"\"\"\""_s,
            u"`"_s,
            u"[x]"_s,
            u"%"_s,
            u"_"_s,
            u"%%__"_s,
            u"*"_s,
            u"?"_s,
            u"?1"_s,
            u":name"_s,
            u"@x"_s,
            u"$x"_s,
            u"NEAR(a b)"_s,
            u"NEAR(anna bo)"_s,
            u"NEAR("_s,
            u"first_name:anna"_s,
            u"col:"_s,
            u"^anna"_s,
            u"anna AND OR NOT"_s,
            u"-anna"_s,
            u"'; DROP TABLE client; --"_s,
            u"') UNION SELECT hash FROM audit --"_s,
            u"\\"_s,
            u"\\'"_s,
            u"/* x */"_s,
            u";"_s,
            QString(QChar(u'\0')),
            u"an"_s + QChar(u'\0') + u"na"_s,
            QString(QChar(0xd800)),
            u"\u202eanna"_s,
            QString(u"a"_s).repeated(10'000),
            QString(u"' OR 1=1 "_s).repeated(1'200)};
}

/// Every statement that is run on a connection while it lives, by its text: values never stand in it.
class Statements {
public:
    explicit Statements(sql::Database& database) : database_(database) {
        sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, &Statements::seen, this);
    }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;
    ~Statements() { sqlite3_trace_v2(database_.handle(), 0, nullptr, nullptr); }

    std::set<std::string> all;

private:
    static int seen(unsigned /*kind*/, void* self, void* statement, void* /*text*/) {
        if (const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement)))
            static_cast<Statements*>(self)->all.insert(sql);
        return 0;
    }
    sql::Database& database_;
};

}  // namespace reliefbook::testing
