// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"
#include "ui/words/words.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace reliefbook {

class SignatureSheet;
class Text;

/// Where somebody signs: by hand on a sheet, or by typing their name where they choose the keyboard. Speaks the
/// language of who signs.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(Words words, QWidget* parent = nullptr);

    Signature signature() const;
    void setSignature(const Signature& signature);
    bool isEmpty() const { return signature().isEmpty(); }
    /// Why what is on it is no signature yet, in the language of who signs; empty where it is one, or nothing at all.
    QString problem() const;
    /// At least this high are its buttons.
    void setTargets(int pixels);

    SignatureSheet* sheet() const { return sheet_; }
    QLineEdit* nameLine() const { return name_; }
    QPushButton* undoButton() const { return undo_; }
    QPushButton* clearButton() const { return clear_; }
    /// Between hand and keyboard.
    QPushButton* keyboardButton() const { return keyboard_; }

signals:
    void edited();

private:
    void showWay();
    void clear();
    void refresh();

    Words words_;
    bool byKeyboard_ = false;
    SignatureSheet* sheet_;
    Text* ask_;
    QLineEdit* name_;
    QPushButton* undo_;
    QPushButton* clear_;
    QPushButton* keyboard_;
};

}  // namespace reliefbook
