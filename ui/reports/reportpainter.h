// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"

class QPagedPaintDevice;

namespace reliefbook {

enum class Ink { Colour, Grey };

/// Paints the report on as many pages as it takes and answers their number. The device has its page size set and no
/// margins of its own (QPrinter: setFullPage(true)): those of the report are the same on paper, in a preview and in a
/// PDF. From the main thread. Throws Error{WriteFailed} when the device can't be painted on.
int paintReport(const Report& report, QPagedPaintDevice& device, Ink ink = Ink::Colour);

}  // namespace reliefbook
