// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientread.h"
#include "core/practice/parting.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/searchfield.h"
#include "ui/merging/distinctdialog.h"
#include "ui/merging/duplicatespage.h"
#include "ui/merging/mergedialog.h"
#include "ui/merging/partacts.h"
#include "ui/merging/pickclient.h"
#include "ui/words/language.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::waitUntil;

/// Anna Weber with a course of two sessions, Ana Weber with her telephone and a note, and Petar.
struct Doubled {
    FixedClock clock{momentOf(QDate(2026, 7, 15), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client anna, ana, petar;

    Doubled() {
        setLanguage(u"en"_s);
        const Course course = testing::storedCourse(workspace.practice(), {{7, 4}, {6, 3}});
        const Client stored = *clientOf(workspace.database(), course.client);
        anna = stored;
        anna.firstName = u"Anna"_s;
        anna.lastName = u"Weber"_s;
        anna.birthDate = QDate(1984, 5, 3);
        anna.note = u"likes heat"_s;
        anna.email.clear();
        workspace.practice().apply({update(stored, anna)});
        ana = person(u"Ana"_s);
        ana.email = u"ana@example.org"_s;
        ana.note = u"works at night"_s;
        ana.createdAt = Moment{stored.createdAt.utcMs + 1};  // entered after her
        petar = person(u"Petar"_s);
        petar.birthDate = QDate(1990, 1, 1);
        const ChangeSet made = workspace.practice().apply({creation(ana), creation(petar)});
        ana = std::get<Client>(*made[0].after);
        petar = std::get<Client>(*made[1].after);
    }
    static Client person(const QString& first) {
        Client client;
        client.id = Id<Client>::make();
        client.firstName = first;
        client.lastName = u"Weber"_s;
        client.birthDate = QDate(1984, 5, 3);
        return client;
    }
    static void press(const QWidget& within, const QString& button) {
        for (QPushButton* one : within.findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&') == button && one->isVisible()) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << button.toStdString();
    }
    static QRadioButton* choice(const QWidget& within, const QString& spoken) {
        for (QRadioButton* one : within.findChildren<QRadioButton*>()) {
            if (one->accessibleName() == spoken)
                return one;
        }
        ADD_FAILURE() << "no choice " << spoken.toStdString();
        return nullptr;
    }
    static QString texts(const QWidget& within) {
        QStringList all;
        for (const QLabel* label : within.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    Client now(const Client& client) { return *clientOf(workspace.database(), client.id); }
};

TEST(MergeDialog, TakesValueByValueWhatIsChosen) {
    Doubled doubled;
    auto* dialog = new MergeDialog(doubled.workspace, doubled.anna.id, doubled.ana.id);
    Id<Client> kept;
    QObject::connect(dialog, &MergeDialog::merged, dialog, [&](Id<Client> id) { kept = id; });
    dialog->open();
    EXPECT_TRUE(Doubled::choice(*dialog, u"First name: Anna, of Anna Weber"_s)->isChecked());
    EXPECT_TRUE(Doubled::choice(*dialog, u"E-mail: ana@example.org, of Ana Weber"_s)->isChecked())
        << "what only the other has is taken unless somebody says no";
    EXPECT_TRUE(Doubled::choice(*dialog, u"Note: both, one below the other"_s)->isChecked());
    EXPECT_TRUE(Doubled::texts(*dialog).contains(u"Nothing belongs to the file that is closed."));
    QRadioButton* name = Doubled::choice(*dialog, u"First name: Ana, of Ana Weber"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Space);
    Doubled::press(*dialog, u"Make one file"_s);
    EXPECT_EQ(kept, doubled.anna.id);
    EXPECT_EQ(doubled.now(doubled.anna).firstName, u"Ana");
    EXPECT_EQ(doubled.now(doubled.anna).email, u"ana@example.org");
    EXPECT_EQ(doubled.now(doubled.anna).note, u"likes heat\n\nworks at night");
    EXPECT_EQ(doubled.now(doubled.ana).mergedInto, doubled.anna.id);
    EXPECT_EQ(doubled.workspace.search().size(), 2U);
    doubled.workspace.editor().undo();
    EXPECT_EQ(doubled.now(doubled.anna), doubled.anna);
    EXPECT_EQ(doubled.now(doubled.ana), doubled.ana);
}

TEST(MergeDialog, CanKeepTheOtherFileAndSaysWhatGoesOver) {
    Doubled doubled;
    auto* dialog = new MergeDialog(doubled.workspace, doubled.anna.id, doubled.ana.id);
    dialog->open();
    Doubled::press(*dialog, u"Keep the other one"_s);
    for (const QString& part : {u"To the file of Ana Weber go: 1 course"_s, u"2 session"_s, u"4 other record"_s})
        EXPECT_TRUE(Doubled::texts(*dialog).contains(part)) << Doubled::texts(*dialog).toStdString();
    EXPECT_EQ(dialog->merging().kept, doubled.ana.id);
    Doubled::press(*dialog, u"Make one file"_s);
    EXPECT_EQ(coursesOf(doubled.workspace.database(), doubled.ana.id).size(), 1U);
    EXPECT_EQ(doubled.now(doubled.anna).mergedInto, doubled.ana.id);
}

TEST(PartActs, MakesTwoFilesAgainWhenTheUserSaysSo) {
    Doubled doubled;
    Editor& editor = doubled.workspace.editor();
    editor.apply(mergedClients(doubled.workspace.database(),
                               {.kept = doubled.ana.id, .other = doubled.anna.id, .columns = {}, .fields = {}}, now())
                     .changes,
                 u"one"_s, TodayPlace{});
    EXPECT_FALSE(PartActs::part(nullptr, doubled.workspace, doubled.ana.id));
    ASSERT_EQ(doubled.answers.questions.size(), 1);
    EXPECT_TRUE(doubled.answers.questions[0].contains(u"back to the file of Anna Weber."))
        << doubled.answers.questions[0].toStdString();
    EXPECT_TRUE(doubled.now(doubled.anna).mergedInto);
    doubled.answers.yes = true;
    EXPECT_EQ(PartActs::part(nullptr, doubled.workspace, doubled.ana.id), doubled.anna.id);
    EXPECT_EQ(doubled.now(doubled.anna), doubled.anna);
    EXPECT_EQ(coursesOf(doubled.workspace.database(), doubled.anna.id).size(), 1U);
}

TEST(PickClientDialog, FindsEverybodyElseByKeyboard) {
    Doubled doubled;
    auto* dialog = new PickClientDialog(doubled.workspace, doubled.anna.id);
    Id<Client> picked;
    QObject::connect(dialog, &PickClientDialog::picked, dialog, [&](Id<Client> id) { picked = id; });
    dialog->open();
    EXPECT_EQ(dialog->findChild<ItemList*>()->count(), 2);
    auto* search = dialog->findChild<SearchField*>();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(picked, doubled.petar.id);
}

TEST(DuplicatesPage, ShowsPairsWithWhyAndLeavesOutWhatIsNone) {
    Doubled doubled;
    DuplicatesPage page(doubled.workspace);
    page.resize(1000, 700);
    page.QWidget::show();
    auto* list = page.findChild<ItemList*>();
    ASSERT_TRUE(waitUntil([&] { return list->count() == 1; }));
    EXPECT_EQ(
        list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"Anna Weber, born 3 May 1984 and Ana Weber, born 3 May 1984, nearly the same name · the same birth date");
    QTest::keyClick(list, Qt::Key_Return);
    auto* dialog = page.findChild<MergeDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    Doubled::press(page, u"Not the same person"_s);
    EXPECT_EQ(list->count(), 0);
    EXPECT_TRUE(page.findChild<EmptyState*>()->isVisible());
}

TEST(DuplicatesPage, RemembersThatTwoAreDifferentPeople) {
    Doubled doubled;
    {
        DuplicatesPage page(doubled.workspace);
        page.QWidget::show();
        ASSERT_TRUE(waitUntil([&] { return page.findChild<ItemList*>()->count() == 1; }));
        Doubled::press(page, u"Not the same person"_s);
    }
    EXPECT_EQ(doubled.workspace.editor().undoText(), u"not the same person"_s);
    DuplicatesPage page(doubled.workspace);
    page.resize(1000, 700);
    page.QWidget::show();
    auto* list = page.findChild<ItemList*>();
    ASSERT_TRUE(waitUntil([&] { return page.findChild<EmptyState*>()->isVisible(); }));
    EXPECT_EQ(list->count(), 0);
    doubled.workspace.editor().undo();
    EXPECT_TRUE(waitUntil([&] { return list->count() == 1; }));
    doubled.workspace.editor().redo();
    EXPECT_TRUE(waitUntil([&] { return list->count() == 0; }));
}

TEST(DuplicatesPage, ListsWhoIsKnownToBeDifferentAndComparesThemAfterAll) {
    Doubled doubled;
    DuplicatesPage page(doubled.workspace);
    page.resize(1000, 700);
    page.QWidget::show();
    auto* list = page.findChild<ItemList*>();
    ASSERT_TRUE(waitUntil([&] { return list->count() == 1; }));
    Doubled::press(page, u"Not the same person"_s);
    Doubled::press(page, u"1 pair is known to be different people"_s);
    auto* known = page.findChild<DistinctDialog*>();
    ASSERT_NE(known, nullptr);
    EXPECT_EQ(known->findChild<ItemList*>()->model()->index(0, 0).data().toString(),
              u"Anna Weber, born 3 May 1984 and Ana Weber, born 3 May 1984"_s);
    Doubled::press(*known, u"Compare after all…"_s);
    auto* dialog = page.findChild<MergeDialog*>();
    ASSERT_NE(dialog, nullptr) << "the two files beside each other";
    dialog->reject();
    EXPECT_TRUE(waitUntil([&] { return list->count() == 1; })) << "who is not merged may still be one";
}

TEST(DuplicatesPage, IsWithoutThePairThatBecameOne) {
    Doubled doubled;
    DuplicatesPage page(doubled.workspace);
    page.resize(1000, 700);
    page.QWidget::show();
    auto* list = page.findChild<ItemList*>();
    ASSERT_TRUE(waitUntil([&] { return list->count() == 1; }));
    Doubled::press(page, u"Compare…"_s);
    Doubled::press(*page.findChild<MergeDialog*>(), u"Make one file"_s);
    EXPECT_TRUE(waitUntil([&] { return list->count() == 0; }));
    EXPECT_TRUE(page.findChild<Banner*>()->isVisible());
}

}  // namespace
}  // namespace reliefbook
