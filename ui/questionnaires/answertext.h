// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/answerproblems.h"
#include "ui/words/words.h"

namespace reliefbook {

/// An option in words; its id where the wording lacks it.
QString optionText(const ItemWording& wording, const QString& id);
/// "yes", "no" or "unknown" in words.
QString yesNoText(const QString& answer, const Words& words);
/// What was answered, as it is read: "Yes: since May", "71.5 kg", "7 of 10". Empty where nothing was.
QString answerText(const Item& item, const ItemWording& wording, const Answers& answers, const Words& words);

/// What is said beside an answer that does not hold.
QString answerProblemText(const AnswerProblem& problem, const Words& words);

}  // namespace reliefbook
