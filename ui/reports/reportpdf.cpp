// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpdf.h"

#include "core/base/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace reliefbook {

using namespace Qt::StringLiterals;

Paper paperNamed(const QString& name) {
    return name.compare(u"Letter"_s, Qt::CaseInsensitive) == 0 ? Paper::Letter : Paper::A4;
}

Pdf pdfOf(const Report& report, const PdfOptions& options) {
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(options.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    writer.setTitle(report.title);
    writer.setCreator(u"Reliefbook "_s + QCoreApplication::applicationVersion());
    pdf.pages = paintReport(report, writer, options.ink);
    return pdf;
}

int writePdf(const Report& report, const QString& path, const PdfOptions& options) {
    const Pdf pdf = pdfOf(report, options);
    writeWholeFile(path, pdf.bytes);
    return pdf.pages;
}

}  // namespace reliefbook
