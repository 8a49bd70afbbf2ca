// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/announced.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/avatar.h"
#include "ui/controls/banner.h"
#include "ui/controls/calendar.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/growing.h"
#include "ui/controls/keyfigure.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/painbar.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/sparkline.h"
#include "ui/controls/text.h"
#include "ui/gallery/gallery.h"
#include "ui/theme/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QString accessibleName(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

TEST(Avatar, ShowsTheFirstLettersOfFirstAndLastName) {
    EXPECT_EQ(initials(u"Marija Kovačević"_s), u"MK"_s);
    EXPECT_EQ(initials(u"  ана  марија  петровић "_s), u"АП"_s);
    EXPECT_EQ(initials(u"Cher"_s), u"C"_s);
    EXPECT_EQ(initials(u"Z\u0301uri K\u030Cova"_s), u"Z\u0301K\u030C"_s) << "with what combines";
    EXPECT_EQ(initials(QString()), QString());
}

TEST(Avatar, HasTheSameColourForTheSameRecord) {
    EXPECT_EQ(avatarColours(123456789).ground, avatarColours(123456789).ground);
    EXPECT_NE(avatarColours(1).ground, avatarColours(2).ground);
    EXPECT_TRUE(avatarColours(-5).ground.isValid());
}

TEST(Dialogs, GrowWithWhatIsSaidInThem) {
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* text = (new Text(u"What it is about."_s))->wrapped();
    auto* banner = new Banner(Banner::Kind::Warn, u"Something came up"_s, u"Some words. "_s.repeated(40));
    column->addWidget(text);
    column->addWidget(banner);
    banner->hide();
    growWithContents(&dialog);
    dialog.resize(400, 60);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    banner->show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_GT(dialog.height(), before);
    EXPECT_GE(banner->height(), banner->heightForWidth(banner->width())) << "every line can be read";
}

TEST(Banner, IsReadToAScreenReaderWhenItAppears) {
    Banner banner(Banner::Kind::Info, u"Anna is in the bin"_s, u"With all courses."_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
    testing::Announced announced;
    banner.show();
    EXPECT_EQ(announced.texts(), QStringList{u"Anna is in the bin|With all courses."_s});
    banner.setTitle(u"Anna is in the bin"_s);
    EXPECT_EQ(announced.texts().size(), 1);
    banner.setTitle(u"Bo is in the bin"_s);
    EXPECT_EQ(announced.texts().size(), 2);
}

TEST(Text, ShowsMarkupAsItIsWritten) {
    const Text label(u"<b>Ana</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(ElidedText, GivesWayAndKeepsItsText) {
    ElidedText text(u"41 years · +381 64 555 0142 · Prefers email · Client since March 2025"_s);
    text.resize(120, 20);
    EXPECT_TRUE(text.isElided());
    EXPECT_LT(text.minimumSizeHint().width(), 120);
    EXPECT_EQ(accessibleName(&text), text.text());
    text.resize(2000, 20);
    EXPECT_FALSE(text.isElided());
}

TEST(FlowLayout, BreaksIntoRows) {
    QWidget page;
    auto* flow = new FlowLayout(&page);
    std::vector<Chip*> chips;
    for (int i = 0; i < 6; ++i) {
        chips.push_back(new Chip(u"Trigger point"_s));
        flow->addWidget(chips.back());
    }
    page.resize(1200, 200);
    page.show();
    EXPECT_EQ(chips.back()->y(), chips.front()->y());
    const int oneRow = flow->heightForWidth(1200);
    page.resize(300, 400);
    QApplication::processEvents();
    EXPECT_GT(chips.back()->y(), chips.front()->y());
    EXPECT_GT(flow->heightForWidth(300), 2 * oneRow);
    for (const Chip* chip : chips)
        EXPECT_LE(chip->geometry().right(), 300);
    chips[0]->hide();
    QApplication::processEvents();
    EXPECT_EQ(chips[1]->x(), 0);
}

TEST(Banner, OffersOneThingToDo) {
    Banner banner(Banner::Kind::Danger, u"The disk is full"_s, u"What you typed is still here."_s);
    banner.show();
    EXPECT_FALSE(banner.actionButton()->isVisible());
    banner.setAction(u"Try &again"_s);
    ASSERT_TRUE(banner.actionButton()->isVisible());
    QSignalSpy activated(&banner, &Banner::activated);
    QTest::mouseClick(banner.actionButton(), Qt::LeftButton);
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(accessibleName(&banner), u"The disk is full"_s);
}

TEST(Banner, ClosesByItsCross) {
    Banner banner(Banner::Kind::Info, u"Demo"_s);
    banner.setClosable(/*closable=*/true);
    banner.show();
    QPushButton* cross = nullptr;
    for (QPushButton* button : banner.findChildren<QPushButton*>()) {
        if (button->isVisible())
            cross = button;
    }
    ASSERT_NE(cross, nullptr);
    EXPECT_EQ(accessibleName(cross), u"Close"_s);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(cross, Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(banner.isHidden());
}

TEST(EmptyState, OffersTheFirstStep) {
    EmptyState empty(u"clients"_s);
    empty.setText(u"Everyone you treat is kept here."_s);
    empty.setAction(u"&New client"_s);
    empty.show();
    QSignalSpy activated(&empty, &EmptyState::activated);
    QTest::mouseClick(empty.actionButton(), Qt::LeftButton);
    EXPECT_EQ(activated.count(), 1);
}

TEST(PainBar, SaysItsScores) {
    PainBar bar;
    EXPECT_EQ(accessibleName(&bar), u"No pain score"_s);
    bar.setScores({7, 3.5});
    EXPECT_EQ(accessibleName(&bar), u"Pain before 7, after 3.5"_s);
    bar.setScores({{}, 2});
    EXPECT_EQ(accessibleName(&bar), u"Pain after 2"_s);
}

TEST(PainBar, DrawsARingBeforeAndADiscAfter) {
    setAppearance(Appearance::Light);
    PainBar bar;
    bar.resize(132, painBarHeight());
    bar.setScores({8, 2});
    const QImage picture = bar.grab().toImage();
    const int y = bar.height() - 8;
    const auto at = [&](double score) { return QPoint(qRound(8.5 + (132 - 17) * score / 10), y); };
    EXPECT_EQ(picture.pixelColor(at(2)), theme().after);
    EXPECT_EQ(picture.pixelColor(at(8)), theme().surface) << "hollow";
}

TEST(Sparkline, SaysFromWhatToWhat) {
    Sparkline line;
    line.setScores({{7, 5}, {{}, 4}, {4.5, 2}, {{}, {}}});
    EXPECT_EQ(accessibleName(&line), u"Pain before sessions, from 7 to 4.5"_s);
    line.setScores({});
    EXPECT_EQ(accessibleName(&line), u"No pain before any session yet"_s);
}

TEST(KeyFigure, IsOneThingToAScreenReader) {
    KeyFigure figure(u"Sessions"_s);
    figure.setFigure(u"6 of 8"_s);
    figure.setRemark(u"Next: 10 June"_s);
    EXPECT_EQ(accessibleName(&figure), u"Sessions"_s);
    EXPECT_EQ(figure.accessibleDescription(), u"6 of 8. Next: 10 June"_s);
}

TEST(SearchField, IsEmptiedByItsCrossAndByEscape) {
    SearchField field;
    field.show();
    QTest::keyClicks(&field, u"mar"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QString());
    QTest::keyClicks(&field, u"mar"_s);
    QToolButton* cross = nullptr;
    for (QToolButton* button : field.findChildren<QToolButton*>()) {
        EXPECT_FALSE(accessibleName(button).isEmpty());
        if (accessibleName(button) == u"Clear the search"_s)
            cross = button;
    }
    ASSERT_NE(cross, nullptr);
    QTest::mouseClick(cross, Qt::LeftButton);
    EXPECT_EQ(field.text(), QString());
}

TEST(Calendar, ChoosesTheDayOfADateEdit) {
    QDateEdit edit(QDate(2025, 6, 10));
    useCalendar(edit);
    auto* calendar = qobject_cast<Calendar*>(edit.calendarWidget());
    ASSERT_NE(calendar, nullptr);
    emit calendar->activated(QDate(2025, 6, 12));
    calendar->setSelectedDate(QDate(2025, 6, 12));
    for (const Appearance shade : {Appearance::Dark, Appearance::Light}) {
        setAppearance(shade);
        calendar->resize(calendar->minimumSizeHint());
        const QImage picture = calendar->grab().toImage();
        EXPECT_EQ(picture.pixelColor(4, 4), theme().surface);
        int red = 0;
        int blue = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                red += picture.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
                blue += picture.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
            }
        }
        EXPECT_EQ(red + blue, 0) << "no weekend of 1998";
    }
    for (const QString& name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s})
        EXPECT_FALSE(accessibleName(calendar->findChild<QToolButton*>(name)).isEmpty());
}

TEST(Card, HasATitleAndAPlaceForActions) {
    Card card(u"Course"_s);
    auto* all = new QPushButton(u"All sessions"_s);
    card.addAction(all);
    card.body()->addWidget(new Text(u"six"_s));
    card.resize(400, 200);
    card.show();
    EXPECT_GT(all->x(), 200);
    EXPECT_EQ(accessibleName(&card), u"Course"_s);
}

TEST(PageHead, LeavesTheTitleRoomWhereThereIsLittle) {
    auto* act = new QPushButton(u"Save as PDF…"_s);
    act->setFixedWidth(400);
    PageHead head({act});
    head.setTitle(u"Has anything changed?: Sören Küsterstädt"_s);
    head.resize(900, 60);
    head.show();
    const auto* title = head.findChild<Text*>();
    const auto at = [&] { return act->mapTo(&head, QPoint()); };
    EXPECT_LT(title->geometry().right(), at().x()) << "beside each other";
    head.resize(640, 120);
    EXPECT_TRUE(testing::waitUntil([&] { return at().y() > title->geometry().bottom(); })) << "below each other";
    EXPECT_GT(title->width(), 600);
}

TEST(PageHead, PutWhatCanBeDoneBelowTheTitleWhereThereIsNoRoomBesideIt) {
    auto* first = new QPushButton(u"Print the form"_s);
    auto* second = new QPushButton(u"Hand to the client"_s);
    QWidget window;
    auto* head = new PageHead({first, second}, &window);
    head->setTitle(u"Health questionnaire: Ana Petrov"_s);
    const int both = first->sizeHint().width() + second->sizeHint().width();
    const auto at = [&](int width) {
        head->setGeometry(0, 0, width, 300);
        window.show();
        QApplication::processEvents();
    };
    const auto right = [&](QWidget* act) { return act->mapTo(head, QPoint(act->width(), 0)).x(); };
    const auto top = [&](QWidget* act) { return act->mapTo(head, QPoint()).y(); };
    at(both * 4);
    EXPECT_EQ(top(first), 0);
    EXPECT_EQ(top(second), 0) << "beside each other";
    EXPECT_EQ(right(second), head->width());
    for (const int width : {both + 20, std::max(first->sizeHint().width(), second->sizeHint().width()) + 10}) {
        at(width);
        EXPECT_GT(top(first), 0) << width;
        EXPECT_LE(right(first), head->width()) << width;
        EXPECT_LE(right(second), head->width()) << width;
        EXPECT_LE(head->minimumSizeHint().width(), width) << "the page needs no more room";
    }
}

TEST(Gallery, ShowsEveryPageInBothThemes) {
    Gallery gallery;
    gallery.show();
    for (const Appearance shade : {Appearance::Light, Appearance::Dark}) {
        setAppearance(shade);
        for (int page = 0; page < gallery.pages().count(); ++page) {
            gallery.pages().setCurrentIndex(page);
            QApplication::processEvents();
            const QImage picture = gallery.grab().toImage();
            EXPECT_EQ(picture.pixelColor(3, 3), theme().window);
        }
    }
    setAppearance(Appearance::Light);
}

}  // namespace
}  // namespace reliefbook
