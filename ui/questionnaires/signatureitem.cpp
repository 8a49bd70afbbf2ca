// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/signatureitem.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"

#include <QHBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

QString signedByText(const SignedBy& by, const Words& words) {
    return filled(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Signed by %1 on %2")),
                  {by.name, words.day(by.day)});
}

SignatureItem::SignatureItem(const Words& words, QWidget* parent)
    : QWidget(parent),
      words_(words),
      text_((new Text)->wrapped()),
      sign_(new Button(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Sign…")), Button::Kind::Plain,
                       u"signature"_s)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_, 1);
    row->addWidget(sign_);
    row->addStretch(0);
    sign_->setAutoDefault(false);
    connect(sign_, &QPushButton::clicked, this, &SignatureItem::signRequested);
    setFocusProxy(sign_);
    refresh();
}

void SignatureItem::setSignedBy(const std::optional<SignedBy>& by) {
    by_ = by;
    refresh();
}

void SignatureItem::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    refresh();
}

void SignatureItem::refresh() {
    text_->setText(by_ ? signedByText(*by_, words_)
                       : words_.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Not signed yet")));
    text_->setTone(by_ ? Tone::Text : Tone::Text2);
    sign_->setHidden(by_.has_value() || readOnly_);
}

}  // namespace reliefbook
