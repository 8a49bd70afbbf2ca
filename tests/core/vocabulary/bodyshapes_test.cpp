// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/bodyshapes.h"
#include "core/vocabulary/regions.h"
#include "tests/support.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

bool contains(const BodyLine& polygon, BodyPoint point) {
    bool odd = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const BodyPoint a = polygon[i];
        const BodyPoint b = polygon[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            odd = !odd;
    }
    return odd;
}

/// The middles of the squares of `step` that fill the picture.
std::vector<BodyPoint> gridOver(const BodyPicture& picture, double step) {
    std::vector<BodyPoint> points;
    for (int column = 0; (column + 0.5) * step < picture.width; ++column) {
        for (int row = 0; (row + 0.5) * step < picture.height; ++row)
            points.push_back({(column + 0.5) * step, (row + 0.5) * step});
    }
    return points;
}

TEST(BodyShapes, BelongToOneRegionWithItsSide) {
    for (const BodyPicture& picture : bodyPictures()) {
        std::size_t shapes = 0;
        for (const BodyLayer& layer : picture.layers) {
            shapes += layer.shapes.size();
            for (const BodyShape& shape : layer.shapes) {
                const Region* region = findRegion(shape.region);
                ASSERT_NE(region, nullptr) << shape.region.toStdString();
                EXPECT_NE(region->side, Side::None) << shape.region.toStdString();
                EXPECT_TRUE(contains(shape.points, shape.at)) << shape.region.toStdString();
                for (const BodyPoint& point : shape.points) {
                    EXPECT_TRUE(point.x >= 0 && point.x <= picture.width && point.y >= 0 && point.y <= picture.height)
                        << shape.region.toStdString();
                }
            }
        }
        EXPECT_GE(shapes, 40U);
    }
}

TEST(BodyShapes, ShowEveryRegionFromWhereTheVocabularySaysItIsSeen) {
    for (const Region& region : regions()) {
        if (region.side == Side::None)
            continue;
        EXPECT_FALSE(viewsOf(region.id).empty()) << region.id.toStdString();
        EXPECT_EQ(bodyShape(BodyView::Front, region.id) != nullptr, region.seenFromFront) << region.id.toStdString();
        EXPECT_EQ(bodyShape(BodyView::Back, region.id) != nullptr, region.seenFromBack) << region.id.toStdString();
    }
}

TEST(BodyShapes, HaveTheClientsLeftAndRight) {
    for (const BodyPicture& picture : bodyPictures()) {
        for (const BodyLayer& layer : picture.layers) {
            for (const BodyShape& shape : layer.shapes) {
                const Side side = findRegion(shape.region)->side;
                const bool onTheRight = shape.at.x > picture.width / 2;
                if (picture.view == BodyView::Left || picture.view == BodyView::Right) {
                    EXPECT_NE(side, picture.view == BodyView::Left ? Side::Right : Side::Left);
                } else if (side != Side::Central) {
                    EXPECT_EQ(side, onTheRight == (picture.view == BodyView::Front) ? Side::Left : Side::Right)
                        << shape.region.toStdString();
                }
            }
        }
    }
}

TEST(BodyShapes, CoverTheOutlineAndNothingElse) {
    for (const BodyPicture& picture : bodyPictures()) {
        for (const BodyLayer& layer : picture.layers) {
            int inside = 0;
            int covered = 0;
            int twice = 0;
            int outside = 0;
            for (const BodyPoint point : gridOver(picture, 1.5)) {
                const auto shapes = std::ranges::count_if(
                    layer.shapes, [&](const BodyShape& shape) { return contains(shape.points, point); });
                const bool isInside = contains(layer.outline, point);
                inside += isInside ? 1 : 0;
                covered += isInside && shapes > 0 ? 1 : 0;
                twice += shapes > 1 ? 1 : 0;
                outside += !isInside && shapes > 0 ? 1 : 0;
            }
            EXPECT_GT(inside, 1'500);
            EXPECT_GE(covered, inside * 0.995);
            EXPECT_LE(twice, inside * 0.002);
            EXPECT_LE(outside, inside * 0.002);
        }
    }
}

TEST(BodyShapes, AreHitByAPointInsideThem) {
    for (const BodyPicture& picture : bodyPictures()) {
        for (const BodyLayer& layer : picture.layers) {
            for (const BodyShape& shape : layer.shapes)
                EXPECT_EQ(regionAt(picture.view, shape.at), shape.region);
        }
    }
    for (const Region& region : regions()) {
        if (region.side == Side::None)
            continue;
        const std::vector<BodyView> views = viewsOf(region.id);
        EXPECT_EQ(regionAt(views.front(), bodyShape(views.front(), region.id)->at), region.id);
    }
}

TEST(BodyShapes, LetTheArmLieOverTheTrunk) {
    const BodyShape* wrist = bodyShape(BodyView::Left, u"wrist.L");
    ASSERT_NE(wrist, nullptr);
    EXPECT_TRUE(contains(bodyPicture(BodyView::Left).layers.front().outline, wrist->at));
    EXPECT_EQ(regionAt(BodyView::Left, wrist->at), u"wrist.L"_s);
}

TEST(BodyShapes, AnswerEveryPointInsideAndNoneOutside) {
    const BodyPicture& front = bodyPicture(BodyView::Front);
    for (const BodyPoint point : gridOver(front, 2))
        EXPECT_EQ(regionAt(BodyView::Front, point).isEmpty(), !contains(front.layers.front().outline, point));
    EXPECT_EQ(regionAt(BodyView::Front, {-5, 200}), QString());
}

TEST(BodyShapes, StandForARegionWhoseSideWasNotSaid) {
    EXPECT_TRUE(isOfRegion(u"back.low.L", u"back.low"));
    EXPECT_TRUE(isOfRegion(u"back.low.R", u"back.low"));
    EXPECT_FALSE(isOfRegion(u"back.low.L", u"back.low.R"));
    EXPECT_FALSE(isOfRegion(u"back.mid.L", u"back.low"));
    EXPECT_TRUE(isOfRegion(u"sacrum.C", u"sacrum.C"));
    EXPECT_EQ(viewsOf(u"back.low").front(), BodyView::Back);
    EXPECT_EQ(viewsOf(u"nowhere").size(), 0U);
}

TEST(BodyShapes, AreWhatTheScriptDraws) {
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        GTEST_SKIP() << "there is no python3";
    const QString root = QStringLiteral(TESTS_SOURCE_DIR) + u"/.."_s;
    QProcess script;
    script.start(python, {u"-B"_s, root + u"/packaging/bodymap.py"_s, u"-"_s});
    ASSERT_TRUE(script.waitForFinished(120'000));
    QFile committed(root + u"/resources/bodymap/bodymap.json"_s);
    ASSERT_TRUE(committed.open(QIODevice::ReadOnly));
    const QByteArray drawn = script.readAllStandardOutput();
    EXPECT_GT(drawn.size(), 100'000);
    EXPECT_TRUE(drawn == committed.readAll()) << "run packaging/bodymap.py";
}

}  // namespace
}  // namespace reliefbook
