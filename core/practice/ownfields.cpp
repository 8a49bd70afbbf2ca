// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/ownfields.h"

#include "core/sql/table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reliefbook {
namespace {

QStringList cleaned(const QStringList& choices) {
    QStringList kept;
    for (const QString& choice : choices) {
        const QString text = choice.trimmed();
        if (!text.isEmpty() && !kept.contains(text))
            kept << text;
    }
    return kept;
}

}  // namespace

std::vector<CustomField> ownFields(sql::Database& database) {
    return sql::select<CustomField>(database, "WHERE deleted_at IS NULL ORDER BY sort, created_at, id");
}

std::vector<CustomValue> ownValues(sql::Database& database, Id<Client> client) {
    return sql::select<CustomValue>(database, "WHERE client_id = ? AND deleted_at IS NULL", client);
}

QStringList choicesOf(const CustomField& field) {
    QStringList choices;
    for (const auto& choice : QJsonDocument::fromJson(field.choices.toUtf8()).array())
        choices << choice.toString();
    return cleaned(choices);
}

QString storedChoices(const QStringList& choices) {
    const QStringList kept = cleaned(choices);
    return kept.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(kept)).toJson(QJsonDocument::Compact));
}

bool fits(const CustomField& field, const QString& value) {
    if (value.isEmpty())
        return true;
    switch (field.type) {
        case FieldType::Text: return true;
        case FieldType::Number: {
            bool isNumber = false;
            value.toDouble(&isNumber);
            return isNumber;
        }
        case FieldType::Day: return QDate::fromString(value, Qt::ISODate).isValid();
        case FieldType::Choice: return choicesOf(field).contains(value);
        case FieldType::YesNo: return value == QLatin1String("yes") || value == QLatin1String("no");
    }
    return false;
}

ChangeSet reordered(const std::vector<CustomField>& fields) {
    ChangeSet changes;
    int place = 0;
    for (const CustomField& field : fields) {
        CustomField moved = field;
        moved.sort = ++place;
        if (moved != field)
            changes.push_back(update(field, moved));
    }
    return changes;
}

}  // namespace reliefbook
