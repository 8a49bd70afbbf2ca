// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// What a tool tip shows literally: Qt would read a client called "<img src=…>" as a page, and fetch the picture. All
/// that is not our own words goes through it on the way to a tool tip (tests/rules/plaintext.cmake).
QString tipText(const QString& data);

}  // namespace reliefbook
