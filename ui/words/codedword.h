// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <utility>

namespace reliefbook {

/// A code as it is stored, and its word, marked for translation.
using CodedWord = std::pair<const char*, const char*>;

/// The word of `code`; null where there is none.
template <std::size_t N> const char* found(const std::array<CodedWord, N>& all, QStringView code) {
    for (const CodedWord& pair : all) {
        if (code == QLatin1String(pair.first))
            return pair.second;
    }
    return nullptr;
}

}  // namespace reliefbook
