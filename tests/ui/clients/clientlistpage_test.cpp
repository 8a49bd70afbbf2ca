// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/audit.h"
#include "core/practice/clientread.h"
#include "core/practice/formread.h"
#include "core/practice/queries.h"
#include "core/practice/savedfilters.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/clientfilterbar.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpreview.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/filternamedialog.h"
#include "ui/clients/newclientdialog.h"
#include "ui/controls/banner.h"
#include "ui/controls/chip.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/searchfield.h"
#include "ui/forms/fields.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

Client named(const QString& first, const QString& last) {
    Client client;
    client.id = Id<Client>::make();
    client.firstName = first;
    client.lastName = last;
    return client;
}

/// The page over a practice with Жуков, Müller, and Šarić who is archived.
struct Shown {
    FixedClock clock{momentOf(QDate(2026, 7, 15), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client zukov = named(u"Александар"_s, u"Жуков"_s);
    Client muller = named(u"Jörg"_s, u"Müller"_s);
    Client saric = named(u"Ana"_s, u"Šarić"_s);
    std::unique_ptr<ClientListPage> page;
    std::vector<Place> wanted;

    explicit Shown(bool filled = true) {
        setLanguage(u"en"_s);
        if (filled) {
            zukov.birthDate = QDate(1984, 5, 3);
            zukov.mobile = u"+381 11 555-01-23"_s;
            saric.archivedAt = Moment{1};
            workspace.practice().apply({creation(zukov), creation(muller), creation(saric)});
        }
        page = std::make_unique<ClientListPage>(workspace);
        QObject::connect(page.get(), &Page::wanted, page.get(),
                         [this](const Place& place) { wanted.push_back(place); });
        page->resize(1100, 700);
        page->QWidget::show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    template <class T> T* child(const QString& name = {}) const { return page->findChild<T*>(name); }
    QLineEdit* search() const { return child<SearchField>(); }
    QListView* list() const { return child<QListView>(); }
    ClientListModel* model() const { return child<ClientListModel>(); }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names << model()->index(row).data().toString();
        return names;
    }
    void type(const QString& text) const {
        search()->setFocus();
        search()->selectAll();
        typeText(search(), text);
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    void choose(const QString& chip) const {
        for (Chip* one : page->findChildren<Chip*>()) {
            if (QString(one->text()).remove(u'&') == chip)
                QTest::mouseClick(one, Qt::LeftButton);
        }
    }
    NewClientDialog* dialog() const { return page->findChild<NewClientDialog*>(); }
    std::vector<Field*> fields() const { return dialog()->findChild<NewClientForm*>()->fields(); }
    static void press(QWidget* within, const QString& button) {
        for (QPushButton* one : within->findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&') == button && one->isVisible()) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << button.toStdString();
    }
    qint64 clients() { return counts(workspace.database()).clients; }
};

TEST(ClientListPage, ListsWhoIsActiveByLastName) {
    const Shown shown;
    EXPECT_EQ(shown.names(), (QStringList{u"Jörg Müller"_s, u"Александар Жуков"_s}));
    EXPECT_EQ(shown.current(), u"Jörg Müller"_s);
}

TEST(ClientListPage, FindsWhileSomebodyTypes) {
    Shown shown;
    shown.type(u"muller"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Jörg Müller"_s});
    shown.type(u"zuk al"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Александар Жуков"_s});
    shown.type(u"3.5.84"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Александар Жуков"_s});
    shown.type(u"555 01"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Александар Жуков"_s});
}

TEST(ClientListPage, TheListIsWalkedAndOpenedFromTheSearch) {
    Shown shown;
    shown.search()->setFocus();
    QTest::keyClick(shown.search(), Qt::Key_Down);
    EXPECT_EQ(shown.current(), u"Александар Жуков"_s);
    QTest::keyClick(shown.search(), Qt::Key_Return);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(std::get<ClientPlace>(shown.wanted[0]).client, shown.zukov.id);
}

TEST(ClientListPage, TheFiltersShowTheirOwn) {
    Shown shown;
    shown.choose(u"Archived"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Ana Šarić"_s});
    shown.choose(u"Active"_s);
    EXPECT_EQ(shown.names().size(), 2) << "nobody is active and archived";
    shown.choose(u"In a course"_s);
    EXPECT_EQ(shown.names(), QStringList{});
    EXPECT_EQ(shown.child<EmptyState>(u"none"_s)->isVisible(), true);
    shown.workspace.practice().apply({creation([&] {
        Course course = testing::courseOf(shown.muller);
        course.therapist = shown.workspace.practice().user().id;
        return course;
    }())});
    EXPECT_TRUE(waitUntil([&] { return shown.names() == QStringList{u"Jörg Müller"_s}; }));
}

TEST(ClientListPage, ARowSaysNameCourseAndPainToAScreenReader) {
    Shown shown;
    const Course course = testing::storedCourse(shown.workspace.practice(), {{7, 4}, {6, 3}, {5, 3}, {3, 2}});
    ASSERT_TRUE(waitUntil([&] { return shown.model()->rowCount() == 3; }));
    const QModelIndex row = shown.model()->indexOf(course.client);
    const auto* text =
        static_cast<const ClientListModel::Row*>(row.data(ClientListModel::rowRole).value<const void*>());
    const PainLevels levels = [&] {
        const auto areas = scoresByArea(courseRecords(shown.workspace.database(), course.id));
        const CourseAnalysis analysis = analyseCourse(areas.at(0).scores);
        return PainLevels{analysis.baseline.value, analysis.change.current};
    }();
    EXPECT_EQ(levels.start, 7);
    EXPECT_EQ(text->levels, levelsInFigures(levels));
    EXPECT_EQ(text->below, u"Low back · 4 sessions"_s);
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(),
              u"Anna Żak, 46 years, Low back, 4 sessions, "_s + levelsSpoken(levels));
}

TEST(ClientListPage, ReadsOnlyTheRowsSomebodySees) {
    Shown shown;
    ChangeSet many;
    for (int i = 0; i < 400; ++i)
        many.push_back(creation(named(u"Vera"_s, u"Vuk%1"_s.arg(i))));
    shown.workspace.practice().apply(many);
    ASSERT_TRUE(waitUntil([&] { return shown.model()->rowCount() == 402; }));
    shown.type(u"vuk"_s);
    shown.page->grab();
    EXPECT_EQ(shown.model()->rowCount(), 400);
    EXPECT_GT(shown.model()->rowsRead(), 0U);
    EXPECT_LT(shown.model()->rowsRead(), 40U);
}

TEST(ClientListPage, ShowsTheChosenClientBesideTheList) {
    Shown shown;
    const Course course = testing::storedCourse(shown.workspace.practice(), {{7, 4}, {3, 2}});
    shown.page->show(ClientsPlace{course.client});
    auto* preview = shown.child<ClientPreview>();
    ASSERT_TRUE(waitUntil([&] { return preview->client() == course.client; }));
    EXPECT_EQ(shown.current(), u"Anna Żak"_s);
    Shown::press(preview, u"Open session"_s);
    ASSERT_EQ(shown.wanted.size(), 1U);
    const auto sessions = sessionsOf(shown.workspace.database(), course.client);
    EXPECT_EQ(std::get<SessionPlace>(shown.wanted[0]).session, sessions.back().id);
    Shown::press(preview, u"New session"_s);
    const auto more = sessionsOf(shown.workspace.database(), course.client);
    ASSERT_EQ(more.size(), 3U);
    EXPECT_EQ(more.back().course, course.id);
    EXPECT_EQ(std::get<SessionPlace>(shown.wanted.back()).session, more.back().id);
}

TEST(ClientListPage, ANewClientAndTheirSessionTakeAFewKeys) {
    Shown shown(/*filled=*/false);
    QTest::keyClick(shown.page.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(shown.dialog(), nullptr);
    shown.dialog()->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return QApplication::activeWindow() == shown.dialog(); }));
    typeText(QApplication::focusWidget(), u"Марија"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(QApplication::focusWidget(), u"Ковачевић"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(QApplication::focusWidget(), u"3.5.84"_s);
    bool inTheWay = false;
    QObject::connect(shown.page.get(), &Page::wanted, shown.page.get(),
                     [&] { inTheWay = shown.dialog() != nullptr && shown.dialog()->isVisible(); });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return !shown.wanted.empty(); }));  // the button shows that it is pressed
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_FALSE(inTheWay) << "the dialog goes before the session comes";
    const std::vector<Id<Client>> all = shown.workspace.search().find(u"", 10);
    ASSERT_EQ(all.size(), 1U);
    const Client stored = *clientOf(shown.workspace.database(), all[0]);
    EXPECT_EQ(stored.firstName, u"Марија"_s);
    EXPECT_EQ(stored.lastName, u"Ковачевић"_s);
    EXPECT_EQ(stored.birthDate, QDate(1984, 5, 3));
    const auto sessions = sessionsOf(shown.workspace.database(), all[0]);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(std::get<SessionPlace>(shown.wanted[0]).session, sessions[0].id);
    EXPECT_EQ(sessions[0].startedAt, now());

    // One act, one step.
    shown.workspace.editor().undo();
    EXPECT_EQ(shown.clients(), 0);
}

TEST(ClientListPage, ANewClientIsAskedTheIntakeByOneKey) {
    Shown shown(/*filled=*/false);
    shown.page->askForClient(u"Ana Petrov"_s);
    ASSERT_NE(shown.dialog(), nullptr);
    shown.dialog()->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return QApplication::activeWindow() == shown.dialog(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !shown.wanted.empty(); }));
    ASSERT_EQ(shown.wanted.size(), 1U);
    ASSERT_TRUE(std::holds_alternative<FormPlace>(shown.wanted[0]));
    const FormSheet form = formSheet(shown.workspace.database(), std::get<FormPlace>(shown.wanted[0]).response);
    EXPECT_EQ(form.response.questionnaire, u"adult_intake"_s);
    EXPECT_EQ(form.client.lastName, u"Petrov"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.current() == u"Ana Petrov"; })) << "where one comes back to";
}

TEST(ClientListPage, WhoWasSearchedForInVainIsTheNewClient) {
    Shown shown;
    shown.type(u"petra novak"_s);
    auto* none = shown.child<EmptyState>(u"none"_s);
    ASSERT_TRUE(none->isVisible());
    QTest::mouseClick(none->actionButton(), Qt::LeftButton);
    ASSERT_NE(shown.dialog(), nullptr);
    EXPECT_EQ(qobject_cast<TextField*>(shown.fields()[0])->value(), u"Petra"_s);
    EXPECT_EQ(qobject_cast<TextField*>(shown.fields()[1])->value(), u"Novak"_s);
    Shown::press(shown.dialog(), u"Save"_s);
    EXPECT_EQ(shown.clients(), 4);
    EXPECT_TRUE(waitUntil([&] { return shown.current() == u"Petra Novak"_s; }));
}

TEST(ClientListPage, AClientWhoCantBeIsNotStoredAndTheFieldSaysWhy) {
    Shown shown;
    shown.page->askForClient();
    auto* form = shown.dialog()->findChild<NewClientForm*>();
    Shown::press(shown.dialog(), u"Save"_s);
    EXPECT_EQ(form->problemOf(shown.fields()[0]), u"A name is needed here."_s);
    typeText(shown.fields()[0]->editor(), u"Vera"_s);
    typeText(shown.fields()[2]->editor(), u"16.7.2026"_s);
    Shown::press(shown.dialog(), u"Save"_s);
    EXPECT_EQ(form->problemOf(shown.fields()[0]), QString());
    EXPECT_EQ(form->problemOf(shown.fields()[2]), u"This day has not come yet."_s);
    EXPECT_TRUE(shown.dialog()->isVisible());
    Shown::press(shown.dialog(), u"Cancel"_s);
    EXPECT_EQ(shown.clients(), 3);
}

TEST(ClientListPage, ANewClientIsStoredAsTypedAndOutAgainByCancel) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"Vera"_s);
    EXPECT_EQ(shown.clients(), 3);
    EXPECT_TRUE(waitUntil([&] { return shown.clients() == 4; }));  // a second after the last key
    typeText(shown.fields()[1]->editor(), u"Ilić"_s);
    shown.page->store();  // the window is locked or closed
    const std::vector<Id<Client>> found = shown.workspace.search().find(u"ilic", 2);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(clientOf(shown.workspace.database(), found[0])->firstName, u"Vera"_s);
    EXPECT_EQ(shown.workspace.editor().undoText(), u"new client"_s);

    Shown::press(shown.dialog(), u"Cancel"_s);
    EXPECT_EQ(shown.clients(), 3);
    EXPECT_FALSE(shown.workspace.editor().canUndo());
    EXPECT_FALSE(shown.workspace.editor().canRedo());
    EXPECT_FALSE(sql::find(shown.workspace.database(), found[0])) << "nor in the bin";
    EXPECT_EQ(shown.workspace.database().value<int>("SELECT count(*) FROM history WHERE record_id = ?", found[0]), 0);
    EXPECT_TRUE(shown.workspace.search().find(u"ilic", 2).empty());
    EXPECT_EQ(firstBreakInAudit(shown.workspace.database()), std::nullopt);
}

// The steps that could take it back went with a lock, or with other work in between.
TEST(ClientListPage, CancelLeavesNoTraceWithoutAStepToTakeBack) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"Vera"_s);
    shown.page->store();
    const std::vector<Id<Client>> found = shown.workspace.search().find(u"vera", 2);
    ASSERT_EQ(found.size(), 1U);
    shown.workspace.editor().clear();
    Shown::press(shown.dialog(), u"Cancel"_s);
    EXPECT_FALSE(sql::find(shown.workspace.database(), found[0]));
}

TEST(ClientListPage, ANewClientIsNotHintedAtAsThemselves) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"Vera"_s);
    typeText(shown.fields()[1]->editor(), u"Ilić"_s);
    shown.page->store();
    typeText(shown.fields()[1]->editor(), u"a"_s);
    for (const QPushButton* hint : shown.dialog()->findChildren<QPushButton*>())
        EXPECT_FALSE(hint->text().contains(u"Vera"_s));
}

TEST(ClientListPage, WhatCantBeABirthDateIsSaidWhenItsFieldIsLeft) {
    Shown shown;
    shown.page->askForClient();
    shown.dialog()->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return QApplication::activeWindow() == shown.dialog(); }));
    auto* form = shown.dialog()->findChild<NewClientForm*>();
    for (const auto& [typed, said] :
         {std::pair{u"3,5"_s, u"The year is missing."_s}, std::pair{u"31.2.1990"_s, u"There is no such day."_s},
          std::pair{u"16.7.2026"_s, u"This day has not come yet."_s}}) {
        QWidget* field = shown.fields()[2]->editor();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        typeText(field, typed);
        shown.fields()[3]->editor()->setFocus();
        EXPECT_EQ(form->problemOf(shown.fields()[2]), said);
    }
}

TEST(ClientListPage, WhoIsInTheFileAlreadyIsHintedAt) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"jorg"_s);
    typeText(shown.fields()[1]->editor(), u"muller"_s);
    Shown::press(shown.dialog(), u"Jörg Müller"_s);
    EXPECT_TRUE(waitUntil([&] { return shown.current() == u"Jörg Müller"_s; }));
    EXPECT_EQ(shown.clients(), 3);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(std::get<ClientPlace>(shown.wanted[0]).client, shown.muller.id);
    EXPECT_EQ(shown.answers.questions, QStringList()) << "nothing was typed that their file lacks";
}

TEST(ClientListPage, WhoIsNearlyTheSameIsHintedAtWithWhatIsAlike) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"aleksander"_s);
    typeText(shown.fields()[1]->editor(), u"zukov"_s);
    const auto says = [&](const QString& text) {
        for (const QLabel* label : shown.dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    EXPECT_FALSE(says(u"Is there already:"_s)) << "a name that is nearly the same is many people's";
    typeText(shown.fields()[2]->editor(), u"3.5.1984"_s);
    EXPECT_TRUE(says(u"Is there already:"_s));
    EXPECT_TRUE(says(u"nearly the same name · the same birth date"_s));
    typeText(shown.fields()[3]->editor(), u"011 555-01-23"_s);
    EXPECT_TRUE(says(u"nearly the same name · the same birth date · the same telephone number"_s));
}

TEST(ClientListPage, WhatWasTypedForSomebodyWhoIsThereIsNotLost) {
    Shown shown;
    shown.page->askForClient();
    typeText(shown.fields()[0]->editor(), u"jorg"_s);
    typeText(shown.fields()[1]->editor(), u"muller"_s);
    typeText(shown.fields()[3]->editor(), u"064 123 45 67"_s);
    typeText(shown.fields()[4]->editor(), u"jorg@example.org"_s);
    Shown::press(shown.dialog(), u"Jörg Müller"_s);
    ASSERT_EQ(shown.answers.questions.size(), 1);
    EXPECT_EQ(shown.answers.questions[0],
              u"Open the file of Jörg Müller?|This was typed here and is not in that file: 064 123 45 67 and "
              "jorg@example.org. It goes into the bin, and comes back from there.|&Open the file"_s);
    EXPECT_TRUE(shown.dialog()->isVisible()) << "the answer was no";
    EXPECT_TRUE(shown.wanted.empty());
    shown.answers.yes = true;
    Shown::press(shown.dialog(), u"Jörg Müller"_s);
    EXPECT_EQ(shown.clients(), 3);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(std::get<ClientPlace>(shown.wanted[0]).client, shown.muller.id);
    shown.workspace.editor().undo();
    const std::vector<Id<Client>> back = shown.workspace.search().find(u"jorg@example", 2);
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(clientOf(shown.workspace.database(), back[0])->mobile, u"064 123 45 67"_s);
}

TEST(ClientListPage, ADeletedClientComesBackByUndo) {
    Shown shown;
    shown.type(u"muller"_s);
    for (QAction* action : shown.page->pageActions()) {
        if (action->text() == u"Delete client"_s)
            action->trigger();
    }
    EXPECT_TRUE(shown.names().isEmpty());
    EXPECT_EQ(shown.clients(), 2);
    auto* banner = shown.child<Banner>();
    ASSERT_TRUE(banner->isVisible());
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return shown.names() == QStringList{u"Jörg Müller"_s}; }));
    EXPECT_FALSE(banner->isVisible());
}

TEST(ClientListPage, TheBannersUndoTakesBackNothingButTheDeletion) {
    Shown shown;
    const auto removeTheChosen = [&] {
        for (QAction* action : shown.page->pageActions()) {
            if (action->text() == u"Delete client"_s)
                action->trigger();
        }
    };
    auto* banner = shown.child<Banner>();
    shown.type(u"muller"_s);
    removeTheChosen();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(banner->accessibleName(), u"Jörg Müller is in the bin"_s);
    setLanguage(u"sr"_s);
    EXPECT_TRUE(waitUntil([&] { return banner->accessibleName() == u"У корпи: Jörg Müller"_s; }))
        << banner->accessibleName().toStdString();
    setLanguage(u"en"_s);

    // Another act: Undo would take that back.
    shown.workspace.editor().apply({creation(named(u"Vera"_s, u"Vuk"_s))}, u"new client"_s, ClientsPlace{});
    EXPECT_FALSE(banner->isVisible());
    shown.workspace.editor().undo();
    EXPECT_TRUE(banner->isVisible());

    // Undone by the keyboard: nothing is left that the banner speaks of.
    shown.workspace.editor().undo();
    EXPECT_FALSE(banner->isVisible());
    EXPECT_EQ(shown.clients(), 3);
}

TEST(ClientListPage, AnArchivedClientLeavesTheListAndComesBack) {
    Shown shown;
    const auto archive = [&] {
        for (QAction* action : shown.page->pageActions()) {
            if (action->text().contains(u"archive"_s, Qt::CaseInsensitive))
                action->trigger();
        }
    };
    shown.type(u"muller"_s);
    archive();
    EXPECT_TRUE(
        waitUntil([&] { return clientOf(shown.workspace.database(), shown.muller.id)->archivedAt.has_value(); }));
    shown.page->show(ClientsPlace{shown.muller.id});
    EXPECT_TRUE(waitUntil([&] { return shown.current() == u"Jörg Müller"_s; }));
    EXPECT_TRUE(waitUntil([&] { return shown.page->findChild<ClientPreview*>()->client() == shown.muller.id; }));
    archive();
    EXPECT_FALSE(clientOf(shown.workspace.database(), shown.muller.id)->archivedAt);
}

TEST(ClientListPage, AnEmptyPracticeOffersTheFirstStep) {
    const Shown shown(/*filled=*/false);
    auto* none = shown.child<EmptyState>(u"none"_s);
    ASSERT_TRUE(none->isVisible());
    QTest::mouseClick(none->actionButton(), Qt::LeftButton);
    EXPECT_NE(shown.dialog(), nullptr);
}

TEST(ClientListPage, IsATableSortedByAClickAndByTheMenuAndRemembersIt) {
    Shown shown;
    auto* table = shown.child<QTableView>();
    EXPECT_FALSE(table->isVisible());
    shown.page->resize(2400, 800);
    Shown::press(shown.page.get(), u"Table"_s);
    ASSERT_TRUE(table->isVisible());
    for (int column = 0; column < ClientListModel::columns; ++column)
        EXPECT_FALSE(table->isColumnHidden(column)) << column;
    EXPECT_FALSE(shown.list()->isVisible());
    EXPECT_EQ(shown.model()->index(1, ClientListModel::Birth).data().toString(), u"42 years · 03/05/1984");
    EXPECT_EQ(shown.model()->index(1, ClientListModel::Phone).data().toString(), u"+381 11 555-01-23");
    QHeaderView* header = table->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(ClientListModel::Name);
    EXPECT_EQ(shown.names(), (QStringList{u"Александар Жуков"_s, u"Jörg Müller"_s}));
    click(ClientListModel::Birth);
    EXPECT_EQ(shown.names(), (QStringList{u"Александар Жуков"_s, u"Jörg Müller"_s}));
    EXPECT_EQ(header->sortIndicatorSection(), int(ClientListModel::Birth));
    shown.page->resize(900, 800);
    EXPECT_TRUE(table->isColumnHidden(ClientListModel::Tags)) << "there is no room for it";
    EXPECT_FALSE(table->isColumnHidden(ClientListModel::Name));
    shown.page->sortBy(ClientOrder::Name, /*descending=*/false);
    EXPECT_EQ(shown.names(), (QStringList{u"Jörg Müller"_s, u"Александар Жуков"_s}));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(shown.wanted.size(), 1U);
    EXPECT_EQ(shown.wanted[0], Place(ClientPlace{shown.zukov.id, {}}));
    const ClientListPage another(shown.workspace);
    const auto buttons = another.findChildren<QPushButton*>();
    EXPECT_TRUE(std::ranges::any_of(
        buttons, [](const QPushButton* one) { return one->accessibleName() == u"Show the clients as cards"; }));
    Shown::press(shown.page.get(), u"Cards"_s);
    EXPECT_TRUE(shown.list()->isVisible());
}

TEST(ClientListPage, CombinesFiltersAndTags) {
    Shown shown;
    Tag runner;
    runner.id = Id<Tag>::make();
    runner.name = u"runner"_s;
    ClientTag bears;
    bears.id = Id<ClientTag>::make();
    bears.client = shown.muller.id;
    bears.tag = runner.id;
    ClientTag too = bears;
    too.id = Id<ClientTag>::make();
    too.client = shown.saric.id;
    ClientAlert alert;
    alert.id = Id<ClientAlert>::make();
    alert.client = shown.saric.id;
    alert.text = u"latex"_s;
    shown.workspace.practice().apply({creation(runner), creation(bears), creation(too), creation(alert)});
    ASSERT_TRUE(waitUntil([&] { return shown.page->findChildren<Chip*>().size() == 5; }));
    shown.choose(u"runner"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Jörg Müller"_s});
    shown.choose(u"Active"_s);
    EXPECT_EQ(shown.names(), (QStringList{u"Jörg Müller"_s, u"Ana Šarić"_s})) << "active or not";
    shown.choose(u"With alerts"_s);
    EXPECT_EQ(shown.names(), QStringList{u"Ana Šarić"_s});
    shown.choose(u"Active"_s);
    EXPECT_EQ(shown.names(), QStringList{});
    EXPECT_TRUE(shown.child<EmptyState>(u"none"_s)->isVisible());
}

QStringList keptIn(const ClientListPage& page) {
    auto* menu = page.findChild<QMenu*>(u"kept"_s);
    emit menu->aboutToShow();
    QStringList names;
    for (const QAction* entry : menu->actions()) {
        if (entry->isCheckable())
            names << entry->text();
    }
    return names;
}

TEST(ClientListPage, KeepsFiltersUnderAName) {
    Shown shown;
    auto* bar = shown.child<ClientFilterBar>();
    shown.choose(u"Archived"_s);
    bar->keepAs(u"Gone"_s);
    shown.choose(u"Active"_s);
    EXPECT_EQ(shown.names().size(), 2);
    const ClientListPage another(shown.workspace);
    EXPECT_EQ(keptIn(another), QStringList{u"Gone"_s});
    EXPECT_EQ(keptIn(*shown.page), QStringList{u"Gone"_s});
    bar->findChild<QMenu*>(u"kept"_s)->actions().front()->trigger();
    EXPECT_EQ(shown.names(), QStringList{u"Ana Šarić"_s});
}

TEST(ClientListPage, FiltersAreRenamedReplacedAndForgottenAndTakenBack) {
    Shown shown;
    auto* bar = shown.child<ClientFilterBar>();
    auto* menu = bar->findChild<QMenu*>(u"kept"_s);
    shown.choose(u"Archived"_s);
    bar->keepAs(u"Gone"_s);
    shown.choose(u"Active"_s);
    bar->keepAs(u"Here"_s);
    const auto below = [&](const QString& title) -> QMenu* {
        emit menu->aboutToShow();
        for (QMenu* one : menu->findChildren<QMenu*>()) {
            if (QString(one->title()).remove(u'&') == title)
                return one;
        }
        return nullptr;
    };
    ASSERT_NE(below(u"Rename"_s), nullptr);
    below(u"Rename"_s)->actions().front()->trigger();
    auto* dialog = bar->findChild<FilterNameDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    EXPECT_EQ(name->text(), u"Gone"_s);
    const auto warned = [&] {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(u"There is one of this name already"_s))
                return true;
        }
        return false;
    };
    EXPECT_FALSE(warned());
    name->setText(u"Here"_s);
    EXPECT_TRUE(warned());
    Shown::press(dialog, u"Rename"_s);
    EXPECT_EQ(keptIn(*shown.page), QStringList{u"Here"_s});
    shown.workspace.editor().undo();
    EXPECT_EQ(keptIn(*shown.page), (QStringList{u"Gone"_s, u"Here"_s}));
    below(u"Forget"_s)->actions().back()->trigger();
    EXPECT_EQ(keptIn(*shown.page), QStringList{u"Gone"_s});
    shown.workspace.editor().undo();
    EXPECT_EQ(keptIn(*shown.page), (QStringList{u"Gone"_s, u"Here"_s}));
    EXPECT_EQ(menu->findChildren<QMenu*>().size(), 2) << "however often it was opened";
}

TEST(ClientListPage, FiltersOfAnEarlierVersionComeIntoThePracticeOnce) {
    testing::TestWorkspace workspace;
    setLanguage(u"en"_s);
    const QString key = u"clients-filters-"_s + practiceInfo(workspace.database()).uuid;
    workspace.preferences().setColumns(
        key,
        R"([{"name":"lives with HIV","active":true,"archived":false,"in_a_course":true,"alerts":false,"tags":["47"]}])");
    {
        const ClientListPage page(workspace);
        EXPECT_EQ(keptIn(page), QStringList{u"lives with HIV"_s});
    }
    EXPECT_EQ(keptFilters(workspace.database())[0].filter,
              (ClientFilter{.active = true, .inACourse = true, .tags = {Id<Tag>{47}}}));
    EXPECT_EQ(workspace.preferences().columns(key), QByteArray());
    EXPECT_FALSE(workspace.editor().canUndo()) << "nobody's act";
    // A name long enough that encrypted bytes never hold it by chance.
    for (const QFileInfo& file : QDir(workspace.folder()).entryInfoList(QDir::Files)) {
        QFile read(file.filePath());
        ASSERT_TRUE(read.open(QIODevice::ReadOnly));
        EXPECT_FALSE(read.readAll().contains("lives with HIV")) << file.fileName().toStdString();
    }
    workspace.editor().apply({removal(keptFilters(workspace.database())[0].record)}, u"x"_s, ClientsPlace{});
    const ClientListPage page(workspace);
    EXPECT_EQ(keptIn(page), QStringList());
}

TEST(ClientListPage, TheIndexIsReadAnewWhenManyAreConcernedAtOnce) {
    Shown shown;
    Tag tag;
    tag.id = Id<Tag>::make();
    tag.name = u"runner"_s;
    ChangeSet many{creation(tag)};
    for (int i = 0; i < 300; ++i) {
        many.push_back(creation(named(u"Vera"_s, u"Vuk%1"_s.arg(i))));
        ClientTag bears;
        bears.id = Id<ClientTag>::make();
        bears.client = std::get<Client>(*many.back().after).id;
        bears.tag = tag.id;
        many.push_back(creation(bears));
    }
    shown.workspace.practice().apply(many);
    ASSERT_TRUE(waitUntil([&] { return shown.model()->rowCount() == 302; }));
    shown.choose(u"runner"_s);
    EXPECT_EQ(shown.model()->rowCount(), 300);
}

}  // namespace
}  // namespace reliefbook
