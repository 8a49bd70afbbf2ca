// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// While one of these lives, an act of several steps goes on that must not stop half way: an erasure, a new passphrase.
/// A lock takes it out of sight and lets it come to its end. For the window's thread.
class Unbroken {
public:
    Unbroken() { ++alive; }
    Unbroken(const Unbroken&) = delete;
    Unbroken& operator=(const Unbroken&) = delete;
    ~Unbroken() { --alive; }
    static bool any() { return alive > 0; }

private:
    inline static int alive = 0;
};

}  // namespace reliefbook
