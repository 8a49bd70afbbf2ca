// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

/// What a version that was answered is changed as.
Questionnaire nextVersion(Questionnaire questionnaire);

/// Whether they ask the same, whatever their words and versions: answers can be compared one by one.
bool sameButWording(const Questionnaire& a, const Questionnaire& b);

/// Whether they also say it in the same words, in every language both have: what was answered, and signed, in one was
/// answered in the other. Only then may one take the other's place without a new version; a language more is no change.
bool isSameForAnswers(const Questionnaire& a, const Questionnaire& b);

}  // namespace reliefbook
