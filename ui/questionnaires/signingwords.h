// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/signedtext.h"
#include "ui/words/words.h"

namespace reliefbook {

/// How a form is said to whoever signs it: "Treatment, version 2", "3 May 1984", "Yes", "Left calf: stiffness".
SigningWords signingWords(const Words& words);

}  // namespace reliefbook
