// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// `wanted` as a file may be called on any system: without control signs, separators and the signs Windows refuses,
/// neither hidden nor ending in a stop, at most 120 bytes of UTF-8, so that endings and files beside it fit. May come
/// out empty.
QString fileName(const QString& wanted);

/// The same for a file that came from elsewhere: of at most 200 bytes, its ending kept where it is an ending of letters
/// and digits; "document" where nothing is left. What Windows takes for a device (CON, LPT1.txt) gets a line before it.
QString documentName(const QString& wanted);

}  // namespace reliefbook
