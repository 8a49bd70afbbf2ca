// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"

namespace reliefbook {

// What may be done to a client, as the changes that do it (Practice::apply takes them, inverted() takes them back).

/// Out of the daily lists from `at` on; back into them.
ChangeSet archivedClient(const Client& client, Moment at);
ChangeSet unarchivedClient(const Client& client);

/// Into the bin. What belongs to them stays as it is and lies there with them (core/practice/bin.h), so that all of it
/// comes back when they do.
ChangeSet removedClient(const Client& client);

}  // namespace reliefbook
