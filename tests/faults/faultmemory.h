// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook::faults {

/// Puts memory that can run out under SQLite. Before anything of SQLite is used; of main(), say.
void installFaultMemory();

/// From here on the `request`-th request of SQLite for memory (from 1) is refused; `goesOn`: all after it, too.
void refuseMemory(long request, bool goesOn);
void refuseNoMemory();
/// How many requests there were since refuseMemory() or refuseNoMemory().
long memoryRequests();

}  // namespace reliefbook::faults
