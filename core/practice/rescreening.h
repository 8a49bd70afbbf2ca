// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "core/practice/formread.h"
#include "core/screening/rules.h"

namespace reliefbook {

/// What a form that is finished with these answers makes of a client's `findings`: what it calls for is opened or goes
/// on, what it takes back is closed. Nothing is taken back that the form did not ask about, or that another answer,
/// given now or before and still standing, calls for.
ChangeSet rescreened(const FormSheet& form, const Answers& answers, const std::vector<HeldFinding>& findings,
                     const std::vector<Rule>& rules);

}  // namespace reliefbook
