// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QByteArray>
#include <QSizeF>

namespace reliefbook {

enum class ChartFormat { Svg, Png, Pdf };

/// By the ending of the name, in whatever case; empty: no ending of ours.
std::optional<ChartFormat> chartFormatOf(const QString& path);

/// The chart as a file of its own, with its heading and ground: as wide as asked (pixels of 1/96 inch), as high as
/// suits it. A PNG has two pixels for each; a PDF is one page of that size with its fonts in it.
QByteArray chartFile(const Chart& chart, ChartFormat format, ChartLook look = {}, int width = 900);

/// Writes that to `path`, whole or not at all; a file that is there already is replaced. Throws Error{BadInput} for a
/// name with another ending, Error{ReadOnlyPlace, DiskFull, WriteFailed}[path, reason].
void writeChart(const Chart& chart, const QString& path, const ChartLook& look = {});

}  // namespace reliefbook
