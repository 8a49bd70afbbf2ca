// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/practice.h"
#include "core/records/score.h"

#include <QJsonObject>

#include <variant>

namespace reliefbook {

/// Any record of the practice. The order is the order of dependence: a record only refers to kinds before its own.
using Record = std::variant<User, PracticeInfo, Client, Complaint, Course, CourseEvent, Goal, Session, PainScore,
                            Rating, MeasureResult>;

/// The table's name, which is the kind's name everywhere: "client", "pain_score".
const char* kindOf(const Record& record);
qint64 idOf(const Record& record);

/// All columns by their names. Ids and moments are text or numbers as README 13 settles: ids as text, moments as
/// milliseconds, days as ISO text, enumerations by their words, bytes as base64, what is empty as null.
QJsonObject toJson(const Record& record);
/// Throws Error{FileDamaged} when a value doesn't fit its column or the kind is unknown.
Record recordFromJson(QStringView kind, const QJsonObject& json);

/// The names of the columns in which two records of one kind differ.
QStringList changedColumns(const Record& before, const Record& after);

}  // namespace reliefbook
