// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace reliefbook {

/// The words an enumeration is written with in the file, in JSON and on the command line: specialised beside each
/// enumeration with `words`, an array in the order of its enumerators (which start at 0 without gaps).
template <class E> struct EnumWords;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
    EnumWords<E>::words.size();
};

template <NamedEnum E> constexpr std::string_view word(E value) {
    return EnumWords<E>::words[static_cast<std::size_t>(value)];
}

template <NamedEnum E> constexpr std::optional<E> fromWord(std::string_view word) {
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (EnumWords<E>::words[i] == word)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every enumerator, for tests and listings that must miss none.
template <NamedEnum E> constexpr auto everyValue() {
    std::array<E, EnumWords<E>::words.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

}  // namespace reliefbook
