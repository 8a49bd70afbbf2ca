// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace reliefbook {

/// The words passphrases are made of: 2048, of four to seven plain letters, no two alike in their first four. So each
/// is worth 11 bits, can be typed on any keyboard with Latin letters, and is still told from the others when it is read
/// from a careless hand.
const QStringList& passphraseWords();

/// How many words a passphrase of ours has: 66 bits, which no guessing gets through.
inline constexpr int wordsInAPassphrase = 6;

/// A number below `bound`, each as likely as the others.
using RandomBelow = std::function<std::uint32_t(std::uint32_t bound)>;
/// From libsodium.
std::uint32_t randomBelow(std::uint32_t bound);

/// Six words drawn by chance, with a blank between them (reliability.md R-KEY-1).
QString generatedPassphrase(const RandomBelow& random = randomBelow);

}  // namespace reliefbook
