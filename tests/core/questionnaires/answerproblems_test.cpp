// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/answerproblems.h"
#include "core/records/bounds.h"
#include "tests/core/questionnaires/aform.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace reliefbook {

void PrintTo(const AnswerProblem& problem, std::ostream* out) {
    *out << problem.item.toStdString() << " kind " << int(problem.kind) << " least " << problem.least.value_or(-999)
         << " most " << problem.most.value_or(-999);
}

namespace {

using testing::aForm;
using testing::answers;
using testing::asked;
using testing::condition;
using Kind = AnswerProblem::Kind;

std::vector<AnswerProblem> found(const Item& item, const Answers& given) {
    return answerProblems(aForm(std::vector{item}), given, asked());
}

struct Case {
    Item item;
    const char* answers;
    std::optional<AnswerProblem> problem;
};

const Item text{.id = u"a"_s, .type = ItemType::Text, .required = true};
const Item number{.id = u"a"_s, .type = ItemType::Number, .least = 40, .most = 250, .decimals = 1};
const Item anyNumber{.id = u"a"_s, .type = ItemType::Number};
const Item scale{.id = u"a"_s, .type = ItemType::Scale};
const Item day{.id = u"a"_s, .type = ItemType::Day};
const Item dayAhead{.id = u"a"_s, .type = ItemType::Day, .future = true};
const Item single{.id = u"a"_s, .type = ItemType::Single, .options = {u"x"_s, u"y"_s}};
const Item multiple{.id = u"a"_s,
                    .type = ItemType::Multiple,
                    .required = true,
                    .options = {u"x"_s, u"y"_s, u"none"_s},
                    .exclusive = {u"none"_s}};
const Item yesNo{.id = u"a"_s, .type = ItemType::YesNo, .detail = true};
const Item map{.id = u"a"_s, .type = ItemType::BodyMap, .required = true};

AnswerProblem a(Kind kind, std::optional<double> least = {}, std::optional<double> most = {}) {
    return {.item = u"a"_s, .kind = kind, .least = least, .most = most};
}

TEST(AnswerProblems, AreToldOfOneAnswerOrNot) {
    const std::vector<Case> cases = {
        Case{text, "{}", a(Kind::NotAnswered)},
        Case{text, R"({"a":" "})", a(Kind::NotAnswered)},
        Case{text, R"({"a":"x"})", {}},
        Case{text, R"({"a":3})", a(Kind::WrongKind)},
        Case{text, R"({"a":true})", a(Kind::WrongKind)},
        Case{number, "{}", {}},
        Case{number, R"({"a":40})", {}},
        Case{number, R"({"a":250})", {}},
        Case{number, R"({"a":39.9})", a(Kind::OutOfRange, 40, 250)},
        Case{number, R"({"a":250.1})", a(Kind::OutOfRange, 40, 250)},
        Case{number, R"({"a":72.3})", {}},
        Case{number, R"({"a":72.35})", a(Kind::TooManyDecimals, {}, 1)},
        Case{number, R"({"a":"72"})", a(Kind::WrongKind)},
        Case{anyNumber, R"({"a":-1000000})", {}},
        Case{anyNumber, R"({"a":0.5})", a(Kind::TooManyDecimals, {}, 0)},
        Case{scale, R"({"a":0})", {}},
        Case{scale, R"({"a":7.5})", {}},
        Case{scale, R"({"a":10})", {}},
        Case{scale, R"({"a":10.5})", a(Kind::OutOfRange, 0, 10)},
        Case{scale, R"({"a":-1})", a(Kind::OutOfRange, 0, 10)},
        Case{day, R"({"a":"2026-11-22"})", {}},
        Case{day, R"({"a":"2026-11-23"})", a(Kind::InTheFuture)},
        Case{dayAhead, R"({"a":"2027-05-01"})", {}},
        Case{day, R"({"a":"2026-02-30"})", a(Kind::NoSuchDay)},
        Case{day, R"({"a":"yesterday"})", a(Kind::NoSuchDay)},
        Case{day, R"({"a":"2026/11/22 or so"})", a(Kind::NoSuchDay)},
        Case{day, R"({"a":"1896-11-22"})", {}},
        Case{day, R"({"a":"1896-11-21"})", a(Kind::TooLongAgo)},
        Case{day, R"({"a":20261122})", a(Kind::WrongKind)},
        Case{single, R"({"a":"y"})", {}},
        Case{single, R"({"a":"z"})", a(Kind::UnknownOption)},
        Case{single, R"({"a":["x"]})", a(Kind::WrongKind)},
        Case{multiple, R"({"a":["x","y"]})", {}},
        Case{multiple, R"({"a":["none"]})", {}},
        Case{multiple, R"({"a":["x","none"]})", a(Kind::NotAlone)},
        Case{multiple, R"({"a":["x","z"]})", a(Kind::UnknownOption)},
        Case{multiple, R"({"a":["x","x"]})", a(Kind::WrongKind)},
        Case{multiple, R"({"a":"x"})", a(Kind::WrongKind)},
        Case{multiple, R"({"a":[]})", a(Kind::NotAnswered)},
        Case{yesNo, R"({"a":"unknown"})", {}},
        Case{yesNo, R"({"a":"maybe"})", a(Kind::UnknownOption)},
        Case{yesNo, R"({"a":"yes","a.detail":7})", AnswerProblem{.item = u"a.detail"_s, .kind = Kind::WrongKind}},
        Case{yesNo, R"({"a":"no","a.detail":7})", {}},
        Case{map, R"({"a":[{}]})", {}},
        Case{map, R"({"a":[]})", a(Kind::NotAnswered)},
        Case{map, R"({"a":"back"})", a(Kind::WrongKind)}};
    for (const auto& [item, given, problem] : cases) {
        const auto expected = problem ? std::vector{*problem} : std::vector<AnswerProblem>{};
        EXPECT_EQ(found(item, answers(given)), expected) << given;
    }
}

TEST(AnswerProblems, AnAnswerHoldsAHundredThousandCharacters) {
    EXPECT_EQ(found(text, {{u"a"_s, QString(100'000, u'x')}}), std::vector<AnswerProblem>{});
    EXPECT_EQ(found(text, {{u"a"_s, QString(100'001, u'x')}}), std::vector{a(Kind::TooLong, {}, 100'000)});
    const Answers explained{{u"a"_s, u"yes"_s}, {u"a.detail"_s, QString(100'001, u'x')}};
    EXPECT_EQ(found(yesNo, explained),
              (std::vector{AnswerProblem{.item = u"a.detail"_s, .kind = Kind::TooLong, .most = 100'000}}));
}

TEST(AnswerProblems, AskNothingOfWhatIsNotShown) {
    const Questionnaire form = aForm({{.id = u"ill"_s, .type = ItemType::YesNo, .required = true},
                                      {.id = u"what"_s,
                                       .type = ItemType::Text,
                                       .required = true,
                                       .shown = condition(R"({"item":"ill","is":"yes"})")}});
    EXPECT_EQ(answerProblems(form, answers(R"({"ill":"no"})"), asked()), std::vector<AnswerProblem>{});
    EXPECT_EQ(answerProblems(form, answers(R"({"ill":"yes"})"), asked()),
              (std::vector{AnswerProblem{.item = u"what"_s, .kind = Kind::NotAnswered}}));
}

TEST(AnswerProblems, LeaveSignaturesAndTextsToReadAlone) {
    const Questionnaire form = aForm({{.id = u"read"_s, .type = ItemType::Instruction, .required = true},
                                      {.id = u"signature"_s, .type = ItemType::Signature, .required = true}});
    EXPECT_EQ(answerProblems(form, {}, asked()), std::vector<AnswerProblem>{});
}

TEST(AnswerProblems, WhatCannotBeStoredStaysAsItWas) {
    const QString most(mostInAnAnswer, u'a');
    EXPECT_EQ(storableAnswers({{u"a"_s, most}, {u"b"_s, most + u'a'}, {u"c"_s, most + u'a'}}, {{u"b"_s, u"old"_s}}),
              Answers({{u"a"_s, most}, {u"b"_s, u"old"_s}}));
}

TEST(AnswerProblems, AllThatIsStoredTogetherIsWithinItsBound) {
    const QString quotes(mostInAnAnswer, u'"');  // each written as two
    Answers typed;
    for (int i = 0; i < 6; ++i)
        typed[u"q%1"_s.arg(i)] = quotes;
    typed[u"short"_s] = u"Neck"_s;
    const Answers kept = storableAnswers(typed, {});
    EXPECT_EQ(kept.size(), 5);
    EXPECT_EQ(kept.value("short"_L1), u"Neck"_s);
    EXPECT_LE(QJsonDocument(kept).toJson(QJsonDocument::Compact).size(), mostInAllAnswers);
    EXPECT_EQ(storableAnswers(kept, {}), kept);
}

TEST(AnswerProblems, WhatIsStoredCanBeTakenInFromAFile) {
    Response form;
    form.answers = QString(mostInAllAnswers, u'a');
    EXPECT_EQ(columnOutOfBounds(form), QString());
    form.answers += u'a';
    EXPECT_EQ(columnOutOfBounds(form), u"answers"_s);
}

}  // namespace
}  // namespace reliefbook
