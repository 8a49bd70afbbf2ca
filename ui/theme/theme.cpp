// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace reliefbook {

namespace {

constexpr QColor rgb(int value) { return {(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff}; }

constexpr Theme light{
    .window = rgb(0xF3F6F6),
    .surface = rgb(0xFFFFFF),
    .surface2 = rgb(0xECF1F1),
    .border = rgb(0xDCE4E5),
    .control = rgb(0x7C8D93),
    .text = rgb(0x14242B),
    .text2 = rgb(0x465860),
    .text3 = rgb(0x5A6C74),
    .accent = rgb(0x0B6E69),
    .accentSoft = rgb(0xDDF0EE),
    .accentText = rgb(0x0A5F5B),
    .before = rgb(0xC2500A),
    .after = rgb(0x1F6FB2),
    .event = rgb(0xE69F00),
};

constexpr Theme dark{
    .window = rgb(0x10181B),
    .surface = rgb(0x182226),
    .surface2 = rgb(0x223035),
    .border = rgb(0x2D3C42),
    .control = rgb(0x6F838B),
    .text = rgb(0xE9F0F1),
    .text2 = rgb(0xB2C0C5),
    .text3 = rgb(0x93A4AB),
    .accent = rgb(0x4CC2B6),
    .accentSoft = rgb(0x17393A),
    .accentText = rgb(0x6FD6CB),
    .before = rgb(0xF28C3A),
    .after = rgb(0x5FB0F0),
    .event = rgb(0xE69F00),
};

constexpr Theme grey{
    .window = rgb(0xFFFFFF),
    .surface = rgb(0xFFFFFF),
    .surface2 = rgb(0xF1F1F1),
    .border = rgb(0xD6D6D6),
    .control = rgb(0x858585),
    .text = rgb(0x000000),
    .text2 = rgb(0x333333),
    .text3 = rgb(0x505050),
    .accent = rgb(0x222222),
    .accentSoft = rgb(0xECECEC),
    .accentText = rgb(0x222222),
    .before = rgb(0x000000),
    .after = rgb(0x000000),
    .event = rgb(0xFFFFFF),
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
