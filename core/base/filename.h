// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// `wanted` as a file may be called on any system: without control signs, separators and the signs Windows refuses,
/// neither hidden nor ending in a stop, at most 120 bytes of UTF-8, so that endings and files beside it fit. May come
/// out empty.
QString fileName(const QString& wanted);

}  // namespace reliefbook
