// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/questionnaires/strokes.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

Signature read(const QByteArray& json) {
    return signatureFromJson({QJsonDocument::fromJson(json).object(), u"signature"_s});
}

TEST(Strokes, GoToJsonAndBack) {
    const Signature two{{Stroke{{{0.25, 0.5, 0}, {0.5, 0.25, 16}}}, Stroke{{{1, 1, 40}}}}, {}};
    EXPECT_EQ(QJsonDocument(toJson(two)).toJson(QJsonDocument::Compact),
              R"({"strokes":[[[0.25,0.5,0],[0.5,0.25,16]],[[1,1,40]]]})");
    EXPECT_EQ(signatureFromJson({toJson(two), u"signature"_s}), two);
}

TEST(Strokes, ANameTypedIsASignatureToo) {
    const Signature typed{{}, u"Марија"_s};
    EXPECT_EQ(toJson(typed), QJsonObject({{u"typed"_s, u"Марија"_s}}));
    EXPECT_EQ(signatureFromJson({toJson(typed), u"signature"_s}), typed);
    EXPECT_FALSE(typed.isEmpty());
    EXPECT_TRUE(Signature{}.isEmpty());
}

TEST(Strokes, RefuseWhatNoHandWrites) {
    const QByteArray point = "[0.5,0.5,1]";
    const QByteArray stroke = "[" + point + "]";
    QByteArray long2001 = "[" + (point + ",").repeated(mostPointsOfAStroke) + point + "]";
    const QByteArray many201 = (stroke + ",").repeated(mostStrokesOfASignature) + stroke;
    for (const QByteArray& bad : QList<QByteArray>{
             "{}", R"({"strokes":[]})", R"({"strokes":[[]]})", R"({"strokes":[[[0.5,0.5]]]})",
             R"({"strokes":[[[0.5,1.5,0]]]})", R"({"strokes":[[[-0.1,0.5,0]]]})", R"({"strokes":[[[0,0,-1]]]})",
             R"({"strokes":[[["a",0,0]]]})", R"({"strokes":[[[0,0,5],[0,0,4]]]})",
             R"({"strokes":[[[0,0,5]],[[0,0,4]]]})", R"({"strokes":"x"})", R"({"typed":"  "})",
             R"({"typed":")" + QByteArray("x").repeated(201) + R"("})", R"({"typed":"a","strokes":[[[0,0,0]]]})",
             R"({"other":1})", "{\"strokes\":[" + long2001 + "]}", "{\"strokes\":[" + many201 + "]}"})
        EXPECT_THROW(read(bad), Error) << bad.left(60).toStdString();
    EXPECT_EQ(read("{\"strokes\":[[" + (point + ",").repeated(mostPointsOfAStroke - 1) + point + "]]}")
                  .strokes.front()
                  .points.size(),
              2000U);
    EXPECT_EQ(
        read("{\"strokes\":[" + (stroke + ",").repeated(mostStrokesOfASignature - 1) + stroke + "]}").strokes.size(),
        200U);
}

TEST(Strokes, AreNoSignatureWhereTheyAreOnlyADot) {
    const auto isDot = [](std::vector<Stroke> strokes) { return isOnlyADot({.strokes = std::move(strokes)}); };
    EXPECT_FALSE(isDot({})) << "nothing yet";
    EXPECT_FALSE(isOnlyADot({.typedName = u"A"_s}));
    EXPECT_TRUE(isDot({{{{0.5, 0.5, 0}}}}));
    EXPECT_TRUE(isDot({{{{0.5, 0.5, 0}, {0.57, 0.5, 90}}}}));
    EXPECT_FALSE(isDot({{{{0.5, 0.5, 0}, {0.59, 0.5, 90}}}}));
    EXPECT_TRUE(isDot({{{{0.5, 0.5, 0}, {0.5, 0.7, 90}}}})) << "the sheet is wider than high";
    EXPECT_TRUE(isDot({{{{0.1, 0.5, 0}}}, {{{0.9, 0.5, 100}}}})) << "between two strokes nothing is written";
    EXPECT_FALSE(isDot({{{{0.5, 0.5, 0}, {0.55, 0.5, 90}}}, {{{0.1, 0.5, 200}, {0.14, 0.5, 300}}}})) << "together";
}

}  // namespace
}  // namespace reliefbook
