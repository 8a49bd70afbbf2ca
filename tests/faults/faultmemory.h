// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reliefbook::faults {

/// Puts memory that can run out under SQLite. Before anything of SQLite is used; of main(), say.
void installFaultMemory();

/// From here on the `request`-th request of SQLite for memory (from 1) is refused; `goesOn`: all after it, too.
void refuseMemory(long request, bool goesOn);
void refuseNoMemory();
/// How many requests there were since refuseMemory() or refuseNoMemory().
long memoryRequests();

/// Looks at what SQLite gives back from here on for these bytes (none: not any more).
void watchFreed(const std::string& bytes);
/// How many pieces of memory held them when they were given back.
long freedWithWatched();

}  // namespace reliefbook::faults
