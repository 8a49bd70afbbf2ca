// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/structure.h"

#include <map>

namespace reliefbook::sql {
namespace {

struct PartialIndex {
    QString name;
    QString where;  // with the word
};

/// By table. The schema is ours: the word WHERE stands in no name and no text of it.
std::map<QString, std::vector<PartialIndex>> partialIndices(Database& database) {
    std::map<QString, std::vector<PartialIndex>> found;
    auto rows =
        database.query("SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
    while (rows.next()) {
        const auto sql = rows.column<QString>(2);
        if (const auto at = sql.indexOf(QLatin1String("WHERE")); at >= 0)
            found[rows.column<QString>(0)].push_back({rows.column<QString>(1), sql.mid(at)});
    }
    return found;
}

/// One walk over the table, however many indices it has.
std::vector<qint64> rowsOfTable(Database& database, const QString& table, const std::vector<PartialIndex>& indices) {
    QStringList counted;
    for (const PartialIndex& index : indices)
        counted << QStringLiteral("count(*) FILTER (%1)").arg(index.where);
    const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" NOT INDEXED").arg(counted.join(u','), table);
    auto row = database.query(sql.toStdString());
    std::vector<qint64> counts;
    if (row.next()) {
        for (int i = 0; i < static_cast<int>(indices.size()); ++i)
            counts.push_back(row.column<qint64>(i));
    }
    return counts;
}

QStringList partialIndexFindings(Database& database) {
    QStringList findings;
    for (const auto& [table, indices] : partialIndices(database)) {
        const std::vector<qint64> expected = rowsOfTable(database, table, indices);
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const QString sql = QStringLiteral("SELECT count(*) FROM \"%1\" INDEXED BY \"%2\" %3")
                                    .arg(table, indices[i].name, indices[i].where);
            if (database.value<qint64>(sql.toStdString()) != expected.at(i))
                findings << QStringLiteral("wrong # of entries in index %1").arg(indices[i].name);
        }
    }
    return findings;
}

}  // namespace

QStringList structureFindings(Database& database, bool thorough) {
    const QStringList findings = database.findings(thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check");
    return findings.isEmpty() ? partialIndexFindings(database) : findings;
}

}  // namespace reliefbook::sql
