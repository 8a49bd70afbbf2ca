// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(ButtonAccess, DoesWhatAClickDoes) {
    QPushButton button(u"R && &D"_s);
    button.setCheckable(true);
    int clicks = 0;
    QObject::connect(&button, &QPushButton::clicked, &button, [&] { ++clicks; });
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&button);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::CheckBox);
    EXPECT_EQ(told->text(QAccessible::Name), u"R & D"_s);
    EXPECT_TRUE(told->state().checkable);
    EXPECT_FALSE(told->state().checked);
    told->actionInterface()->doAction(told->actionInterface()->actionNames().constFirst());
    EXPECT_EQ(clicks, 1);
    EXPECT_TRUE(told->state().checked);
    button.setEnabled(false);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicks, 1);
}

TEST(ButtonAccess, OpensItsMenuAndDoesNotWait) {
    QPushButton button(u"More"_s);
    QMenu menu;
    menu.addAction(u"Move"_s);
    button.setMenu(&menu);
    button.show();
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&button);
    EXPECT_EQ(told->role(), QAccessible::ButtonMenu);
    told->actionInterface()->doAction(told->actionInterface()->actionNames().constFirst());
    EXPECT_TRUE(menu.isVisible());
    menu.close();
}

TEST(ButtonAccess, IsCalledByItsAccessibleNameFirst) {
    QPushButton button(u"…"_s);
    button.setCheckable(true);
    button.setAccessibleName(u"More"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"More"_s);
}

}  // namespace
}  // namespace reliefbook
