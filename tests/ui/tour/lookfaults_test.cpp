// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/lookfaults.h"
#include "ui/controls/elidedtext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace reliefbook::testing {
namespace {

using namespace Qt::StringLiterals;

class LookFaults : public ::testing::Test {
protected:
    LookFaults() {
        setAppearance(Appearance::Light);
        installLook();
        window.resize(600, 400);
    }
    QStringList faults() {
        window.show();
        QCoreApplication::processEvents();
        return lookFaults(window);
    }
    QString onlyFault() {
        const QStringList found = faults();
        EXPECT_EQ(found.size(), 1) << found.join(u'\n').toStdString();
        return found.value(0);
    }

    QWidget window;
};

TEST_F(LookFaults, FindsNoneWhereAllIsWell) {
    auto* row = new QHBoxLayout(&window);
    row->addWidget(new Text(u"Pain before"_s));
    row->addWidget(new QPushButton(u"&Save"_s));
    auto* line = new QLineEdit;
    line->setPlaceholderText(u"Search"_s);
    row->addWidget(line);
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(LookFaults, FindsACutText) {
    auto* label = new Text(u"Pain before the session"_s, type::body, Tone::Text, &window);
    label->setGeometry(10, 10, 60, 30);
    EXPECT_TRUE(onlyFault().contains(u"cut off"_s));
}

TEST_F(LookFaults, LetsAnElidedTextBe) {
    auto* label = new ElidedText(u"Pain before the session"_s, type::body, Tone::Text, &window);
    label->setGeometry(10, 10, 60, 30);
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(LookFaults, FindsCutLines) {
    auto* label =
        (new Text(u"Pain before the session, and after it, and again"_s, type::body, Tone::Text, &window))->wrapped();
    label->setGeometry(10, 10, 120, 20);
    EXPECT_TRUE(onlyFault().contains(u"lines cut off"_s));
}

TEST_F(LookFaults, FindsACutButtonAndPlaceholder) {
    auto* button = new QPushButton(u"Save and start session"_s, &window);
    button->setGeometry(10, 10, 90, 36);
    auto* line = new QLineEdit(&window);
    line->setPlaceholderText(u"Name, telephone, birth date, or a command"_s);
    line->setGeometry(10, 100, 120, 36);
    EXPECT_EQ(faults().size(), 2);
}

TEST_F(LookFaults, FindsWhatLiesOutsideOrOnTop) {
    auto* row = new QHBoxLayout(&window);
    auto* first = new QPushButton(u"A"_s);
    auto* second = new QPushButton(u"B"_s);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    QCoreApplication::processEvents();
    row->setEnabled(false);
    second->setGeometry(first->geometry().translated(10, 0));
    EXPECT_TRUE(onlyFault().contains(u"lies on"_s));
    second->move(window.width() - 10, 0);
    EXPECT_TRUE(onlyFault().contains(u"outside"_s));
}

TEST_F(LookFaults, FindsAPageWiderThanItsRoom) {
    auto* row = new QHBoxLayout(&window);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setMinimumWidth(900);
    area->setWidget(page);
    row->addWidget(area);
    EXPECT_TRUE(onlyFault().contains(u"wider than its room"_s));
}

TEST_F(LookFaults, FindsTextOnAGroundOfItsColour) {
    auto* label = new QLabel(u"Pain before"_s, &window);
    label->setGeometry(10, 10, 200, 30);
    QPalette pale = label->palette();
    pale.setColor(QPalette::WindowText, QColor(0xC8, 0xD0, 0xD2));
    label->setPalette(pale);
    EXPECT_TRUE(onlyFault().contains(u"can't be read"_s));
}

TEST_F(LookFaults, FindsWordsOfAnotherScript) {
    new QPushButton(u"Save"_s, &window);
    auto* own = new QPushButton(u"Сачувај као PDF (Ctrl+S)"_s, &window);
    own->move(0, 100);
    window.show();
    EXPECT_EQ(foreignWords(window, u"sr"_s), QStringList({u"Save"_s}));
    EXPECT_EQ(foreignWords(window, u"sr_Latn"_s).size(), 1);
    EXPECT_EQ(foreignWords(window, u"en"_s), QStringList());
}

TEST_F(LookFaults, FindsLettersThatGoToTwoThings) {
    new QPushButton(u"&Save"_s, &window);
    new QPushButton(u"&Start"_s, &window);
    new QPushButton(u"&Back"_s, &window);
    window.show();
    EXPECT_EQ(sharedLetters(window), QStringList({u"Alt+S: &Save, &Start"_s}));
}

}  // namespace
}  // namespace reliefbook::testing
