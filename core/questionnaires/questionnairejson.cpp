// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnairejson.h"

#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/questionnaires/questionnaireproblems.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 4000;
constexpr int mostOfOne = 500;  // items of a form, options of an item
constexpr double anyNumber = 1e9;
constexpr int mostDecimals = 6;
constexpr int newestVersion = 1'000'000;

// ---- reading ----

/// A word that is not known is a slip of the pen, or of a program that means more by it than is read here.
void knowsOnly(const JsonPlace& json, const QStringList& words) {
    const QStringList keys = json.object().value().toObject().keys();
    for (const QString& key : keys) {
        if (!words.contains(key))
            json[key].refuse(u"not a word of a questionnaire"_s);
    }
}

QString textAt(const JsonPlace& json) {
    QString text = json.text();
    if (text.size() > longestText)
        json.refuse(u"a text of more than %1 characters"_s.arg(longestText));
    if (text.contains(QChar(0)))
        json.refuse(u"a text with a NUL character"_s);
    return text;
}

QString textOrNone(const JsonPlace& json) { return json.isNone() ? QString() : textAt(json); }

bool flagAt(const JsonPlace& json) {
    if (!json.isNone() && !json.value().isBool())
        json.refuse(u"neither true nor false"_s);
    return json.value().toBool();
}

int countAt(const JsonPlace& json, int least, int most) {
    const double number = json.number(least, most);
    if (number != std::floor(number))
        json.refuse(u"not a whole number"_s);
    return int(number);
}

int countOr(const JsonPlace& json, int otherwise, int least, int most) {
    return json.isNone() ? otherwise : countAt(json, least, most);
}

QStringList textsAt(const JsonPlace& json) {
    if (json.size() > mostOfOne)
        json.refuse(u"more than %1"_s.arg(mostOfOne));
    QStringList texts;
    for (qsizetype i = 0; i < json.size(); ++i)
        texts += textAt(json[i]);
    return texts;
}

Condition conditionOrNone(const JsonPlace& json) { return json.isNone() ? Condition{} : conditionFromJson(json); }

template <NamedEnum E> E wordAt(const JsonPlace& json) {
    const QString text = json.text();
    const auto value = fromWord<E>(text.toStdString());
    if (!value)
        json.refuse(u"\"%1\" is not known here"_s.arg(text.left(100)));
    return *value;
}

void checkFormat(const JsonPlace& json) {
    if (countAt(json, 1, newestVersion) > questionnaireFormat)
        json.refuse(u"%1 is newer than this program, which reads up to %2"_s.arg(json.value().toInt())
                        .arg(questionnaireFormat));
}

Item itemAt(const JsonPlace& json) {
    knowsOnly(json, {u"id"_s, u"type"_s, u"required"_s, u"detail"_s, u"future"_s, u"options"_s, u"exclusive"_s,
                     u"least"_s, u"most"_s, u"decimals"_s, u"marks"_s, u"shown"_s});
    return {.id = textAt(json[u"id"]),
            .type = wordAt<ItemType>(json[u"type"]),
            .required = flagAt(json[u"required"]),
            .detail = flagAt(json[u"detail"]),
            .future = flagAt(json[u"future"]),
            .options = textsAt(json[u"options"]),
            .exclusive = textsAt(json[u"exclusive"]),
            .least = json[u"least"].numberOrNone(-anyNumber, anyNumber),
            .most = json[u"most"].numberOrNone(-anyNumber, anyNumber),
            .decimals = countOr(json[u"decimals"], 0, 0, mostDecimals),
            .marks = json[u"marks"].isNone() ? MarksAsked::Pain : wordAt<MarksAsked>(json[u"marks"]),
            .shown = conditionOrNone(json[u"shown"])};
}

ItemGroup groupAt(const JsonPlace& json) {
    knowsOnly(json, {u"id"_s, u"items"_s, u"shown"_s});
    ItemGroup group{.id = textAt(json[u"id"]), .shown = conditionOrNone(json[u"shown"])};
    const JsonPlace items = json[u"items"];
    for (qsizetype i = 0; i < items.size(); ++i)
        group.items.push_back(itemAt(items[i]));
    return group;
}

std::vector<ItemGroup> groupsAt(const JsonPlace& json) {
    std::vector<ItemGroup> groups;
    std::size_t items = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        groups.push_back(groupAt(json[i]));
        items += groups.back().items.size();
        if (items > mostOfOne || groups.size() > mostOfOne)
            json.refuse(u"more than %1 items"_s.arg(mostOfOne));
    }
    return groups;
}

Scoring scoringAt(const JsonPlace& json) {
    knowsOnly(json, {u"rule"_s, u"items"_s, u"minimum_answered"_s, u"least"_s, u"most"_s, u"higher_is_better"_s});
    const QString rule = json[u"rule"].text();
    if (rule != u"sum"_s && rule != u"mean"_s)
        json[u"rule"].refuse(u"neither \"sum\" nor \"mean\""_s);
    return {.rule = rule == u"mean"_s ? Scoring::Rule::Mean : Scoring::Rule::Sum,
            .items = textsAt(json[u"items"]),
            .minimumAnswered = countOr(json[u"minimum_answered"], 1, 1, mostOfOne),
            .least = json[u"least"].number(-anyNumber, anyNumber),
            .most = json[u"most"].number(-anyNumber, anyNumber),
            .higherIsBetter = flagAt(json[u"higher_is_better"])};
}

std::map<QString, QString> textsById(const JsonPlace& json) {
    std::map<QString, QString> texts;
    if (json.isNone())
        return texts;
    const QStringList ids = json.object().value().toObject().keys();
    for (const QString& id : ids)
        texts.emplace(id, textAt(json[id]));
    return texts;
}

ItemWording itemWordingAt(const JsonPlace& json) {
    knowsOnly(json, {u"text"_s, u"hint"_s, u"detail"_s, u"unit"_s, u"low"_s, u"high"_s, u"options"_s});
    return {.text = textOrNone(json[u"text"]),
            .hint = textOrNone(json[u"hint"]),
            .detail = textOrNone(json[u"detail"]),
            .unit = textOrNone(json[u"unit"]),
            .low = textOrNone(json[u"low"]),
            .high = textOrNone(json[u"high"]),
            .options = textsById(json[u"options"])};
}

Wording wordingAt(const JsonPlace& json) {
    knowsOnly(json, {u"title"_s, u"intro"_s, u"groups"_s, u"items"_s});
    Wording wording{
        .title = textOrNone(json[u"title"]), .intro = textOrNone(json[u"intro"]), .groups = textsById(json[u"groups"])};
    if (json[u"items"].isNone())
        return wording;
    const QStringList ids = json[u"items"].object().value().toObject().keys();
    for (const QString& id : ids)
        wording.items.emplace(id, itemWordingAt(json[u"items"][id]));
    return wording;
}

Questionnaire definitionAt(const JsonPlace& json) {
    checkFormat(json[u"format"]);
    knowsOnly(json, {u"format"_s, u"id"_s, u"version"_s, u"purpose"_s, u"offered"_s, u"source"_s, u"licence"_s,
                     u"groups"_s, u"scoring"_s});
    Questionnaire questionnaire{.id = textAt(json[u"id"]),
                                .version = countAt(json[u"version"], 1, newestVersion),
                                .purpose = wordAt<Purpose>(json[u"purpose"]),
                                .offered = conditionOrNone(json[u"offered"]),
                                .source = textOrNone(json[u"source"]),
                                .licence = textOrNone(json[u"licence"]),
                                .groups = groupsAt(json[u"groups"])};
    if (!json[u"scoring"].isNone())
        questionnaire.scoring = scoringAt(json[u"scoring"]);
    return questionnaire;
}

// ---- writing: what is as it would be without being said is not said ----

QString wordOf(std::string_view word) { return QString::fromLatin1(word.data(), qsizetype(word.size())); }

void add(QJsonObject& json, const QString& key, const QString& text) {
    if (!text.isEmpty())
        json.insert(key, text);
}

void add(QJsonObject& json, const QString& key, bool flag) {
    if (flag)
        json.insert(key, true);
}

void add(QJsonObject& json, const QString& key, const QStringList& texts) {
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

void add(QJsonObject& json, const QString& key, const std::optional<double>& number) {
    if (number)
        json.insert(key, *number);
}

void add(QJsonObject& json, const QString& key, const Condition& condition) {
    if (condition.kind != Condition::Kind::Always)
        json.insert(key, toJson(condition));
}

void add(QJsonObject& json, const QString& key, const std::map<QString, QString>& texts) {
    QJsonObject object;
    for (const auto& [id, text] : texts)
        object.insert(id, text);
    if (!object.isEmpty())
        json.insert(key, object);
}

QJsonObject toJson(const Item& item) {
    QJsonObject json{{u"id"_s, item.id}, {u"type"_s, wordOf(word(item.type))}};
    add(json, u"required"_s, item.required);
    add(json, u"detail"_s, item.detail);
    add(json, u"future"_s, item.future);
    add(json, u"options"_s, item.options);
    add(json, u"exclusive"_s, item.exclusive);
    add(json, u"least"_s, item.least);
    add(json, u"most"_s, item.most);
    if (item.decimals != 0)
        json.insert(u"decimals"_s, item.decimals);
    if (item.marks != MarksAsked::Pain)
        json.insert(u"marks"_s, wordOf(word(item.marks)));
    add(json, u"shown"_s, item.shown);
    return json;
}

QJsonObject toJson(const Scoring& scoring) {
    QJsonObject json{{u"rule"_s, scoring.rule == Scoring::Rule::Mean ? u"mean"_s : u"sum"_s},
                     {u"minimum_answered"_s, scoring.minimumAnswered},
                     {u"least"_s, scoring.least},
                     {u"most"_s, scoring.most}};
    add(json, u"items"_s, scoring.items);
    add(json, u"higher_is_better"_s, scoring.higherIsBetter);
    return json;
}

QJsonObject toJson(const ItemWording& words) {
    QJsonObject json;
    add(json, u"text"_s, words.text);
    add(json, u"hint"_s, words.hint);
    add(json, u"detail"_s, words.detail);
    add(json, u"unit"_s, words.unit);
    add(json, u"low"_s, words.low);
    add(json, u"high"_s, words.high);
    add(json, u"options"_s, words.options);
    return json;
}

// ---- files and resources ----

void refuseProblems(const Questionnaire& questionnaire, const QString& name) {
    const std::vector<QuestionnaireProblem> found = problems(questionnaire);
    if (found.empty() || !isOfStructure(found.front().kind))
        return;
    const QuestionnaireProblem& first = found.front();
    QStringList where;
    for (const QString& part : {first.language, first.group, first.item, first.option, first.asked}) {
        if (!part.isEmpty())
            where += u'"' + part.left(100) + u'"';
    }
    const QString what = wordOf(word(first.kind));
    throw Error(ErrorKind::BadInput, {name, where.isEmpty() ? what : where.join(u", "_s) + u": "_s + what});
}

QJsonValue parsed(const QByteArray& bytes, const QString& name) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw Error(ErrorKind::BadInput, {name, u"not JSON, at byte %1"_s.arg(fault.offset)});
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Bug, {path});
    return JsonPlace(parsed(file.readAll(), path), path).object().value().toObject();
}

std::vector<Questionnaire> readBuiltIn() {
    const QDir all(u":/questionnaires"_s);
    std::vector<Questionnaire> questionnaires;
    QStringList ids = all.entryList(QDir::Dirs, QDir::Name);
    ids.removeOne(u"released"_s);
    for (const QString& id : ids) {
        const QDir folder(all.filePath(id));
        std::map<QString, QJsonObject> wordings;
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            if (file != u"definition.json"_s)
                wordings.emplace(file.chopped(5), resource(folder.filePath(file)));
        }
        questionnaires.push_back(questionnaireFromJson(resource(folder.filePath(u"definition.json"_s)), wordings, id));
        if (questionnaires.back().id != id)
            throw Error(ErrorKind::BadInput, {id, u"id: not the name of its folder"_s});
        refuseProblems(questionnaires.back(), id);
    }
    return questionnaires;
}

std::vector<Questionnaire> readReleased() {
    const QDir folder(u":/questionnaires/released"_s);
    std::vector<Questionnaire> questionnaires;
    for (const QFileInfo& one : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(one.filePath());
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::Bug, {file.fileName()});
        questionnaires.push_back(questionnaireFromFile(file.readAll(), one.fileName()));
    }
    return questionnaires;
}

/// What is the program's own and can't be read is a mistake of ours.
template <class Read> std::vector<Questionnaire> own(Read read) {
    try {
        return read();
    } catch (const Error& error) {
        throw Error(ErrorKind::Bug, error.facts());
    }
}

}  // namespace

Questionnaire questionnaireFromFile(const QByteArray& json, const QString& name) {
    const JsonPlace file(parsed(json, name), name);
    checkFormat(file.object()[u"format"]);
    knowsOnly(file, {u"format"_s, u"definition"_s, u"wordings"_s});
    Questionnaire questionnaire = definitionAt(file[u"definition"]);
    const JsonPlace wordings = file[u"wordings"];
    const QStringList languages = wordings.object().value().toObject().keys();
    for (const QString& language : languages)
        questionnaire.wordings.emplace(language, wordingAt(wordings[language]));
    refuseProblems(questionnaire, name);
    return questionnaire;
}

QByteArray toFile(const Questionnaire& questionnaire) {
    QJsonObject wordings;
    for (const auto& [language, wording] : questionnaire.wordings)
        wordings.insert(language, wordingJson(wording));
    return QJsonDocument(QJsonObject{{u"format"_s, questionnaireFormat},
                                     {u"definition"_s, definitionJson(questionnaire)},
                                     {u"wordings"_s, wordings}})
        .toJson();
}

Questionnaire questionnaireFromJson(const QJsonObject& definition, const std::map<QString, QJsonObject>& wordings,
                                    const QString& name) {
    Questionnaire questionnaire = definitionAt(JsonPlace(definition, name));
    for (const auto& [language, wording] : wordings)
        questionnaire.wordings.emplace(language, wordingAt(JsonPlace(wording, name, language)));
    return questionnaire;
}

QJsonObject definitionJson(const Questionnaire& questionnaire) {
    QJsonArray groups;
    for (const ItemGroup& group : questionnaire.groups) {
        QJsonArray items;
        for (const Item& item : group.items)
            items += toJson(item);
        QJsonObject json{{u"id"_s, group.id}, {u"items"_s, items}};
        add(json, u"shown"_s, group.shown);
        groups += json;
    }
    QJsonObject json{{u"format"_s, questionnaireFormat},
                     {u"id"_s, questionnaire.id},
                     {u"version"_s, questionnaire.version},
                     {u"purpose"_s, wordOf(word(questionnaire.purpose))},
                     {u"groups"_s, groups}};
    add(json, u"offered"_s, questionnaire.offered);
    add(json, u"source"_s, questionnaire.source);
    add(json, u"licence"_s, questionnaire.licence);
    if (questionnaire.scoring)
        json.insert(u"scoring"_s, toJson(*questionnaire.scoring));
    return json;
}

QJsonObject wordingJson(const Wording& wording) {
    QJsonObject items;
    for (const auto& [id, words] : wording.items)
        items.insert(id, toJson(words));
    QJsonObject json{{u"title"_s, wording.title}, {u"items"_s, items}};
    add(json, u"intro"_s, wording.intro);
    add(json, u"groups"_s, wording.groups);
    return json;
}

const std::vector<Questionnaire>& builtInQuestionnaires() {
    static const std::vector<Questionnaire> all = own(readBuiltIn);
    return all;
}

const Questionnaire* builtInQuestionnaire(QStringView id) {
    const auto& all = builtInQuestionnaires();
    const auto found = std::ranges::find(all, id, &Questionnaire::id);
    return found == all.end() ? nullptr : &*found;
}

const std::vector<Questionnaire>& releasedQuestionnaires() {
    static const std::vector<Questionnaire> all = own(readReleased);
    return all;
}

const Questionnaire* builtInQuestionnaire(QStringView id, int version) {
    const Questionnaire* newest = builtInQuestionnaire(id);
    if (newest != nullptr && newest->version == version)
        return newest;
    const auto& all = releasedQuestionnaires();
    const auto found =
        std::ranges::find_if(all, [&](const Questionnaire& one) { return one.id == id && one.version == version; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace reliefbook
