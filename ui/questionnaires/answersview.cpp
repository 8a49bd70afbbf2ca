// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/answersview.h"

#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/answertext.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Given {
    QString text;
    bool asked = false;
};

Given given(const Item& item, const AnsweredForm& form, const Words& words) {
    const Item* there = findItem(form.questionnaire, item.id);
    if (there == nullptr)
        return {};
    const Answers shown = shownAnswers(form.questionnaire, form.answers, form.of);
    const Wording wording = wordingIn(form.questionnaire, words.language());
    return {answerText(*there, wording.items.at(item.id), shown, words), true};
}

}  // namespace

std::optional<QString> answeredBefore(const Item& item, const AnsweredForm& now, const AnsweredForm& before,
                                      const Words& words) {
    const Given then = given(item, before, words);
    const Answers shownNow = shownAnswers(now.questionnaire, now.answers, now.of);
    const Answers shownThen = shownAnswers(before.questionnaire, before.answers, before.of);
    const QString detail = detailOf(item.id);
    // By what is kept, not by its words: a version that asks it in other words has not changed the answer.
    const bool same =
        shownNow.value(item.id) == shownThen.value(item.id) && shownNow.value(detail) == shownThen.value(detail);
    if (!then.asked || same)
        return std::nullopt;
    return then.text;
}

AnswersView::AnswersView(const AnsweredForm& form, const std::optional<AnsweredForm>& before, const QString& language,
                         QWidget* parent)
    : QWidget(parent) {
    const Words words(language);
    const auto say = [&](const char* text) { return words.text("Questionnaire", text); };
    const Wording wording = wordingIn(form.questionnaire, language);
    const Answers answers = shownAnswers(form.questionnaire, form.answers, form.of);
    const std::vector<const Item*> shown = shownItems(form.questionnaire, form.answers, form.of);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (const ItemGroup& group : form.questionnaire.groups) {
        auto* card = new Card(wording.groups.at(group.id));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(7);
        grid->setColumnStretch(0, 9);
        grid->setColumnStretch(1, 13);
        for (const Item& item : group.items) {
            const bool isAsked = std::ranges::find(shown, &item) != shown.end() && item.type != ItemType::Instruction &&
                                 item.type != ItemType::Signature;
            if (!isAsked)
                continue;
            const ItemWording& asked = wording.items.at(item.id);
            const QString answer = answerText(item, asked, answers, words);
            const int row = grid->rowCount();
            grid->addWidget((new Text(asked.text, type::body, Tone::Text2))->wrapped(), row, 0, Qt::AlignTop);
            auto* answered = new QWidget;
            auto* lines = new QVBoxLayout(answered);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(1);
            auto* text = (new Text(answer.isEmpty() ? say(QT_TRANSLATE_NOOP("Questionnaire", "Not answered")) : answer,
                                   type::body, answer.isEmpty() ? Tone::Text3 : Tone::Text))
                             ->wrapped();
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            lines->addWidget(text);
            const auto then = before ? answeredBefore(item, form, *before, words) : std::nullopt;
            if (then) {
                ++differences_;
                const QString last = then->isEmpty() ? say(QT_TRANSLATE_NOOP("Questionnaire", "not answered")) : *then;
                text->setWeight(QFont::DemiBold);
                lines->addWidget((new Text(filled(say(QT_TRANSLATE_NOOP("Questionnaire", "Last time: %1")), {last}),
                                           type::caption, Tone::Warn))
                                     ->wrapped());
            }
            grid->addWidget(answered, row, 1, Qt::AlignTop);
        }
        if (grid->count() == 0) {
            delete grid;
            delete card;
            continue;
        }
        card->body()->addLayout(grid);
        column->addWidget(card);
    }
    column->addStretch(1);
}

}  // namespace reliefbook
