// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

int share(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count * 100 / (image.width() * image.height());
}

int pixels(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

class StyleTest : public ::testing::TestWithParam<Appearance> {
protected:
    void SetUp() override { setAppearance(GetParam()); }
    void TearDown() override { setAppearance(Appearance::Light); }
};
INSTANTIATE_TEST_SUITE_P(Both, StyleTest, ::testing::Values(Appearance::Light, Appearance::Dark));

TEST_P(StyleTest, ThePrimaryButtonIsFilledAndOthersAreNot) {
    Button primary(u"Sign"_s, Button::Kind::Primary);
    Button plain(u"Cancel"_s);
    EXPECT_GT(share(primary.grab().toImage(), theme().accent), 50);
    EXPECT_EQ(share(plain.grab().toImage(), theme().accent), 0);
    primary.setEnabled(false);
    EXPECT_EQ(share(primary.grab().toImage(), theme().accent), 0);
}

TEST_P(StyleTest, TheButtonThatDoesItIsThePrimaryOneOfADialog) {
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Discard);
    box.show();
    EXPECT_GT(share(box.button(QDialogButtonBox::Ok)->grab().toImage(), theme().accent), 50);
    EXPECT_EQ(share(box.button(QDialogButtonBox::Cancel)->grab().toImage(), theme().accent), 0);
    EXPECT_GT(pixels(box.button(QDialogButtonBox::Discard)->grab().toImage(), theme().danger), 10);
}

TEST_P(StyleTest, TheRingIsForTheKeyboardOnly) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QPushButton(u"First"_s);
    auto* second = new QPushButton(u"Second"_s);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(second, Qt::LeftButton);
    ASSERT_TRUE(second->hasFocus());
    EXPECT_EQ(pixels(second->grab().toImage(), theme().accent), 0);
    QTest::keyClick(second, Qt::Key_Tab);
    ASSERT_TRUE(first->hasFocus());
    EXPECT_GT(pixels(first->grab().toImage(), theme().accent), 50);
}

TEST_P(StyleTest, AChipThatIsOnHasATickAndKeepsItsWidth) {
    Chip chip(u"Myofascial"_s);
    chip.resize(chip.sizeHint());
    const int off = chip.sizeHint().width();
    EXPECT_EQ(pixels(chip.grab().toImage(), theme().accentSoft), 0);
    chip.setChecked(true);
    EXPECT_EQ(chip.sizeHint().width(), off);
    EXPECT_GT(share(chip.grab().toImage(), theme().accentSoft), 40);
}

TEST_P(StyleTest, AnInvalidFieldHasARedEdge) {
    QLineEdit line;
    QComboBox combo;
    for (QWidget* field : std::initializer_list<QWidget*>{&line, &combo}) {
        field->resize(200, 36);
        EXPECT_EQ(pixels(field->grab().toImage(), theme().danger), 0);
        field->setProperty("invalid", true);
        EXPECT_GT(pixels(field->grab().toImage(), theme().danger), 300);
    }
}

TEST_P(StyleTest, ChosenRowsAreReadable) {
    QListWidget list;
    list.addItems({u"Low back"_s, u"Neck"_s});
    list.setCurrentRow(0);
    list.resize(200, 120);
    const QRect row = list.visualItemRect(list.item(0));
    const QImage picture = list.viewport()->grab(row).toImage();
    EXPECT_GE(row.height(), 32);
    EXPECT_GT(share(picture, theme().accentSoft), 70);
    EXPECT_GT(pixels(picture, theme().text), 5);  // and not white on pale
}

TEST_P(StyleTest, ThePopupOfAComboBoxHasRowsToHit) {
    QComboBox combo;
    combo.addItems({u"30 minutes"_s, u"60 minutes"_s});
    combo.show();
    combo.showPopup();
    EXPECT_GE(combo.view()->visualRect(combo.model()->index(0, 0)).height(), 32);
    const QImage picture = combo.view()->window()->grab().toImage();
    EXPECT_GT(share(picture, theme().surface), 40);
    EXPECT_GT(pixels(picture, theme().accentSoft), 200);
    combo.hidePopup();
}

TEST_P(StyleTest, MenusShowWhatIsTicked) {
    QMenu menu;
    QAction* overview = menu.addAction(u"&Overview"_s);
    overview->setCheckable(true);
    const QImage off = menu.grab().toImage();
    overview->setChecked(true);
    EXPECT_NE(menu.grab().toImage(), off);
    EXPECT_GT(share(off, theme().surface), 70);
}

TEST_P(StyleTest, TheSliderOfAScrollBarHasItsWholeLength) {
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 400);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    const auto slider = [&](int position) {
        option.sliderPosition = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    EXPECT_EQ(slider(0), QRect(0, 0, 12, 100));
    EXPECT_EQ(slider(300), QRect(0, 300, 12, 100));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 350));
    EXPECT_GT(bar.value(), 200);
}

// On a card there is an edge already.
TEST(Style, FramesAListOnlyWhereItStandsAlone) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* onCard = new QListWidget;
    auto* framed = new QListWidget;
    framed->setProperty("kind", u"framed"_s);
    for (QListWidget* list : {onCard, framed}) {
        list->ensurePolished();  // as happens before it has a place
        column->addWidget(list);
    }
    page.show();
    EXPECT_EQ(onCard->frameWidth(), 0);
    EXPECT_EQ(pixels(onCard->grab().toImage(), theme().border), 0);
    EXPECT_EQ(framed->frameWidth(), 2);
    EXPECT_GT(pixels(framed->grab().toImage(), theme().border), 100);
    QScrollArea area;
    area.setWidget(new QWidget);
    area.resize(200, 200);
    EXPECT_EQ(share(area.grab().toImage(), theme().window), 100);
}

TEST(Style, ShowsMnemonicsWhileAltIsHeld) {
    QWidget window;
    auto* button = new QPushButton(u"&Report"_s, &window);
    window.show();
    const QImage without = button->grab().toImage();
    QTest::keyPress(&window, Qt::Key_Alt);
    EXPECT_NE(button->grab().toImage(), without);
    QTest::keyRelease(&window, Qt::Key_Alt);
    EXPECT_EQ(button->grab().toImage(), without);
}

TEST(Style, EnterPressesTheButtonThatHasTheKeysButNoSwitch) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new Button(u"New practice"_s);
    auto* chip = new Chip(u"Grey"_s);
    column->addWidget(button);
    column->addWidget(chip);
    window.show();
    int clicks = 0;
    QObject::connect(button, &QPushButton::clicked, &window, [&] { ++clicks; });
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(clicks, 2);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(clicks, 2);
    QTest::keyClick(chip, Qt::Key_Return);
    EXPECT_FALSE(chip->isChecked());
}

}  // namespace
}  // namespace reliefbook
