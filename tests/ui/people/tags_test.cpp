// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/tagread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/badge.h"
#include "ui/people/tagdialog.h"
#include "ui/people/tagsdialog.h"
#include "ui/people/tagsrow.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

struct Tagging {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client anna = testing::anna();

    Tagging() {
        setLanguage(u"en"_s);
        workspace.practice().apply({creation(anna)});
    }
    TagsDialog& open() {
        auto* made = new TagsDialog(workspace, anna.id, nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        shown.reset(made);
        made->open();
        return *made;
    }
    void enter(const QString& tag) const {
        typeText(shown->line(), tag);
        QTest::keyClick(shown->line(), Qt::Key_Return);
    }
    QStringList borne() {
        QStringList names;
        for (const BorneTag& one : tagsOf(workspace.database(), anna.id))
            names << one.tag.name;
        return names;
    }
    QStringList all() {
        QStringList names;
        for (const TagLine& one : tags(workspace.database()))
            names << one.tag.name;
        return names;
    }
    void press(const QString& text) const {
        for (QPushButton* button : shown->findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == text)
                button->click();
        }
    }
    std::unique_ptr<TagsDialog> shown;
};

TEST(Tags, OneIsMadeByTypingItAndBorneAtOnceInOneStep) {
    Tagging tagging;
    tagging.open();
    tagging.enter(u"Runner"_s);
    EXPECT_EQ(tagging.borne(), QStringList{u"Runner"_s});
    EXPECT_EQ(tagging.shown->line()->text(), QString());
    tagging.workspace.editor().undo();
    EXPECT_EQ(tagging.borne(), QStringList());
    EXPECT_EQ(tagging.all(), QStringList());
}

TEST(Tags, OneThatIsThereIsTakenWhateverItsCapitals) {
    Tagging tagging;
    tagging.open();
    tagging.enter(u"Runner"_s);
    ASSERT_TRUE(waitUntil([&] { return tagging.shown->list()->count() == 1; }));
    tagging.shown->list()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(tagging.borne(), QStringList());
    tagging.enter(u"runner"_s);
    EXPECT_EQ(tagging.borne(), QStringList{u"Runner"_s});
    EXPECT_EQ(tagging.all(), QStringList{u"Runner"_s});
}

TEST(Tags, OneIsRenamedForEverybodyAndNotIntoAnother) {
    Tagging tagging;
    tagging.open();
    tagging.enter(u"Runner"_s);
    tagging.enter(u"Choir"_s);
    ASSERT_TRUE(waitUntil([&] { return tagging.shown->list()->count() == 2; }));
    tagging.shown->list()->setCurrentRow(0);
    tagging.press(u"Rename…"_s);
    auto* dialog = tagging.shown->findChild<TagDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* name = qobject_cast<QLineEdit*>(dialog->findChild<TagForm*>()->fields()[0]->editor());
    name->setText(u"runner"_s);
    dialog->accept();
    EXPECT_EQ(tagging.answers.told.size(), 1);
    EXPECT_EQ(tagging.all(), QStringList({u"Choir"_s, u"Runner"_s}));
    name->setText(u"Singer"_s);
    dialog->accept();
    EXPECT_EQ(tagging.borne(), QStringList({u"Runner"_s, u"Singer"_s}));
}

TEST(Tags, OneThatIsBorneIsDeletedOnlyWhenThatIsMeant) {
    Tagging tagging;
    tagging.open();
    tagging.enter(u"Runner"_s);
    ASSERT_TRUE(waitUntil([&] { return tagging.shown->list()->count() == 1; }));
    tagging.shown->list()->setCurrentRow(0);
    tagging.press(u"Delete"_s);
    EXPECT_EQ(tagging.all(), QStringList{u"Runner"_s});
    tagging.answers.yes = true;
    tagging.press(u"Delete"_s);
    EXPECT_EQ(tagging.all(), QStringList());
    tagging.workspace.editor().undo();
    EXPECT_EQ(tagging.borne(), QStringList{u"Runner"_s});
}

TEST(Tags, StandBesideTheName) {
    Tagging tagging;
    TagsRow row(tagging.workspace);
    row.setClient(tagging.anna.id);
    EXPECT_TRUE(row.isHidden());
    tagging.open();
    tagging.enter(u"Runner"_s);
    row.setClient(tagging.anna.id);
    EXPECT_FALSE(row.isHidden());
    EXPECT_EQ(row.accessibleName(), u"Tags: Runner"_s);
    EXPECT_EQ(row.findChildren<Badge*>().size(), 1);
}

}  // namespace
}  // namespace reliefbook
