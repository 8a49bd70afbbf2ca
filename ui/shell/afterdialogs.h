// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace reliefbook {

/// Runs `act` in the outermost event loop. What is open over the window, dialogs and menus, is cancelled first: they
/// run loops of their own, and what they would go on with must not be taken away from under them. Dropped when
/// `context` goes.
void afterDialogs(QObject* context, const std::function<void()>& act);

}  // namespace reliefbook
