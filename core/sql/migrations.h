// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

#include <functional>
#include <vector>

namespace reliefbook::sql {

/// One step from schema `number` - 1 to schema `number`.
struct Migration {
    int number = 0;
    QString name;
    QByteArray script;
};

/// The steps of a folder of files NNNN_name.sql, numbered from 0001 without gaps. Throws Bug when they are not.
std::vector<Migration> migrationsIn(const QString& folder);
/// Those this program carries; the newest schema it knows is the last one's number.
const std::vector<Migration>& ownMigrations();

/// Brings `database` from its schema to the last of `steps` in one transaction, version number included: at any failure
/// or end of the process the file is as it was (reliability.md R-MIG-4, README 18). `about` is called before each
/// step and before the commit; `also` after the last step, in the same transaction. Answers whether there was a step to
/// take. Throws FileTooNew when the file is newer than the steps, FileDamaged when what the steps leave has dangling
/// references or doesn't hold together.
bool migrate(Database& database, const std::vector<Migration>& steps,
             const std::function<void(const QString& step)>& about = {}, const std::function<void()>& also = {});

/// A table, index, trigger or view as sqlite_schema lists it, its words one blank apart.
struct SchemaItem {
    QString type, name, table, sql;
    bool operator==(const SchemaItem&) const = default;
    /// What ANALYZE keeps: no part of any migration.
    bool isStatistics() const;
};
std::vector<SchemaItem> schemaIn(Database& database);
/// What the first `version` steps make, tried in memory.
std::vector<SchemaItem> schemaOf(const std::vector<Migration>& steps, int version);

}  // namespace reliefbook::sql
