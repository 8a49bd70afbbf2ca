// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "core/records/questionnaireversion.h"
#include "core/sql/database.h"

namespace reliefbook {

// The forms as the practice looks after them: also those that are not offered, and what is being changed in them. A
// change lies in the file as a draft, beside the version in use, until it is used or dropped; nobody is asked a draft.

/// One form in the list of all.
struct QuestionnaireLine {
    Questionnaire questionnaire;                     // as it is in use; the draft where it never was
    std::optional<QuestionnaireOrigin> origin = {};  // none: as it came with the program
    bool offered = false;                            // is asked; never of one that is only a draft
    bool inUse = true;                               // false: only a draft
    bool hasDraft = false;
    int answered = 0;  // forms begun or finished with any version, without those in the bin
};

/// By purpose, the program's own first. Throws FileDamaged for a form in the file that can't be read.
std::vector<QuestionnaireLine> allQuestionnaires(sql::Database& database);

/// One form, to be changed.
struct QuestionnaireSheet {
    Questionnaire edited;                             // the draft; without one, what a draft would begin with
    std::optional<Questionnaire> newest = {};         // in use last; none: it never was
    std::optional<QuestionnaireVersion> stored = {};  // where the newest lies; none: it came with the program
    std::optional<QuestionnaireVersion> draft = {};
    bool builtIn = false;   // the newest is as it came with the program, also where it lies in the file
    bool answered = false;  // the newest was, by whatever became of that form
    bool offered = false;
};

/// Throws NoSuchRecord where there is no such form, FileDamaged where it can't be read.
QuestionnaireSheet questionnaireSheet(sql::Database& database, const QString& id);

/// Under what a draft lies in the file: no form can have that for its id.
QString draftName(const QString& id);

}  // namespace reliefbook
