// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/change.h"

#include <utility>

namespace reliefbook {

ChangeSet inverted(const ChangeSet& changes) {
    ChangeSet back(changes.rbegin(), changes.rend());
    for (Change& change : back)
        std::swap(change.before, change.after);
    return back;
}

}  // namespace reliefbook
