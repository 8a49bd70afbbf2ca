// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace reliefbook {

class JsonPlace;

/// The answers to one form, by the ids of its items. What is not answered is not there.
///   text, number, day, scale   "text", 12.5, "2026-11-22", 7
///   single, multiple           "option", ["option", "option"]
///   yes or no                  "yes", "no" or "unknown"; what was said about it stands under "ITEM.detail"
///   body map                   a list of marks (core/vocabulary/bodymarks)
using Answers = QJsonObject;

/// Under which an item's detail is kept.
QString detailOf(QStringView item);

/// Whether something was answered: an empty text or list is no answer.
bool isAnswered(const Answers& answers, QStringView item);

/// What answers are looked at with: whose they are and when.
struct AskedOf {
    std::optional<QDate> birthDate;
    QDate today;
    QString sex = {};  // as Client::sex; empty: not known
};

/// What is asked of answers, in questionnaires (shown where it holds) and in screening rules: one little language.
/// In JSON: {"all": [...]}, {"any": [...]}, {"not": {...}}; of an item {"item": "bp", ">=": 160}, "<=", "is", "in"
/// (with a list) or "answered": true; {"age": ">=" or "<=" as of an item, with whole years} as {"age": {">=": 65}};
/// {"sex": "female"}, "male" or "intersex"; {"days_since": "operated_on", "<=": 42}.
struct Condition {
    enum class Kind {
        Always,      ///< no condition
        All,         ///< every one of `of`
        Any,         ///< at least one of `of`
        Not,         ///< `of`, which is one, does not hold
        Is,          ///< the answer is, or has among it, values[0]
        In,          ///< the answer is, or has among it, one of `values`
        AtLeast,     ///< the number answered, or the number of marks on a body map, is at least `number`
        AtMost,      ///< ... at most
        Answered,    ///< there is an answer
        AgeAtLeast,  ///< whole years of age today
        AgeAtMost,
        Sex,               ///< as it stands in the client's file, is values[0]
        DaysSinceAtLeast,  ///< days from the day answered to today
        DaysSinceAtMost,   ///< ... a day in the future counts as today
    };

    Kind kind = Kind::Always;
    QString item = {};
    QStringList values = {};
    double number = 0;
    std::vector<Condition> of = {};

    bool operator==(const Condition&) const = default;
};

/// Whether it holds. What is asked of an item that is not answered, or of the age of somebody without a birth date
/// or of a sex that is not known, does not hold; "not" of it does.
bool holds(const Condition& condition, const Answers& answers, const AskedOf& of);

/// Whether it can't hold at this age, whatever is answered.
bool isRuledOutByAge(const Condition& condition, const AskedOf& of);

/// Every item it asks for, each once, in order.
QStringList itemsOf(const Condition& condition);

/// Throws Error{BadInput} saying where, for what is none: an unknown word, two words at once, a wrong kind of value.
Condition conditionFromJson(const JsonPlace& json);
QJsonObject toJson(const Condition& condition);

}  // namespace reliefbook
