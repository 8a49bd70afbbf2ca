// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice.h"

#include <chrono>

namespace reliefbook {

// The PIN brings its user back to a locked screen (reliability.md R-LCK-3). It protects nothing at rest: the file is
// opened by the passphrase alone (R-LCK-4). Its hash and the tries are in the practice, so they outlive the program.

inline constexpr int fewestPinDigits = 6;
inline constexpr int mostPinTries = 5;

/// Whether these digits would be guessed first: all alike, rising or falling, repeated, mirrored, or along the keys.
bool isTrivialPin(QStringView digits);

/// What is stored of a new PIN (libsodium crypto_pwhash_str, INTERACTIVE). Takes a tenth of a second, in any thread.
/// Throws PinRefused for fewer than six digits, anything but digits, and a trivial one.
QString pinHash(QStringView typed);
/// Whether `typed` is the PIN with this hash. Takes as long.
bool isPin(const QString& hash, QStringView typed);

bool hasPin(Practice& practice);
/// Of the practice's user. Noted in the audit.
void setPin(Practice& practice, const QString& hash);
void removePin(Practice& practice);

struct PinState {
    bool isSet = false;
    int wrong = 0;                     // tries since it was right
    std::chrono::milliseconds wait{};  // before it may be tried again: 1, 2, 4, 8 s
    /// Five were wrong: only the passphrase helps now.
    bool isSpent() const { return wrong >= mostPinTries; }
};
PinState pinState(Practice& practice);

/// Before each try: counts it as wrong, so that no kill can make it uncounted, and answers the hash to compare with;
/// null when it may not be tried now. Throws what keeps it from being counted; then it must not be tried.
QString beginPinTry(Practice& practice);
/// After it. A wrong one is noted in the audit.
void endPinTry(Practice& practice, bool right);
/// The passphrase was given: a spent PIN may be tried again.
void renewPin(Practice& practice);

}  // namespace reliefbook
