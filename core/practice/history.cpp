// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/history.h"

#include <QJsonDocument>

namespace reliefbook {

std::vector<Version> versionsOf(sql::Database& database, const char* kind, qint64 id) {
    std::vector<Version> versions;
    auto rows = database.query(
        "SELECT seq, at, user_id, merged_count, before FROM history WHERE record_id = ? AND kind = ? ORDER BY seq", id,
        QString::fromLatin1(kind));
    while (rows.next()) {
        const QJsonObject before = QJsonDocument::fromJson(rows.column<QString>(4).toUtf8()).object();
        versions.push_back({rows.column<qint64>(0), rows.column<Moment>(1), rows.column<Id<User>>(2),
                            rows.column<int>(3), recordFromJson(QString::fromLatin1(kind), before)});
    }
    return versions;
}

}  // namespace reliefbook
