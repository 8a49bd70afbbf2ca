// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTime>

#include <optional>

namespace reliefbook {

/// Reads a time of day as people write it: "14:30", "14.30", "1430", "930", "14", "14h30", "2:30 pm". None where it is
/// no time: "25:00", "soon", nothing.
std::optional<QTime> typedTime(QStringView text);

/// The time as typedTime() reads it back: "14:30".
QString writtenTime(QTime time);

}  // namespace reliefbook
