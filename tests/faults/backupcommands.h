// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook::faults {

/// The driver's commands on backups: backups FILE N makes N of them in the practice's own folder and says "backup SEQ"
/// after each, or "refused KIND", once; saves a set then, and closes.
void makeBackups(const QString& path, int count);

}  // namespace reliefbook::faults
