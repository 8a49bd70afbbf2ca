// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/rulesjson.h"

#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/base/text.h"
#include "core/vocabulary/regions.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// A word that nobody reads is a mistake, and in a rule one that could cost somebody's health.
void refuseOthers(const JsonPlace& json, const QStringList& known) {
    const QStringList words = json.object().value().toObject().keys();
    for (const QString& word : words) {
        if (!known.contains(word))
            json[word].refuse(u"an unknown word"_s);
    }
}

QString textOrNone(const JsonPlace& json) { return json.isNone() ? QString() : json.text(); }

QString filledText(const JsonPlace& json) {
    QString text = json.text();
    if (text.trimmed().isEmpty())
        json.refuse(u"empty"_s);
    return text;
}

std::optional<int> wholeOrNone(const JsonPlace& json, int least, int most) {
    const auto number = json.numberOrNone(least, most);
    if (number && std::floor(*number) != *number)
        json.refuse(u"not a whole number"_s);
    return number ? std::optional(int(*number)) : std::nullopt;
}

template <NamedEnum E> E enumIn(const JsonPlace& json) {
    const auto value = fromWord<E>(json.text().toStdString());
    if (!value)
        json.refuse(u"\"%1\" is none of the words there are"_s.arg(json.text()));
    return *value;
}

QStringList textsIn(const JsonPlace& json) {
    QStringList texts;
    for (qsizetype i = 0; i < json.size(); ++i)
        texts += filledText(json[i]);
    return texts;
}

QStringList regionsIn(const JsonPlace& json) {
    QStringList ids = textsIn(json);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!isKnownRegion(ids[i]))
            json[i].refuse(u"\"%1\" is no region"_s.arg(ids[i]));
    }
    return ids;
}

Rule ruleFromJson(const JsonPlace& json) {
    refuseOthers(json, {u"id"_s, u"row"_s, u"version"_s, u"level"_s, u"urgency"_s, u"when"_s, u"areas"_s,
                        u"areas_from"_s, u"techniques"_s, u"most_pressure"_s, u"days_from"_s, u"begins_after_days"_s,
                        u"lasts_days"_s, u"ask_again_days"_s, u"private_note"_s, u"comment"_s, u"source"_s});
    if (!json[u"comment"].isNone())
        filledText(json[u"comment"]);  // for who reads the file
    Rule rule{.id = filledText(json[u"id"]),
              .row = filledText(json[u"row"]),
              .level = enumIn<Level>(json[u"level"]),
              .when = conditionFromJson(json[u"when"]),
              .areas = regionsIn(json[u"areas"]),
              .areasFrom = textOrNone(json[u"areas_from"]),
              .techniques = textsIn(json[u"techniques"]),
              .mostPressure = wholeOrNone(json[u"most_pressure"], 1, 5),
              .daysFrom = textOrNone(json[u"days_from"]),
              .beginsAfterDays = wholeOrNone(json[u"begins_after_days"], 0, 3650),
              .lastsDays = wholeOrNone(json[u"lasts_days"], 0, 3650),
              .reAskDays = wholeOrNone(json[u"ask_again_days"], 1, 3650),
              .source = filledText(json[u"source"])};
    if (!json[u"version"].isNone())
        rule.version = wholeOrNone(json[u"version"], 1, 1000000).value();
    if (!json[u"urgency"].isNone())
        rule.urgency = enumIn<Urgency>(json[u"urgency"]);
    const JsonPlace privateNote = json[u"private_note"];
    if (!privateNote.isNone() && !privateNote.value().isBool())
        privateNote.refuse(u"neither true nor false"_s);
    rule.privateNote = privateNote.value().toBool();
    return rule;
}

JsonPlace resource(const QString& name) {
    QFile file(u":/screening/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Bug, {file.fileName()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(ErrorKind::Bug, {file.fileName(), error.errorString()});
    return {document.object(), name};
}

const std::map<QString, RuleWords>& wordsIn(bool serbian) {
    static const auto english = ruleWordsFromJson(resource(u"en.json"_s));
    static const auto cyrillic = ruleWordsFromJson(resource(u"sr.json"_s));
    return serbian ? cyrillic : english;
}

}  // namespace

std::vector<Rule> rulesFromJson(const JsonPlace& json) {
    refuseOthers(json, {u"format"_s, u"about"_s, u"rules"_s});
    json[u"format"].number(1, 1);
    std::vector<Rule> rules;
    std::set<QString> ids;
    for (qsizetype i = 0; i < json[u"rules"].size(); ++i) {
        const JsonPlace place = json[u"rules"][i];
        rules.push_back(ruleFromJson(place));
        if (!ids.insert(rules.back().id).second)
            place[u"id"].refuse(u"there is another rule of this id"_s);
    }
    return rules;
}

std::map<QString, RuleWords> ruleWordsFromJson(const JsonPlace& json) {
    std::map<QString, RuleWords> words;
    const QStringList ids = json.object().value().toObject().keys();
    for (const QString& id : ids) {
        const JsonPlace place = json[id];
        refuseOthers(place, {u"title"_s, u"advice"_s, u"adapt"_s});
        words[id] = {filledText(place[u"title"]), filledText(place[u"advice"]), textOrNone(place[u"adapt"])};
    }
    return words;
}

const std::vector<Rule>& builtInRules() {
    static const std::vector<Rule> rules = rulesFromJson(resource(u"rules.json"_s));
    return rules;
}

RuleWords ruleWords(QStringView rule, QStringView language) {
    const auto& all = wordsIn(language.startsWith(u"sr"));
    const auto found = all.find(rule.toString());
    if (found == all.end())
        return {.title = rule.toString(), .advice = {}, .adapt = {}};
    RuleWords words = found->second;
    if (language == u"sr_Latn") {
        for (QString* text : {&words.title, &words.advice, &words.adapt})
            *text = latinFromCyrillic(*text);
    }
    return words;
}

}  // namespace reliefbook
