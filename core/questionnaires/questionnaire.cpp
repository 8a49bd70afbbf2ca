// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnaire.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

void toLatin(QString& text) { text = latinFromCyrillic(text); }

void toLatin(Wording& wording) {
    toLatin(wording.title);
    toLatin(wording.intro);
    for (auto& [id, text] : wording.groups)
        toLatin(text);
    for (auto& [id, item] : wording.items) {
        for (QString* text : {&item.text, &item.hint, &item.detail, &item.unit, &item.low, &item.high})
            toLatin(*text);
        for (auto& [option, text] : item.options)
            toLatin(text);
    }
}

const Wording* findWording(const Questionnaire& questionnaire, QStringView language) {
    for (const QString& wanted : {language.toString(), language.toString().section(u'_', 0, 0), u"en"_s}) {
        const auto found = questionnaire.wordings.find(wanted);
        if (found != questionnaire.wordings.end())
            return &found->second;
    }
    return questionnaire.wordings.empty() ? nullptr : &questionnaire.wordings.begin()->second;
}

}  // namespace

const Item* findItem(const Questionnaire& questionnaire, QStringView id) {
    for (const ItemGroup& group : questionnaire.groups) {
        for (const Item& item : group.items) {
            if (item.id == id)
                return &item;
        }
    }
    return nullptr;
}

QStringList choicesOf(const Item& item) {
    switch (item.type) {
        case ItemType::Single:
        case ItemType::Multiple: return item.options;
        case ItemType::YesNo: return {u"yes"_s, u"no"_s, u"unknown"_s};
        default: return {};
    }
}

bool canAsk(Condition::Kind kind, ItemType type) {
    using Kind = Condition::Kind;
    switch (kind) {
        case Kind::Is:
        case Kind::In: return type == ItemType::Single || type == ItemType::Multiple || type == ItemType::YesNo;
        case Kind::AtLeast:
        case Kind::AtMost: return isCounted(type) || type == ItemType::BodyMap;
        case Kind::DaysSinceAtLeast:
        case Kind::DaysSinceAtMost: return type == ItemType::Day;
        case Kind::Answered: return type != ItemType::Signature && type != ItemType::Instruction;
        default: return false;  // asked of no item
    }
}

bool isCounted(ItemType type) { return type == ItemType::Scale || type == ItemType::Number; }

Wording wordingIn(const Questionnaire& questionnaire, QStringView language) {
    const Wording* found = findWording(questionnaire, language);
    Wording wording = found ? *found : Wording{};
    if (language == u"sr_Latn" && questionnaire.wordings.contains(u"sr"_s) &&
        !questionnaire.wordings.contains(u"sr_Latn"_s))
        toLatin(wording);
    for (const ItemGroup& group : questionnaire.groups) {
        wording.groups.try_emplace(group.id);
        for (const Item& item : group.items) {
            ItemWording& words = wording.items[item.id];
            for (const QString& option : item.options)
                words.options.try_emplace(option);
        }
    }
    return wording;
}

std::vector<const Item*> shownItems(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of) {
    std::vector<const Item*> items;
    // Going forward, an answer to a question that is itself not shown must not show another one.
    Answers sofar;
    for (const ItemGroup& group : questionnaire.groups) {
        if (!holds(group.shown, sofar, of))
            continue;
        for (const Item& item : group.items) {
            if (!holds(item.shown, sofar, of))
                continue;
            items.push_back(&item);
            if (answers.contains(item.id))
                sofar.insert(item.id, answers.value(item.id));
        }
    }
    return items;
}

Answers shownAnswers(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of) {
    Answers shown;
    for (const Item* item : shownItems(questionnaire, answers, of)) {
        if (!isAnswered(answers, item->id))
            continue;
        shown.insert(item->id, answers.value(item->id));
        const QString detail = detailOf(item->id);
        if (item->detail && answers.value(item->id) == u"yes"_s && isAnswered(answers, detail))
            shown.insert(detail, answers.value(detail));
    }
    return shown;
}

std::optional<double> score(const Questionnaire& questionnaire, const Answers& answers) {
    if (!questionnaire.scoring)
        return std::nullopt;
    double sum = 0;
    int answered = 0;
    for (const ItemGroup& group : questionnaire.groups) {
        for (const Item& item : group.items) {
            const bool counts = questionnaire.scoring->items.isEmpty() ? isCounted(item.type)
                                                                       : questionnaire.scoring->items.contains(item.id);
            const QJsonValue answer = answers.value(item.id);
            if (!counts || !answer.isDouble())
                continue;
            sum += answer.toDouble();
            ++answered;
        }
    }
    if (answered == 0 || answered < questionnaire.scoring->minimumAnswered)
        return std::nullopt;
    return questionnaire.scoring->rule == Scoring::Rule::Mean ? sum / answered : sum;
}

}  // namespace reliefbook
