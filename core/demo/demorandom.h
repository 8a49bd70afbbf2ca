// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace reliefbook {

/// A stream of numbers that is the same on every machine and with every standard library: xoshiro256** (Blackman and
/// Vigna), its state filled by splitmix64. Not for secrets.
class DemoRandom {
public:
    DemoRandom(quint64 seed, quint64 stream) {
        quint64 state = seed * 0x9E37'79B9'7F4A'7C15U + stream * 0xD1B5'4A32'D192'ED03U;
        for (quint64& word : state_) {
            state += 0x9E37'79B9'7F4A'7C15U;
            quint64 mixed = state;
            mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    quint64 next() {
        const quint64 result = rotated(state_[1] * 5, 7) * 9;
        const quint64 shifted = state_[1] << 17U;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = rotated(state_[3], 45);
        return result;
    }

    /// 0 to bound - 1. The bias of a remainder over 64 bits is far below what anybody can see.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool oneIn(int n) { return below(n) == 0; }
    bool percent(int chance) { return below(100) < chance; }
    /// From 0 up to, not including, 1; a multiple of 1/65536, so that sums are exact.
    double unit() { return static_cast<double>(next() >> 48U) / 65536.0; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// About normal, mean 0, standard deviation 1, never beyond 3: a sum, because logarithms differ between libraries.
    double noise() {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum > 3 ? 3 : sum < -3 ? -3 : sum;
    }
    template <class Container> const auto& oneOf(const Container& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(std::size(values))))];
    }

private:
    static quint64 rotated(quint64 value, unsigned by) { return (value << by) | (value >> (64U - by)); }

    std::array<quint64, 4> state_{};
};

}  // namespace reliefbook
