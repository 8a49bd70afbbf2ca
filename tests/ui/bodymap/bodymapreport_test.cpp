// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpages.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

Report marked() {
    BodyMapBlock block;
    block.content.marks = {
        {BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, MarkQuality::Aching},
        {BodyView::Front, MarkKind::Numbness, u"thigh.front.R"_s, {}, {}, {}},
        {BodyView::Back, MarkKind::Stiffness, u"calf.R"_s, {{{0.6, 0.8}, {0.65, 0.85}}}, {}, {}},
    };
    block.content.forbidden = {{u"calf.L"_s, u"A doctor first."_s}};
    block.language = u"en"_s;
    Report report;
    report.title = u"Intake"_s;
    report.pageNumbering = u"Page %1 of %2"_s;
    report.blocks = {Heading{u"Where it hurts"_s, {}}, block};
    return report;
}

QImage page(Ink ink) {
    ReportPages pages(marked(), {595, 842}, ink);
    pages.layOut();
    EXPECT_EQ(pages.count(), 1);
    QImage image(1190, 1684, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0, 2);
    if (const QString folder = qEnvironmentVariable("RELIEFBOOK_SCREENSHOTS"); !folder.isEmpty())
        image.save(folder + (ink == Ink::Grey ? u"/bodymapreport_grey.png"_s : u"/bodymapreport.png"_s));
    return image;
}

int coloured(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QRgb pixel = image.pixel(x, y);
            count += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel) ? 1 : 0;
        }
    }
    return count;
}

TEST(BodyMapReport, IsPaintedInColourAndInGrey) {
    EXPECT_GT(coloured(page(Ink::Colour)), 1'000);
    const QImage grey = page(Ink::Grey);
    EXPECT_EQ(coloured(grey), 0);
    int dark = 0;
    for (int y = 0; y < grey.height(); y += 2) {
        for (int x = 0; x < grey.width(); x += 2)
            dark += qGray(grey.pixel(x, y)) < 128 ? 1 : 0;
    }
    EXPECT_GT(dark, 3'000);
}

TEST(BodyMapReport, SaysItsMarksAsText) {
    const QString text = plainText(marked());
    EXPECT_TRUE(text.contains(u"Left low back: pain, 7 of 10, aching\n"_s));
    EXPECT_TRUE(text.contains(u"Right front of the thigh: numbness\n"_s));
    EXPECT_TRUE(text.contains(u"Left calf. Not to be treated: A doctor first.\n"_s));
}

}  // namespace
}  // namespace reliefbook
