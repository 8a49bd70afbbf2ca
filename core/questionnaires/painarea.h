// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

/// The region where it hurts most by these answers: of the first body map that asks about pain and is answered, that of
/// the strongest mark (of several the first), without a side where both sides of it are marked. A mark whose strength
/// was not said counts as the weakest. Empty where nothing is marked, or only what this program does not know.
QString painArea(const Questionnaire& questionnaire, const Answers& answers);

}  // namespace reliefbook
