// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace reliefbook {

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor& one, const QColor& other);

/// `share` of `other` in `one`, both opaque: 0 is all `one`, 1 all `other`.
QColor mixed(const QColor& one, const QColor& other, double share);

}  // namespace reliefbook
