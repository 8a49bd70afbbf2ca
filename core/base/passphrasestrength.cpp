// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passphrasestrength.h"

#include <QByteArray>

#include <zxcvbn.h>

#include <vector>

namespace reliefbook {

namespace {

// The estimate takes time with the square of the length and more; what is longer is strong or repeats itself.
constexpr qsizetype longestEstimated = 64;

}  // namespace

Strength passphraseStrength(QStringView passphrase, const QStringList& personal) {
    std::vector<QByteArray> words;
    for (const QString& name : personal) {
        for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
            words.push_back(word.toLower().toUtf8());
    }
    std::vector<const char*> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const QByteArray& word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    QByteArray typed = passphrase.left(longestEstimated).toUtf8();
    const double bits = ZxcvbnMatch(typed.constData(), dictionary.data(), nullptr);
    typed.fill('\0');
    constexpr double bitsPerDigit = 3.321928;
    const double digits = bits / bitsPerDigit;
    if (digits < 3)
        return Strength::VeryWeak;
    if (digits < 6)
        return Strength::Weak;
    if (digits < 8)
        return Strength::Fair;
    return digits < 10 ? Strength::Good : Strength::Strong;
}

}  // namespace reliefbook
