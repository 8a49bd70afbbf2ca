// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/passphrasechange.h"
#include "ui/shell/unbroken.h"

#include <QDialog>

#include <optional>

class QStackedWidget;

namespace reliefbook {

class Button;
class JobBar;
class Labelled;
class NewPassphrase;
class PassphraseField;
class PracticeFile;
class SheetMaking;
class Text;

/// The present passphrase, a new one, the change with its progress, and the sheet of the new one. Nothing can be
/// written into the practice meanwhile.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(PracticeFile& file, QWidget* parent = nullptr);

    void reject() override;

private:
    void change();
    void copy(const Secret& present);
    void copied(const FreshCopy& fresh, const Secret& present);
    void failed(const Error& error);
    void setBusy(bool busy);

    PracticeFile& file_;
    QStackedWidget* steps_;
    PassphraseField* present_;
    Labelled* presentField_;
    bool triedAgain_ = false;
    NewPassphrase* wanted_;
    JobBar* bar_;
    Button *change_, *cancel_, *close_;
    SheetMaking* sheet_;
    bool busy_ = false;
    std::optional<Unbroken> unbroken_;  // while busy
};

}  // namespace reliefbook
