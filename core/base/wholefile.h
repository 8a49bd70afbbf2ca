// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace reliefbook {

/// Writes `content` to `path`: whole or not at all, through a file beside it that takes its place when it is on the
/// disk. What is there already is replaced, if it is an ordinary file, no link, and begins as the content does (text, a
/// PDF document, a picture): a practice or a document of another kind is never lost by a name chosen twice. Throws
/// Error{FileExists}[path], Error{ReadOnlyPlace, DiskFull, WriteFailed}[path, reason].
void writeWholeFile(const QString& path, const QByteArray& content);

}  // namespace reliefbook
