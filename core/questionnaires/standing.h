// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

#include <set>

namespace reliefbook {

// What a form that was answered says of what was said before it.

/// The items it asked for: each that was answered, and each that was left out for what was answered before it ("no" to
/// a skin problem answers whether it is contagious). "I don't know" leaves open what hangs on it. At a visit nothing is
/// asked of a group that is not shown: that nothing changed is no answer to any of its questions. `answers`: as
/// shownAnswers() gives them.
std::set<QString> askedItems(const Questionnaire& form, const Answers& answers, const AskedOf& of);

/// What was said to `said` just before and `form` asks again: under the same name and in the same way. The places of a
/// pain are one question in an intake ("pain_map") and in a consultation ("where").
Answers askedAgain(const Questionnaire& form, const Questionnaire& said, const Answers& answers);

/// `earlier` as they stand after this form: what it asked for takes the place of what was said then.
Answers standingAfter(const Answers& earlier, const Questionnaire& form, const Answers& answers, const AskedOf& of);

}  // namespace reliefbook
