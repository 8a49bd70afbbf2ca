// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace reliefbook {

/// Runs `act` in the outermost event loop. What runs a loop of its own, a question or a menu, is cancelled first: what
/// it would go on with must not be taken away from under it. What only lies over the window stays, with all that was
/// typed in it. Dropped when `context` goes.
void afterDialogs(QObject* context, const std::function<void()>& act);

}  // namespace reliefbook
