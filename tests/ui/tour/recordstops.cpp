// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of every record, and what is done with whole ones: versions, bin, audit, restricting, erasing, the
// review.
#include "core/file/backupmaking.h"
#include "core/practice/clientchanges.h"
#include "core/practice/clientread.h"
#include "core/practice/queries.h"
#include "core/practice/sessionchanges.h"
#include "core/sql/table.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/itemlist.h"
#include "ui/records/erasedialog.h"
#include "ui/safety/recordscard.h"
#include "ui/undo/editor.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

// Of the page of a client.
constexpr int exportAction = 11;
constexpr int restrictAction = 13;
constexpr int eraseAction = 15;
constexpr int joinAction = 22;

CourseRow busyCourse(sql::Database& database) {
    const std::vector<CourseRow> courses = courseRows(database);
    const auto busy = std::ranges::find_if(courses, [](const CourseRow& row) { return row.sessions > 6; });
    EXPECT_NE(busy, courses.end());
    return *busy;
}

}  // namespace

void Tour::seeHistory() {
    const CourseRow course = busyCourse(database());
    const Id<Session> id = sessionsOf(database(), course.client).back().id;
    Editor& editor = window_->view()->editor();
    const auto write = [&](int days, QTime time, QString Session::*field, const QString& text) {
        setTime(days, time);
        const Session before = *sql::find(database(), id);
        Session after = before;
        after.*field = text;
        editor.apply({update(before, after)}, u"note"_s, SessionPlace{id});
        editor.endVisit();
    };
    write(0, {15, 2}, &Session::subjective, u"Slept badly; the left shoulder woke her twice, worse after gardening."_s);
    write(0, {18, 40}, &Session::subjective, u"Slept badly; the right shoulder woke her twice, worse after work."_s);
    write(1, {9, 5}, &Session::plan, u"Next time the neck first.\nHeat at home in the evening, ten minutes."_s);
    go(HistoryPlace{u"session"_s, id.value});
    at(u"history"_s);
    auto& list = only<ItemList>(page());
    list.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    at(u"history_earlier"_s);
    const std::vector<QPushButton*> chips = withKinds(page(), u"chip"_s);
    ASSERT_EQ(chips.size(), 3U);
    chips[1]->click();
    at(u"history_with_the_one_before"_s);
    chips[0]->click();
    chips[2]->click();
    at(u"history_all_fields"_s);
    withKind(page(), u"primary"_s).click();
    at(u"history_brought_back"_s);
    go(HistoryPlace{u"client"_s, course.client.value});
    at(u"history_client"_s);
    setTime(0, {14, 31});
}

void Tour::seeBin() {
    go(BinPlace{});
    at(u"bin_empty"_s);
    Editor& editor = window_->view()->editor();
    const std::vector<CourseRow> courses = courseRows(database());
    const Id<Client> who = courses.back().client;
    const Id<Session> which = sessionsOf(database(), busyCourse(database()).client).front().id;
    editor.apply(removedSession(sessionRecords(database(), which)), u"delete"_s, TodayPlace{});
    editor.apply(removedClient(*clientOf(database(), who)), u"delete"_s, TodayPlace{});
    settle();
    at(u"bin"_s);
    withKind(page(), u"primary"_s).click();
    at(u"bin_brought_back"_s);
    editor.undo();
    editor.undo();
    editor.undo();
    settle();
}

void Tour::seeAudit() {
    go(AuditPlace{});
    finishWork();
    at(u"audit"_s);
    auto& what = *visible<QComboBox>(page()).at(2);
    what.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&what, Qt::Key_Down);
    QTest::keyClick(&what, Qt::Key_Down);
    finishWork();
    at(u"audit_filtered"_s);
    button(page(), "reliefbook::AuditPage", "Verif&y").click();
    finishWork();
    at(u"audit_verified"_s);
    go(AuditPlace{busyCourse(database()).client});
    finishWork();
    at(u"audit_client"_s);
}

void Tour::seeRestricting() {
    const Id<Client> who = busyCourse(database()).client;
    go(SafetyPlace{});
    auto& records = only<RecordsCard>(page());
    atDialog(u"restricted_nobody"_s, [&] { records.showRestricted(); });
    go(ClientPlace{who, {}});
    whileOpen([&] { action(restrictAction).trigger(); },
              [this](QWidget& dialog) {
                  at(u"restrict_why"_s, &dialog);
                  withKind(dialog, u"primary"_s).click();
              });
    at(u"client_restricted"_s);
    go(SafetyPlace{});
    whileOpen([&] { records.showRestricted(); },
              [this](QWidget& dialog) {
                  at(u"restricted"_s, &dialog);
                  atDialog(u"restricted_lift"_s, [&] { withKind(dialog, u"primary"_s).click(); });
              });
    window_->view()->editor().undo();
    settle();
}

void Tour::seeExport() {
    go(ClientPlace{busyCourse(database()).client, {}});
    whileOpen([&] { action(exportAction).trigger(); },
              [this](QWidget& dialog) {
                  finishWork();  // it counts what there is
                  at(u"export_client"_s, &dialog);
                  Answers answers;
                  answers.path = disk_.path();
                  withKind(dialog, u"primary"_s).click();
                  finishWork();
                  at(u"export_client_done"_s, &dialog);
              });
    go(SafetyPlace{});
    auto& records = only<RecordsCard>(page());
    whileOpen([&] { records.exportAll(); },
              [this](QWidget& dialog) {
                  finishWork();
                  at(u"export_all"_s, &dialog);
              });
}

void Tour::seeErasing() {
    const Id<Client> busy = busyCourse(database()).client;
    go(ClientPlace{busy, {}});
    atDialog(u"erase_held"_s, [&] { action(eraseAction).trigger(); });
    const std::vector<Id<Client>> found =
        window_->view()->practice().workspace().search.find(u"Александра-Анђелија"_s, 1);
    ASSERT_EQ(found.size(), 1U);
    go(ClientPlace{found.front(), {}});
    atDialog(u"erase_nobody_treated"_s, [&] { action(eraseAction).trigger(); });
    // Of a practice that keeps nothing, and prints in the language of the tour.
    const PracticeInfo before = practiceInfo(database());
    PracticeInfo after = before;
    after.retentionYears = 0;
    after.language = view_.language;
    after.paper = view_.appearance == u"dark"_s ? u"Letter"_s : u"A4"_s;
    window_->view()->editor().apply({update(before, after)}, u"years"_s, SafetyPlace{});
    {
        PracticeFile& file = window_->view()->practice().file();
        sql::Database reader = file.reader();
        makeBackup(file.path(), reader, file.derivedKey(), {}, {});
    }
    go(ClientPlace{busy, {}});
    whileOpen([&] { action(eraseAction).trigger(); },
              [this](QWidget& open) {
                  auto& dialog = dynamic_cast<EraseDialog&>(open);
                  finishWork();
                  at(u"erase"_s, &dialog);
                  typeText(&only<QLineEdit>(dialog), dialog.wantedWords());
                  at(u"erase_typed"_s, &dialog);
                  withKind(dialog, u"danger"_s).click();
                  at(u"erase_working"_s, &dialog);
                  EXPECT_TRUE(waitUntil([&] {
                      const auto buttons = dialog.findChildren<QPushButton*>();
                      return std::ranges::any_of(buttons, [](const QPushButton* one) {
                          return one->isVisible() && one->property("kind").toString() == u"primary"_s;
                      });
                  }));
                  at(u"erase_done"_s, &dialog);
                  Answers answers;
                  answers.path = document(u"certificate.pdf"_s);
                  button(dialog, "reliefbook::EraseDialog", "Save the ce&rtificate…").click();
                  at(u"erase_certified"_s, &dialog);
              });
    at(u"erase_after"_s);
}

void Tour::seeDuplicates() {
    const Client client = *clientOf(database(), busyCourse(database()).client);
    Client twin = client;
    twin.id = Id<Client>::make();
    twin.fileNo.clear();
    twin.createdAt = {};
    twin.occupation = u"gardener"_s;
    twin.note = u"Prefers mornings."_s;
    names_ << twin.occupation << twin.note << client.occupation;  // as somebody typed them
    window_->view()->editor().apply({creation(twin)}, u"twin"_s, TodayPlace{});
    go(DuplicatesPlace{});
    finishWork();
    at(u"duplicates"_s);
    atDialog(u"duplicates_compare"_s, [&] { action(0).trigger(); });
    go(ClientPlace{twin.id, {}});
    atDialog(u"merge_pick"_s, [&] { action(joinAction).trigger(); });
    window_->view()->editor().undo();
    settle();
    go(DuplicatesPlace{});
    finishWork();
    at(u"duplicates_none"_s);
}

void Tour::seeNotes() {
    go(NotesPlace{});
    at(u"notes_empty"_s);
    auto& field = *visible<QLineEdit>(page()).front();
    typeText(&field, u"pa"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    finishWork();
    at(u"notes_found"_s);
    field.clear();
    typeText(&field, u"zzyzx"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    finishWork();
    at(u"notes_nothing"_s);
}

void Tour::seeReview() {
    go(SafetyPlace{});
    auto& records = only<RecordsCard>(page());
    const auto look = [&](const std::function<void(QWidget&)>& act) {
        whileOpen([&] { records.review(); },
                  [&](QWidget& dialog) {
                      finishWork();
                      act(dialog);
                  });
    };
    look([this](QWidget& dialog) { at(u"review_nobody"_s, &dialog); });
    const PracticeInfo before = practiceInfo(database());
    PracticeInfo after = before;
    after.retentionYears = 0;
    window_->view()->editor().apply({update(before, after)}, u"years"_s, SafetyPlace{});
    look([this](QWidget& dialog) {
        at(u"review"_s, &dialog);
        auto& list = only<QListWidget>(dialog);
        ASSERT_GT(list.count(), 2);
        for (const int row : {0, 1})
            list.item(row)->setCheckState(Qt::Checked);
        at(u"review_chosen"_s, &dialog);
        atDialog(u"erase_several"_s, [&] { withKind(dialog, u"danger"_s).click(); });
    });
    window_->view()->editor().undo();
    settle();
}

}  // namespace reliefbook::testing
