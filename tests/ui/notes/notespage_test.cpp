// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/searchfield.h"
#include "ui/notes/notespage.h"
#include "ui/words/language.h"

#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

/// The page over a client with two sessions, and another with none.
struct Searching {
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Course course;
    Session last;
    Client other = testing::anna();
    std::unique_ptr<NotesPage> page;
    std::vector<Place> wanted;

    Searching() {
        setLanguage(u"en"_s);
        course = testing::storedCourse(workspace.practice(), {{7, 4}, {6, 3}});
        const Session stored = sessionsOf(workspace.database(), course.client).back();
        last = stored;
        last.plan = u"Stretch the calf; heat"_s;
        other.id = Id<Client>::make();
        other.fileNo.clear();
        other.note = u"calf cramps at night"_s;
        workspace.practice().apply({update(stored, last), creation(other)});
        page = std::make_unique<NotesPage>(workspace);
        QObject::connect(page.get(), &Page::wanted, page.get(),
                         [this](const Place& place) { wanted.push_back(place); });
        page->resize(900, 700);
        page->QWidget::show();
    }
    SearchField* field() const { return page->findChild<SearchField*>(); }
    QListView* list() const { return page->findChild<QListView*>(); }
    int rows() const { return list()->model()->rowCount(); }
};

TEST(NotesPage, FindsWhatWasWrittenAndOpensItByEnter) {
    Searching searching;
    EXPECT_TRUE(searching.page->findChild<EmptyState*>()->isVisible());
    typeText(searching.field(), u"CALF"_s);
    ASSERT_TRUE(waitUntil([&] { return searching.rows() == 2; }));
    const QString spoken = searching.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.endsWith(u"Stretch the calf; heat")) << spoken.toStdString();
    QTest::keyClick(searching.field(), Qt::Key_Return);
    ASSERT_EQ(searching.wanted.size(), 1U);
    EXPECT_EQ(searching.wanted[0], Place(SessionPlace{searching.last.id}));
    QTest::keyClick(searching.field(), Qt::Key_Down);
    QTest::keyClick(searching.field(), Qt::Key_Return);
    EXPECT_EQ(searching.wanted.back(), Place(ClientPlace{searching.other.id, {}}));
}

TEST(NotesPage, LooksOnlyIntoTheFileOfOneClient) {
    Searching searching;
    searching.page->setClient(searching.other.id);
    typeText(searching.field(), u"calf"_s);
    ASSERT_TRUE(waitUntil([&] { return searching.rows() == 1; }));
    EXPECT_TRUE(searching.page->title().startsWith(u"Search about "));
    EXPECT_EQ(searching.page->titleForAll(), u"Search in what was written");
}

TEST(NotesPage, SaysWhenNothingIsFound) {
    Searching searching;
    typeText(searching.field(), u"elbow"_s);
    QTest::keyClick(searching.field(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return searching.page->findChild<EmptyState*>()->isVisible(); }));
    EXPECT_EQ(searching.rows(), 0);
}

TEST(NotesPage, ShowsTheReceptionNoClinicalNotes) {
    Searching searching;
    User reception;
    reception.id = Id<User>::make();
    reception.name = u"Rita"_s;
    reception.role = Role::Reception;
    searching.workspace.practice().apply({creation(reception)});
    searching.workspace.practice().setUser(reception);
    typeText(searching.field(), u"calf"_s);
    ASSERT_TRUE(waitUntil([&] { return searching.rows() == 1; }));
    QTest::keyClick(searching.field(), Qt::Key_Return);
    EXPECT_EQ(searching.wanted.back(), Place(ClientPlace{searching.other.id, {}}));
}

}  // namespace
}  // namespace reliefbook
