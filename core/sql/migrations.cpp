// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrations.h"

#include "core/base/error.h"
#include "core/sql/foreignkeys.h"

#include <QDir>
#include <QFile>

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

}  // namespace reliefbook::sql
