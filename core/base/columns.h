// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>

namespace reliefbook {

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

/// Says how records of type T lie in the database: specialised beside each record with `name` and `eachColumn`, which
/// gives what it is called with the Column of each member, in order. Calls, for a std::tuple of thirty columns costs
/// the compiler a second in every file that knows the record.
template <class T> struct Table;

template <class T, class Member> struct Column {
    const char* name;
    Member T::*member;
};
template <class T, class Member>
Column(const char*, Member T::*) -> Column<T, Member>;  // clang 14 deduces no aggregates by itself

namespace detail {

struct Anything {
    template <class T>
    requires(!isOptional<T>) operator T() const;  // NOLINT(google-explicit-constructor): conversion is what it is for
};

template <class T, std::size_t... I> constexpr bool takesMembers(std::index_sequence<I...>) {
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}

}  // namespace detail

/// How many members the plain struct T has.
template <class T, std::size_t N = 0> constexpr std::size_t memberCount() {
    if constexpr (detail::takesMembers<T>(std::make_index_sequence<N + 1>{}))
        return memberCount<T, N + 1>();
    else
        return N;
}

template <class T> constexpr std::size_t columnCount() {
    std::size_t count = 0;
    Table<T>::eachColumn([&](const auto&) { ++count; });
    return count;
}

/// True when no member of T was forgotten in its columns. Costs the compiler much: ask once (record.cpp).
template <class T> inline constexpr bool storesEveryMember = columnCount<T>() == memberCount<T>();

}  // namespace reliefbook
