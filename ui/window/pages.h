// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <array>

namespace reliefbook {

/// Makes the page for each kind of place, in the order of Place; null where there is none.
using PageMakers = std::array<Page* (*)(Workspace&), std::variant_size_v<Place>>;

/// The pages of the program.
const PageMakers& ownPages();

}  // namespace reliefbook
