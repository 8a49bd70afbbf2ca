// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook::testing {

// In the tests of core and ui and in what the fault tests kill, OpenSSL's PBKDF2 does a 128th of the rounds it is asked
// for (quickkeys.cpp): a file is made, opened and checked many thousand times there, and 0.2 s each for the same
// arithmetic would be most of the time they take. Other rounds still give another key, and nothing else differs. The
// tests of the programs themselves (cli, window) derive as shipped.

/// While one of these lives, keys are derived as shipped: for files that another program opens, and for known answers.
class ShippedKeys {
public:
    ShippedKeys();
    ~ShippedKeys();
    ShippedKeys(const ShippedKeys&) = delete;
    ShippedKeys& operator=(const ShippedKeys&) = delete;
};

}  // namespace reliefbook::testing
