// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printers.h"

#include <QPageSize>
#include <QPrintDialog>
#include <QPrinterInfo>

namespace reliefbook {

namespace {

Printers*& newest() {
    static Printers* one = nullptr;
    return one;
}

}  // namespace

Printers& Printers::current() {
    if (newest() == nullptr) {
        static Printers real;  // the oldest: a test's own may have lived before anything was asked
    }
    return *newest();
}

Printers::Printers() : earlier_(newest()) { newest() = this; }

Printers::~Printers() { newest() = earlier_; }

bool Printers::any() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

std::unique_ptr<QPrinter> Printers::choose(QWidget* parent, const QString& title, const QPageSize& paper) {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(paper);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
}

}  // namespace reliefbook
