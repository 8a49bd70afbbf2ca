// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/answers.h"
#include "ui/shell/preferences.h"
#include "ui/start/newpracticepage.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QLineEdit* field(const QWidget& page, const QString& name) {
    for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

bool says(const QWidget& page, const QString& text) {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

TEST(NewPracticePage, WhatIsTooLongIsSaidAndNotCutOff) {
    setLanguage(u"en"_s);
    const testing::Answers answers;
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    NewPracticePage page(preferences);
    page.show();
    const QString longName(10'000, u'a');
    for (const QString& name : {u"Name of the practice"_s, u"Your name"_s, u"Credentials (optional)"_s}) {
        QLineEdit* line = field(page, name);
        ASSERT_NE(line, nullptr) << name.toStdString();
        line->setText(longName);
    }
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == u"Create the practice"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    for (const QString& name : {u"Name of the practice"_s, u"Your name"_s, u"Credentials (optional)"_s}) {
        const QLineEdit* line = field(page, name);
        EXPECT_EQ(line->text(), longName) << name.toStdString();
        EXPECT_EQ(line->accessibleDescription(), u"This is too long: there is room for 200 characters."_s);
    }
    EXPECT_TRUE(says(page, u"This is too long: there is room for 200 characters."_s));
}

// A button stands between the fields, which the second Enter pressed.
TEST(NewPracticePage, EnterGoesFromFieldToField) {
    setLanguage(u"en"_s);
    testing::Answers answers;
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    NewPracticePage page(preferences);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    field(page, u"Name of the practice"_s)->setFocus();
    for (const QString& next : {u"Your name"_s, u"Credentials (optional)"_s, u"Name as you sign (optional)"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_EQ(QApplication::focusWidget(), field(page, next)) << next.toStdString();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    EXPECT_TRUE(answers.suggested.empty()) << "nobody asked for another folder";
}

}  // namespace
}  // namespace reliefbook
