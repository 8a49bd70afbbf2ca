// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaireproblems.h"
#include "core/records/questionnaireversion.h"

#include <QCoreApplication>

namespace reliefbook {

/// Forms and what stands in them, in words of the interface; the questions themselves in `language`.
class EditWords {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::EditWords)

public:
    /// How an item is answered: "Yes or no".
    static QString type(ItemType type);
    /// What a form is called where it has a title in some language; else that it has none yet.
    static QString title(const Questionnaire& form, const QString& language);
    /// Of all words at once, where many are asked for; short enough for a row.
    static QString group(const Wording& wording, const QString& id);
    static QString item(const Wording& wording, const QString& id);
    static QString group(const Questionnaire& form, const QString& id, const QString& language);
    static QString item(const Questionnaire& form, const QString& id, const QString& language);
    /// "yes", "no", "unknown" or one of its options.
    static QString choice(const Questionnaire& form, const QString& item, const QString& choice,
                          const QString& language);
    /// "“Do you smoke?” is answered with “Yes”"; empty: always. What is asked of an item that is not in the form is
    /// left without its words.
    static QString condition(const Questionnaire& form, const Condition& condition, const QString& language);
    static QString problem(const QuestionnaireProblem& problem, const Questionnaire& form, const QString& language);
    /// "English", "Српски"
    static QString language(const QString& language);
    /// Where a form comes from; none: from the program.
    static QString origin(const std::optional<QuestionnaireOrigin>& origin);
};

}  // namespace reliefbook
