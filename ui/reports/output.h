// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpdf.h"

#include <QObject>

#include <functional>

class QWidget;

namespace reliefbook {

class Error;
class Turns;

/// Puts a report of few pages on paper or into a file: the window goes on meanwhile. One at a time; what goes wrong is
/// told.
class ReportOutput : public QObject {
    Q_OBJECT

public:
    explicit ReportOutput(QWidget* parent);

    /// Asks for a printer; where the computer has none, says so. `done` when it is with the printer.
    void print(const Report& report, const QString& title, Paper paper, const std::function<void()>& done);
    /// Asks for a file, `suggested` first. `done` when it is there, whole.
    void save(const Report& report, const QString& title, const QString& suggested, Paper paper,
              const std::function<void()>& done);

private:
    void tell(const Error& error);

    QWidget* parent_;
    Turns* turns_;
};

}  // namespace reliefbook
