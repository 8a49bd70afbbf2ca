// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/rules.h"

#include <vector>

namespace reliefbook::testing {

/// One client's answers and all that they raise (tests/data/screening/cases.json).
struct ScreeningCase {
    QString row;  // of measurement.md 4 it is about
    QString name;
    Answers answers;
    AskedOf of;
    std::vector<Raised> raises;  // without version and item
};

const std::vector<ScreeningCase>& screeningCases();

/// Only what the cases say of a finding.
Raised asInCases(Raised raised);

/// One line, for messages.
std::string printed(const Raised& raised);

}  // namespace reliefbook::testing
