// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "ui/controls/painscale.h"
#include "ui/theme/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;
using State = PainScale::State;

class PainScaleTest : public ::testing::Test {
protected:
    void SetUp() override {
        scale.resize(440, scale.sizeHint().height());
        scale.show();
    }
    // As somebody types it, into an open scale.
    std::optional<double> typed(const QString& keys) {
        scale.setState(State::Open);
        scale.clearFocus();
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(&scale, &left);  // what was typed before is over
        typeText(&scale, keys);
        return scale.value();
    }
    void click(const QRectF& area) { QTest::mouseClick(&scale, Qt::LeftButton, {}, area.center().toPoint()); }
    QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&scale); }

    PainScale scale;
};

TEST_F(PainScaleTest, IsOpenAtFirst) {
    EXPECT_EQ(scale.state(), State::Open);
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST_F(PainScaleTest, TakesAScoreByOneKey) {
    for (int score = 0; score <= 9; ++score) {
        EXPECT_EQ(typed(QString::number(score)), score);
        EXPECT_EQ(scale.state(), State::Scored);
    }
}

TEST_F(PainScaleTest, TakesTenByPlusAndByItsDigits) {
    EXPECT_EQ(typed(u"+"_s), 10);
    EXPECT_EQ(typed(u"10"_s), 10);
    EXPECT_EQ(typed(u"20"_s), 0) << "two scores: the second is a correction";
    EXPECT_EQ(typed(u"1"_s), 1);
    EXPECT_EQ(typed(u"100"_s), 0);
}

TEST_F(PainScaleTest, TakesHalves) {
    for (const QString& point : {u"."_s, u","_s}) {
        EXPECT_EQ(typed(u"3"_s + point), 3.5);
        EXPECT_EQ(typed(u"3"_s + point + u"5"_s), 3.5);
        EXPECT_EQ(typed(u"3"_s + point + u"0"_s), 3);
        EXPECT_EQ(typed(u"3"_s + point + u"8"_s), 4) << "to the nearest half";
        EXPECT_EQ(typed(u"3"_s + point + point), 3) << "and back";
        EXPECT_EQ(typed(point), std::nullopt) << "half of what?";
        EXPECT_EQ(scale.hint(), u"Type the digit first, as in 3.5"_s);
        EXPECT_EQ(typed(point + u"5"_s), 0.5);
        EXPECT_EQ(typed(u"+"_s + point), 10) << "there is nothing above ten";
    }
    EXPECT_EQ(typed(u"3,54"_s), 4) << "a key after the score is a new one";
}

TEST_F(PainScaleTest, KnowsNotAskedFromZeroAndFromOpen) {
    for (const QString& key : {u"n"_s, u"N"_s, u"-"_s, u"н"_s, u"Н"_s}) {
        EXPECT_EQ(typed(key), std::nullopt);
        EXPECT_EQ(scale.state(), State::NotAsked) << key.toStdString();
    }
    typeText(&scale, u"0"_s);
    EXPECT_EQ(scale.state(), State::Scored);
    EXPECT_EQ(scale.value(), 0);
}

// "tension." typed over a score of 8 made it 0.5: the N in it, and then the point.
TEST_F(PainScaleTest, NoWordChangesIt) {
    for (const QString& word : {u"tension."_s, u"n"_s, u"."_s, u","_s, u"-"_s, u"no."_s, u"Needs 3 days, 2.5 hours"_s,
                                u"3 sessions"_s, u"10 days"_s, u"+ heat"_s, u"5n"_s, u"напетост."_s, u"не."_s}) {
        scale.clearFocus();
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(&scale, &left);
        scale.setValue(8);
        EXPECT_EQ(scale.hint(), QString());
        typeText(&scale, word);
        EXPECT_EQ(scale.value(), 8) << word.toStdString();
        EXPECT_EQ(scale.state(), State::Scored) << word.toStdString();
        EXPECT_NE(scale.hint(), QString()) << word.toStdString();
    }
    for (const QString& word : {u"no."_s, u"3 sessions"_s, u"10 days"_s, u"+ heat"_s, u"не"_s, u"x"_s, u"?"_s}) {
        EXPECT_EQ(typed(word), std::nullopt) << word.toStdString();
        EXPECT_EQ(scale.state(), State::Open) << word.toStdString();
    }
}

TEST_F(PainScaleTest, SaysOnceThatLettersMeanNothingAndThenNoMore) {
    scale.setValue(8);
    QSignalSpy said(&scale, &PainScale::hintChanged);
    typeText(&scale, u"tension"_s);
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(scale.hint(), u"Letters change no score"_s);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(scale.hint(), QString());
    EXPECT_EQ(scale.value(), 7) << "an arrow is meant";
    typeText(&scale, u"4"_s);
    EXPECT_EQ(scale.value(), 4) << "and so is what comes after it";
    typeText(&scale, u"-"_s);
    EXPECT_EQ(scale.hint(), u"Clear it with Delete first"_s);
    QTest::keyClick(&scale, Qt::Key_Delete);
    typeText(&scale, u"-"_s);
    EXPECT_EQ(scale.state(), State::NotAsked);
    EXPECT_EQ(scale.hint(), QString());
}

TEST_F(PainScaleTest, IsOpenAgainByDelete) {
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        scale.setValue(4);
        QTest::keyClick(&scale, key);
        EXPECT_EQ(scale.state(), State::Open);
        EXPECT_EQ(scale.value(), std::nullopt);
    }
    scale.setState(State::NotAsked);
    QTest::keyClick(&scale, Qt::Key_Delete);
    EXPECT_EQ(scale.state(), State::Open);
}

TEST_F(PainScaleTest, StepsByArrows) {
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 0) << "from open to the beginning";
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_Up);
    EXPECT_EQ(scale.value(), 2);
    QTest::keyClick(&scale, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(scale.value(), 2.5);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 3) << "to the next whole one";
    QTest::keyClick(&scale, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&scale, Qt::Key_Down);
    EXPECT_EQ(scale.value(), 2);
    QTest::keyClick(&scale, Qt::Key_End);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 10);
    QTest::keyClick(&scale, Qt::Key_Home);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(scale.value(), 0);
}

TEST_F(PainScaleTest, LeavesOtherKeysToThePage) {
    scale.setValue(4);
    QSignalSpy edited(&scale, &PainScale::edited);
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_1, modifier, u"1"_s);
        QApplication::sendEvent(&scale, &key);
        EXPECT_FALSE(key.isAccepted());
    }
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    QApplication::sendEvent(&scale, &enter);
    EXPECT_FALSE(enter.isAccepted());
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(scale.value(), 4);
}

TEST_F(PainScaleTest, TakesEveryScoreByMouse) {
    for (int score = 0; score <= 10; ++score) {
        click(scale.cell(score));
        EXPECT_EQ(scale.value(), score);
    }
    click(scale.halfButton());
    EXPECT_EQ(scale.value(), 10);
    click(scale.cell(6));
    click(scale.halfButton());
    EXPECT_EQ(scale.value(), 6.5);
    click(scale.halfButton());
    EXPECT_EQ(scale.value(), 6);
    click(scale.notAskedButton());
    EXPECT_EQ(scale.state(), State::NotAsked);
    click(scale.notAskedButton());
    EXPECT_EQ(scale.state(), State::Open);
    QTest::mouseClick(&scale, Qt::RightButton, {}, scale.cell(3).center().toPoint());
    EXPECT_EQ(scale.state(), State::Open);
}

TEST_F(PainScaleTest, FollowsTheMouseHeldDown) {
    QTest::mousePress(&scale, Qt::LeftButton, {}, scale.cell(2).center().toPoint());
    for (const int score : {3, 4, 5}) {
        QMouseEvent move(QEvent::MouseMove, scale.cell(score).center(), scale.mapToGlobal(scale.cell(score).center()),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&scale, &move);
    }
    EXPECT_EQ(scale.value(), 5);
}

TEST_F(PainScaleTest, IsAsLargeAsItsHitsAtTheLeastWidth) {
    scale.resize(scale.minimumSizeHint());
    for (int score = 0; score <= 10; ++score) {
        EXPECT_GE(scale.cell(score).width(), 24) << "large enough to hit";
        EXPECT_TRUE(QRectF(scale.rect()).contains(scale.cell(score)));
    }
    EXPECT_TRUE(QRectF(scale.rect()).contains(scale.halfButton()));
    EXPECT_TRUE(QRectF(scale.rect()).contains(scale.notAskedButton()));
}

TEST_F(PainScaleTest, HasRoomForLargerText) {
    const int usual = scale.minimumSizeHint().width();
    QFont larger = scale.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    scale.setFont(larger);
    EXPECT_GT(scale.minimumSizeHint().width(), usual + 50);
    EXPECT_GE(scale.minimumSizeHint().width() / 11, QFontMetrics(larger).horizontalAdvance(u"9.5"_s));
}

TEST_F(PainScaleTest, TellsOfWhatIsDoneAndNotOfWhatIsShown) {
    QSignalSpy edited(&scale, &PainScale::edited);
    scale.setValue(5);
    scale.setState(State::NotAsked);
    EXPECT_EQ(edited.count(), 0);
    typeText(&scale, u"5"_s);
    EXPECT_EQ(edited.count(), 1);
    typeText(&scale, u"5"_s);
    EXPECT_EQ(edited.count(), 1) << "nothing changed";
    click(scale.cell(7));
    EXPECT_EQ(edited.count(), 2);
}

TEST_F(PainScaleTest, DoesNothingDisabled) {
    scale.setValue(3);
    scale.setEnabled(false);
    click(scale.cell(7));
    QTest::keyClick(&scale, Qt::Key_8);
    EXPECT_EQ(scale.value(), 3);
}

TEST_F(PainScaleTest, KeepsAnImportedValueAsItIs) {
    scale.setValue(2.7);
    EXPECT_EQ(scale.value(), 2.7);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 3);
    scale.setValue(-4);
    EXPECT_EQ(scale.value(), 0);
    scale.setValue(11);
    EXPECT_EQ(scale.value(), 10);
}

TEST_F(PainScaleTest, IsASliderToScreenReaders) {
    ASSERT_NE(access(), nullptr);
    EXPECT_EQ(access()->role(), QAccessible::Slider);
    auto* value = static_cast<QAccessibleValueInterface*>(access()->interface_cast(QAccessible::ValueInterface));
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->minimumValue(), 0.0);
    EXPECT_EQ(value->maximumValue(), 10.0);
    scale.setValue(3.5);
    EXPECT_EQ(value->currentValue(), 3.5);
    QSignalSpy edited(&scale, &PainScale::edited);
    value->setCurrentValue(7.0);
    EXPECT_EQ(scale.value(), 7);
    EXPECT_EQ(edited.count(), 1);
    scale.setState(State::NotAsked);
    EXPECT_LT(value->currentValue().toDouble(), 0) << "zero would be an answer";
}

TEST_F(PainScaleTest, SaysWhichStateItIsIn) {
    const auto said = [&] { return access()->text(QAccessible::Value); };
    EXPECT_EQ(said(), u"open"_s);
    scale.setValue(0);
    EXPECT_EQ(said(), u"0 of 10"_s);
    scale.setValue(3.5);
    EXPECT_EQ(said(), u"3.5 of 10"_s);
    scale.setState(State::NotAsked);
    EXPECT_EQ(said(), u"not asked"_s);
    EXPECT_TRUE(access()->text(QAccessible::Description).startsWith(u"not asked"_s));
    scale.setState(State::Declined);
    EXPECT_EQ(said(), u"declined"_s);
}

TEST_F(PainScaleTest, WritesHalvesInTheReadersWay) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Serbian));
    scale.setValue(3.5);
    EXPECT_EQ(access()->text(QAccessible::Value), u"3,5 of 10"_s);
    QLocale::setDefault(before);
}

TEST_F(PainScaleTest, IsNamedByItsLabel) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* label = new QLabel(u"Pain &before, low back"_s);
    auto* inside = new PainScale;
    label->setBuddy(inside);
    column->addWidget(label);
    column->addWidget(inside);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(inside)->text(QAccessible::Name), u"Pain before, low back"_s);
    inside->setAccessibleName(u"Pain after"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(inside)->text(QAccessible::Name), u"Pain after"_s);
}

TEST_F(PainScaleTest, OffersItsActionsToScreenReaders) {
    QAccessibleActionInterface* actions = access()->actionInterface();
    ASSERT_NE(actions, nullptr);
    ASSERT_TRUE(actions->actionNames().contains(u"notAsked"_s));
    actions->doAction(u"notAsked"_s);
    EXPECT_EQ(scale.state(), State::NotAsked);
    actions->doAction(u"clear"_s);
    EXPECT_EQ(scale.state(), State::Open);
}

// Open, zero, not asked and a score each look different, in both themes.
TEST_F(PainScaleTest, LooksDifferentInEveryState) {
    for (const Appearance shade : {Appearance::Light, Appearance::Dark}) {
        setAppearance(shade);
        std::vector<QImage> pictures;
        for (const auto& show : std::initializer_list<std::function<void()>>{
                 [&] { scale.setState(State::Open); }, [&] { scale.setValue(0); }, [&] { scale.setValue(3.5); },
                 [&] { scale.setState(State::NotAsked); }, [&] { scale.setState(State::Declined); }}) {
            show();
            const QImage picture = scale.grab().toImage();
            for (const QImage& other : pictures)
                EXPECT_NE(picture, other);
            pictures.push_back(picture);
        }
        scale.setState(State::Open);
        const QImage open = scale.grab().toImage();
        EXPECT_EQ(open.pixelColor(scale.cell(4).topLeft().toPoint() + QPoint(8, 4)), theme().painRamp[4]);
    }
    setAppearance(Appearance::Light);
}

TEST(PainScaleAsking, AsksSomethingElseInWholeNumbers) {
    PainScale scale;
    scale.resize(500, 80);
    scale.ask(u"Not at all"_s, u"Very much"_s);
    scale.show();
    QTest::keyClicks(&scale, u"4,5"_s);
    EXPECT_EQ(scale.value(), std::nullopt) << "a comma is no number here: all that was typed in one go is taken back";
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(scale.value(), 1.0);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, scale.halfButton().center().toPoint());
    EXPECT_EQ(scale.value(), 1.0);
    QTest::keyClick(&scale, Qt::Key_Delete);
    QTest::keyClick(&scale, Qt::Key_N);
    EXPECT_EQ(scale.state(), PainScale::State::Open);
}

}  // namespace
}  // namespace reliefbook
