// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/signdialog.h"

#include "core/practice/formchanges.h"
#include "core/questionnaires/signedtext.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/signingwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace reliefbook {

using namespace Qt::StringLiterals;

SignDialog::SignDialog(const FormSheet& form, Signing signing, QWidget* parent)
    : QDialog(parent),
      form_(form),
      pad_(new SignaturePad(Words(form.response.language))),
      signer_(new QLineEdit(signerOf(form).name)),
      relation_(new QComboBox),
      missing_((new Text({}, type::secondary, Tone::Danger))->wrapped()),
      sign_(new Button(tr("&Sign and finish"), Button::Kind::Primary, u"signature"_s)),
      unsigned_(new Button(tr("Finish &unsigned"))) {
    setWindowTitle(tr("Sign the form"));
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setPlainText(
        QString::fromUtf8(reliefbook::signedText(*form_.questionnaire, form_.response.language, form_.answers, form_.of,
                                                 signingWords(Words(form_.response.language)))));
    text->setAccessibleName(tr("What is signed"));
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * 6);
    relation_->addItem(tr("the client"), QString());
    relation_->addItem(tr("a guardian"), u"guardian"_s);
    relation_->setCurrentIndex(relation_->findData(signerOf(form).relation));
    auto* name = new Text(tr("&Name"), type::secondary, Tone::Text2);
    name->setBuddy(signer_);
    signer_->setAccessibleName(tr("Name of who signs"));
    signer_->setMaxLength(200);
    auto* as = new Text(tr("Signed &by"), type::secondary, Tone::Text2);
    as->setBuddy(relation_);
    relation_->setAccessibleName(tr("Signed by"));
    auto* cancel = new Button(tr("&Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(unsigned_);
    unsigned_->setHidden(signing == Signing::Required);
    buttons->addWidget(sign_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->addWidget(text, 0, 0, 1, 2);
    grid->addWidget(name, 1, 0);
    grid->addWidget(as, 1, 1);
    grid->addWidget(signer_, 2, 0);
    grid->addWidget(relation_, 2, 1);
    grid->addWidget(pad_, 3, 0, 1, 2);
    grid->addWidget(missing_, 4, 0, 1, 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setRowStretch(0, 1);
    missing_->hide();
    setMinimumWidth(560 * textZoom() / 100);
    growWithContents(this);
    connect(sign_, &QPushButton::clicked, this, &SignDialog::sign);
    connect(unsigned_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(pad_, &SignaturePad::edited, missing_, &QWidget::hide);
    pad_->setFocus();
}

void SignDialog::sign() {
    const bool isWritten = !pad_->isEmpty() && pad_->problem().isEmpty();
    if (isWritten && !signer_->text().trimmed().isEmpty()) {
        isSigned_ = true;
        accept();
        return;
    }
    missing_->setText(pad_->isEmpty() ? tr("Nothing was signed yet.")
                      : isWritten     ? tr("Whose signature is it?")
                                      : pad_->problem());
    missing_->show();
    if (isWritten)
        signer_->setFocus();
}

std::optional<SignedText> SignDialog::signedText() const {
    if (!isSigned_)
        return std::nullopt;
    const QByteArray strokes = QJsonDocument(toJson(pad_->signature())).toJson(QJsonDocument::Compact);
    return signatureUnder(form_, signingWords(Words(form_.response.language)), QString::fromUtf8(strokes),
                          signer_->text().trimmed(), relation_->currentData().toString());
}

}  // namespace reliefbook
