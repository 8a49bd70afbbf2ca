// SPDX-License-Identifier: GPL-3.0-or-later
// Who is around a client, on the client's page; and the directory.
#include "core/practice/contactread.h"
#include "core/practice/relationread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/searchfield.h"
#include "ui/directory/directorypage.h"
#include "ui/people/contactdialog.h"
#include "ui/people/relationdialog.h"
#include "ui/people/relationscard.h"
#include "ui/words/language.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

struct Around {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client anna = testing::anna();
    Client mother = testing::anna();
    Contact doctor;
    RelationsCard card;

    Around() : card(workspace) {
        setLanguage(u"en"_s);
        mother.id = Id<Client>::make();
        mother.fileNo = u"2"_s;
        mother.firstName = u"Marija"_s;
        doctor.id = Id<Contact>::make();
        doctor.name = u"dr Žukov"_s;
        doctor.phone = u"555"_s;
        workspace.practice().apply({creation(anna), creation(mother), creation(doctor)});
        card.setClient(anna.id);
        card.show();
    }
    std::vector<Relation> stored() { return relationsOf(workspace.database(), anna.id); }
    RelationDialog& add() {
        card.newAction()->trigger();
        return *card.findChild<RelationDialog*>();
    }
    /// Somebody is `role` (by its place in the list).
    static void setRole(RelationDialog& dialog, int role) {
        auto* box = qobject_cast<QComboBox*>(dialog.findChild<RelationForm*>()->fields()[0]->editor());
        box->setFocus();
        box->setCurrentIndex(role);
        emit box->activated(role);
    }
};

TEST(RelationsCard, SomebodyOfTheDirectoryIsFoundByTyping) {
    Around around;
    RelationDialog& dialog = around.add();
    typeText(dialog.search(), u"zuk"_s);
    ASSERT_EQ(dialog.list()->count(), 2);
    EXPECT_EQ(dialog.list()->item(0)->text(), u"dr Žukov · Doctor"_s);
    EXPECT_EQ(dialog.list()->item(1)->text(), u"New in the directory: zuk"_s);
    Around::setRole(dialog, 5);
    QTest::keyClick(dialog.search(), Qt::Key_Return);
    ASSERT_EQ(around.stored().size(), 1U);
    EXPECT_EQ(around.stored()[0].contact->id, around.doctor.id);
    EXPECT_EQ(around.stored()[0].relation.role, RelationRole::Doctor);
    around.card.setClient(around.anna.id);
    const auto* list = around.card.findChild<ItemList*>();
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"dr Žukov"_s);
    around.workspace.editor().undo();
    EXPECT_TRUE(around.stored().empty());
}

TEST(RelationsCard, AnotherClientIsFoundAndTheClientIsNot) {
    Around around;
    RelationDialog& dialog = around.add();
    typeText(dialog.search(), u"żak"_s);  // both are called so
    ASSERT_GE(dialog.list()->count(), 2);
    EXPECT_TRUE(dialog.list()->item(0)->text().startsWith(u"Marija Żak · client"_s));
    EXPECT_EQ(dialog.list()->item(1)->text(), u"New in the directory: żak"_s);
    Around::setRole(dialog, 0);
    dialog.accept();
    ASSERT_EQ(around.stored().size(), 1U);
    EXPECT_EQ(around.stored()[0].client->id, around.mother.id);
    EXPECT_EQ(around.stored()[0].relation.role, RelationRole::Guardian);
    EXPECT_EQ(relationsOf(around.workspace.database(), around.mother.id).size(), 1U);
}

TEST(RelationsCard, SomebodyNewIsEnteredInPlace) {
    Around around;
    RelationDialog& dialog = around.add();
    typeText(dialog.search(), u"dr Nova"_s);
    Around::setRole(dialog, 6);
    dialog.accept();
    auto* contact = dialog.findChild<ContactDialog*>();
    ASSERT_NE(contact, nullptr);
    EXPECT_TRUE(around.stored().empty());
    typeText(contact->findChild<ContactForm*>()->fields()[4]->editor(), u"777"_s);
    contact->accept();
    ASSERT_EQ(around.stored().size(), 1U);
    EXPECT_EQ(around.stored()[0].contact->name, u"dr Nova"_s);
    EXPECT_EQ(around.stored()[0].contact->phone, u"777"_s);
    EXPECT_EQ(around.stored()[0].contact->kind, ContactKind::Referrer);
    EXPECT_EQ(around.stored()[0].relation.role, RelationRole::Referrer);
}

TEST(RelationsCard, WithoutSomebodyNothingIsStored) {
    Around around;
    RelationDialog& dialog = around.add();
    dialog.list()->setCurrentRow(-1);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(around.stored().empty());
}

TEST(RelationsCard, SomebodyIsTakenOutAndUndoBringsThemBack) {
    Around around;
    ClientRelation relation;
    relation.id = Id<ClientRelation>::make();
    relation.client = around.anna.id;
    relation.contact = around.doctor.id;
    around.workspace.practice().apply({creation(relation)});
    around.card.setClient(around.anna.id);
    auto* list = around.card.findChild<ItemList*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    auto* dialog = around.card.findChild<RelationDialog*>();
    ASSERT_NE(dialog, nullptr);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == u"Take out")
            button->click();
    }
    EXPECT_TRUE(around.stored().empty());
    around.workspace.editor().undo();
    EXPECT_EQ(around.stored().size(), 1U);
}

struct Directory : Around {
    DirectoryPage page;
    Directory() : page(workspace) {
        page.show(DirectoryPlace{});
        page.QWidget::show();
        page.bringUpToDate();
    }
    ItemList* list() const { return page.findChild<ItemList*>(); }
    std::vector<ContactLine> contacts() { return directory(workspace.database()); }
    ContactDialog* openFirst() const {
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        return page.findChild<ContactDialog*>();
    }
    static void press(QWidget& in, const QString& text) {
        for (QPushButton* button : in.findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == text)
                button->click();
        }
    }
};

TEST(DirectoryPage, FindsByTypingAndEntersWhomItDoesNotFind) {
    Directory directory;
    EXPECT_EQ(directory.list()->count(), 1);
    auto* search = directory.page.findChild<SearchField*>();
    typeText(search, u"Alpha Insurance"_s);
    EXPECT_EQ(directory.list()->count(), 0);
    Directory::press(directory.page, u"New contact…"_s);
    auto* dialog = directory.page.findChild<ContactDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    EXPECT_EQ(directory.contacts().size(), 2U);
    EXPECT_TRUE(waitUntil([&] { return directory.list()->count() == 1; }));
    EXPECT_EQ(directory.list()->model()->index(0, 0).data().toString(), u"Alpha Insurance"_s);
}

TEST(DirectoryPage, AnImpossibleEmailStaysWhereItWasTyped) {
    Directory directory;
    ContactDialog* dialog = directory.openFirst();
    ASSERT_NE(dialog, nullptr);
    const auto* form = dialog->findChild<ContactForm*>();
    Field* email = form->fields()[5];
    typeText(email->editor(), u"zukov@home"_s);
    dialog->accept();
    EXPECT_EQ(form->problemOf(email), u"No mail reaches this address. It looks like name@example.com."_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(email->editor())->text(), u"zukov@home"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(directory.contacts()[0].contact.email, QString());
}

TEST(DirectoryPage, WhoIsInAFileIsNotDeletedAndItSaysWhy) {
    Directory directory;
    ClientRelation relation;
    relation.id = Id<ClientRelation>::make();
    relation.client = directory.anna.id;
    relation.contact = directory.doctor.id;
    directory.workspace.practice().apply({creation(relation)});
    directory.page.markStale();
    directory.page.bringUpToDate();
    ContactDialog* dialog = directory.openFirst();
    ASSERT_NE(dialog, nullptr);
    Directory::press(*dialog, u"Delete"_s);
    ASSERT_EQ(directory.answers.told.size(), 1);
    EXPECT_TRUE(directory.answers.told[0].startsWith(u"The contact is still needed|"_s));
    EXPECT_EQ(directory.contacts().size(), 1U);
    directory.workspace.practice().apply(
        {removal(relationsOf(directory.workspace.database(), directory.anna.id)[0].relation)});
    Directory::press(*dialog, u"Delete"_s);
    EXPECT_TRUE(directory.contacts().empty());
    directory.workspace.editor().undo();
    EXPECT_EQ(directory.contacts().size(), 1U);
}

}  // namespace
}  // namespace reliefbook
