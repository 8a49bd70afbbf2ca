// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/condition.h"

#include "core/base/jsonreading.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

namespace {

bool has(const QJsonValue& answer, const QString& value) {
    if (answer.isArray())
        return answer.toArray().contains(value);
    return answer.isString() && answer.toString() == value;
}

std::optional<double> numberIn(const QJsonValue& answer) {
    if (answer.isArray())
        return double(answer.toArray().size());
    return answer.isDouble() ? std::optional(answer.toDouble()) : std::nullopt;
}

std::optional<int> ageOf(const AskedOf& of) {
    if (!of.birthDate || *of.birthDate > of.today)
        return std::nullopt;
    const int years = of.today.year() - of.birthDate->year();
    // Born on 29 February: older on 1 March in a year without one.
    const QDate birthday(of.today.year(), of.birthDate->month(), of.birthDate->day());
    const bool still = birthday.isValid() ? of.today < birthday : of.today < QDate(of.today.year(), 3, 1);
    return years - (still ? 1 : 0);
}

std::optional<qint64> daysSince(const QJsonValue& answer, QDate today) {
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(std::max<qint64>(0, day.daysTo(today))) : std::nullopt;
}

void addItems(const Condition& condition, QStringList& items) {
    if (!condition.item.isEmpty() && !items.contains(condition.item))
        items += condition.item;
    for (const Condition& one : condition.of)
        addItems(one, items);
}

// What the age alone says of it; none where answers matter.
std::optional<bool> byAge(const Condition& condition, const AskedOf& of) {
    const auto one = [&](bool decides) -> std::optional<bool> {
        bool isOpen = false;
        for (const Condition& part : condition.of) {
            const auto said = byAge(part, of);
            if (said == decides)
                return decides;
            isOpen = isOpen || !said;
        }
        return isOpen ? std::nullopt : std::optional(!decides);
    };
    switch (condition.kind) {
        case Kind::Always: return true;
        case Kind::AgeAtLeast:
        case Kind::AgeAtMost: return holds(condition, {}, of);
        case Kind::All: return one(false);
        case Kind::Any: return one(true);
        case Kind::Not: {
            const auto said = one(true);
            return said ? std::optional(!*said) : std::nullopt;
        }
        default: return std::nullopt;
    }
}

// What is compared with, and how: {">=": 5}.
struct Comparison {
    bool atLeast = false;
    double number = 0;
};

Comparison comparisonIn(const JsonPlace& json) {
    const QJsonObject object = json.object().value().toObject();
    for (const auto& [word, atLeast] : {std::pair(u">="_s, true), std::pair(u"<="_s, false)}) {
        if (object.contains(word))
            return {atLeast, json[word].number(-1e9, 1e9)};
    }
    json.refuse(u"neither \">=\" nor \"<=\""_s);
}

const QStringList sexes{u"female"_s, u"male"_s, u"intersex"_s};  // as Client::sex

// A file may nest as deep as JSON goes; nobody asks that, and reading and asking go as deep on the stack.
constexpr int deepest = 10;

Condition conditionAt(const JsonPlace& json, int depth);

std::vector<Condition> several(const JsonPlace& json, int depth) {
    std::vector<Condition> conditions;
    for (qsizetype i = 0; i < json.size(); ++i)
        conditions.push_back(conditionAt(json[i], depth));
    if (conditions.empty())
        json.refuse(u"an empty list"_s);
    return conditions;
}

QString itemAt(const JsonPlace& json) {
    if (json.text().isEmpty())
        json.refuse(u"no item"_s);
    return json.text();
}

Condition ofItem(const JsonPlace& json, const QJsonObject& object) {
    Condition condition{.item = itemAt(json[u"item"])};
    if (object.contains("is"_L1)) {
        condition.kind = Kind::Is;
        condition.values = {json[u"is"].text()};
    } else if (object.contains("in"_L1)) {
        condition.kind = Kind::In;
        for (qsizetype i = 0; i < json[u"in"].size(); ++i)
            condition.values += json[u"in"][i].text();
        if (condition.values.isEmpty())
            json[u"in"].refuse(u"an empty list"_s);
    } else if (object.contains("answered"_L1)) {
        if (object["answered"_L1] != QJsonValue(true))
            json[u"answered"].refuse(u"only true"_s);
        condition.kind = Kind::Answered;
    } else {
        const Comparison comparison = comparisonIn(json);
        condition.kind = comparison.atLeast ? Kind::AtLeast : Kind::AtMost;
        condition.number = comparison.number;
    }
    return condition;
}

Condition conditionAt(const JsonPlace& json, int depth) {
    if (depth > deepest)
        json.refuse(u"more than %1 conditions inside each other"_s.arg(deepest));
    const QJsonObject object = json.object().value().toObject();
    const auto onlyHas = [&](qsizetype words) {
        if (object.size() != words)
            json.refuse(u"not one condition, or a word that none has"_s);
    };
    if (object.contains("item"_L1)) {
        onlyHas(2);
        return ofItem(json, object);
    }
    if (object.contains("days_since"_L1)) {
        onlyHas(2);
        const Comparison comparison = comparisonIn(json);
        return {.kind = comparison.atLeast ? Kind::DaysSinceAtLeast : Kind::DaysSinceAtMost,
                .item = itemAt(json[u"days_since"]),
                .number = comparison.number};
    }
    onlyHas(1);
    if (object.contains("all"_L1))
        return {.kind = Kind::All, .of = several(json[u"all"], depth + 1)};
    if (object.contains("any"_L1))
        return {.kind = Kind::Any, .of = several(json[u"any"], depth + 1)};
    if (object.contains("not"_L1))
        return {.kind = Kind::Not, .of = {conditionAt(json[u"not"], depth + 1)}};
    if (object.contains("age"_L1)) {
        if (object["age"_L1].toObject().size() > 1)
            json[u"age"].refuse(u"more than one number"_s);
        const Comparison comparison = comparisonIn(json[u"age"]);
        return {.kind = comparison.atLeast ? Kind::AgeAtLeast : Kind::AgeAtMost, .number = comparison.number};
    }
    if (object.contains("sex"_L1)) {
        if (!sexes.contains(json[u"sex"].text()))
            json[u"sex"].refuse(u"neither female nor male nor intersex"_s);
        return {.kind = Kind::Sex, .values = {json[u"sex"].text()}};
    }
    json.refuse(u"no condition"_s);
}

QJsonArray toJson(const std::vector<Condition>& conditions) {
    QJsonArray array;
    for (const Condition& condition : conditions)
        array += toJson(condition);
    return array;
}

}  // namespace

QString detailOf(QStringView item) { return item.toString() + u".detail"_s; }

bool isAnswered(const Answers& answers, QStringView item) {
    const QJsonValue answer = answers.value(item);
    if (answer.isString())
        return !answer.toString().trimmed().isEmpty();
    if (answer.isArray())
        return !answer.toArray().isEmpty();
    return answer.isDouble();
}

bool holds(const Condition& condition, const Answers& answers, const AskedOf& of) {
    const auto each = [&](const Condition& one) { return holds(one, answers, of); };
    const QJsonValue answer = answers.value(condition.item);
    switch (condition.kind) {
        case Kind::Always: return true;
        case Kind::All: return std::ranges::all_of(condition.of, each);
        case Kind::Any: return std::ranges::any_of(condition.of, each);
        case Kind::Not: return !std::ranges::any_of(condition.of, each);
        case Kind::Is:
        case Kind::In: return std::ranges::any_of(condition.values, [&](const QString& v) { return has(answer, v); });
        case Kind::AtLeast: return numberIn(answer) >= condition.number;  // no number is less than any
        case Kind::AtMost: return numberIn(answer) && *numberIn(answer) <= condition.number;
        case Kind::Answered: return isAnswered(answers, condition.item);
        case Kind::AgeAtLeast: return ageOf(of) && *ageOf(of) >= condition.number;
        case Kind::AgeAtMost: return ageOf(of) && *ageOf(of) <= condition.number;
        case Kind::Sex: return condition.values.contains(of.sex);
        case Kind::DaysSinceAtLeast: {
            const auto days = daysSince(answer, of.today);
            return days && double(*days) >= condition.number;
        }
        case Kind::DaysSinceAtMost: {
            const auto days = daysSince(answer, of.today);
            return days && double(*days) <= condition.number;
        }
    }
    return false;
}

bool isRuledOutByAge(const Condition& condition, const AskedOf& of) { return byAge(condition, of) == false; }

QStringList itemsOf(const Condition& condition) {
    QStringList items;
    addItems(condition, items);
    return items;
}

Condition conditionFromJson(const JsonPlace& json) { return conditionAt(json, 1); }

QJsonObject toJson(const Condition& condition) {
    switch (condition.kind) {
        case Kind::Always: return {};
        case Kind::All: return {{u"all"_s, toJson(condition.of)}};
        case Kind::Any: return {{u"any"_s, toJson(condition.of)}};
        case Kind::Not: return {{u"not"_s, toJson(condition.of.front())}};
        case Kind::Is: return {{u"item"_s, condition.item}, {u"is"_s, condition.values.value(0)}};
        case Kind::In: return {{u"item"_s, condition.item}, {u"in"_s, QJsonArray::fromStringList(condition.values)}};
        case Kind::AtLeast: return {{u"item"_s, condition.item}, {u">="_s, condition.number}};
        case Kind::AtMost: return {{u"item"_s, condition.item}, {u"<="_s, condition.number}};
        case Kind::Answered: return {{u"item"_s, condition.item}, {u"answered"_s, true}};
        case Kind::AgeAtLeast: return {{u"age"_s, QJsonObject{{u">="_s, condition.number}}}};
        case Kind::AgeAtMost: return {{u"age"_s, QJsonObject{{u"<="_s, condition.number}}}};
        case Kind::Sex: return {{u"sex"_s, condition.values.value(0)}};
        case Kind::DaysSinceAtLeast: return {{u"days_since"_s, condition.item}, {u">="_s, condition.number}};
        case Kind::DaysSinceAtMost: return {{u"days_since"_s, condition.item}, {u"<="_s, condition.number}};
    }
    return {};
}

}  // namespace reliefbook
