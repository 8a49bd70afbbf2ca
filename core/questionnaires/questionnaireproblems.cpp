// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnaireproblems.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;
using Kind = QuestionnaireProblem::Kind;
using Problems = std::vector<QuestionnaireProblem>;

namespace {

bool isId(const QString& id) {
    static const QRegularExpression form(u"\\A[A-Za-z0-9_]{1,64}\\z"_s);
    return form.match(id).hasMatch();
}

bool isLanguage(const QString& language) {
    static const QRegularExpression form(u"\\A[a-z]{2,3}(_[A-Za-z]{2,8})*\\z"_s);
    return form.match(language).hasMatch();
}

// Everything asked of an item, without the "all", "any" and "not" around it.
void eachAsked(const Condition& condition, const std::function<void(const Condition&)>& see) {
    if (!condition.item.isEmpty())
        see(condition);
    for (const Condition& one : condition.of)
        eachAsked(one, see);
}

// The form as a row of items, and what each one is shown by.
class Order {
public:
    explicit Order(const Questionnaire& questionnaire) {
        for (const ItemGroup& group : questionnaire.groups) {
            const QStringList ofGroup = itemsOf(group.shown);
            for (const Item& item : group.items) {
                place_.emplace(item.id, items_.size());  // of two with the same id, the first
                items_.push_back(&item);
                shownBy_.push_back(itemsOf(item.shown) + ofGroup);
            }
        }
    }

    const Item* find(const QString& id) const {
        const auto found = place_.find(id);
        return found == place_.end() ? nullptr : items_[found->second];
    }
    std::size_t placeOf(const QString& id) const { return place_.at(id); }

    /// Whether what `asked` is shown by leads to one of the items from `first` to before `end`.
    bool leadsTo(const QString& asked, std::size_t first, std::size_t end) const {
        std::vector<bool> seen(items_.size());
        std::vector<std::size_t> open{placeOf(asked)};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (at >= first && at < end)
                return true;
            if (seen[at])
                continue;
            seen[at] = true;
            for (const QString& id : shownBy_[at]) {
                if (find(id))
                    open.push_back(placeOf(id));
            }
        }
        return false;
    }

private:
    std::vector<const Item*> items_;
    std::vector<QStringList> shownBy_;
    std::map<QString, std::size_t> place_;
};

// A condition of the items from `first` to before `end`: of one item or of a whole group.
void addOfCondition(Problems& found, const Condition& shown, const Order& order, std::size_t first, std::size_t end,
                    const QuestionnaireProblem& where) {
    eachAsked(shown, [&](const Condition& one) {
        QuestionnaireProblem problem = where;
        problem.asked = one.item;
        const auto add = [&](Kind kind, const QString& option = {}) {
            problem.kind = kind;
            problem.option = option;
            if (std::ranges::find(found, problem) == found.end())
                found.push_back(problem);
        };
        const Item* asked = order.find(one.item);
        if (!asked)
            return add(Kind::ConditionOnUnknown);
        if (order.placeOf(one.item) >= first)
            add(order.leadsTo(one.item, first, end) ? Kind::ConditionInLoop : Kind::ConditionOnLater);
        if (!canAsk(one.kind, asked->type))
            return add(Kind::ConditionUnfitting);
        for (const QString& value : one.values) {
            if (!choicesOf(*asked).contains(value))
                add(Kind::ConditionOnNoOption, value);
        }
    });
}

void addOfItem(Problems& found, const Item& item, const QString& group) {
    const auto add = [&](Kind kind, const QString& option = {}) {
        found.push_back({.kind = kind, .group = group, .item = item.id, .option = option});
    };
    if (!isId(item.id))
        add(Kind::BadId);
    QSet<QString> options;
    for (const QString& option : item.options) {
        if (!isId(option))
            add(Kind::BadId, option);
        if (options.contains(option))
            add(Kind::SameIdTwice, option);
        options += option;
    }
    if ((item.type == ItemType::Single || item.type == ItemType::Multiple) && item.options.isEmpty())
        add(Kind::NoOptions);
    for (const QString& option : item.exclusive) {
        if (!options.contains(option))
            add(Kind::UnknownExclusive, option);
    }
    if (item.least && item.most && *item.least > *item.most)
        add(Kind::LeastAboveMost);
    if (item.marks != MarksAsked::Pain && item.type != ItemType::BodyMap)
        add(Kind::UnfittingMarks);
}

void addOfStructure(Problems& found, const Questionnaire& questionnaire) {
    const Order order(questionnaire);
    if (!isId(questionnaire.id))
        found.push_back({.kind = Kind::BadId});
    if (questionnaire.groups.empty())
        found.push_back({.kind = Kind::NoItems});
    QSet<QString> groups, items;
    const Item* signature = nullptr;
    QString groupOfSignature;
    bool isSigned = false;
    std::size_t place = 0;
    for (const ItemGroup& group : questionnaire.groups) {
        if (!isId(group.id))
            found.push_back({.kind = Kind::BadId, .group = group.id});
        if (groups.contains(group.id))
            found.push_back({.kind = Kind::SameIdTwice, .group = group.id});
        groups += group.id;
        if (group.items.empty())
            found.push_back({.kind = Kind::NoItems, .group = group.id});
        addOfCondition(found, group.shown, order, place, place + group.items.size(), {.group = group.id});
        for (const Item& item : group.items) {
            const QuestionnaireProblem here{.group = group.id, .item = item.id};
            addOfItem(found, item, group.id);
            if (items.contains(item.id))
                found.push_back({.kind = Kind::SameIdTwice, .group = group.id, .item = item.id});
            items += item.id;
            addOfCondition(found, item.shown, order, place, place + 1, here);
            ++place;
            if (item.type == ItemType::Signature) {
                if (std::exchange(isSigned, true))
                    found.push_back({.kind = Kind::SignatureTwice, .group = group.id, .item = item.id});
                signature = &item;
                groupOfSignature = group.id;
            } else if (signature) {
                found.push_back({.kind = Kind::SignatureNotLast, .group = groupOfSignature, .item = signature->id});
                signature = nullptr;
            }
        }
    }
}

void addOfScoring(Problems& found, const Questionnaire& questionnaire) {
    if (!questionnaire.scoring)
        return;
    const Scoring& scoring = *questionnaire.scoring;
    qsizetype counted = scoring.items.size();
    for (const QString& id : scoring.items) {
        const Item* item = findItem(questionnaire, id);
        if (!item || !isCounted(item->type))
            found.push_back({.kind = Kind::UnfittingScoring, .item = id});
    }
    if (scoring.items.isEmpty()) {
        for (const ItemGroup& group : questionnaire.groups)
            counted += std::ranges::count_if(group.items, [](const Item& item) { return isCounted(item.type); });
    }
    if (scoring.minimumAnswered > counted)
        found.push_back({.kind = Kind::UnfittingScoring});
    if (scoring.least >= scoring.most)
        found.push_back({.kind = Kind::LeastAboveMost});
}

QString textOf(const std::map<QString, QString>& texts, const QString& id) {
    const auto found = texts.find(id);
    return found == texts.end() ? QString() : found->second.trimmed();
}

void addMissing(Problems& found, const Questionnaire& questionnaire, const QString& language, const Wording& wording) {
    if (wording.title.trimmed().isEmpty())
        found.push_back({.kind = Kind::NoTitle, .language = language});
    for (const ItemGroup& group : questionnaire.groups) {
        if (textOf(wording.groups, group.id).isEmpty())
            found.push_back({.kind = Kind::MissingText, .group = group.id, .language = language});
        for (const Item& item : group.items) {
            const auto words = wording.items.find(item.id);
            const ItemWording said = words == wording.items.end() ? ItemWording{} : words->second;
            const bool scale = item.type == ItemType::Scale;
            if (said.text.trimmed().isEmpty() || (item.detail && said.detail.trimmed().isEmpty()) ||
                (scale && (said.low.trimmed().isEmpty() || said.high.trimmed().isEmpty())))
                found.push_back({.kind = Kind::MissingText, .group = group.id, .item = item.id, .language = language});
            for (const QString& option : item.options) {
                if (textOf(said.options, option).isEmpty())
                    found.push_back({.kind = Kind::MissingText,
                                     .group = group.id,
                                     .item = item.id,
                                     .option = option,
                                     .language = language});
            }
        }
    }
}

void addUnknownTexts(Problems& found, const Questionnaire& questionnaire, const QString& language,
                     const Wording& wording) {
    for (const auto& [id, text] : wording.groups) {
        if (std::ranges::find(questionnaire.groups, id, &ItemGroup::id) == questionnaire.groups.end())
            found.push_back({.kind = Kind::UnknownText, .group = id, .language = language});
    }
    for (const auto& [id, words] : wording.items) {
        const Item* item = findItem(questionnaire, id);
        if (!item)
            found.push_back({.kind = Kind::UnknownText, .item = id, .language = language});
        for (const auto& [option, text] : words.options) {
            if (item && !item->options.contains(option))
                found.push_back({.kind = Kind::UnknownText, .item = id, .option = option, .language = language});
        }
    }
}

}  // namespace

std::vector<QuestionnaireProblem> problems(const Questionnaire& questionnaire) {
    Problems structure, words;
    addOfStructure(structure, questionnaire);
    addOfScoring(structure, questionnaire);
    bool complete = false;
    for (const auto& [language, wording] : questionnaire.wordings) {
        if (!isLanguage(language))
            structure.push_back({.kind = Kind::BadId, .language = language});
        const std::size_t before = words.size();
        addMissing(words, questionnaire, language, wording);
        complete = complete || words.size() == before;
        addUnknownTexts(words, questionnaire, language, wording);
    }
    if (!complete)
        structure.push_back({.kind = Kind::NoCompleteWording});
    structure.insert(structure.end(), words.begin(), words.end());
    return structure;
}

}  // namespace reliefbook
