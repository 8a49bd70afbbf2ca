// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <QStringList>

#include <vector>

namespace reliefbook {

/// The practice's own questions about clients, in the order of the form.
std::vector<CustomField> ownFields(sql::Database& database);

/// What was answered for a client, in no order.
std::vector<CustomValue> ownValues(sql::Database& database, Id<Client> client);

/// What can be chosen in a field of a choice: one text each, none twice, none empty.
QStringList choicesOf(const CustomField& field);
QString storedChoices(const QStringList& choices);

/// Whether `value` is one of this field as it is stored: a number with a point, a day in ISO, yes or no, one of the
/// choices. Nothing always is.
bool fits(const CustomField& field, const QString& value);

/// The changes that make this the order of the form.
ChangeSet reordered(const std::vector<CustomField>& fields);

}  // namespace reliefbook
