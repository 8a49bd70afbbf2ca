// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/signaturepad.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/signaturesheet.h"
#include "ui/controls/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int longestName = 200;
constexpr auto context = "SignaturePad";

}  // namespace

SignaturePad::SignaturePad(Words words, QWidget* parent)
    : QWidget(parent),
      words_(std::move(words)),
      sheet_(new SignatureSheet),
      ask_(
          (new Text(words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Your full name, typed as your signature"))))
              ->wrapped()),
      name_(new QLineEdit),
      undo_(new Button(words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Take back the last stroke")))),
      clear_(new Button(words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Start again")))),
      keyboard_(new Button({}, Button::Kind::Ghost)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sheet_, 1);
    column->addWidget(ask_);
    column->addWidget(name_);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {undo_, clear_, keyboard_}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    sheet_->setInvitation(words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Sign here")));
    sheet_->setAccessibleName(words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Sign here")));
    sheet_->setAccessibleDescription(words_.text(
        context, QT_TRANSLATE_NOOP("SignaturePad", "Written with mouse, finger or pen. Who can't, types their name.")));
    name_->setMaxLength(longestName);
    name_->setAccessibleName(ask_->text());
    connect(sheet_, &SignatureSheet::edited, this, &SignaturePad::refresh);
    connect(name_, &QLineEdit::textChanged, this, &SignaturePad::refresh);
    connect(undo_, &QPushButton::clicked, sheet_, &SignatureSheet::undoStroke);
    connect(clear_, &QPushButton::clicked, this, &SignaturePad::clear);
    connect(keyboard_, &QPushButton::clicked, this, [this] {
        byKeyboard_ = !byKeyboard_;
        showWay();
        clear();
        if (byKeyboard_)
            name_->setFocus(Qt::OtherFocusReason);
    });
    showWay();
    refresh();
}

Signature SignaturePad::signature() const {
    if (byKeyboard_)
        return {{}, name_->text().trimmed().normalized(QString::NormalizationForm_C)};
    return {sheet_->strokes(), {}};
}

void SignaturePad::setSignature(const Signature& signature) {
    const QSignalBlocker quiet(this);
    byKeyboard_ = !signature.typedName.isEmpty();
    name_->setText(signature.typedName);
    sheet_->setStrokes(signature.strokes);
    showWay();
    refresh();
}

QString SignaturePad::problem() const {
    return isOnlyADot(signature())
               ? words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "This is only a dot. Please write your name."))
               : QString();
}

void SignaturePad::setTargets(int pixels) {
    for (QWidget* each : {static_cast<QWidget*>(undo_), static_cast<QWidget*>(clear_), static_cast<QWidget*>(keyboard_),
                          static_cast<QWidget*>(name_)})
        each->setMinimumHeight(pixels);
}

void SignaturePad::clear() {
    name_->clear();
    sheet_->setStrokes({});
    refresh();
}

void SignaturePad::showWay() {
    sheet_->setHidden(byKeyboard_);
    undo_->setHidden(byKeyboard_);
    ask_->setVisible(byKeyboard_);
    name_->setVisible(byKeyboard_);
    keyboard_->setText(byKeyboard_ ? words_.text(context, QT_TRANSLATE_NOOP("SignaturePad", "Sign by hand instead"))
                                   : words_.text(context, QT_TRANSLATE_NOOP("SignaturePad",
                                                                            "Sign by keyboard: type my name instead")));
}

void SignaturePad::refresh() {
    undo_->setEnabled(!sheet_->strokes().empty());
    clear_->setEnabled(!isEmpty());
    emit edited();
}

}  // namespace reliefbook
