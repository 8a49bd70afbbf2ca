// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/questionnaires/questionnairejson.h"
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::aForm;
using testing::condition;
using testing::formOfGroups;

// Everything a form can have.
Questionnaire rich() {
    Questionnaire form = formOfGroups({
        ItemGroup{.id = u"one"_s,
                  .items = {{.id = u"ill"_s, .type = ItemType::YesNo, .required = true, .detail = true},
                            {.id = u"due"_s, .type = ItemType::Day, .future = true},
                            {.id = u"weight"_s, .type = ItemType::Number, .least = 0, .most = 300.5, .decimals = 1},
                            {.id = u"what"_s,
                             .type = ItemType::Multiple,
                             .options = {u"a"_s, u"none"_s},
                             .exclusive = {u"none"_s},
                             .shown = condition(R"({"item":"ill","is":"yes"})")}}},
        ItemGroup{.id = u"two"_s,
                  .items = {{.id = u"pain"_s, .type = ItemType::Scale},
                            {.id = u"felt"_s, .type = ItemType::BodyMap},
                            {.id = u"spot"_s, .type = ItemType::BodyMap, .marks = MarksAsked::Where},
                            {.id = u"sign"_s, .type = ItemType::Signature}},
                  .shown = condition(R"({"any":[{"age":{">=":18}},{"item":"what","in":["a"]}]})")},
    });
    form.version = 7;
    form.purpose = Purpose::Supplement;
    form.offered = condition(R"({"item":"pregnant","is":"yes"})");
    form.source = u"Somebody 2026"_s;
    form.licence = u"CC0"_s;
    form.scoring = Scoring{.rule = Scoring::Rule::Mean,
                           .items = {u"pain"_s},
                           .minimumAnswered = 1,
                           .least = 0,
                           .most = 10,
                           .higherIsBetter = true};
    Wording& english = form.wordings[u"en"_s];
    english.intro = u"Intro"_s;
    english.items[u"weight"_s].unit = u"kg"_s;
    english.items[u"ill"_s].hint = u"Hint"_s;
    return form;
}

QJsonObject fileOf(const Questionnaire& form) { return QJsonDocument::fromJson(toFile(form)).object(); }

/// What refusing says of it, after the name; "" where it is read.
std::string refusalOf(const QByteArray& file) {
    try {
        questionnaireFromFile(file, u"form.json"_s);
        return "";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.fact(0), u"form.json"_s);
        return error.fact(1).toStdString();
    }
}

std::string refusalOf(const Questionnaire& form) { return refusalOf(toFile(form)); }

/// The refusal when `from` stands as `to` in the file.
std::string refusalWith(const char* from, const char* to) {
    QByteArray file = QJsonDocument(fileOf(rich())).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(file.contains(from)) << from;
    file.replace(file.indexOf(from), qsizetype(qstrlen(from)), to);
    return refusalOf(file);
}

TEST(QuestionnaireJson, ComesBackAsItWentOut) {
    EXPECT_EQ(questionnaireFromFile(toFile(rich()), u"form.json"_s), rich());
    std::map<QString, QJsonObject> wordings;
    for (const auto& [language, wording] : rich().wordings)
        wordings.emplace(language, wordingJson(wording));
    EXPECT_EQ(questionnaireFromJson(definitionJson(rich()), wordings, u"form"_s), rich());
    for (const Questionnaire& form : builtInQuestionnaires())
        EXPECT_EQ(questionnaireFromFile(toFile(form), u"form.json"_s), form) << form.id.toStdString();
}

TEST(QuestionnaireJson, SaysOfABodyMapOnlyWhereItAsksForNoMoreThanThePlace) {
    const QByteArray file = QJsonDocument(fileOf(rich())).toJson(QJsonDocument::Compact);
    EXPECT_EQ(file.count("\"marks\""), 1);
    EXPECT_TRUE(file.contains(R"("marks":"where")"));
    EXPECT_EQ(refusalWith(R"("marks":"where")", R"("marks":"pain")"), "");
}

TEST(QuestionnaireJson, KeepsEveryLetterAsItIs) {
    Questionnaire form = aForm(std::vector{Item{.id = u"a"_s}});
    for (const QString& text :
         {u"שלום \u202E עולם \u202C"_s, u"e\u0301 \u0323\u0307 n\u0303"_s, u"👩🏽‍⚕️"_s,
          QString(QChar(0xd800)) + u"x"_s, u"\"\\/\b\f\n\r\t<&>"_s, u"  "_s + QString(4000 - 2, u'ж')}) {
        form.wordings[u"en"_s].items[u"a"_s].text = text;
        EXPECT_EQ(questionnaireFromFile(toFile(form), u"form.json"_s).wordings[u"en"_s].items[u"a"_s].text, text);
    }
}

TEST(QuestionnaireJson, RefusesWhatItDoesNotKnowAndSaysWhere) {
    EXPECT_EQ(refusalWith(R"("type":"scale")", R"("type":"slider")"),
              "definition.groups[1].items[0].type: \"slider\" is not known here");
    EXPECT_EQ(refusalWith(R"("marks":"where")", R"("marks":"when")"),
              "definition.groups[1].items[2].marks: \"when\" is not known here");
    EXPECT_EQ(refusalWith(R"("purpose":"supplement")", R"("purpose":"fun")"),
              "definition.purpose: \"fun\" is not known here");
    EXPECT_EQ(refusalWith(R"("required":true)", R"("reqired":true)"),
              "definition.groups[0].items[0].reqired: not a word of a questionnaire");
    EXPECT_EQ(refusalWith(R"("hint":"Hint")", R"("hnt":"Hint")"),
              "wordings.en.items.ill.hnt: not a word of a questionnaire");
    EXPECT_EQ(refusalWith(R"("rule":"mean")", R"("rule":"median")"),
              "definition.scoring.rule: neither \"sum\" nor \"mean\"");
}

TEST(QuestionnaireJson, RefusesWhatIsOfAnotherKind) {
    EXPECT_EQ(refusalWith(R"("required":true)", R"("required":"yes")"),
              "definition.groups[0].items[0].required: neither true nor false");
    EXPECT_EQ(refusalWith(R"("decimals":1)", R"("decimals":1.5)"),
              "definition.groups[0].items[2].decimals: not a whole number");
    EXPECT_EQ(refusalWith(R"("decimals":1)", R"("decimals":7)"),
              "definition.groups[0].items[2].decimals: 7 is not from 0 to 6");
    EXPECT_EQ(refusalWith(R"("version":7)", R"("version":0)"), "definition.version: 0 is not from 1 to 1e+06");
    EXPECT_EQ(refusalWith(R"("options":["a","none"])", R"("options":"a")"),
              "definition.groups[0].items[3].options: not a list");
    EXPECT_EQ(refusalWith(R"("title":"Word")", R"("title":["Word"])"), "wordings.en.title: not a text");
    EXPECT_EQ(refusalWith(R"("title":"Word")", "\"title\":\"Wo\\u0000rd\""),
              "wordings.en.title: a text with a NUL character");
    EXPECT_EQ(refusalWith(R"("is":"yes")", R"("is":true)"), "definition.groups[0].items[3].shown.is: not a text");
}

TEST(QuestionnaireJson, RefusesANewerFormat) {
    EXPECT_EQ(refusalWith(R"("format":1,"wordings")", R"("format":2,"wordings")"),
              "format: 2 is newer than this program, which reads up to 1");
    EXPECT_EQ(refusalWith(R"("definition":{"format":1)", R"("definition":{"format":2)"),
              "definition.format: 2 is newer than this program, which reads up to 1");
    EXPECT_EQ(refusalOf("{}"), "format: not a number");
}

TEST(QuestionnaireJson, RefusesWhatIsNoJson) {
    EXPECT_EQ(refusalOf(""), "not JSON, at byte 0");
    EXPECT_EQ(refusalOf("MZ\x90 this is a program"), "not JSON, at byte 1");
    EXPECT_EQ(refusalOf("[1, 2]"), "not an object");
    EXPECT_EQ(refusalOf(QByteArray(R"({"format":1,"definition":)").repeated(2000)).substr(0, 17), "not JSON, at byte");
    EXPECT_EQ(refusalOf(QByteArray("[").repeated(100'000)).substr(0, 17), "not JSON, at byte");
}

TEST(QuestionnaireJson, RefusesTextsAndFormsWithoutMeasure) {
    Questionnaire form = aForm(std::vector{Item{.id = u"a"_s}});
    form.wordings[u"en"_s].items[u"a"_s].text = QString(1'000'000, u'x');
    EXPECT_EQ(refusalOf(form), "wordings.en.items.a.text: a text of more than 4000 characters");
    std::vector<Item> items;
    items.reserve(501);
    for (int i = 0; i < 501; ++i)
        items.push_back({.id = u"q%1"_s.arg(i)});
    EXPECT_EQ(refusalOf(aForm(items)), "definition.groups: more than 500 items");
    items.pop_back();
    EXPECT_EQ(refusalOf(aForm(items)), "");
    Item choice{.id = u"a"_s, .type = ItemType::Single};
    for (int i = 0; i < 501; ++i)
        choice.options += u"o%1"_s.arg(i);
    EXPECT_EQ(refusalOf(aForm(std::vector{choice})), "definition.groups[0].items[0].options: more than 500");
    QByteArray deep = R"({"item":"a","is":"x"})";
    for (int i = 0; i < 300; ++i)
        deep = R"({"not":)" + deep + "}";
    EXPECT_NE(refusalWith(R"({"is":"yes","item":"ill"})", deep.constData()).find("more than 10 conditions inside"),
              std::string::npos);
}

TEST(QuestionnaireJson, RefusesAStructureThatDoesNotHold) {
    EXPECT_EQ(refusalOf(aForm({{.id = u"a"_s}, {.id = u"a"_s}})), "\"group\", \"a\": the same id twice");
    EXPECT_EQ(
        refusalOf(aForm({{.id = u"a"_s, .type = ItemType::YesNo, .shown = condition(R"({"item":"b","is":"yes"})")},
                         {.id = u"b"_s, .type = ItemType::YesNo, .shown = condition(R"({"item":"a","is":"yes"})")}})),
        "\"group\", \"a\", \"b\": a loop of conditions");
}

TEST(QuestionnaireJson, AllowsATranslationThatIsNotWhole) {
    Questionnaire form = aForm({{.id = u"a"_s}, {.id = u"b"_s}});
    form.wordings[u"sr"_s].items[u"a"_s].text = u"Реч"_s;
    EXPECT_EQ(questionnaireFromFile(toFile(form), u"form.json"_s), form);
    form.wordings.erase(u"en"_s);
    EXPECT_EQ(refusalOf(form), "no language with every text");
}

TEST(QuestionnaireJson, ReadsAFormThatIsStillEdited) {
    const Questionnaire draft{.id = u"draft"_s, .groups = {ItemGroup{.id = u"g1"_s}}};
    EXPECT_EQ(questionnaireFromJson(definitionJson(draft), {}, u"draft"_s), draft);
}

}  // namespace
}  // namespace reliefbook
