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

QByteArray pdfOf(const Report& report, const PdfOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(options.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    writer.setTitle(report.title);
    writer.setCreator(u"Reliefbook "_s + QCoreApplication::applicationVersion());
    paintReport(report, writer, options.ink);
    return bytes;
}

void writePdf(const Report& report, const QString& path, const PdfOptions& options) {
    writeWholeFile(path, pdfOf(report, options));
}

}  // namespace reliefbook
