// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"

namespace reliefbook::faults {

/// What the passphrase is changed to.
Secret otherPassphrase();

/// Changes the passphrase of the practice, which has the usual one.
void changeTestPassphrase(PracticeFile& file);

}  // namespace reliefbook::faults
