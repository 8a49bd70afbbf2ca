// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passphrasewords.h"

#include "core/base/error.h"

#include <QFile>

#include <sodium.h>

namespace reliefbook {

using namespace Qt::StringLiterals;

const QStringList& passphraseWords() {
    static const QStringList words = [] {
        QFile file(u":/words/passphrase.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::Bug, {file.fileName()});
        return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }();
    return words;
}

std::uint32_t randomBelow(std::uint32_t bound) {
    if (sodium_init() < 0)
        throw Error(ErrorKind::Bug, {u"sodium_init"_s});
    return randombytes_uniform(bound);
}

QString generatedPassphrase(const RandomBelow& random) {
    const QStringList& words = passphraseWords();
    QStringList drawn;
    for (int i = 0; i < wordsInAPassphrase; ++i)
        drawn << words.at(static_cast<qsizetype>(random(static_cast<std::uint32_t>(words.size()))));
    return drawn.join(u' ');
}

}  // namespace reliefbook
