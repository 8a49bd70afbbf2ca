// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook::testing {

/// A form with an item of every kind, in English and Serbian, in four groups:
///   about     name (required), birth day, weight 20 to 300 kg with one place
///   health    read; allergy (yes, detail), which only after a yes: tried; conditions (none stands alone); hand
///   pain      level 0 to 10 (required), since (only from 1), remarks, where
///   consent   sign (required)
Questionnaire sampleForm();

/// Its first visit: somebody born in 1984, on 22 November 2026.
AskedOf sampleAsked();

}  // namespace reliefbook::testing
