// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"

#include <functional>

namespace reliefbook::faults {

/// The clients that eraseFirst() erases, by id, of those in the file: the older half.
std::vector<Id<Client>> firstClients(sql::Database& database);

/// Erases them in a practice that has to keep nobody, calls `erased`, and writes the file anew without them.
void eraseFirst(PracticeFile& file, const std::function<void()>& erased);

}  // namespace reliefbook::faults
