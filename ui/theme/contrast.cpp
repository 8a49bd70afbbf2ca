// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {

namespace {

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

int between(int one, int other, double share) { return static_cast<int>(std::lround(one + (other - one) * share)); }

}  // namespace

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& one, const QColor& other, double share) {
    return {between(one.red(), other.red(), share), between(one.green(), other.green(), share),
            between(one.blue(), other.blue(), share)};
}

}  // namespace reliefbook
