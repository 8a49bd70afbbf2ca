// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpdf.h"

#include "core/base/wholefile.h"
#include "ui/reports/reportpages.h"

#include <QCoreApplication>

namespace reliefbook {

using namespace Qt::StringLiterals;

Paper paperNamed(const QString& name) {
    return name.compare(u"Letter"_s, Qt::CaseInsensitive) == 0 ? Paper::Letter : Paper::A4;
}

QPageSize pageSizeOf(Paper paper) {
    return paper == Paper::Letter ? QPageSize(QPageSize::Letter) : QPageSize(QPageSize::A4);
}

PdfPainting::PdfPainting(const ReportPages& pages, Paper paper) : writer_(&buffer_) {
    buffer_.open(QIODevice::WriteOnly);
    writer_.setPageSize(pageSizeOf(paper));
    writer_.setPageMargins({0, 0, 0, 0});
    writer_.setResolution(1200);
    writer_.setTitle(pages.report().title);
    writer_.setCreator(u"Reliefbook "_s + QCoreApplication::applicationVersion());
    painting_ = std::make_unique<PagesPainting>(pages, writer_);
}

bool PdfPainting::paintMore() { return painting_->paintMore(); }

Pdf pdfOf(const Report& report, const PdfOptions& options) {
    ReportPages pages(report, pageSizeOf(options.paper).size(QPageSize::Point), options.ink);
    pages.layOut();
    PdfPainting painting(pages, options.paper);
    while (painting.paintMore()) {
    }
    return {painting.bytes(), pages.count()};
}

int writePdf(const Report& report, const QString& path, const PdfOptions& options) {
    const Pdf pdf = pdfOf(report, options);
    writeWholeFile(path, pdf.bytes);
    return pdf.pages;
}

}  // namespace reliefbook
