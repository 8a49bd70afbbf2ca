// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

class Preferences;

/// Puts language, colours and size of text as the preferences have them, changing only what differs.
void applyLook(const Preferences& preferences);

}  // namespace reliefbook
