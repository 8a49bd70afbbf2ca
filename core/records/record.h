// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "core/records/clientalert.h"
#include "core/records/clientmerge.h"
#include "core/records/consent.h"
#include "core/records/customfield.h"
#include "core/records/distinctclients.h"
#include "core/records/finding.h"
#include "core/records/practice.h"
#include "core/records/questionnaireversion.h"
#include "core/records/rulesetting.h"
#include "core/records/savedfilter.h"
#include "core/records/score.h"
#include "core/records/tag.h"

#include <QJsonObject>

#include <variant>

namespace reliefbook {

/// Any record of the practice. The order is the order of dependence: a record only refers to kinds before its own.
using Record = std::variant<User, PracticeInfo, Tag, CustomField, QuestionnaireVersion, RuleSetting, SavedFilter,
                            Contact, Client, ClientRelation, ClientTag, CustomValue, ClientAlert, ClientMerge,
                            DistinctClients, Attachment, Complaint, Course, CourseEvent, Goal, Session, PainScore,
                            Rating, MeasureResult, SignedText, Response, Finding, Clearance, FindingOverride, Consent>;

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
