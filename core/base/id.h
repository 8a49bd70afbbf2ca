// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <compare>

namespace reliefbook {

/// The identity of one record of type T: a random 63-bit number, made in memory, so that a record is whole before it is
/// stored and two files can be merged. 0 means "none". As text in JSON and CSV: it exceeds 2^53.
template <class T> struct Id {
    qint64 value = 0;

    static Id make() {
        qint64 random = 0;
        while (random == 0)
            random = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1U);
        return {random};
    }
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&,
                            const Id&) = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 errs on <=>
};

}  // namespace reliefbook
