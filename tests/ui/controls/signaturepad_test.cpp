// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/controls/signaturedrawing.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/signaturesheet.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

class SignaturePads : public ::testing::Test {
protected:
    SignaturePads() : pad_(Words()) {
        pad_.resize(620, 320);
        pad_.show();
    }
    void mouse(QEvent::Type type, const QPoint& at) {
        SignatureSheet* sheet = pad_.sheet();
        const bool moves = type == QEvent::MouseMove;
        const bool ends = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, sheet->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          ends ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(sheet, &event);
    }
    void stroke(const QPoint& from, int points) {
        mouse(QEvent::MouseButtonPress, from);
        for (int i = 1; i < points; ++i)
            mouse(QEvent::MouseMove, from + QPoint(i % 50, i % 7));
        mouse(QEvent::MouseButtonRelease, from);
    }
    QPoint middle() { return pad_.sheet()->rect().center(); }

    SignaturePad pad_;
};

TEST_F(SignaturePads, KeepsEachPointOfAStrokeWithATimeThatRises) {
    QSignalSpy edited(&pad_, &SignaturePad::edited);
    stroke(middle(), 5);
    stroke(middle() + QPoint(20, 0), 3);
    EXPECT_EQ(edited.count(), 2);
    const Signature signature = pad_.signature();
    ASSERT_EQ(signature.strokes.size(), 2U);
    ASSERT_EQ(signature.strokes[0].points.size(), 5U);
    EXPECT_EQ(signature.strokes[1].points.size(), 3U);
    int last = -1;
    for (const Stroke& stroke : signature.strokes) {
        for (const StrokePoint& point : stroke.points) {
            EXPECT_GT(point.ms, last);
            last = point.ms;
        }
    }
    EXPECT_NEAR(signature.strokes[0].points[0].x, 0.5, 0.01);
    EXPECT_NEAR(signature.strokes[0].points[0].y, 0.5, 0.02);
}

TEST_F(SignaturePads, TakesBackTheLastStrokeOrAll) {
    stroke(middle(), 2);
    stroke(middle(), 3);
    QTest::mouseClick(pad_.undoButton(), Qt::LeftButton);
    ASSERT_EQ(pad_.signature().strokes.size(), 1U);
    EXPECT_EQ(pad_.signature().strokes[0].points.size(), 2U);
    QTest::mouseClick(pad_.clearButton(), Qt::LeftButton);
    EXPECT_TRUE(pad_.isEmpty());
    EXPECT_FALSE(pad_.undoButton()->isEnabled());
}

TEST_F(SignaturePads, TakesAPenAsItTakesTheMouse) {
    SignatureSheet* sheet = pad_.sheet();
    for (const auto& [type, offset] :
         {std::pair(QEvent::TabletPress, 0), {QEvent::TabletMove, 9}, {QEvent::TabletRelease, 9}}) {
        const QPointF at = middle() + QPoint(offset, 0);
        QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, at, 0.5, 0, 0, 0, 0, 0, {},
                           Qt::LeftButton, Qt::LeftButton);
        QApplication::sendEvent(sheet, &event);
        EXPECT_TRUE(event.isAccepted());
    }
    ASSERT_EQ(pad_.signature().strokes.size(), 1U);
    EXPECT_EQ(pad_.signature().strokes[0].points.size(), 2U);
}

TEST_F(SignaturePads, TakesAFinger) {
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    SignatureSheet* sheet = pad_.sheet();
    QTest::touchEvent(sheet, screen.get()).press(1, middle(), sheet);
    QTest::touchEvent(sheet, screen.get()).move(1, middle() + QPoint(12, 4), sheet);
    QTest::touchEvent(sheet, screen.get()).release(1, middle() + QPoint(12, 4), sheet);
    ASSERT_EQ(pad_.signature().strokes.size(), 1U);
    EXPECT_EQ(pad_.signature().strokes[0].points.size(), 2U);
}

TEST_F(SignaturePads, ALineWithoutEndStaysWithinItsBounds) {
    stroke(middle(), mostPointsOfAStroke + 10);
    ASSERT_EQ(pad_.signature().strokes.size(), 2U);
    EXPECT_EQ(pad_.signature().strokes[0].points.size(), 2000U);
    EXPECT_EQ(pad_.signature().strokes[1].points.size(), 10U);
}

TEST_F(SignaturePads, WhoCannotWriteByHandTypesTheirName) {
    stroke(middle(), 2);
    QTest::mouseClick(pad_.keyboardButton(), Qt::LeftButton);
    EXPECT_TRUE(pad_.isEmpty()) << "one way or the other";
    EXPECT_FALSE(pad_.sheet()->isVisible());
    QTest::keyClicks(pad_.nameLine(), u" Ana Anic "_s);
    EXPECT_EQ(pad_.signature(), (Signature{{}, u"Ana Anic"_s}));
    QTest::mouseClick(pad_.keyboardButton(), Qt::LeftButton);
    EXPECT_TRUE(pad_.isEmpty());
    EXPECT_TRUE(pad_.sheet()->isVisible());
}

TEST(SignatureDrawing, IsTheSameWhateverTheSize) {
    const Signature line{{Stroke{{{0, 0.5, 0}, {1, 0.5, 10}}}}, {}};
    for (const int height : {40, 200}) {
        QImage paper(height * 3, height, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        drawSignature(painter, paper.rect(), line, Qt::black);
        painter.end();
        EXPECT_LT(qGray(paper.pixel(height * 3 / 2, height / 2)), 200) << height;
        EXPECT_EQ(paper.pixel(height * 3 / 2, height / 4), qRgb(255, 255, 255)) << height;
    }
}

}  // namespace
}  // namespace reliefbook
