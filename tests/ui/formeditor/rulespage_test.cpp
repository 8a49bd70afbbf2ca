// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/questionnaireread.h"
#include "core/practice/rulechanges.h"
#include "core/screening/rulesjson.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "ui/controls/itemlist.h"
#include "ui/formeditor/rulespage.h"
#include "ui/forms/reasondialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

class TheRules : public ::testing::Test {
protected:
    TheRules() {
        page.refresh();
        page.resize(1000, 800);
        page.QWidget::show();
    }
    ItemList* list() { return page.findChild<ItemList*>(); }
    QComboBox* filter() { return page.findChildren<QComboBox*>().at(0); }
    QComboBox* level() { return page.findChildren<QComboBox*>().at(1); }
    RuleLine line() { return ruleLines(workspace.database()).front(); }
    bool isUsed() { return findRule(rules = screeningRules(workspace.database()), builtInRules().front().id); }
    bool says(const QString& text) {
        for (const QLabel* one : page.findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    }
    void giveReason(const QString& reason) {
        auto* dialog = page.findChild<ReasonDialog*>();
        ASSERT_NE(dialog, nullptr);
        testing::typeText(dialog->field(), reason);
        dialog->actionButton()->click();
        page.bringUpToDate();
    }

    TestWorkspace workspace;
    RulesPage page{workspace};
    std::vector<Rule> rules;
};

TEST_F(TheRules, AreListedWithLevelWordsAndSource) {
    EXPECT_EQ(list()->count(), int(builtInRules().size()));
    EXPECT_TRUE(says(u"NCCIH list of cautions"_s));
    EXPECT_TRUE(says(u"Raised if “"_s));
    EXPECT_TRUE(says(u"“Yes”"_s));
}

TEST_F(TheRules, AreSwitchedOffWithAReasonAndComeBackByUndo) {
    page.pageActions()[0]->trigger();
    giveReason(u"We ask this ourselves."_s);
    EXPECT_FALSE(isUsed());
    EXPECT_TRUE(says(u"We ask this ourselves."_s));
    EXPECT_TRUE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Switched off"_s));
    workspace.editor().undo();
    EXPECT_TRUE(isUsed());
}

TEST_F(TheRules, AreNotChangedWithoutAReason) {
    page.pageActions()[0]->trigger();
    giveReason({});
    EXPECT_TRUE(isUsed());
    EXPECT_FALSE(line().setting);
}

TEST_F(TheRules, GetAnotherLevelAndAreAsTheyCame) {
    level()->setFocus();
    QTest::keyClick(level(), Qt::Key_Down);
    giveReason(u"A note is enough for us."_s);
    EXPECT_EQ(line().level(), Level::Clear);
    EXPECT_TRUE(says(u"A note is enough for us."_s));
    page.pageActions()[1]->trigger();
    EXPECT_EQ(line().level(), Level::Stop);
    EXPECT_FALSE(line().setting);
}

TEST_F(TheRules, ShowTheLevelThatHoldsAfterACancel) {
    level()->setFocus();
    QTest::keyClick(level(), Qt::Key_Down);
    page.findChild<ReasonDialog*>()->reject();
    EXPECT_EQ(level()->currentIndex(), int(Level::Stop));
    EXPECT_EQ(line().level(), Level::Stop);
}

TEST_F(TheRules, AreFilteredByLevelAndWord) {
    filter()->setCurrentIndex(1);
    const int stops = list()->count();
    EXPECT_EQ(stops, int(std::ranges::count(builtInRules(), Level::Stop, &Rule::level)));
    filter()->setCurrentIndex(0);
    testing::typeText(page.findChild<QLineEdit*>(), u"fever"_s);
    EXPECT_LT(list()->count(), int(builtInRules().size()));
    EXPECT_GT(list()->count(), 0);
    testing::typeText(page.findChild<QLineEdit*>(), u"xyzzy"_s);
    EXPECT_TRUE(says(u"No rule fits."_s));
}

TEST_F(TheRules, AreTheOwnersToChange) {
    User user = workspace.practice().user();
    user.role = Role::Therapist;
    workspace.practice().setUser(user);
    page.refresh();
    EXPECT_FALSE(page.pageActions()[0]->isEnabled());
    EXPECT_FALSE(level()->isEnabled());
    EXPECT_TRUE(says(u"changed by an owner of the practice"_s));
}

}  // namespace
}  // namespace reliefbook
