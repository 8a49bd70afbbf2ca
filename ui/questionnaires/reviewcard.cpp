// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/reviewcard.h"

#include "ui/controls/button.h"
#include "ui/questionnaires/answertext.h"
#include "ui/questionnaires/formfilling.h"

#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

ReviewCard::ReviewCard(const FormFilling& filling, const ItemGroup& group, QWidget* parent)
    : Card(filling.wording().groups.at(group.id), nullptr, parent),
      edit_(new Button(filling.words().text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Change")),
                       Button::Kind::Plain, u"edit"_s)) {
    edit_->setMinimumHeight(48);
    edit_->setMinimumWidth(110);
    edit_->setAutoDefault(false);
    edit_->setAccessibleDescription(filling.wording().groups.at(group.id));
    addAction(edit_);
    body()->setSpacing(4);
    const std::vector<const Item*> declared = filling.declaration();
    for (const Item& item : group.items) {
        if (!filling.isShown(item) || item.type == ItemType::Signature ||
            std::ranges::find(declared, &item) != declared.end())
            continue;
        addItem(filling, item);
        body()->addSpacing(6);
    }
}

void ReviewCard::addItem(const FormFilling& filling, const Item& item) {
    const Words& words = filling.words();
    const ItemWording& wording = filling.wording().items.at(item.id);
    add(wording.text, type::body, Tone::Text2);
    add(wording.hint, type::caption, Tone::Text3);
    if (item.type == ItemType::Instruction)
        return;
    if (item.type == ItemType::Scale)
        add(u"0 – 10: "_s + wording.low + u" – "_s + wording.high, type::caption, Tone::Text3);
    const QString detail = filling.shown().value(detailOf(item.id)).toString();
    const QString answer = detail.isEmpty() ? answerText(item, wording, filling.answers(), words)
                                            : yesNoText(filling.answers().value(item.id).toString(), words);
    if (answer.isEmpty())
        add(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Not answered")), type::cardTitle,
            Tone::Text3);
    add(answer, type::cardTitle, Tone::Text);
    if (!detail.isEmpty()) {
        add(wording.detail, type::body, Tone::Text2);
        add(detail, type::cardTitle, Tone::Text);
    }
}

void ReviewCard::add(const QString& text, qreal points, Tone tone) {
    if (text.isEmpty())
        return;
    auto* label = (new Text(text, points, tone))->wrapped();
    label->setWeight(tone == Tone::Text ? QFont::Medium : QFont::Normal);
    body()->addWidget(label);
}

}  // namespace reliefbook
