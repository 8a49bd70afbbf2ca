// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace reliefbook {

enum class Paper { A4, Letter };

/// As it is written in the practice ("A4", "Letter"); anything else is A4.
Paper paperNamed(const QString& name);

QPageSize pageSizeOf(Paper paper);

/// The making of a PDF of laid out pages, page by page: vectors, embedded fonts, text that can be selected.
class PdfPainting {
public:
    PdfPainting(const ReportPages& pages, Paper paper);

    /// Paints the next page; false when it was the last and bytes() are whole.
    bool paintMore();
    const QByteArray& bytes() const { return buffer_.data(); }

private:
    QBuffer buffer_;
    QPdfWriter writer_;
    std::unique_ptr<PagesPainting> painting_;
};

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
