// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientchanges.h"
#include "core/practice/clientread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "ui/bin/binpage.h"
#include "ui/controls/itemlist.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answers;
using testing::TestWorkspace;

class ABin : public ::testing::Test {
protected:
    ABin() : course(testing::storedCourse(workspace.practice(), {{7, 4}})) {
        workspace.practice().apply(removedClient(*clientOf(workspace.database(), course.client)));
        page.refresh();
        page.resize(900, 600);
        page.QWidget::show();
    }
    ItemList* list() { return page.findChild<ItemList*>(); }

    TestWorkspace workspace;
    Course course;
    BinPage page{workspace};
    Answers answers;
};

TEST_F(ABin, ShowsWhoWasDeletedAndBringsThemBackByEnter) {
    ASSERT_EQ(list()->count(), 1);
    const QString said = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(u"Anna Żak"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Mira"_s)) << "who did it";
    EXPECT_TRUE(said.contains(u"30"_s)) << "how long it is shown yet";
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(clientOf(workspace.database(), course.client));
    page.refresh();
    EXPECT_EQ(list()->count(), 0);
    EXPECT_FALSE(list()->isVisible());
    workspace.editor().undo();
    EXPECT_FALSE(clientOf(workspace.database(), course.client));
}

TEST_F(ABin, HidesWhatIsOlderThanThirtyDays) {
    const FixedClock later({now().utcMs + 31LL * 86'400'000});
    page.refresh();
    EXPECT_EQ(list()->count(), 0);
}

TEST_F(ABin, KeepsTheKeysAfterBringingBack) {
    const Client other = testing::anna();
    workspace.practice().apply({creation(other)});
    workspace.practice().apply(removedClient(*clientOf(workspace.database(), other.id)));
    page.refresh();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    ASSERT_EQ(list()->count(), 2);
    QPushButton* bringBack = nullptr;
    for (QPushButton* one : page.findChildren<QPushButton*>()) {
        if (one->text() == u"B&ring back"_s)
            bringBack = one;
    }
    ASSERT_NE(bringBack, nullptr);
    QTest::mouseClick(bringBack, Qt::LeftButton);
    EXPECT_EQ(list()->count(), 1);
    EXPECT_EQ(QApplication::focusWidget(), list()) << "the next one is an Enter away";
    QTest::mouseClick(bringBack, Qt::LeftButton);
    EXPECT_EQ(list()->count(), 0);
    auto* at = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(at, nullptr) << "the button that was pressed is gone";
    EXPECT_EQ(at->text(), u"&Show it"_s);
}

}  // namespace
}  // namespace reliefbook
