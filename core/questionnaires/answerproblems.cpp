// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/answerproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using Kind = AnswerProblem::Kind;
using Found = std::optional<AnswerProblem>;

namespace {

constexpr int yearsOfALife = 130;

AnswerProblem of(const Item& item, Kind kind) { return {.item = item.id, .kind = kind}; }

Found inText(const QString& id, const QJsonValue& answer) {
    if (!answer.isString())
        return AnswerProblem{.item = id, .kind = Kind::WrongKind};
    if (answer.toString().size() > mostInAnAnswer)
        return AnswerProblem{.item = id, .kind = Kind::TooLong, .most = mostInAnAnswer};
    return std::nullopt;
}

Found inNumber(const Item& item, const QJsonValue& answer) {
    const bool scale = item.type == ItemType::Scale;
    const std::optional<double> least = scale ? 0 : item.least;
    const std::optional<double> most = scale ? 10 : item.most;
    if (!answer.isDouble())
        return of(item, Kind::WrongKind);
    const double number = answer.toDouble();
    if ((least && number < *least) || (most && number > *most))
        return AnswerProblem{.item = item.id, .kind = Kind::OutOfRange, .least = least, .most = most};
    // 0.1 + 0.2 has one decimal too: what binary numbers add is not the client's.
    const double shifted = number * std::pow(10, item.decimals);
    if (!scale && std::abs(shifted - std::round(shifted)) > 1e-6 * std::max(1.0, std::abs(shifted)))
        return AnswerProblem{.item = item.id, .kind = Kind::TooManyDecimals, .most = item.decimals};
    return std::nullopt;
}

Found inDay(const Item& item, const QJsonValue& answer, QDate today) {
    if (!answer.isString())
        return of(item, Kind::WrongKind);
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != answer.toString())  // Qt reads "2026/11/22 or so" too
        return of(item, Kind::NoSuchDay);
    if (day > today && !item.future)
        return of(item, Kind::InTheFuture);
    if (day < today.addYears(-yearsOfALife))
        return of(item, Kind::TooLongAgo);
    return std::nullopt;
}

Found inChoice(const Item& item, const QJsonValue& answer) {
    if (!answer.isString())
        return of(item, Kind::WrongKind);
    return choicesOf(item).contains(answer.toString()) ? Found() : of(item, Kind::UnknownOption);
}

Found inChoices(const Item& item, const QJsonValue& answer) {
    if (!answer.isArray())
        return of(item, Kind::WrongKind);
    const QJsonArray chosen = answer.toArray();
    QSet<QString> seen;
    bool alone = false;
    for (const QJsonValue option : chosen) {
        if (Found problem = inChoice(item, option))
            return problem;
        if (seen.contains(option.toString()))
            return of(item, Kind::WrongKind);
        seen += option.toString();
        alone = alone || item.exclusive.contains(option.toString());
    }
    return alone && chosen.size() > 1 ? of(item, Kind::NotAlone) : Found();
}

Found inAnswer(const Item& item, const QJsonValue& answer, const AskedOf& asked) {
    switch (item.type) {
        case ItemType::Text:
        case ItemType::LongText: return inText(item.id, answer);
        case ItemType::Number:
        case ItemType::Scale: return inNumber(item, answer);
        case ItemType::Day: return inDay(item, answer, asked.today);
        case ItemType::Single:
        case ItemType::YesNo: return inChoice(item, answer);
        case ItemType::Multiple: return inChoices(item, answer);
        case ItemType::BodyMap: return answer.isArray() ? Found() : of(item, Kind::WrongKind);
        case ItemType::Signature:
        case ItemType::Instruction: return std::nullopt;
    }
    return std::nullopt;
}

bool isTooLong(const QJsonValue& answer) { return answer.isString() && answer.toString().size() > mostInAnAnswer; }

/// The keys of what can't be stored (storableAnswers).
QStringList withoutRoom(const Answers& answers) {
    QStringList keys;
    std::vector<std::pair<qsizetype, QString>> rest;  // by length, as written with the comma behind it
    qsizetype all = 1;
    for (auto one = answers.begin(); one != answers.end(); ++one) {
        if (isTooLong(one.value())) {
            keys << one.key();
            continue;
        }
        const QByteArray json = QJsonDocument(Answers{{one.key(), one.value()}}).toJson(QJsonDocument::Compact);
        rest.emplace_back(QString::fromUtf8(json).size() - 1, one.key());
        all += rest.back().first;
    }
    std::ranges::sort(rest);
    for (; all > mostInAllAnswers; rest.pop_back()) {
        all -= rest.back().first;
        keys << rest.back().second;
    }
    return keys;
}

bool isKeptAmongAnswers(ItemType type) { return type != ItemType::Signature && type != ItemType::Instruction; }

}  // namespace

std::vector<AnswerProblem> answerProblems(const Questionnaire& questionnaire, const Answers& answers,
                                          const AskedOf& asked) {
    std::vector<AnswerProblem> found;
    const QStringList left = withoutRoom(answers);
    for (const Item* item : shownItems(questionnaire, answers, asked)) {
        if (!isKeptAmongAnswers(item->type))
            continue;
        const QJsonValue answer = answers.value(item->id);
        // A wrong kind of value counts as no answer, but is told as what it is.
        if (isAnswered(answers, item->id) || answer.isBool() || answer.isObject()) {
            if (const Found problem = inAnswer(*item, answer, asked))
                found.push_back(*problem);
            else if (left.contains(item->id))
                found.push_back(of(*item, Kind::NoRoom));
        } else if (item->required) {
            found.push_back(of(*item, Kind::NotAnswered));
        }
        const QString detail = detailOf(item->id);
        if (item->detail && answer.toString() == QLatin1StringView("yes") && answers.contains(detail)) {
            if (const Found problem = inText(detail, answers.value(detail)))
                found.push_back(*problem);
            else if (left.contains(detail))
                found.push_back({.item = detail, .kind = Kind::NoRoom});
        }
    }
    return found;
}

Answers storableAnswers(const Answers& typed, const Answers& stored) {
    Answers storable = typed;
    const QStringList left = withoutRoom(typed);
    for (const QString& key : left)
        storable.remove(key);
    for (const QString& key : left) {
        if (!stored.contains(key))
            continue;
        Answers with = storable;
        with[key] = stored.value(key);
        if (withoutRoom(with).isEmpty())
            storable = with;
    }
    return storable;
}

}  // namespace reliefbook
