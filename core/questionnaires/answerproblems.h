// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

/// One answer that does not hold. A form shows it beside the question, and keeps what was answered.
struct AnswerProblem {
    enum class Kind {
        NotAnswered,      ///< and must be, for the form to be complete
        WrongKind,        ///< a text where a number belongs, an option twice: no form of ours answers so
        OutOfRange,       ///< not from `least` to `most`, where these are given
        TooManyDecimals,  ///< more than `most`
        NoSuchDay,        ///< "2026-02-30"
        TooLongAgo,       ///< a day more than 130 years ago
        InTheFuture,      ///< a day that must lie behind
        UnknownOption,
        NotAlone,  ///< "none of these", and one of these
        TooLong,   ///< more than `most` characters
        NoRoom,    ///< beside the other answers, which are too long together with it
    };

    QString item;  // what a yes was explained with is told as detailOf(item)
    Kind kind = Kind::NotAnswered;
    std::optional<double> least = {}, most = {};

    bool operator==(const AnswerProblem&) const = default;
};

/// The longest text an answer can hold, in characters.
inline constexpr int mostInAnAnswer = 100'000;
/// The longest all answers to a form can be together, in characters of their JSON: more is no file taken in.
inline constexpr qsizetype mostInAllAnswers = 1'000'000;

/// What does not hold in the answers to the items that are shown, at most one problem for each. Signatures are kept by
/// themselves and not looked at; of a body map only that it is a list.
std::vector<AnswerProblem> answerProblems(const Questionnaire& questionnaire, const Answers& answers,
                                          const AskedOf& asked);

/// What of `typed` can be stored: all but what is too long and what there is no room for beside the rest (of that the
/// longest is left out first). These stay as they were `stored`, where there is room for that.
Answers storableAnswers(const Answers& typed, const Answers& stored);

}  // namespace reliefbook
