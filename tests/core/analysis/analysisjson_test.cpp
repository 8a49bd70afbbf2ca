// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysisjson.h"
#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// What is wrong with it, as the user reads it: "where: what".
QString refusalOf(const QByteArray& json) {
    try {
        analyseJson(json, u"file.json"_s);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.fact(0), u"file.json"_s);
        return error.fact(1);
    }
    return u"taken"_s;
}

QJsonValue resultOf(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(analyseJson(json, u"file.json"_s));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

TEST(AnalysisJson, SaysWhereAnInputIsWrong) {
    EXPECT_EQ(refusalOf(R"({"sessions": [{"day": 0, "pre": "8"}]})"), u"sessions[0].pre: not a number"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [{"day": 0}, {"day": 1, "post": true}]})"),
              u"sessions[1].post: not a number"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [{"pre": 8}]})"), u"sessions[0].day: not a number"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [7]})"), u"sessions[0]: not an object"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": {"day": 0}})"), u"sessions: not a list"_s);
    EXPECT_EQ(refusalOf(R"({"pre": 8})"), u"sessions: missing"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [], "baseline_extra": [null]})"), u"baseline_extra[0]: not a number"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [], "diary": [{"day": 1}]})"), u"diary[0].score: not a number"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [], "goal": "half"})"), u"goal: not a number"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "course", "input": {"sessions": [{"day": []}]}}])"),
              u"[0].input.sessions[0].day: not a number"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "practice", "input": {"courses": [{"sessions": 1}]}}])"),
              u"[0].input.courses[0].sessions: not a list"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "practice", "input": {}}])"), u"[0].input.courses: missing"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "course"}])"), u"[0].input: not an object"_s);
    EXPECT_EQ(refusalOf(R"([{"id": 7, "kind": "course", "input": {"sessions": []}}])"), u"[0].id: not a text"_s);
    EXPECT_EQ(refusalOf(R"([7])"), u"[0]: not an object"_s);
}

TEST(AnalysisJson, RefusesScoresOffTheScale) {
    EXPECT_EQ(refusalOf(R"({"sessions": [{"day": 0, "pre": 11}]})"), u"sessions[0].pre: 11 is not from 0 to 10"_s);
    EXPECT_EQ(refusalOf(R"({"sessions": [{"day": 0, "post": -1}]})"), u"sessions[0].post: -1 is not from 0 to 10"_s);
    EXPECT_TRUE(refusalOf(R"({"sessions": [{"day": 1e300}]})").startsWith(u"sessions[0].day: 1e+300 is not"));
    EXPECT_EQ(refusalOf(R"({"sessions": [{"day": 0, "pre": 20}], "params": {"scale_max": 24}})"), u"taken"_s);
}

TEST(AnalysisJson, RefusesWhatIsNotJson) {
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[1,"), QByteArray("8"),
                                   QByteArray("{\"sessions\": [NaN]}"), QByteArray("\xff\xfe\x00", 3)})
        EXPECT_TRUE(refusalOf(text).startsWith(u"character ")) << text.toStdString();
}

TEST(AnalysisJson, RefusesKindsAndInstrumentsItDoesNotKnow) {
    EXPECT_TRUE(refusalOf(R"([{"id": "a", "kind": "sced", "input": {}}])").startsWith(u"[0].kind: \"sced\" is not"));
    EXPECT_TRUE(refusalOf(R"([{"id": "a", "kind": "instrument", "input": {"instrument": "ODI", "answers": []}}])")
                    .startsWith(u"[0].input.instrument: \"ODI\" is not"));
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "instrument", "input": {"instrument": "PEG3", "answers": [1, 2]}}])"),
              u"[0].input.answers: 2 ratings instead of 3"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "instrument", "input": {"instrument": "RMDQ24", "answers": [2]}}])"),
              u"[0].input.answers: not a list of 24 statements"_s);
    EXPECT_EQ(refusalOf(R"([{"id": "a", "kind": "instrument", "input": {"instrument": "RCI", "answers": {"sd": 2}}}])"),
              u"[0].input.answers.icc: not a number"_s);
}

TEST(AnalysisJson, ConstantsAreOverriddenByName) {
    // A relief of half a point counts where the constant says so.
    const QByteArray sessions = R"("sessions": [{"day": 0, "pre": 5, "post": 4.5}, {"day": 7, "pre": 5}])";
    const auto status = [&sessions](const QByteArray& params) {
        return resultOf("{" + sessions + params + "}")[u"retention"][u"per_interval"][0][u"status"].toString();
    };
    EXPECT_EQ(status(""), u"NO_RELIEF"_s);
    EXPECT_EQ(status(R"(, "params": {"relief_min": 0.5})"), u"OK"_s);
    EXPECT_EQ(refusalOf("{" + sessions + R"(, "params": {"relief": 0.5}})"),
              u"params.relief: there is no such constant"_s);
    EXPECT_EQ(refusalOf("{" + sessions + R"(, "params": {"verdict_min_n": 4.5}})"),
              u"params.verdict_min_n: not a value it may have"_s);
    EXPECT_EQ(refusalOf("{" + sessions + R"(, "params": {"model_half_lives": [1, 2]}})"),
              u"params.model_half_lives: not a value it may have"_s);
    EXPECT_EQ(refusalOf("{" + sessions + R"(, "params": {"scale_min": 10}})"),
              u"params: the scale ends before it begins"_s);
}

TEST(AnalysisJson, EmptyListGivesAnEmptyList) { EXPECT_EQ(resultOf("[]"), QJsonValue(QJsonArray())); }

TEST(AnalysisJson, MissingAndNullAreTheSame) {
    EXPECT_EQ(resultOf(R"({"sessions": [{"day": 0, "pre": 5}]})"),
              resultOf(R"({"sessions": [{"day": 0, "pre": 5, "post": null}], "goal": null, "params": null})"));
}

}  // namespace
}  // namespace reliefbook
