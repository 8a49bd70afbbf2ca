// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QStackedWidget;

namespace reliefbook {

class Button;
class Labelled;
class PassphraseField;
class PracticeFile;
class RecoveryField;
class SheetMaking;
class Text;

/// Another recovery sheet, for whoever knows the passphrase: a practice that was left open is no key.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit SheetDialog(PracticeFile& file, QWidget* parent = nullptr);

    /// Not while the passphrase is being checked: the answer would find nobody.
    void reject() override;

private:
    void goOn();

    PracticeFile& file_;
    QStackedWidget* steps_;
    PassphraseField* field_;
    Labelled* labelled_;
    Button* next_;
    SheetMaking* sheet_;
};

/// Whether the sheet one has opens this practice: typed, and nothing is changed.
class TrySheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrySheetDialog(PracticeFile& file, QWidget* parent = nullptr);

private:
    void tell();

    PracticeFile& file_;
    RecoveryField* field_;
    Text* outcome_;
};

}  // namespace reliefbook
