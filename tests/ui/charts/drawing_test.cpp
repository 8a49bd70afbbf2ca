// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/drawing.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

constexpr int enlarged = 4;  // image pixels in one of the layout: enough to look inside a ring

Chart dumbbells(std::vector<Dumbbell> sessions) {
    Chart chart;
    chart.title = u"Pain across the course"_s;
    chart.y = {u"Pain"_s, u"worst pain"_s, u"no pain"_s, u"down = better"_s};
    chart.x.from = -2;
    chart.x.to = sessions.back().x + 2;
    for (const Dumbbell& session : sessions)
        chart.x.sessions.push_back({session.session, session.x});
    chart.marks.emplace_back(DumbbellsMark{u"before"_s, u"after"_s, {}, {}, std::move(sessions)});
    return chart;
}

QImage drawn(const Chart& chart, QSizeF size, const ChartLook& look = {}) {
    QImage image((size * enlarged).toSize(), QImage::Format_RGB32);
    image.fill(theme(look.scheme).surface);
    QPainter painter(&image);
    ChartLook large = look;
    large.pixel = enlarged;
    draw(chart, painter, image.rect(), large);
    return image;
}

QColor colourAt(const QImage& image, QPointF place) { return image.pixelColor((place * enlarged).toPoint()); }

TEST(Drawing, BeforeIsAHollowWarmRingAndAfterAFilledCoolDisc) {
    const Chart chart = dumbbells({{0, 1, 7.0, 3.0}, {7, 2, 6.0, 2.0}});
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Grey}) {
        const ChartLook look{.scheme = scheme};
        const QSizeF size(600, 300);
        const ChartLayout layout = layOut(chart, size, look);
        const QImage image = drawn(chart, size, look);
        const Theme& colours = theme(scheme);
        EXPECT_EQ(colourAt(image, layout.at(0, 7, 1)), colours.surface);
        EXPECT_EQ(colourAt(image, layout.at(0, 7, 1) + QPointF(layout.radius, 0)), colours.before);
        EXPECT_EQ(colourAt(image, layout.at(0, 3, 1)), colours.after);
        EXPECT_EQ(colourAt(image, layout.at(0, 5, 1)), colours.control);  // the stem
    }
}

}  // namespace
}  // namespace reliefbook
