// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formwidget.h"

namespace reliefbook {

class ChoiceField;
class Preferences;

/// How the program looks and speaks on this computer. Holds at once; no record, so nothing to undo.
class ProgramForm : public FormWidget {
    Q_OBJECT

public:
    explicit ProgramForm(Preferences& preferences, QWidget* parent = nullptr);

private:
    void apply();
    void showPreferences();

    Preferences& preferences_;
    ChoiceField* language_;
    ChoiceField* appearance_;
    ChoiceField* zoom_;
};

}  // namespace reliefbook
