// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/rules.h"

#include "core/base/error.h"
#include "core/vocabulary/regions.h"

#include <QJsonArray>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// What is answered now, and with what still stands beside it.
struct Told {
    const Answers& now;
    Answers all;
    const AskedOf& of;
};

// The item whose answer, given now, calls for what the condition asks: the first that holds, "" where it is the age.
// None where nothing does: what only must not be ("not") calls for nothing.
std::optional<QString> calling(const Condition& condition, const Told& told) {
    if (condition.kind == Condition::Kind::Always || !holds(condition, told.all, told.of))
        return std::nullopt;
    if (condition.of.empty()) {
        const bool toldNow = condition.item.isEmpty() || told.now.contains(condition.item);
        return toldNow ? std::optional(condition.item) : std::nullopt;
    }
    std::optional<QString> found;
    for (const Condition& one : condition.of) {
        const auto item = calling(one, told);
        if (item && (!found || found->isEmpty()))
            found = item;
    }
    return found;
}

Answers together(const Answers& now, const Answers& earlier) {
    Answers all = earlier;
    for (auto answer = now.begin(); answer != now.end(); ++answer)
        all.insert(answer.key(), answer.value());
    return all;
}

// The regions marked on a body map. A mark drawn beside every region has none.
QStringList marked(const QJsonValue& map) {
    QStringList regions;
    const QJsonArray marks = map.toArray();
    for (const auto& mark : marks)
        regions += mark.isString() ? mark.toString() : mark["region"_L1].toString();
    return regions;
}

QStringList withSides(const QStringList& ids) {
    QStringList regions;
    for (const QString& id : ids) {
        const Region* region = findRegion(id);
        if (!region)
            continue;
        if (region->side == Side::None)
            regions += {region->base + u".L"_s, region->base + u".R"_s};
        else
            regions += id;
    }
    regions.removeDuplicates();
    std::ranges::sort(regions, {}, [](const QString& id) { return regionOrder(id); });
    return regions;
}

QStringList areasOf(const Rule& rule, const Answers& answers) {
    const QStringList areas = withSides(marked(answers.value(rule.areasFrom)));
    return areas.isEmpty() ? withSides(rule.areas) : areas;
}

// A day ahead or none at all counts as that of the answers.
QDate countedFrom(const Rule& rule, const Answers& answers, QDate today) {
    const QDate day = QDate::fromString(answers.value(rule.daysFrom).toString(), Qt::ISODate);
    return day.isValid() ? std::min(day, today) : today;
}

}  // namespace

std::vector<Raised> raised(const std::vector<Rule>& rules, const Answers& answers, const AskedOf& of,
                           const Answers& earlier) {
    std::vector<Raised> raised;
    if (answers.isEmpty())
        return raised;
    const Told told{.now = answers, .all = together(answers, earlier), .of = of};
    for (const Rule& rule : rules) {
        const auto item = calling(rule.when, told);
        if (!item)
            continue;
        const QDate day = countedFrom(rule, answers, of.today);
        const QDate from = rule.beginsAfterDays ? day.addDays(*rule.beginsAfterDays + 1) : day;
        const auto until = rule.lastsDays ? std::optional(day.addDays(*rule.lastsDays)) : std::nullopt;
        if (until && *until < of.today)
            continue;
        raised.push_back({.rule = rule.id,
                          .version = rule.version,
                          .level = rule.level,
                          .areas = areasOf(rule, answers),
                          .item = *item,
                          .from = from,
                          .until = until});
    }
    return raised;
}

const Rule* findRule(const std::vector<Rule>& rules, QStringView id) {
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

QStringList privateItems(const std::vector<Rule>& rules) {
    QStringList items;
    for (const Rule& rule : rules) {
        if (rule.privateNote)
            items += itemsOf(rule.when);
    }
    items.removeDuplicates();
    return items;
}

std::vector<Rule> withSettings(std::vector<Rule> rules, const std::vector<RuleChange>& changes) {
    for (const RuleChange& change : changes) {
        if (change.reason.trimmed().isEmpty())
            throw Error(ErrorKind::BadInput, {change.rule, u"a change without a reason"_s});
        const auto found = std::ranges::find(rules, change.rule, &Rule::id);
        if (found == rules.end())
            continue;
        if (change.off)
            rules.erase(found);
        else if (change.level)
            found->level = *change.level;
    }
    return rules;
}

}  // namespace reliefbook
