// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/editing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace reliefbook {

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

namespace {

QString newId(QChar letter, int version, const QSet<QString>& taken) {
    for (int i = 1;; ++i) {
        QString id = version == 1 ? u"%1%2"_s.arg(letter).arg(i) : u"%1%2_v%3"_s.arg(letter).arg(i).arg(version);
        if (!taken.contains(id))
            return id;
    }
}

QString newItemId(const Questionnaire& questionnaire) {
    QSet<QString> taken;
    for (const ItemGroup& group : questionnaire.groups) {
        for (const Item& item : group.items)
            taken += item.id;
    }
    return newId(u'q', questionnaire.version, taken);
}

QString newGroupId(const Questionnaire& questionnaire) {
    QSet<QString> taken;
    for (const ItemGroup& group : questionnaire.groups)
        taken += group.id;
    return newId(u'g', questionnaire.version, taken);
}

qsizetype clamped(qsizetype at, qsizetype size) { return std::clamp<qsizetype>(at, 0, size); }

template <class T> void insertAt(std::vector<T>& all, qsizetype at, T one) {
    all.insert(all.begin() + clamped(at, qsizetype(all.size())), std::move(one));
}

ItemGroup* groupIn(Questionnaire& questionnaire, QStringView id) {
    const auto found = std::ranges::find(questionnaire.groups, id, &ItemGroup::id);
    return found == questionnaire.groups.end() ? nullptr : &*found;
}

struct Where {
    ItemGroup* group = nullptr;
    qsizetype at = 0;

    Item& item() const { return group->items[std::size_t(at)]; }
};

std::optional<Where> whereIs(Questionnaire& questionnaire, QStringView id) {
    for (ItemGroup& group : questionnaire.groups) {
        const auto found = std::ranges::find(group.items, id, &Item::id);
        if (found != group.items.end())
            return Where{&group, found - group.items.begin()};
    }
    return std::nullopt;
}

// ---- conditions ----

using Leaf = std::function<std::optional<Condition>(const Condition&)>;

/// The condition with everything it asks of items gone through `leaf`; what is left without a part is gone too.
std::optional<Condition> through(const Condition& condition, const Leaf& leaf) {
    if (condition.of.empty())
        return condition.item.isEmpty() ? condition : leaf(condition);
    Condition left = condition;
    left.of.clear();
    for (const Condition& one : condition.of) {
        if (auto part = through(one, leaf))
            left.of.push_back(*std::move(part));
    }
    if (left.of.empty())
        return std::nullopt;
    // "All of" one thing is that thing.
    if (left.of.size() == 1 && condition.of.size() > 1)
        return Condition(left.of.front());
    return left;
}

void eachCondition(Edited& edited, const Leaf& leaf) {
    const auto change = [&](Condition& shown, const QString& id, QStringList& freed) {
        Condition left = through(shown, leaf).value_or(Condition{});
        if (left == shown)
            return;
        shown = std::move(left);
        freed += id;
    };
    for (ItemGroup& group : edited.questionnaire.groups) {
        change(group.shown, group.id, edited.freedGroups);
        for (Item& item : group.items)
            change(item.shown, item.id, edited.freedItems);
    }
}

void unscore(Edited& edited, const QStringList& items) {
    auto& scoring = edited.questionnaire.scoring;
    if (!scoring || scoring->items.isEmpty())
        return;
    scoring->items.removeIf([&](const QString& id) { return items.contains(id); });
    if (scoring->items.isEmpty())  // an empty list would mean every number there is
        scoring.reset();
    else
        scoring->minimumAnswered = std::min(scoring->minimumAnswered, int(scoring->items.size()));
}

void forget(Edited& edited, const QStringList& items) {
    eachCondition(edited,
                  [&](const Condition& one) { return items.contains(one.item) ? std::nullopt : std::optional(one); });
    for (auto& [language, wording] : edited.questionnaire.wordings) {
        for (const QString& item : items)
            wording.items.erase(item);
    }
    unscore(edited, items);
}

/// Takes away what conditions ask of `item` and it can no longer be answered with.
void forgetUnfitting(Edited& edited, const Item& item) {
    const QStringList choices = choicesOf(item);
    eachCondition(edited, [&](Condition one) -> std::optional<Condition> {
        if (one.item != item.id)
            return one;
        if (!canAsk(one.kind, item.type))
            return std::nullopt;
        if (one.kind != Kind::Is && one.kind != Kind::In)
            return one;
        one.values.removeIf([&](const QString& value) { return !choices.contains(value); });
        return one.values.isEmpty() ? std::nullopt : std::optional(one);
    });
}

void copyWords(Questionnaire& questionnaire, const QString& item, const QString& copy) {
    for (auto& [language, wording] : questionnaire.wordings) {
        if (const auto words = wording.items.find(item); words != wording.items.end())
            wording.items[copy] = ItemWording(words->second);
    }
}

bool isChoice(ItemType type) { return type == ItemType::Single || type == ItemType::Multiple; }

}  // namespace

// ---- adding and copying ----

Edited addGroup(const Questionnaire& questionnaire, qsizetype at) {
    Edited edited{.questionnaire = questionnaire, .id = newGroupId(questionnaire)};
    insertAt(edited.questionnaire.groups, at, ItemGroup{.id = edited.id});
    return edited;
}

Edited addItem(const Questionnaire& questionnaire, QStringView group, ItemType type, qsizetype at) {
    Edited edited{.questionnaire = questionnaire};
    if (ItemGroup* found = groupIn(edited.questionnaire, group)) {
        edited.id = newItemId(questionnaire);
        insertAt(found->items, at, Item{.id = edited.id, .type = type});
    }
    return edited;
}

Edited addOption(const Questionnaire& questionnaire, QStringView item, qsizetype at) {
    Edited edited{.questionnaire = questionnaire};
    if (const auto where = whereIs(edited.questionnaire, item); where && isChoice(where->item().type)) {
        QStringList& options = where->item().options;
        edited.id = newId(u'a', questionnaire.version, {options.begin(), options.end()});
        options.insert(clamped(at, options.size()), edited.id);
    }
    return edited;
}

Edited copyItem(const Questionnaire& questionnaire, QStringView item) {
    Edited edited{.questionnaire = questionnaire};
    if (const auto where = whereIs(edited.questionnaire, item)) {
        Item copy = where->item();
        edited.id = copy.id = newItemId(questionnaire);
        copyWords(edited.questionnaire, item.toString(), copy.id);
        insertAt(where->group->items, where->at + 1, std::move(copy));
    }
    return edited;
}

Edited copyGroup(const Questionnaire& questionnaire, QStringView group) {
    Edited edited{.questionnaire = questionnaire};
    Questionnaire& made = edited.questionnaire;
    const auto found = std::ranges::find(made.groups, group, &ItemGroup::id);
    if (found == made.groups.end())
        return edited;
    const qsizetype at = found - made.groups.begin();
    ItemGroup copy = *found;
    edited.id = copy.id = newGroupId(questionnaire);
    insertAt(made.groups, at + 1, ItemGroup{.id = copy.id, .shown = copy.shown});
    ItemGroup& place = made.groups[std::size_t(at + 1)];
    QHash<QString, QString> copies;
    for (Item& item : copy.items) {
        const QString id = newItemId(made);
        copies.insert(item.id, id);
        copyWords(made, item.id, id);
        item.id = id;
        item.shown = through(item.shown, [&](Condition one) {
                         one.item = copies.value(one.item, one.item);
                         return std::optional(one);
                     }).value_or(Condition{});
        place.items.push_back(item);
    }
    for (auto& [language, wording] : made.wordings) {
        if (const auto title = wording.groups.find(group.toString()); title != wording.groups.end())
            wording.groups[copy.id] = QString(title->second);
    }
    return edited;
}

// ---- removing ----

Edited removeGroup(const Questionnaire& questionnaire, QStringView group) {
    Edited edited{.questionnaire = questionnaire};
    auto& groups = edited.questionnaire.groups;
    const auto found = std::ranges::find(groups, group, &ItemGroup::id);
    if (found == groups.end())
        return edited;
    QStringList items;
    for (const Item& item : found->items)
        items += item.id;
    groups.erase(found);
    for (auto& [language, wording] : edited.questionnaire.wordings)
        wording.groups.erase(group.toString());
    forget(edited, items);
    return edited;
}

Edited removeItem(const Questionnaire& questionnaire, QStringView item) {
    Edited edited{.questionnaire = questionnaire};
    if (const auto where = whereIs(edited.questionnaire, item)) {
        where->group->items.erase(where->group->items.begin() + where->at);
        forget(edited, {item.toString()});
    }
    return edited;
}

Edited removeOption(const Questionnaire& questionnaire, QStringView item, QStringView option) {
    Edited edited{.questionnaire = questionnaire};
    const auto where = whereIs(edited.questionnaire, item);
    if (!where)
        return edited;
    const QString gone = option.toString();
    where->item().options.removeAll(gone);
    where->item().exclusive.removeAll(gone);
    for (auto& [language, wording] : edited.questionnaire.wordings) {
        if (const auto words = wording.items.find(where->item().id); words != wording.items.end())
            words->second.options.erase(gone);
    }
    forgetUnfitting(edited, Item(where->item()));
    return edited;
}

// ---- moving and changing ----

Questionnaire moveGroup(const Questionnaire& questionnaire, QStringView group, qsizetype at) {
    Questionnaire moved = questionnaire;
    const auto found = std::ranges::find(moved.groups, group, &ItemGroup::id);
    if (found == moved.groups.end())
        return moved;
    ItemGroup taken = std::move(*found);
    moved.groups.erase(found);
    insertAt(moved.groups, at, std::move(taken));
    return moved;
}

Questionnaire moveItem(const Questionnaire& questionnaire, QStringView item, QStringView group, qsizetype at) {
    Questionnaire moved = questionnaire;
    const auto where = whereIs(moved, item);
    ItemGroup* goal = groupIn(moved, group);
    if (!where || !goal)
        return moved;
    Item taken = std::move(where->item());
    where->group->items.erase(where->group->items.begin() + where->at);
    insertAt(goal->items, at, std::move(taken));
    return moved;
}

Questionnaire moveOption(const Questionnaire& questionnaire, QStringView item, QStringView option, qsizetype at) {
    Questionnaire moved = questionnaire;
    const auto where = whereIs(moved, item);
    if (!where || !where->item().options.contains(option.toString()))
        return moved;
    QStringList& options = where->item().options;
    options.move(options.indexOf(option.toString()), std::min(clamped(at, options.size()), options.size() - 1));
    return moved;
}

Edited changeType(const Questionnaire& questionnaire, QStringView item, ItemType type) {
    Edited edited{.questionnaire = questionnaire};
    const auto where = whereIs(edited.questionnaire, item);
    if (!where)
        return edited;
    const Item before = where->item();
    Item changed{.id = before.id, .type = type, .shown = before.shown};
    changed.required = before.required && type != ItemType::Instruction;
    changed.detail = before.detail && type == ItemType::YesNo;
    changed.future = before.future && type == ItemType::Day;
    if (type == ItemType::BodyMap)
        changed.marks = before.marks;
    if (isChoice(type))
        changed.options = before.options;
    if (type == ItemType::Multiple)
        changed.exclusive = before.exclusive;
    if (type == ItemType::Number) {
        changed.least = before.least;
        changed.most = before.most;
        changed.decimals = before.decimals;
    }
    where->item() = changed;
    for (auto& [language, wording] : edited.questionnaire.wordings) {
        const auto words = wording.items.find(before.id);
        if (words == wording.items.end())
            continue;
        if (!changed.detail)
            words->second.detail.clear();
        if (type != ItemType::Number)
            words->second.unit.clear();
        if (type != ItemType::Scale) {
            words->second.low.clear();
            words->second.high.clear();
        }
        if (!isChoice(type))
            words->second.options.clear();
    }
    if (!isCounted(type))
        unscore(edited, {before.id});
    forgetUnfitting(edited, changed);
    return edited;
}

// ---- what shows it ----

Condition whereAnswered(const QString& item, const QString& choice) {
    return {.kind = Kind::Is, .item = item, .values = {choice}};
}

Questionnaire setShown(const Questionnaire& questionnaire, QStringView item, const Condition& shown) {
    Questionnaire changed = questionnaire;
    if (const auto where = whereIs(changed, item))
        where->item().shown = shown;
    return changed;
}

Questionnaire setGroupShown(const Questionnaire& questionnaire, QStringView group, const Condition& shown) {
    Questionnaire changed = questionnaire;
    if (ItemGroup* found = groupIn(changed, group))
        found->shown = shown;
    return changed;
}

}  // namespace reliefbook
