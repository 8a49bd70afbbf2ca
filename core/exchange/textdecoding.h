// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace reliefbook {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250, Windows1251 };

/// What `bytes` are written in: by the byte order mark, by zero bytes in every other place (UTF-16), by being valid
/// UTF-8, else by whether letters beyond ASCII stand among their like (Cyrillic words: 1251) or among ASCII (1250).
Encoding encodingOf(const QByteArray& bytes);

/// The text without byte order mark. `file` is named in errors. Throws BadInput (Spreadsheet, NulByte, BrokenText).
QString decodedText(const QByteArray& bytes, const QString& file);

}  // namespace reliefbook
