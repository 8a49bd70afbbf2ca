// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/practice/questionnairesheet.h"

namespace reliefbook {

// What may be done to the practice's forms, as the changes that do it (Practice::apply takes them).

/// A form of one's own: an id no other practice has by chance, version 1, and the first group to fill.
Questionnaire newQuestionnaire(Purpose purpose);
/// The same questions as a form by itself.
Questionnaire copyAsOwn(const Questionnaire& questionnaire);

/// The draft holds `edited` from now on; it is begun where there is none. Any draft can be kept, whatever is wrong in
/// it.
Change keptDraft(const QuestionnaireSheet& sheet, const Questionnaire& edited);
/// The draft of a form that is not known yet.
ChangeSet begunDraft(const Questionnaire& questionnaire, QuestionnaireOrigin origin);
/// What was changed and not used is dropped; without a draft nothing.
ChangeSet droppedDraft(const QuestionnaireSheet& sheet);

/// The draft is asked from now on. A version that came with the program or was answered stays as it is and gets a next
/// one, unless all that is new is a language; one nobody answered is written anew. Throws BadInput [id, what] for the
/// first problem of structure.
ChangeSet usedDraft(const QuestionnaireSheet& sheet);

/// The form is asked, or kept only for the answers to it. Throws NotAllowed for one that is only a draft.
ChangeSet offeredOrNot(const QuestionnaireSheet& sheet, bool offered);

/// How a form from a file meets those that are here.
enum class Meeting {
    Unknown,  ///< no form here has its id
    Same,     ///< this very version is here
    SameId,   ///< a form with its id is here, and asks something else or says it otherwise
};
Meeting meeting(sql::Database& database, const Questionnaire& fromFile);

/// The form from a file, offered at once: under its id as a later version than any that is here, or as one by itself.
enum class ImportAs { ItsId, ByItself };
ChangeSet imported(sql::Database& database, const Questionnaire& fromFile, ImportAs as);

}  // namespace reliefbook
