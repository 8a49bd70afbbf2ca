// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/screening/screeningcases.h"

#include "tests/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayIn(const QJsonValue& value) {
    return value.isString() ? std::optional(QDate::fromString(value.toString(), Qt::ISODate)) : std::nullopt;
}

Raised raisedIn(const QJsonValue& json, QDate today) {
    Raised raised{.rule = json["rule"_L1].toString(),
                  .level = fromWord<Level>(json["level"_L1].toString().toStdString()).value(),
                  .areas = {},
                  .item = {},
                  .from = dayIn(json["from"_L1]).value_or(today),
                  .until = dayIn(json["until"_L1])};
    const QJsonArray areas = json["areas"_L1].toArray();
    for (const auto& area : areas)
        raised.areas += area.toString();
    return raised;
}

std::vector<ScreeningCase> read() {
    QFile file(ownData(u"screening/cases.json"_s));
    std::vector<ScreeningCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& json : array) {
        const QDate today = dayIn(json["today"_L1]).value_or(QDate(2026, 11, 22));
        ScreeningCase one{.row = json["row"_L1].toString(),
                          .name = json["case"_L1].toString(),
                          .answers = json["answers"_L1].toObject(),
                          .of = {.birthDate = dayIn(json["born"_L1]), .today = today},
                          .raises = {}};
        const QJsonArray raises = json["raises"_L1].toArray();
        for (const auto& raised : raises)
            one.raises.push_back(raisedIn(raised, today));
        cases.push_back(one);
    }
    return cases;
}

}  // namespace

const std::vector<ScreeningCase>& screeningCases() {
    static const std::vector<ScreeningCase> cases = read();
    return cases;
}

Raised asInCases(Raised raised) {
    raised.version = 1;
    raised.item.clear();
    return raised;
}

std::string printed(const Raised& raised) {
    const std::string until = raised.until ? raised.until->toString(Qt::ISODate).toStdString() : "-";
    return raised.rule.toStdString() + " " + std::string(word(raised.level)) + " [" +
           raised.areas.join(u' ').toStdString() + "] " + raised.from.toString(Qt::ISODate).toStdString() + " to " +
           until;
}

}  // namespace reliefbook::testing
