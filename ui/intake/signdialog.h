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
/// Where the form asks for no signature it can be finished without one.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    enum class Signing { Required, Optional };
    SignDialog(const FormSheet& form, Signing signing, QWidget* parent = nullptr);

    SignaturePad* pad() const { return pad_; }
    QLineEdit* signer() const { return signer_; }
    QComboBox* relation() const { return relation_; }
    QPushButton* signButton() const { return sign_; }
    /// Hidden where a signature is required.
    QPushButton* unsignedButton() const { return unsigned_; }
    /// None: it is finished unsigned.
    std::optional<SignedText> signedText() const;

private:
    void sign();

    const FormSheet form_;
    SignaturePad* pad_;
    QLineEdit* signer_;
    QComboBox* relation_;
    Text* missing_;
    QPushButton* sign_;
    QPushButton* unsigned_;
    bool isSigned_ = false;
};

}  // namespace reliefbook
