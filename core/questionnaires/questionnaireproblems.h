// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

/// What does not hold in a questionnaire that is being edited, or comes from a file. The form editor shows it beside
/// what it names.
struct QuestionnaireProblem {
    enum class Kind {
        // of its structure: a file with one of these is refused
        BadId,                ///< not of letters, digits and _, or longer than 64; of a language: none
        SameIdTwice,          ///< two groups, two items, two options of one item
        NoItems,              ///< a group without any; without `group`: no group at all
        NoOptions,            ///< nothing to choose from
        LeastAboveMost,       ///< a number that no answer can be; without `item`: of the score
        UnfittingMarks,       ///< only where is asked, and nothing is marked
        UnknownExclusive,     ///< an option that is not there stands alone
        SignatureNotLast,     ///< more is asked after it, which it would not sign
        SignatureTwice,       ///< a form is signed once
        ConditionOnUnknown,   ///< `asked` is not there
        ConditionOnLater,     ///< `asked` comes only afterwards
        ConditionInLoop,      ///< `asked` is itself shown only where this is
        ConditionUnfitting,   ///< `asked` is not answered with what the condition compares
        ConditionOnNoOption,  ///< `option` is none that `asked` has
        UnfittingScoring,     ///< `item` is no number, or not there; without: more must be answered than is counted
        NoCompleteWording,    ///< in no language is everything said
        // of its words: allowed, another language speaks instead
        NoTitle,
        MissingText,  ///< of `group`, `item`, its `option`, its detail or the ends of its scale, in `language`
        UnknownText,  ///< a text in `language` for what is not there
    };

    Kind kind = Kind::BadId;
    QString group = {};
    QString item = {};
    QString option = {};
    QString asked = {};
    QString language = {};

    bool operator==(const QuestionnaireProblem&) const = default;
};
template <> struct EnumWords<QuestionnaireProblem::Kind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"a bad id", "the same id twice", "no items", "no options", "the least is above the most",
         "asks where without a body map", "an option that is not there stands alone",
         "a signature with questions after it", "a second signature", "a condition on an item that is not there",
         "a condition on a later item", "a loop of conditions", "a condition that does not fit the item",
         "a condition on an option that is not there", "scoring that does not fit the items",
         "no language with every text", "no title", "a missing text", "a text for what is not there"});
};

constexpr bool isOfStructure(QuestionnaireProblem::Kind kind) { return kind < QuestionnaireProblem::Kind::NoTitle; }

/// Everything that does not hold, structure first, in the order of the form. `offered` is asked of another form's
/// answers and not looked at.
std::vector<QuestionnaireProblem> problems(const Questionnaire& questionnaire);

}  // namespace reliefbook
