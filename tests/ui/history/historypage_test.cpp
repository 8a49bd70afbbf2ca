// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/auditread.h"
#include "core/practice/queries.h"
#include "core/practice/sessionread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "ui/controls/itemlist.h"
#include "ui/history/differencetext.h"
#include "ui/history/historypage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answers;
using testing::TestWorkspace;

/// The marked words, each stretch by itself.
QStringList marked(const QString& text, const QString& other) {
    QStringList words;
    for (const Stretch& one : differences(text, other))
        words << text.mid(one.from, one.length);
    return words;
}

TEST(Differences, AreTheWordsTheOtherDoesNotHave) {
    EXPECT_EQ(marked(u"the left knee hurts"_s, u"the right knee hurts"_s), QStringList{u"left"_s});
    EXPECT_EQ(marked(u"a b c d"_s, u"a d"_s), QStringList{u"b c"_s}) << "neighbours are one stretch";
    EXPECT_EQ(marked(u"a b"_s, u"a b"_s), QStringList());
    EXPECT_EQ(marked(u"a b"_s, QString()), QStringList{u"a b"_s});
    EXPECT_EQ(marked(QString(), u"a"_s), QStringList());
    EXPECT_EQ(marked(u"one\ntwo three"_s, u"one two"_s), QStringList{u"three"_s}) << "line ends are blanks";
    EXPECT_EQ(marked(u"b a"_s, u"a b"_s).size(), 1) << "one of two that changed places";
    const QString huge = QString(u"word "_s).repeated(4'000);
    EXPECT_EQ(differences(huge, u"word"_s).size(), 1U) << "too long to compare word by word";
}

class AHistory : public ::testing::Test {
protected:
    AHistory() {
        const FixedClock clock(momentOf(QDate(2026, 3, 2), QTime(9, 0), 0));
        const Course course = testing::storedCourse(workspace.practice(), {{7, 4}});
        client = course.client;
        session = sessionsOf(workspace.database(), client).front().id;
    }
    Session stored() { return *sql::find(workspace.database(), session); }
    void write(int day, const QString& plan) {
        const FixedClock clock(momentOf(QDate(2026, 3, day), QTime(9, 0), 0));
        Session after = stored();
        after.plan = plan;
        workspace.practice().apply({update(stored(), after)});
        workspace.practice().endVisit();
    }
    void open() {
        page = std::make_unique<HistoryPage>(workspace);
        ASSERT_TRUE(page->show(HistoryPlace{u"session"_s, session.value}));
        page->refresh();
        page->resize(1000, 700);
        page->QWidget::show();
    }
    ItemList* list() { return page->findChild<ItemList*>(); }
    QStringList texts() {
        QStringList all;
        for (const DifferenceText* text : page->findChildren<DifferenceText*>())
            all << text->text();
        return all;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : page->findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }

    TestWorkspace workspace;
    Id<Client> client;
    Id<Session> session;
    std::unique_ptr<HistoryPage> page;
    Answers answers;
};

TEST_F(AHistory, FindsLastWeeksNoteAndBringsItBack) {
    write(3, u"stretch the left calf"_s);
    write(10, u"stretch the right calf"_s);
    open();
    ASSERT_EQ(list()->count(), 5) << "session and two scores made, the note changed twice";
    const QModelIndex lastWeek = list()->model()->index(1, 0);
    EXPECT_TRUE(lastWeek.data(Qt::AccessibleTextRole).toString().contains(u"Plan"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex(), lastWeek);
    EXPECT_EQ(texts(), (QStringList{u"stretch the left calf"_s, u"stretch the right calf"_s}));
    const auto cells = page->findChildren<DifferenceText*>();
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0]->marked(), (std::vector<Stretch>{{12, 4}})) << "left";
    QTest::mouseClick(button(u"B&ring this version back"_s), Qt::LeftButton);
    EXPECT_EQ(stored().plan, u"stretch the left calf"_s);
    page->refresh();
    EXPECT_EQ(list()->count(), 6) << "what was there until now is kept";
    workspace.editor().undo();
    EXPECT_EQ(stored().plan, u"stretch the right calf"_s);
}

TEST_F(AHistory, OfThePresentVersionOffersNothingToBringBack) {
    write(3, u"one"_s);
    open();
    EXPECT_EQ(list()->currentIndex().row(), 0);
    EXPECT_FALSE(button(u"B&ring this version back"_s)->isEnabled());
    QTest::mouseClick(button(u"With the one be&fore"_s), Qt::LeftButton);
    EXPECT_EQ(texts(), QStringList{u"one"_s}) << "beside it stands that there was nothing";
}

TEST_F(AHistory, IsALookAtTheClient) {
    open();
    const auto entry = auditPage(workspace.database(), {}, 0, 1).front();
    EXPECT_EQ(entry.action, u"view"_s);
    EXPECT_EQ(entry.record, client.value);
}

TEST_F(AHistory, OfWhatIsNotThereIsNoPage) {
    HistoryPage none(workspace);
    EXPECT_FALSE(none.show(HistoryPlace{u"session"_s, 5}));
    EXPECT_FALSE(none.show(HistoryPlace{u"nothing"_s, session.value}));
}

TEST_F(AHistory, ShowsWhatIsNoPlainTextAsItWasTyped) {
    write(3, u"<b>bold</b> & <img src=file:///etc/passwd>\nsecond line"_s);
    open();
    EXPECT_TRUE(texts().contains(u"<b>bold</b> & <img src=file:///etc/passwd>\nsecond line"_s));
}

}  // namespace
}  // namespace reliefbook
