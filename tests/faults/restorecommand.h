// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook::faults {

/// Restores a backup in the place of a practice.
void restoreOver(const QString& practice, const QString& backup);

}  // namespace reliefbook::faults
