// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

// What somebody does in the form editor, as functions from one questionnaire to the next. What they name must be there;
// else nothing changes. What no longer holds afterwards is said by problems() (questionnaireproblems.h).

/// The questionnaire after one step.
struct Edited {
    Questionnaire questionnaire;
    QString id = {};                                // of what was added
    QStringList freedItems = {}, freedGroups = {};  // lost a condition, or a part of it: what it asked for is gone
};

/// `at` is the place it has afterwards, from 0; beyond the end is the end. New ids are unlike all of this version and,
/// where it is a later one, of the versions before: an answer to a question that was removed must not be taken for one
/// to a question that came later.
Edited addGroup(const Questionnaire& questionnaire, qsizetype at);
Edited addItem(const Questionnaire& questionnaire, QStringView group, ItemType type, qsizetype at);
Edited addOption(const Questionnaire& questionnaire, QStringView item, qsizetype at);

/// Stands right after what it is a copy of, with its words in every language. In the copy of a group, conditions ask
/// for the copies.
Edited copyGroup(const Questionnaire& questionnaire, QStringView group);
Edited copyItem(const Questionnaire& questionnaire, QStringView item);

/// With its words, its place in the scoring, and what other conditions asked of it.
Edited removeGroup(const Questionnaire& questionnaire, QStringView group);
Edited removeItem(const Questionnaire& questionnaire, QStringView item);
Edited removeOption(const Questionnaire& questionnaire, QStringView item, QStringView option);

Questionnaire moveGroup(const Questionnaire& questionnaire, QStringView group, qsizetype at);
Questionnaire moveItem(const Questionnaire& questionnaire, QStringView item, QStringView group, qsizetype at);
Questionnaire moveOption(const Questionnaire& questionnaire, QStringView item, QStringView option, qsizetype at);

/// What the new type does not have is dropped, with the conditions that asked for it; a choice stays a choice with its
/// options, whether one or several can be chosen.
Edited changeType(const Questionnaire& questionnaire, QStringView item, ItemType type);

/// What the editor makes of a question and an answer that were chosen: shown where that was answered.
Condition whereAnswered(const QString& item, const QString& choice);
Questionnaire setShown(const Questionnaire& questionnaire, QStringView item, const Condition& shown);
Questionnaire setGroupShown(const Questionnaire& questionnaire, QStringView group, const Condition& shown);

}  // namespace reliefbook
