// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "core/records/questionnaireversion.h"
#include "core/screening/rules.h"
#include "core/sql/database.h"

namespace reliefbook {

// The forms and the rules of screening as this practice uses them: those that came with the program, and what the
// practice made of them. Each throws FileDamaged for a form in the file that can't be read.

/// The forms that can be asked: the newest version of each, by purpose, the program's own first.
std::vector<Questionnaire> offeredQuestionnaires(sql::Database& database);

/// One form as it can be asked now; none where it is not offered (any more).
std::optional<Questionnaire> offeredQuestionnaire(sql::Database& database, QStringView id);

/// The version that answers belong to. None where neither file nor program know it: it was answered with a newer
/// program, or is damaged.
std::optional<Questionnaire> questionnaireOf(sql::Database& database, const QString& id, int version);

/// What lies in the file as it is read.
Questionnaire questionnaireIn(const QuestionnaireVersion& version);

/// The rules of screening with what the practice switched off or changed.
std::vector<Rule> screeningRules(sql::Database& database);

}  // namespace reliefbook
