// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace reliefbook {

namespace {

constexpr QColor rgb(int value) { return {(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff}; }

template <class... Value> constexpr std::array<QColor, 11> ramp(Value... values) {
    static_assert(sizeof...(values) == 11);
    return {rgb(values)...};
}

constexpr Theme light{
    .window = rgb(0xF3F6F6),
    .surface = rgb(0xFFFFFF),
    .surface2 = rgb(0xECF1F1),
    .hover = rgb(0xF1F6F5),
    .border = rgb(0xDCE4E5),
    .control = rgb(0x7C8D93),
    .text = rgb(0x14242B),
    .text2 = rgb(0x465860),
    .text3 = rgb(0x5A6C74),
    .accent = rgb(0x0B6E69),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xDDF0EE),
    .accentText = rgb(0x0A5F5B),
    .danger = rgb(0xB3261E),
    .dangerSoft = rgb(0xFDECEA),
    .warn = rgb(0x8A4B00),
    .warnSoft = rgb(0xFFF3DC),
    .ok = rgb(0x1A6B3C),
    .okSoft = rgb(0xE3F3E8),
    .side = rgb(0x10302F),
    .sideHi = rgb(0x1D4745),
    .sideText = rgb(0xCFE0DE),
    .sideActive = rgb(0xFFFFFF),
    .sideAccent = rgb(0x5CD0C3),
    .tip = rgb(0x14242B),
    .tipText = rgb(0xFFFFFF),
    .before = rgb(0xC2500A),
    .after = rgb(0x1F6FB2),
    .event = rgb(0xE69F00),
    .painRamp = ramp(0xE8F1F0, 0xD9EBE6, 0xCFE6D8, 0xE4E8BF, 0xF3E3A6, 0xF7D488, 0xF6BF6C, 0xF0A455, 0xE58444, 0xDB6E3C,
                     0xB8431D),
    .painRampText = ramp(0x14242B, 0x14242B, 0x14242B, 0x14242B, 0x14242B, 0x14242B, 0x14242B, 0x14242B, 0x14242B,
                         0x14242B, 0xFFFFFF),
};

constexpr Theme dark{
    .window = rgb(0x10181B),
    .surface = rgb(0x182226),
    .surface2 = rgb(0x223035),
    .hover = rgb(0x1E2B30),
    .border = rgb(0x2D3C42),
    .control = rgb(0x6F838B),
    .text = rgb(0xE9F0F1),
    .text2 = rgb(0xB2C0C5),
    .text3 = rgb(0x93A4AB),
    .accent = rgb(0x4CC2B6),
    .onAccent = rgb(0x05211F),
    .accentSoft = rgb(0x17393A),
    .accentText = rgb(0x6FD6CB),
    .danger = rgb(0xFF9A8F),
    .dangerSoft = rgb(0x3D1D1B),
    .warn = rgb(0xF4BC5C),
    .warnSoft = rgb(0x36290F),
    .ok = rgb(0x7BD49B),
    .okSoft = rgb(0x173224),
    .side = rgb(0x0B1214),
    .sideHi = rgb(0x17302F),
    .sideText = rgb(0xB9C8CA),
    .sideActive = rgb(0x4CC2B6),
    .sideAccent = rgb(0x4CC2B6),
    .tip = rgb(0x2D3C42),
    .tipText = rgb(0xE9F0F1),
    .before = rgb(0xF28C3A),
    .after = rgb(0x5FB0F0),
    .event = rgb(0xE69F00),
    .painRamp = ramp(0x22343A, 0x234239, 0x2A4B36, 0x414C2C, 0x575028, 0x6E5326, 0x855524, 0xA05A25, 0xB25E25, 0xD67433,
                     0xF0884A),
    .painRampText = ramp(0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,
                         0x1A0E06, 0x1A0E06),
};

// Paper knows five steps of grey, always with the digit.
constexpr Theme grey{
    .window = rgb(0xFFFFFF),
    .surface = rgb(0xFFFFFF),
    .surface2 = rgb(0xF1F1F1),
    .hover = rgb(0xF7F7F7),
    .border = rgb(0xD6D6D6),
    .control = rgb(0x858585),
    .text = rgb(0x000000),
    .text2 = rgb(0x333333),
    .text3 = rgb(0x505050),
    .accent = rgb(0x222222),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xECECEC),
    .accentText = rgb(0x222222),
    .danger = rgb(0x000000),
    .dangerSoft = rgb(0xF1F1F1),
    .warn = rgb(0x333333),
    .warnSoft = rgb(0xF1F1F1),
    .ok = rgb(0x333333),
    .okSoft = rgb(0xF1F1F1),
    .side = rgb(0xFFFFFF),
    .sideHi = rgb(0xECECEC),
    .sideText = rgb(0x333333),
    .sideActive = rgb(0x000000),
    .sideAccent = rgb(0x222222),
    .tip = rgb(0x000000),
    .tipText = rgb(0xFFFFFF),
    .before = rgb(0x000000),
    .after = rgb(0x000000),
    .event = rgb(0xFFFFFF),
    .painRamp = ramp(0xFFFFFF, 0xFFFFFF, 0xE4E4E4, 0xE4E4E4, 0xC6C6C6, 0xC6C6C6, 0xC6C6C6, 0x9E9E9E, 0x9E9E9E, 0x5A5A5A,
                     0x5A5A5A),
    .painRampText = ramp(0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000,
                         0xFFFFFF, 0xFFFFFF),
};

}  // namespace

const Theme& theme(Scheme scheme) {
    switch (scheme) {
        case Scheme::Dark: return dark;
        case Scheme::Grey: return grey;
        case Scheme::Light: break;
    }
    return light;
}

}  // namespace reliefbook
