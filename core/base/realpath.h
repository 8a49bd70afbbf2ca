// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// `path` as it is when no part of it is a symbolic link, so that a practice has one lock, one companion and one -wal
/// however it is called. The file need not exist, its folder must; otherwise, and where there is no link, `path`
/// itself.
QString realPath(const QString& path);

}  // namespace reliefbook
