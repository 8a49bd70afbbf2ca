// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace reliefbook {

class SignaturePad;
class Text;

/// Somebody signs a form: the text they sign, word by word, their name, and the signature. Nothing is stored before.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    explicit SignDialog(const FormSheet& form, QWidget* parent = nullptr);

    SignaturePad* pad() const { return pad_; }
    QLineEdit* signer() const { return signer_; }
    QComboBox* relation() const { return relation_; }
    QPushButton* signButton() const { return sign_; }
    SignedText signedText() const;

private:
    void sign();

    const FormSheet form_;
    SignaturePad* pad_;
    QLineEdit* signer_;
    QComboBox* relation_;
    Text* missing_;
    QPushButton* sign_;
};

}  // namespace reliefbook
