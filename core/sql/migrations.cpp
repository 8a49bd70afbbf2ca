// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrations.h"

#include "core/base/error.h"
#include "core/sql/foreignkeys.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace reliefbook::sql {

std::vector<Migration> migrationsIn(const QString& folder) {
    std::vector<Migration> migrations;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const int number = name.left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || number != static_cast<int>(migrations.size()) + 1)
            throw Error(ErrorKind::Bug, {QStringLiteral("migration %1").arg(name)});
        migrations.push_back({number, name, file.readAll()});
    }
    return migrations;
}

const std::vector<Migration>& ownMigrations() {
    static const std::vector<Migration> own = migrationsIn(QStringLiteral(":/migrations"));
    return own;
}

bool migrate(Database& database, const std::vector<Migration>& steps,
             const std::function<void(const QString& step)>& about, const std::function<void()>& also) {
    const int newest = steps.empty() ? 0 : steps.back().number;
    const int before = database.userVersion();
    if (before > newest)
        throw Error(ErrorKind::FileTooNew, {database.path(), QString::number(before), QString::number(newest)});
    if (before == newest)
        return false;

    const ForeignKeysOff off(database);
    Transaction transaction(database);        // rolled back before the keys come on again
    const int from = database.userVersion();  // again, now that nobody else can change it
    for (const Migration& step : steps) {
        if (step.number <= from)
            continue;
        if (about)
            about(step.name);
        database.script(step.script);
    }
    if (also)
        also();
    for (const char* check : {"PRAGMA foreign_key_check", "PRAGMA quick_check"}) {
        const QStringList findings = database.findings(check);
        if (!findings.isEmpty())
            throw Error(ErrorKind::FileDamaged, {database.path(), findings.first()});
    }
    database.script("PRAGMA user_version = " + QByteArray::number(newest) + ";");
    if (about)
        about(QStringLiteral("commit"));
    transaction.commit();
    return true;
}

namespace {

constexpr auto schemaQuery = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name";

struct CloseMemory {
    void operator()(sqlite3* memory) const { sqlite3_close_v2(memory); }
};

void must(int code) {
    if (code != SQLITE_OK)
        fail(code, QStringLiteral(":memory:"));
}

int keepItem(void* items, int /*columns*/, char** values, char** /*names*/) {
    static_cast<std::vector<SchemaItem>*>(items)->push_back({QString::fromUtf8(values[0]), QString::fromUtf8(values[1]),
                                                             QString::fromUtf8(values[2]),
                                                             QString::fromUtf8(values[3]).simplified()});
    return 0;
}

}  // namespace

bool SchemaItem::isStatistics() const {
    return type == u"table" && (sql == u"CREATE TABLE sqlite_stat1(tbl,idx,stat)" ||
                                sql == u"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");
}

std::vector<SchemaItem> schemaIn(Database& database) {
    std::vector<SchemaItem> items;
    auto rows = database.query(schemaQuery);
    while (rows.next())
        items.push_back({rows.column<QString>(0), rows.column<QString>(1), rows.column<QString>(2),
                         rows.column<QString>(3).simplified()});
    return items;
}

std::vector<SchemaItem> schemaOf(const std::vector<Migration>& steps, int version) {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseMemory> memory(handle);
    must(opened);
    for (const Migration& step : steps) {
        if (step.number <= version)
            must(sqlite3_exec(handle, step.script.constData(), nullptr, nullptr, nullptr));
    }
    std::vector<SchemaItem> items;
    must(sqlite3_exec(handle, schemaQuery, keepItem, &items, nullptr));
    return items;
}

}  // namespace reliefbook::sql
