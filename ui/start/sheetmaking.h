// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recoverysheet.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace reliefbook {

class Banner;
class Button;
class Labelled;
class PracticeFile;
class Text;
class Turns;

/// Prints a recovery sheet or saves it as a PDF, and has one group of it typed back: so it is known to be readable.
class SheetMaking : public QWidget {
    Q_OBJECT

public:
    explicit SheetMaking(QWidget* parent = nullptr);

    /// Begins anew with the present key of this practice, which must outlive it or be followed by end().
    void begin(PracticeFile& file);
    void end();

signals:
    /// There is a sheet, and it was read from; said here until the user goes on.
    void tried();
    /// The user goes on.
    void made();

protected:
    void changeEvent(QEvent* event) override;

private:
    void print();
    void save();
    void askForGroup();
    void check();
    void sayItWorks();
    void setBusy(bool busy);
    void retranslate();

    PracticeFile* file_ = nullptr;
    SheetFacts facts_;
    int asked_ = 0;       // the group to be typed, counted from 1; 0: there is no sheet yet
    bool works_ = false;  // and a group was typed from it
    Turns* turns_;
    Text *about_, *result_, *hint_;
    Banner* worksBanner_;
    Button *print_, *save_, *check_;
    QLineEdit* typed_;
    Labelled* labelled_;
    QWidget* checking_;
};

}  // namespace reliefbook
