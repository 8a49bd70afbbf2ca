// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/signingcard.h"

#include "ui/controls/signaturepad.h"
#include "ui/controls/signaturesheet.h"
#include "ui/questionnaires/formfilling.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int target = 52;
constexpr int sheetHeight = 220;

}  // namespace

SigningCard::SigningCard(const FormFilling& filling, const QString& title, const Signer& signer, QWidget* parent)
    : Card({}, nullptr, parent),
      filling_(filling),
      signature_(*filling.signature()),
      pad_(new SignaturePad(filling.words())) {
    const ItemWording& words = filling.wording().items.at(signature_.id);
    const QString head = title.isEmpty() ? say(QT_TRANSLATE_NOOP("Questionnaire", "Your signature")) : title;
    setAccessibleName(head);
    add(head, type::pane, Tone::Text);
    for (const Item* item : filling.declaration())
        add(filling.wording().items.at(item->id).text, type::cardTitle, Tone::Text);
    if (words.text != head)
        add(words.text, type::cardTitle, Tone::Text);
    add(words.hint, type::body, Tone::Text2);
    if (!signer.name.isEmpty() && !signer.guardian)
        add(filled(say(QT_TRANSLATE_NOOP("Questionnaire", "Name: %1")), {signer.name}), type::cardTitle, Tone::Text2);
    add(filled(say(QT_TRANSLATE_NOOP("Questionnaire", "Day: %1")), {filling.words().day(filling.of().today)}),
        type::cardTitle, Tone::Text2);
    if (signer.guardian)
        addGuardian(*signer.guardian);
    pad_->setTargets(48);
    pad_->sheet()->setMinimumHeight(sheetHeight);
    pad_->nameLine()->setFont(uiFont(type::cardTitle));
    connect(pad_, &SignaturePad::edited, this, &SigningCard::edited);
    body()->addSpacing(4);
    body()->addWidget(pad_);
}

void SigningCard::add(const QString& text, qreal points, Tone tone) {
    if (text.isEmpty())
        return;
    auto* label = (new Text(text, points, tone))->wrapped();
    label->setWeight(points == type::pane ? QFont::DemiBold : QFont::Normal);
    body()->addWidget(label);
}

void SigningCard::addGuardian(const QString& known) {
    auto* label = new Text(say(QT_TRANSLATE_NOOP("Questionnaire", "Name of the parent or guardian who signs")));
    guardian_ = new QLineEdit(known);
    guardian_->setFont(uiFont(type::cardTitle));
    guardian_->setMinimumHeight(target);
    guardian_->setMaxLength(200);
    guardian_->setAccessibleName(label->text());
    label->setBuddy(guardian_);
    connect(guardian_, &QLineEdit::textChanged, this, &SigningCard::edited);
    body()->addWidget(label);
    body()->addWidget(guardian_);
}

SigningCard::Missing SigningCard::missing() const {
    if (pad_->isEmpty() && signature_.required)
        return {say(QT_TRANSLATE_NOOP("Questionnaire", "Please sign, by hand or by keyboard.")), pad_};
    if (const QString problem = pad_->problem(); !problem.isEmpty())
        return {problem, pad_};
    if (guardian_ != nullptr && guardian_->text().trimmed().isEmpty() && !pad_->isEmpty())
        return {say(QT_TRANSLATE_NOOP("Questionnaire", "Whose signature is it?")), guardian_};
    return {};
}

QString SigningCard::say(const char* source) const { return filling_.words().text("Questionnaire", source); }

}  // namespace reliefbook
