// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/restorecommand.h"

#include "core/file/restore.h"
#include "tests/faults/work.h"

namespace reliefbook::faults {

void restoreOver(const QString& practice, const QString& backup) { restoreInPlace(practice, backup, testPassphrase()); }

}  // namespace reliefbook::faults
