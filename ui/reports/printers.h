// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <QString>

#include <memory>

class QWidget;

namespace reliefbook {

/// The seam to the computer's printers, as Dialogs is for questions: the newest one that lives is asked, in the program
/// the real ones, in a test one of its own.
class Printers {
public:
    static Printers& current();

    Printers();
    Printers(const Printers&) = delete;
    Printers& operator=(const Printers&) = delete;
    virtual ~Printers();

    /// Whether the computer has a printer at all.
    virtual bool any();
    /// The printer the user chooses, set up by them, with this paper offered first; none when they cancel.
    virtual std::unique_ptr<QPrinter> choose(QWidget* parent, const QString& title, const QPageSize& paper);

private:
    Printers* earlier_;
};

}  // namespace reliefbook
