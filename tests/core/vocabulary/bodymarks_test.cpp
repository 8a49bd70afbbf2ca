// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/vocabulary/bodymarks.h"
#include "tests/support.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

QJsonArray json(const QByteArray& text) { return QJsonDocument::fromJson(text).array(); }

std::vector<BodyMark> sample() {
    return {
        {BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 6.5, MarkQuality::Burning},
        {BodyView::Front, MarkKind::Scar, u"abdomen.lower.C"_s, {{{0.4, 0.5}, {0.6, 0.51}}, {{0.1, 1}}}, {}, {}},
        {BodyView::Right, MarkKind::Other, {}, {{{0, 0}, {0.25, 0.125}}}, 0, {}},
        {BodyView::Left, MarkKind::Numbness, u"thumb"_s, {}, {}, MarkQuality::Numb},
    };
}

TEST(BodyMarks, ComeBackFromJsonAsTheyWere) {
    const QJsonArray written = toJson(sample());
    EXPECT_EQ(marksFromJson(json(QJsonDocument(written).toJson())), sample());
    EXPECT_EQ(written[0].toObject(), (QJsonObject{{u"view"_s, u"back"_s},
                                                  {u"kind"_s, u"pain"_s},
                                                  {u"region"_s, u"back.low.L"_s},
                                                  {u"intensity"_s, 6.5},
                                                  {u"quality"_s, u"burning"_s}}));
    EXPECT_EQ(marksFromJson({}), std::vector<BodyMark>());
    for (const MarkKind kind : everyValue<MarkKind>()) {
        for (const MarkQuality quality : everyValue<MarkQuality>()) {
            const std::vector<BodyMark> one{{BodyView::Front, kind, u"face.R"_s, {}, 10, quality}};
            EXPECT_EQ(marksFromJson(toJson(one)), one);
        }
    }
}

TEST(BodyMarks, AreRefusedWhereTheyAreNotWhatIsWritten) {
    const auto refused = [](const QByteArray& mark) -> QString {
        try {
            marksFromJson(json("[" + mark + "]"));
        } catch (const Error& error) {
            return error.kind() == ErrorKind::BadInput ? error.fact(1) : u"another kind"_s;
        }
        return {};
    };
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":"face.L"})"), QString());
    EXPECT_EQ(refused("7"), u"[0]: not an object"_s);
    EXPECT_EQ(refused("null"), u"[0]: not an object"_s);
    EXPECT_EQ(refused(R"({"kind":"pain","region":"face.L"})"), u"[0].view: not one of the known words"_s);
    EXPECT_EQ(refused(R"({"view":"above","kind":"pain","region":"face.L"})"),
              u"[0].view: not one of the known words"_s);
    EXPECT_EQ(refused(R"({"view":"front","kind":3,"region":"face.L"})"), u"[0].kind: not one of the known words"_s);
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain"})"), u"[0].region: not a region of the body"_s);
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":"face.C"})"),
              u"[0].region: not a region of the body"_s);
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":["face.L"]})"),
              u"[0].region: not a region of the body"_s);
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":"face.L","note":"x"})"),
              u"[0]: a key that is not known"_s);
    for (const QByteArray intensity : {"-0.1", "10.5", "1e300", "\"7\"", "null", "true"}) {
        EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":"face.L","intensity":)" + intensity + "}"),
                  u"[0].intensity: not a number from 0 to 10"_s)
            << intensity.constData();
    }
    EXPECT_EQ(refused(R"({"view":"front","kind":"pain","region":"face.L","quality":""})"),
              u"[0].quality: not one of the known words"_s);
    const auto strokes = [&](const QByteArray& list) {
        return refused(R"({"view":"front","kind":"pain","strokes":)" + list + "}");
    };
    EXPECT_EQ(strokes("[[0,0.5,1,1]]"), QString());
    EXPECT_EQ(strokes("[]"), u"[0].strokes: not a list of strokes"_s);
    EXPECT_EQ(strokes("{}"), u"[0].strokes: not a list of strokes"_s);
    EXPECT_EQ(strokes("[[]]"), u"[0].strokes[0]: not a list of points"_s);
    EXPECT_EQ(strokes("[[0,0],[0,0,1]]"), u"[0].strokes[1]: not a list of points"_s);
    EXPECT_EQ(strokes("[[0,1.01]]"), u"[0].strokes[0]: not a number from 0 to 1"_s);
    EXPECT_EQ(strokes("[[\"0\",\"0\"]]"), u"[0].strokes[0]: not a number from 0 to 1"_s);
    EXPECT_EQ(
        refused(R"({"view":"front","kind":"pain","region":"face.L"},{"view":"front","kind":"scar","region":"face.L"})"),
        u"[1].region: marked twice"_s);
}

TEST(BodyMarks, AreRefusedWhereNoHandCouldHaveMadeThem) {
    std::vector<BodyMark> marks(std::size_t(mostMarks) + 1, sample()[1]);
    EXPECT_THROW(marksFromJson(toJson(marks)), Error);
    marks.pop_back();
    EXPECT_EQ(marksFromJson(toJson(marks)).size(), std::size_t(mostMarks));
    marks = {sample()[1]};
    marks[0].strokes.assign(std::size_t(mostStrokes) + 1, {{0, 0}});
    EXPECT_THROW(marksFromJson(toJson(marks)), Error);
    marks[0].strokes = {BodyLine(std::size_t(mostPoints) + 1)};
    EXPECT_THROW(marksFromJson(toJson(marks)), Error);
}

TEST(BodyMarks, KeepTheirFormWithFewPoints) {
    BodyLine straight;
    for (int i = 0; i <= 100; ++i)
        straight.push_back({i / 100.0, 0.25});
    EXPECT_EQ(simplified(straight, 0.001), (BodyLine{{0, 0.25}, {1, 0.25}}));
    EXPECT_EQ(simplified({{0, 0}, {0.5, 0.5}, {1, 0}}, 0.1), (BodyLine{{0, 0}, {0.5, 0.5}, {1, 0}}));
    BodyLine round;
    for (int i = 0; i <= 1'000; ++i)
        round.push_back({0.5 + 0.4 * std::cos(i * 0.00628318), 0.5 + 0.4 * std::sin(i * 0.00628318)});
    const BodyLine less = simplified(round, 0.002);
    EXPECT_GT(less.size(), 10U);
    EXPECT_LT(less.size(), 60U);
    EXPECT_EQ(simplified({{0.5, 0.5}}, 0.1).size(), 1U);
}

TEST(BodyMarks, NeverHoldMorePointsThanCanBeRead) {
    BodyLine wild;
    for (int i = 0; i < 50'000; ++i)
        wild.push_back({i / 50'000.0, i % 2 ? 0.9 : 0.1});
    EXPECT_LE(simplified(wild, 0.001).size(), std::size_t(mostPoints));
}

TEST(BodyMarks, KnowTheRegionADrawingLiesOn) {
    const BodyShape* low = bodyShape(BodyView::Back, u"back.low.R");
    const BodyPicture& back = bodyPicture(BodyView::Back);
    const BodyPoint at{low->at.x / back.width, low->at.y / back.height};
    EXPECT_EQ(regionUnder(BodyView::Back, {{at, at, {0, 0}}}), u"back.low.R"_s);
    EXPECT_EQ(regionUnder(BodyView::Back, {{{0, 0}}}), QString());
}

}  // namespace
}  // namespace reliefbook
