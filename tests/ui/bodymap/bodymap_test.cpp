// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/regions.h"
#include "tests/ui/keys.h"
#include "ui/bodymap/bodymap.h"
#include "ui/bodymap/bodymapcanvas.h"
#include "ui/bodymap/bodymapdetails.h"
#include "ui/bodymap/bodymaplist.h"
#include "ui/bodymap/intensityrow.h"
#include "ui/controls/button.h"
#include "ui/controls/searchfield.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;

class BodyMapTest : public ::testing::Test {
protected:
    void SetUp() override {
        map.resize(1100, 720);
        map.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&map));
    }
    void click(const QString& region) {
        const std::optional<QPoint> at = map.canvas()->placeOf(region);
        ASSERT_TRUE(at) << region.toStdString();
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, *at);
    }
    void draw(QPoint from, QPoint to) {
        QTest::mousePress(map.canvas(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 20; ++i) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 20, map.canvas()->mapToGlobal(to),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(map.canvas(), &move);
        }
        QTest::mouseRelease(map.canvas(), Qt::LeftButton, {}, to);
    }
    void startDrawing(const QString& kind) {
        for (QPushButton* button : map.findChildren<QPushButton*>()) {
            if (button->text() == u"Draw"_s)
                button->click();
        }
        for (QComboBox* combo : map.findChildren<QComboBox*>()) {
            if (combo->accessibleName() == u"What is to be marked"_s) {
                combo->setCurrentText(kind);
                emit combo->activated(combo->currentIndex());
            }
        }
    }
    QString spoken() { return map.list()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    std::vector<BodyMark> sample() {
        return {{BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, MarkQuality::Aching}};
    }

    BodyMap map;
};

TEST_F(BodyMapTest, ChoosesEveryRegionByMouse) {
    for (const Region& region : regions()) {
        if (region.side == Side::None)
            continue;
        click(region.id);
        EXPECT_EQ(map.chosen(), region.id);
        EXPECT_EQ(map.list()->currentRegion(), region.id);
        ASSERT_FALSE(map.marks().empty());
        EXPECT_EQ(map.marks().back().region, region.id);
    }
}

TEST_F(BodyMapTest, NamesWhatIsPointedAtBelowPicturesThatStayWhereTheyAre) {
    map.showPicturesOnly();
    QApplication::processEvents();
    const auto said = [this] {
        QStringList texts;
        for (const QLabel* label : map.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    };
    const QRect before = map.canvas()->geometry();
    EXPECT_FALSE(said().contains(QString(QChar(0x00A0)))) << "nothing to read is nothing shown";
    QTest::mouseMove(map.canvas(), *map.canvas()->placeOf(u"calf.L"_s));
    QApplication::processEvents();
    EXPECT_TRUE(said().contains(u"Left calf"_s)) << said().join(u'|').toStdString();
    EXPECT_EQ(map.canvas()->geometry(), before);
}

TEST_F(BodyMapTest, ALetterInTheListSearchesByName) {
    map.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&map));
    map.list()->setFocus();
    typeText(QApplication::focusWidget(), u"k"_s);
    EXPECT_EQ(QApplication::focusWidget(), map.search());
    typeText(QApplication::focusWidget(), u"nee l"_s);
    EXPECT_EQ(map.search()->text(), u"knee l"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);  // finds
    EXPECT_EQ(QApplication::focusWidget(), map.list());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);  // marks
    ASSERT_EQ(map.marks().size(), 1U);
    EXPECT_TRUE(map.marks()[0].region.startsWith(u"knee.")) << map.marks()[0].region.toStdString();
    EXPECT_TRUE(map.marks()[0].region.endsWith(u".L"));
    map.list()->setFocus();
    typeText(QApplication::focusWidget(), u"h"_s);
    EXPECT_EQ(map.search()->text(), u"h"_s) << "anew";
}

TEST_F(BodyMapTest, MarksWithOneClickAndChoosesWithTheNext) {
    QSignalSpy edited(&map, &BodyMap::edited);
    click(u"calf.L"_s);
    const std::vector<BodyMark> marked{{BodyView::Back, MarkKind::Pain, u"calf.L"_s, {}, {}, {}}};
    EXPECT_EQ(map.marks(), marked) << "without asking how strong it is";
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(marksFromJson(toJson(map.marks())), marked);
    EXPECT_TRUE(map.details()->remove()->isEnabled());
    click(u"shin.R"_s);
    click(u"calf.L"_s);
    EXPECT_EQ(map.marks().size(), 2U) << "a second click takes nothing away";
    EXPECT_EQ(map.chosen(), u"calf.L"_s);
    typeText(map.list(), u"6"_s);
    EXPECT_EQ(map.marks()[0].intensity, 6);
    QTest::keyClick(map.list(), Qt::Key_Delete);
    ASSERT_EQ(map.marks().size(), 1U);
    EXPECT_EQ(map.marks()[0].region, u"shin.R"_s);
    for (int i = 0; i < 4; ++i)
        map.undo();
    EXPECT_TRUE(map.marks().empty());
    EXPECT_FALSE(map.canUndo()) << "each was one act";
    map.choose({});
    QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_TRUE(map.marks().empty()) << "beside the body there is nothing to mark";
}

TEST_F(BodyMapTest, MarksInTheListByEnterSpaceAndClick) {
    map.choose(u"calf.L"_s);
    EXPECT_TRUE(map.marks().empty()) << "looking changes nothing";
    map.list()->setFocus();
    QTest::keyClick(map.list(), Qt::Key_Down);
    EXPECT_TRUE(map.marks().empty()) << "nor does going through the list";
    QTest::keyClick(map.list(), Qt::Key_Return);
    ASSERT_EQ(map.marks().size(), 1U);
    EXPECT_EQ(map.marks()[0].region, map.list()->currentRegion());
    EXPECT_TRUE(map.list()->hasFocus());
    QTest::keyClick(map.list(), Qt::Key_Return);
    EXPECT_TRUE(map.details()->intensity()->hasFocus()) << "of a marked one more can be said";
    EXPECT_EQ(map.marks().size(), 1U);
    map.choose(u"shin.R"_s);
    QTest::keyClick(map.list(), Qt::Key_Space);
    ASSERT_EQ(map.marks().size(), 2U);
    EXPECT_EQ(map.marks()[1].region, u"shin.R"_s);
    const QModelIndex above = map.list()->model()->index(map.list()->currentIndex().row() - 1, 0);
    QTest::mouseClick(map.list()->viewport(), Qt::LeftButton, {}, map.list()->visualRect(above).center());
    ASSERT_EQ(map.marks().size(), 3U);
    EXPECT_EQ(map.marks()[2].region, map.list()->currentRegion());
    EXPECT_EQ(map.list()->currentIndex(), above);
}

TEST_F(BodyMapTest, AsksOnlyWhereAndNothingElse) {
    map.askOnlyWhere();
    click(u"thigh.front.L"_s);
    const std::vector<BodyMark> marked{{BodyView::Front, MarkKind::Other, u"thigh.front.L"_s, {}, {}, {}}};
    EXPECT_EQ(map.marks(), marked);
    EXPECT_EQ(spoken(), regionName(u"thigh.front.L"_s, u"en") + u": marked"_s);
    for (const QComboBox* combo : map.findChildren<QComboBox*>())
        EXPECT_FALSE(combo->isVisible()) << combo->accessibleName().toStdString();
    EXPECT_FALSE(map.details()->intensity()->isVisible());
    for (const QPushButton* button : map.findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible() && (button->text() == u"Draw"_s || button->text() == u"Choose"_s));
    typeText(map.list(), u"7"_s);
    EXPECT_EQ(map.marks(), marked) << "a digit says nothing here";
    map.list()->setFocus();
    QTest::keyClick(map.list(), Qt::Key_Return);
    EXPECT_TRUE(map.list()->hasFocus());
    map.setLanguage(u"sr"_s);
    map.choose(u"shin.R"_s);
    QTest::keyClick(map.list(), Qt::Key_Return);
    EXPECT_EQ(map.marks().back().kind, MarkKind::Other);
    EXPECT_TRUE(map.details()->remove()->isVisible());
    map.details()->remove()->click();
    EXPECT_EQ(map.marks(), marked);
}

TEST_F(BodyMapTest, MarksARegionWithTheKindThatIsChosen) {
    startDrawing(u"Numbness"_s);
    for (QPushButton* button : map.findChildren<QPushButton*>()) {
        if (button->text() == u"Choose"_s)
            button->click();
    }
    click(u"calf.L"_s);
    ASSERT_EQ(map.marks().size(), 1U);
    EXPECT_EQ(map.marks()[0].kind, MarkKind::Numbness);
    map.choose(u"shin.R"_s);
    typeText(map.list(), u"3"_s);
    EXPECT_EQ(map.marks()[1].kind, MarkKind::Numbness);
}

TEST_F(BodyMapTest, ReachesEveryRegionByKeyboardInBothLanguages) {
    for (const QString& language : {u"en"_s, u"sr"_s}) {
        map.setLanguage(language);
        for (const Region& region : regions()) {
            if (region.side == Side::None)
                continue;
            map.search()->setText(regionName(region.id, language));
            QTest::keyClick(map.search(), Qt::Key_Return);
            EXPECT_EQ(map.chosen(), region.id);
            EXPECT_EQ(spoken(), regionName(region.id, language));
        }
    }
    EXPECT_NE(regionName(u"shin.L", u"sr"), regionName(u"shin.L", u"en"));
}

TEST_F(BodyMapTest, SetsHowStrongItIsByDigits) {
    QSignalSpy edited(&map, &BodyMap::edited);
    map.choose(u"back.low.L"_s);
    typeText(map.list(), u"7"_s);
    EXPECT_EQ(map.marks(), (std::vector<BodyMark>{{BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, {}}}));
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(spoken(), u"Left low back: pain, 7 of 10"_s);
    typeText(map.list(), u"10"_s);
    EXPECT_EQ(map.marks()[0].intensity, 10);
    click(u"knee.front.R"_s);
    map.canvas()->setFocus();
    typeText(map.canvas(), u"3"_s);
    EXPECT_EQ(map.marks().size(), 2U);
    EXPECT_EQ(map.marks()[1].region, u"knee.front.R"_s);
    EXPECT_EQ(map.marks()[1].intensity, 3);
    typeText(map.details()->intensity(), u"4"_s);
    EXPECT_EQ(map.marks()[1].intensity, 4);
    QTest::keyClick(map.list(), Qt::Key_Delete);
    EXPECT_EQ(map.marks().size(), 1U);
}

TEST_F(BodyMapTest, TakesKindAndQualityInTheDetails) {
    map.choose(u"calf.R"_s);
    map.details()->kind()->setCurrentIndex(int(MarkKind::Tingling));
    emit map.details()->kind()->activated(int(MarkKind::Tingling));
    map.details()->quality()->setCurrentIndex(int(MarkQuality::Itching) + 1);
    emit map.details()->quality()->activated(int(MarkQuality::Itching) + 1);
    EXPECT_EQ(map.marks(),
              (std::vector<BodyMark>{{BodyView::Back, MarkKind::Tingling, u"calf.R"_s, {}, {}, MarkQuality::Itching}}));
    EXPECT_EQ(spoken(), u"Right calf: tingling, itching"_s);
    map.details()->remove()->click();
    EXPECT_TRUE(map.marks().empty());
}

TEST_F(BodyMapTest, KeepsAHalfThatWasThereWhileTheQualityChanges) {
    std::vector<BodyMark> marks = sample();
    marks[0].intensity = 6.5;
    map.setMarks(marks);
    map.choose(u"back.low.L"_s);
    map.details()->quality()->setCurrentIndex(0);
    emit map.details()->quality()->activated(0);
    EXPECT_EQ(map.marks()[0].intensity, 6.5);
    EXPECT_EQ(map.marks()[0].quality, std::nullopt);
}

TEST_F(BodyMapTest, DrawsByKindWithFewPoints) {
    startDrawing(u"Numbness"_s);
    const QPoint at = *map.canvas()->placeOf(u"chest.upper.L"_s);
    draw(at - QPoint(10, 0), at + QPoint(10, 0));
    ASSERT_EQ(map.marks().size(), 1U);
    const BodyMark& mark = map.marks()[0];
    EXPECT_EQ(mark.kind, MarkKind::Numbness);
    EXPECT_EQ(mark.view, BodyView::Front);
    EXPECT_EQ(mark.region, u"chest.upper.L"_s);
    ASSERT_EQ(mark.strokes.size(), 1U);
    EXPECT_EQ(mark.strokes[0].size(), 2U) << "a straight line";
    EXPECT_EQ(spoken(), u"Drawn, Left chest: numbness"_s);
    EXPECT_EQ(marksFromJson(toJson(map.marks())), map.marks());
    typeText(map.list(), u"5"_s);
    EXPECT_EQ(map.marks()[0].intensity, 5) << "of the drawing, not of the region";
    draw(at, at);
    EXPECT_EQ(map.marks().size(), 1U) << "a click is no drawing";
}

TEST_F(BodyMapTest, TakesBackEveryActAndBringsItBack) {
    map.setMarks(sample());
    EXPECT_FALSE(map.canUndo());
    map.choose(u"shin.L"_s);
    typeText(map.list(), u"2"_s);
    startDrawing(u"Scar"_s);
    const QPoint at = *map.canvas()->placeOf(u"abdomen.lower.C"_s);
    draw(at, at + QPoint(20, 3));
    map.clear();
    EXPECT_TRUE(map.marks().empty());
    QTest::keyClick(map.list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.marks().size(), 3U);
    QTest::keyClick(map.list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.marks().size(), 2U);
    QTest::keyClick(map.canvas(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.marks(), sample());
    EXPECT_FALSE(map.canUndo());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(map.list(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(map.marks().empty());
    EXPECT_FALSE(map.canRedo());
}

TEST_F(BodyMapTest, ComesBeforeTheWindowsOwnUndo) {
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    key.ignore();
    QApplication::sendEvent(map.list(), &key);
    EXPECT_FALSE(key.isAccepted()) << "nothing to take back here";
    map.choose(u"shin.L"_s);
    typeText(map.list(), u"2"_s);
    key.ignore();
    QApplication::sendEvent(map.list(), &key);
    EXPECT_TRUE(key.isAccepted());
}

TEST_F(BodyMapTest, CanBeReadOnly) {
    map.setMarks(sample());
    map.setReadOnly(/*readOnly=*/true);
    QSignalSpy edited(&map, &BodyMap::edited);
    map.choose(u"back.low.L"_s);
    typeText(map.list(), u"2"_s);
    QTest::keyClick(map.list(), Qt::Key_Delete);
    map.clear();
    const QPoint at = *map.canvas()->placeOf(u"chest.upper.L"_s);
    draw(at, at + QPoint(20, 0));
    click(u"chest.upper.L"_s);
    QTest::keyClick(map.list(), Qt::Key_Return);
    EXPECT_EQ(map.marks(), sample());
    EXPECT_EQ(edited.count(), 0);
    EXPECT_FALSE(map.details()->intensity()->isEnabled());
}

TEST_F(BodyMapTest, HatchesAndNamesWhatIsNotToBeTreated) {
    const QImage before = map.canvas()->grab().toImage();
    map.setForbidden({{u"calf.L"_s, u"A doctor first."_s}});
    const QImage after = map.canvas()->grab().toImage();
    const QPoint at = *map.canvas()->placeOf(u"calf.L"_s);
    int changed = 0;
    for (int dx = -6; dx <= 6; ++dx) {
        for (int dy = -6; dy <= 6; ++dy)
            changed += before.pixel(at + QPoint(dx, dy)) != after.pixel(at + QPoint(dx, dy)) ? 1 : 0;
    }
    EXPECT_GT(changed, 20);
    map.choose(u"calf.L"_s);
    EXPECT_EQ(spoken(), u"Left calf. Not to be treated: A doctor first."_s);
}

TEST_F(BodyMapTest, ShowsTwoViewsWhereItIsNarrowAndTurnsToTheRegionChosen) {
    map.resize(720, 640);
    QCoreApplication::processEvents();
    EXPECT_TRUE(map.canvas()->placeOf(u"sacrum.C"_s));
    click(u"buttock.L"_s);
    EXPECT_EQ(map.chosen(), u"buttock.L"_s);
    for (QPushButton* button : map.findChildren<QPushButton*>()) {
        if (button->text() == u"Sides"_s)
            button->click();
    }
    EXPECT_FALSE(map.canvas()->placeOf(u"sacrum.C"_s));
    map.choose(u"sacrum.C"_s);
    EXPECT_TRUE(map.canvas()->placeOf(u"sacrum.C"_s));
    EXPECT_LT(map.minimumSizeHint().width(), 720);
}

TEST_F(BodyMapTest, SaysWhatTheRowIsForAScreenReader) {
    map.setMarks(sample());
    QAccessibleInterface* row = QAccessible::queryAccessibleInterface(map.details()->intensity());
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->role(), QAccessible::Slider);
    EXPECT_EQ(row->text(QAccessible::Name), u"How strong, 0 to 10"_s);
    map.choose(u"back.low.L"_s);
    ASSERT_NE(row->valueInterface(), nullptr);
    EXPECT_EQ(row->valueInterface()->currentValue().toInt(), 7);
    row->valueInterface()->setCurrentValue(3);
    EXPECT_EQ(map.marks()[0].intensity, 3);
}

}  // namespace
}  // namespace reliefbook
