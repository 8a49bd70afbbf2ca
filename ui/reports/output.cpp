// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/output.h"

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "ui/reports/printers.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/turns.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"

#include <QWidget>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which it has to stay alive.
template <class Painting> struct Making {
    std::shared_ptr<QPrinter> printer;
    std::unique_ptr<ReportPages> pages;
    std::function<std::unique_ptr<Painting>()> begin;
    std::unique_ptr<Painting> painting;

    bool step() {
        if (!painting) {
            if (pages->layOutMore())
                return true;
            painting = begin();
        }
        return painting->paintMore();
    }
};

}  // namespace

ReportOutput::ReportOutput(QWidget* parent) : QObject(parent), parent_(parent), turns_(new Turns(this)) {}

void ReportOutput::print(const Report& report, const QString& title, Paper paper, const std::function<void()>& done) {
    Printers& printers = Printers::current();
    if (!printers.any()) {
        Dialogs::current().inform(parent_, tr("No printer is set up on this computer"),
                                  tr("Save a PDF instead, and print it elsewhere."));
        return;
    }
    std::shared_ptr<QPrinter> printer = printers.choose(parent_, title, pageSizeOf(paper));
    if (!printer)
        return;
    printer->setFullPage(true);
    printer->setDocName(title);
    QSizeF size = printer->pageLayout().pageSize().size(QPageSize::Point);
    if (printer->pageLayout().orientation() == QPageLayout::Landscape)
        size.transpose();
    auto making = std::make_shared<Making<PagesPainting>>();
    making->printer = printer;
    making->pages = std::make_unique<ReportPages>(
        report, size, printer->colorMode() == QPrinter::GrayScale ? Ink::Grey : Ink::Colour);
    making->begin = [at = making.get()] { return std::make_unique<PagesPainting>(*at->pages, *at->printer); };
    turns_->begin([making] { return making->step(); }, done, [this](const Error& error) { tell(error); });
}

void ReportOutput::save(const Report& report, const QString& title, const QString& suggested, Paper paper,
                        const std::function<void()>& done) {
    const QString path = Dialogs::current().saveFile(parent_, title, suggested, tr("PDF document") + u" (*.pdf)"_s);
    if (path.isEmpty())
        return;
    auto making = std::make_shared<Making<PdfPainting>>();
    making->pages = std::make_unique<ReportPages>(report, pageSizeOf(paper).size(QPageSize::Point), Ink::Colour);
    making->begin = [at = making.get(), paper] { return std::make_unique<PdfPainting>(*at->pages, paper); };
    turns_->begin([making] { return making->step(); },
                  [this, making, path, done] {
                      if (attempt(parent_, [&] { writeWholeFile(path, making->painting->bytes()); }))
                          done();
                  },
                  [this](const Error& error) { tell(error); });
}

void ReportOutput::tell(const Error& error) { showError(parent_, error); }

}  // namespace reliefbook
