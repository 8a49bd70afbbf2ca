// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/reviewcard.h"

#include "ui/controls/button.h"
#include "ui/questionnaires/answertext.h"
#include "ui/questionnaires/formfilling.h"

#include <QVBoxLayout>

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
    for (const Item& item : group.items) {
        if (!filling.isShown(item) || item.type == ItemType::Signature || item.type == ItemType::Instruction)
            continue;
        const ItemWording& wording = filling.wording().items.at(item.id);
        const QString answer = answerText(item, wording, filling.answers(), filling.words());
        body()->addWidget((new Text(wording.text, type::body, Tone::Text2))->wrapped());
        auto* given =
            (new Text(answer.isEmpty()
                          ? filling.words().text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Not answered"))
                          : answer,
                      type::cardTitle, answer.isEmpty() ? Tone::Text3 : Tone::Text))
                ->wrapped();
        given->setWeight(answer.isEmpty() ? QFont::Normal : QFont::Medium);
        body()->addWidget(given);
        body()->addSpacing(6);
    }
}

}  // namespace reliefbook
