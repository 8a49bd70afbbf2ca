// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(ComboAccess, IsCalledByWhatItIsForAndSaysWhatIsChosen) {
    QComboBox box;
    box.addItems({u"A4"_s, u"Letter"_s});
    box.setAccessibleName(u"Paper"_s);
    box.setCurrentIndex(1);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&box);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::ComboBox);
    EXPECT_EQ(told->text(QAccessible::Name), u"Paper"_s);
    EXPECT_EQ(told->text(QAccessible::Value), u"Letter"_s);
    ASSERT_NE(told->textInterface(), nullptr);
    EXPECT_EQ(told->textInterface()->text(0, 6), u"Letter"_s);
    ASSERT_EQ(told->childCount(), 1);
    EXPECT_EQ(told->child(0)->object(), box.view());
    EXPECT_EQ(told->indexOfChild(told->child(0)), 0);
}

TEST(ComboAccess, OpensAndClosesByItsAction) {
    QComboBox box;
    box.addItems({u"A4"_s, u"Letter"_s});
    box.show();
    QAccessibleActionInterface* action = QAccessible::queryAccessibleInterface(&box)->actionInterface();
    ASSERT_NE(action, nullptr);
    action->doAction(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(box.view()->isVisible());
    action->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_FALSE(box.view()->isVisible());
}

}  // namespace
}  // namespace reliefbook
