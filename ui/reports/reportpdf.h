// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpainter.h"

#include <QPageSize>

namespace reliefbook {

enum class Paper { A4, Letter };

/// As it is written in the practice ("A4", "Letter"); anything else is A4.
Paper paperNamed(const QString& name);

struct PdfOptions {
    Paper paper = Paper::A4;
    Ink ink = Ink::Colour;
};

/// The report as a PDF: vectors, embedded fonts, text that can be selected.
struct Pdf {
    QByteArray bytes;
    int pages = 0;
};
Pdf pdfOf(const Report& report, const PdfOptions& options = {});

/// Writes that PDF to `path`, whole or not at all; a file that is there already is replaced. Answers the number of
/// pages. Throws Error{ReadOnlyPlace, DiskFull, WriteFailed}[path, reason].
int writePdf(const Report& report, const QString& path, const PdfOptions& options = {});

}  // namespace reliefbook
