// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/painscale.h"
#include "ui/controls/text.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class TextZoom : public ::testing::Test {
protected:
    void SetUp() override { setTextZoom(100); }
    void TearDown() override { setTextZoom(100); }
};

TEST_F(TextZoom, ReachesEveryFontOfTheWindow) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* title = new Text(u"Low back"_s, type::name);
    auto* plain = new QPushButton(u"Report"_s);
    auto* bold = new QPushButton(u"Sign"_s);
    QFont weight;
    weight.setBold(true);
    bold->setFont(weight);
    auto* group = new QWidget;
    group->setFont(uiFont(type::caption));
    auto* inside = new QPushButton(u"inherits"_s, group);
    auto* own = new Text(u"of the same size by itself"_s, type::caption, Tone::Text, group);
    for (QWidget* widget : std::initializer_list<QWidget*>{title, plain, bold, group})
        column->addWidget(widget);
    window.show();
    for (const int zoom : {150, 200, 80, 100}) {
        setTextZoom(zoom);
        EXPECT_NEAR(title->font().pointSizeF(), type::name * zoom / 100, 1e-6) << zoom;
        EXPECT_EQ(title->font().weight(), QFont::DemiBold);
        EXPECT_NEAR(plain->font().pointSizeF(), type::body * zoom / 100, 1e-6) << zoom;
        EXPECT_NEAR(bold->font().pointSizeF(), type::body * zoom / 100, 1e-6) << zoom;
        EXPECT_TRUE(bold->font().bold());
        EXPECT_NEAR(inside->font().pointSizeF(), type::caption * zoom / 100, 1e-6) << zoom;
        EXPECT_NEAR(own->font().pointSizeF(), type::caption * zoom / 100, 1e-6) << zoom;
        EXPECT_NEAR(Text(u"made later"_s, type::pane).font().pointSizeF(), type::pane * zoom / 100, 1e-6) << zoom;
    }
}

TEST_F(TextZoom, MakesRoom) {
    QPushButton button(u"Report"_s);
    PainScale scale;
    const QSize before = button.sizeHint();
    const int scaleBefore = scale.sizeHint().height();
    setTextZoom(200);
    EXPECT_GT(button.sizeHint().width(), before.width() + 20);
    EXPECT_GT(button.sizeHint().height(), before.height() + 10);
    EXPECT_GT(scale.sizeHint().height(), scaleBefore + 20);
}

TEST_F(TextZoom, StaysWithinBounds) {
    setTextZoom(20);
    EXPECT_EQ(textZoom(), 80);
    setTextZoom(900);
    EXPECT_EQ(textZoom(), 200);
}

}  // namespace
}  // namespace reliefbook
