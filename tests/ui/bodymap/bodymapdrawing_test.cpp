// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymapdrawing.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/theme/fonts.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

BodyMapOptions options(Scheme scheme) {
    BodyMapOptions options;
    options.scheme = scheme;
    options.font = paperFont(13);
    return options;
}

QImage painted(const BodyMapContent& content, Scheme scheme = Scheme::Light) {
    QImage image(900, 640, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawBodyMap(painter, image.rect(), content, Words(), options(scheme));
    if (const QString folder = qEnvironmentVariable("RELIEFBOOK_SCREENSHOTS"); !folder.isEmpty()) {
        static int count = 0;
        image.save(folder + u"/bodymapdrawing%1.png"_s.arg(++count));
    }
    return image;
}

/// How many pixels around the middle of a region's shape differ, where both pictures have the same legend.
int differing(const QImage& a, const QImage& b, const BodyMapContent& content, BodyView view, const QString& region) {
    int count = 0;
    for (const PlacedView& place : bodyMapViews(a.rect(), content, Words(), options(Scheme::Light))) {
        if (place.view != view)
            continue;
        const QPoint at = place.fromPicture(bodyShape(view, region)->at).toPoint();
        for (int dx = -8; dx <= 8; ++dx) {
            for (int dy = -8; dy <= 8; ++dy)
                count += a.pixel(at + QPoint(dx, dy)) != b.pixel(at + QPoint(dx, dy)) ? 1 : 0;
        }
    }
    return count;
}

TEST(BodyMapDrawing, HatchesWhatIsNotToBeTreatedOnBothSidesWhereNoneWasSaid) {
    const BodyMapContent one{{}, {{u"thigh.back.L"_s, u"why"_s}}, {}};
    const BodyMapContent both{{}, {{u"thigh.back"_s, u"why"_s}}, {}};
    const QImage left = painted(one);
    const QImage all = painted(both);
    EXPECT_EQ(differing(left, all, one, BodyView::Back, u"thigh.back.L"_s), 0);
    EXPECT_GT(differing(left, all, one, BodyView::Back, u"thigh.back.R"_s), 40);
    EXPECT_EQ(*whyForbidden(both.forbidden, u"thigh.back.R"), u"why"_s);
    EXPECT_EQ(whyForbidden(both.forbidden, u"thigh.in.R"), nullptr);
}

TEST(BodyMapDrawing, SmallPicturesStandApartAsTheirCaptionsNeedIt) {
    const BodyMapOptions look = options(Scheme::Light);
    QFont font = look.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    for (const QString& language : {u"en"_s, u"sr"_s}) {
        const Words words(language);
        // Low and wide: room beside the pictures, none above them. Then as wide as they are and no wider.
        for (const QRectF area : {QRectF(0, 0, 600, 280), QRectF(0, 0, 900, 640)}) {
            const std::vector<PlacedView> views = bodyMapViews(area, {}, words, look);
            double end = area.left();
            for (const PlacedView& place : views) {
                const double half = metrics.horizontalAdvance(viewWord(place.view, words)) / 2;
                EXPECT_GE(place.area().center().x() - half, end) << language.toStdString() << ' ' << area.width();
                end = place.area().center().x() + half + 8;
            }
            EXPECT_LE(end - 8, area.right());
            EXPECT_NEAR(views.front().area().left() + views.back().area().right(), area.width(), 1) << "in the middle";
        }
        // Where there is no room for it they stay where they were, and within.
        const std::vector<PlacedView> narrow = bodyMapViews(QRectF(0, 0, 220, 600), {}, words, look);
        EXPECT_GE(narrow.front().area().left(), 0);
        EXPECT_LE(narrow.back().area().right(), 220);
    }
}

TEST(BodyMapDrawing, TellsKindsApartWithoutColour) {
    std::vector<QImage> pictures;
    BodyMapContent content;
    for (const MarkKind kind : everyValue<MarkKind>()) {
        if (kind == MarkKind::Pain)
            continue;
        content.marks = {{BodyView::Front, kind, u"chest.upper.L"_s, {}, {}, {}}};
        pictures.push_back(painted(content, Scheme::Grey));
        for (int x = 0; x < 900; x += 3) {
            for (int y = 0; y < 640; y += 3) {
                const QRgb pixel = pictures.back().pixel(x, y);
                ASSERT_EQ(qRed(pixel), qGreen(pixel));
                ASSERT_EQ(qRed(pixel), qBlue(pixel));
            }
        }
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(differing(pictures[i], pictures[j], content, BodyView::Front, u"chest.upper.L"_s), 25) << i << j;
    }
}

TEST(BodyMapDrawing, DrawsLinesOfEachKindOtherwiseInGrey) {
    std::vector<QImage> pictures;
    BodyMapContent content;
    for (const MarkKind kind : everyValue<MarkKind>()) {
        content.marks = {{BodyView::Front, kind, {}, {{{0.3, 0.42}, {0.7, 0.42}}}, {}, {}}};
        pictures.push_back(painted(content, Scheme::Grey));
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(pictures[i].copy(0, 0, 900, 560), pictures[j].copy(0, 0, 900, 560)) << i << j;
    }
}

TEST(BodyMapDrawing, ShowsIntensityByItsDigitAndColour) {
    const BodyMapContent four{{{BodyView::Front, MarkKind::Pain, u"chest.upper.L"_s, {}, 4, {}}}, {}, {}};
    const BodyMapContent eight{{{BodyView::Front, MarkKind::Pain, u"chest.upper.L"_s, {}, 8, {}}}, {}, {}};
    const BodyMapContent five{{{BodyView::Front, MarkKind::Pain, u"chest.upper.L"_s, {}, 5, {}}}, {}, {}};
    EXPECT_GT(differing(painted(four), painted(eight), four, BodyView::Front, u"chest.upper.L"_s), 200);
    // In grey 4 and 5 have the same tone: the digit tells them apart.
    const QImage greyFour = painted(four, Scheme::Grey);
    const QImage greyFive = painted(five, Scheme::Grey);
    EXPECT_GT(differing(greyFour, greyFive, four, BodyView::Front, u"chest.upper.L"_s), 10);
    EXPECT_LT(differing(greyFour, greyFive, four, BodyView::Front, u"chest.upper.L"_s), 120);
}

TEST(BodyMapDrawing, ShowsTheLastMapBehindThisOne) {
    const BodyMapContent now{{{BodyView::Front, MarkKind::Pain, u"face.L"_s, {}, 4, {}}}, {}, {}};
    BodyMapContent after = now;
    after.ghost = {{BodyView::Front, MarkKind::Pain, u"shin.R"_s, {}, 8, {}}};
    EXPECT_NE(painted(now).copy(0, 300, 500, 200), painted(after).copy(0, 300, 500, 200));
}

TEST(BodyMapDrawing, NamesWhatIsMarkedInTheLanguageAsked) {
    const BodyMark mark{BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 6.5, MarkQuality::Burning};
    EXPECT_EQ(markText(mark, Words()), u"Left low back: pain, 6.5 of 10, burning"_s);
    EXPECT_TRUE(markText(mark, Words(u"sr"_s)).startsWith(u"Доњи део леђа, лево"_s));
    const BodyMark line{BodyView::Back, MarkKind::Scar, {}, {{{0, 0}, {1, 1}}}, {}, {}};
    EXPECT_EQ(markText(line, Words()), u"Drawn beside the body: scar"_s);
}

TEST(BodyMapDrawing, HasNoLegendForPlacesAlone) {
    const auto height = [](const BodyMapContent& content) {
        return bodyMapHeight(500, content, Words(), options(Scheme::Light));
    };
    BodyMapContent marked{{{BodyView::Back, MarkKind::Other, u"back.low.L"_s, {}, {}, {}}}, {}, {}};
    EXPECT_GT(height(marked), height({}));
    marked.onlyWhere = true;
    EXPECT_EQ(height(marked), height({}));
}

TEST(BodyMapDrawing, NamesThePlaceAloneWhereOnlyThatWasAsked) {
    BodyMark mark{BodyView::Back, MarkKind::Other, u"back.low.L"_s, {}, {}, {}};
    EXPECT_EQ(placeText(mark, Words()), u"Left low back"_s);
    mark.intensity = 3;
    EXPECT_EQ(placeText(mark, Words()), markText(mark, Words())) << "what is known is said";
}

}  // namespace
}  // namespace reliefbook
