// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace reliefbook::faults {

/// Puts a copy in the place of the practice again and again while its first call that gives or takes a name fails, then
/// its second, and so on until one goes through; with `lasting` all that follow fail too. The old file is `kept` or
/// goes. Goes on working after each and opens the practice anew. Says "swap N done|refused|closed SETS SETS": what came
/// of it (refused: the practice goes on; closed: it takes nothing more in), the sets that were there then, and those
/// that are there after it was opened again. Ends with "left NAMES", the names in the folder.
void failSwaps(const QString& path, bool kept, bool lasting, const std::function<void(const QString&)>& say);

}  // namespace reliefbook::faults
