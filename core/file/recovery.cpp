// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/recovery.h"

#include "core/base/error.h"
#include "core/file/companion.h"

#include <sodium.h>

#include <array>
#include <string_view>
#include <vector>

namespace reliefbook {
namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int keyBytes = 32 + 16;  // the key and its salt
constexpr int dataLength = recoveryGroupLength - 1;
constexpr int dataGroups = recoveryGroupCount - 1;
constexpr int keyText = 2 + 2 * keyBytes + 1;  // x'...'

using Bytes = std::array<unsigned char, keyBytes>;
/// Five bits each.
using Symbols = std::vector<unsigned>;

/// Times two in the field of 32 elements (x^5 + x^2 + 1).
constexpr unsigned doubled(unsigned value) { return (value << 1U) ^ ((value & 16U) != 0 ? 37U : 0U); }

/// The eighth character: a polynomial in which each place has a weight of its own, so that one wrong character and two
/// exchanged ones always change it; the group's number is one more place.
unsigned checkOf(const unsigned* data, int number) {
    auto check = static_cast<unsigned>(number);
    for (int i = 0; i < dataLength; ++i)
        check = doubled(check) ^ data[i];
    return doubled(check);
}

/// 35 bits that depend on every byte of the key.
Symbols checkOfAll(const Bytes& bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    Symbols symbols;
    for (std::size_t i = 0; i < dataLength; ++i)
        symbols.push_back(hash.at(i) & 31U);
    return symbols;
}

/// The value of a character of the sheet; none: there is no such.
std::optional<unsigned> symbolOf(QChar character) {
    const char ascii = character.toLatin1();
    const std::size_t at = ascii == 0 ? std::string_view::npos : letters.find(ascii);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

QString groupOf(const unsigned* data, int number) {
    QString group;
    for (int i = 0; i < dataLength; ++i)
        group += QLatin1Char(letters[data[i]]);
    group += QLatin1Char(letters[checkOf(data, number)]);
    return group;
}

}  // namespace

bool isRawKey(const Secret& secret) {
    const std::string_view text(secret.data(), static_cast<std::size_t>(secret.size()));
    return text.size() == keyText && text.starts_with("x'") && text.ends_with('\'');
}

QStringList recoveryGroups(const Secret& derivedKey) {
    Bytes bytes{};
    std::size_t size = 0;
    if (!isRawKey(derivedKey) || sodium_hex2bin(bytes.data(), bytes.size(), derivedKey.data() + 2,
                                                std::size_t{2} * keyBytes, nullptr, &size, nullptr) != 0)
        throw Error(ErrorKind::Bug, {QStringLiteral("recoveryGroups")});
    Symbols symbols(static_cast<std::size_t>(dataGroups) * dataLength, 0);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const unsigned isSet = (bytes.at(bit / 8) >> (7 - bit % 8)) & 1U;
        symbols.at(bit / 5) |= isSet << (4 - bit % 5);
    }
    const Symbols check = checkOfAll(bytes);
    symbols.insert(symbols.end(), check.begin(), check.end());
    QStringList groups;
    for (int group = 0; group < recoveryGroupCount; ++group)
        groups << groupOf(symbols.data() + static_cast<std::ptrdiff_t>(group) * dataLength, group + 1);
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(symbols.data(), symbols.size() * sizeof(unsigned));
    return groups;
}

QString printedGroup(const QString& group) {
    return group.left(recoveryGroupLength / 2) + u'-' + group.mid(recoveryGroupLength / 2);
}

QString recoveryCharacters(QStringView typed) {
    QString characters;
    for (const QChar one : typed) {
        if (one.isSpace() || one.category() == QChar::Punctuation_Dash)
            continue;
        switch (const QChar upper = one.toUpper(); upper.unicode()) {
            case u'O': characters += u'0'; break;
            case u'I':
            case u'L': characters += u'1'; break;
            default: characters += upper; break;
        }
    }
    return characters;
}

bool isRecoveryGroup(QStringView typed, int number) {
    const QString group = recoveryCharacters(typed);
    if (group.size() != recoveryGroupLength)
        return false;
    Symbols symbols;
    for (const QChar character : group) {
        const auto symbol = symbolOf(character);
        if (!symbol)
            return false;
        symbols.push_back(*symbol);
    }
    return checkOf(symbols.data(), number) == symbols.back();
}

Secret recoveryKey(QStringView typed) {
    const QString all = recoveryCharacters(typed);
    Bytes bytes{};
    std::size_t bit = 0;
    Symbols check;
    for (int number = 1; number <= recoveryGroupCount; ++number) {
        const QString group = all.mid(static_cast<qsizetype>(number - 1) * recoveryGroupLength, recoveryGroupLength);
        if (!isRecoveryGroup(group, number))
            throw Error(ErrorKind::RecoveryRefused, {QString::number(number)});
        for (int i = 0; i < dataLength; ++i) {
            const unsigned symbol = *symbolOf(group[i]);
            if (number > dataGroups) {
                check.push_back(symbol);
                continue;
            }
            for (int place = 4; place >= 0 && bit < bytes.size() * 8; --place, ++bit)
                bytes.at(bit / 8) = static_cast<unsigned char>(
                    bytes.at(bit / 8) | ((symbol >> static_cast<unsigned>(place)) & 1U) << (7 - bit % 8));
        }
    }
    if (all.size() > static_cast<qsizetype>(recoveryGroupCount) * recoveryGroupLength || check != checkOfAll(bytes))
        throw Error(ErrorKind::RecoveryRefused, {QStringLiteral("0")});
    std::array<char, keyText + 1> text{};
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text.data() + 2, text.size() - 2, bytes.data(), bytes.size());
    text[keyText - 1] = '\'';
    Secret secret(std::span<const char>(text.data(), keyText));
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(text.data(), text.size());
    return secret;
}

void noteRecoverySheet(const QString& practice, const Secret& derivedKey) {
    auto companion = readCompanion(practice);
    if (!companion)
        return;  // an aid; the sheet opens the practice all the same
    companion->sheetAt = now();
    companion->sheetCheck = checkValue(derivedKey);
    writeCompanion(practice, *companion);
}

Moment recoverySheetMade(const QString& practice, const Secret& derivedKey) {
    const auto companion = readCompanion(practice);
    return companion && companion->sheetCheck == checkValue(derivedKey) ? companion->sheetAt : Moment{};
}

}  // namespace reliefbook
