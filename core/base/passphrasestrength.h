// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace reliefbook {

/// How long somebody with the file and good machines would guess at a passphrase. The steps are those of zxcvbn: fewer
/// than 10^3, 10^6, 10^8, 10^10 guesses, and more.
enum class Strength { VeryWeak, Weak, Fair, Good, Strong };

/// Estimated by zxcvbn, which knows common words, names, keyboard patterns and dates. `personal` are words that are
/// guessed first: the names of the practice and its owner.
Strength passphraseStrength(QStringView passphrase, const QStringList& personal = {});

}  // namespace reliefbook
