// SPDX-License-Identifier: GPL-3.0-or-later
// The pages.
#include "core/practice/practiceread.h"
#include "core/practice/queries.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/coursechartsview.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/searchfield.h"
#include "ui/formeditor/formtree.h"
#include "ui/forms/fields.h"
#include "ui/forms/regionfield.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/reports/reportpage.h"
#include "ui/sessions/noteform.h"
#include "ui/shell/dialogs.h"
#include "ui/start/newpracticepage.h"
#include "ui/start/startview.h"
#include "ui/undo/editor.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

/// Courses of the demo practice that show something of their own.
struct Courses {
    std::optional<CourseRow> long_;     // goes on, many sessions, one area
    std::optional<CourseRow> areas;     // several areas
    std::optional<CourseRow> notBegun;  // no session yet
    std::optional<CourseRow> second;    // of a client with several courses
};

Courses findCourses(sql::Database& database) {
    Courses found;
    QHash<qint64, int> courses;
    const std::vector<CourseRow> rows = courseRows(database);
    for (const CourseRow& row : rows)
        ++courses[row.client.value];
    for (const CourseRow& row : rows) {
        const auto take = [&](std::optional<CourseRow>& place, bool fits) {
            if (fits && !place)
                place = row;
        };
        const std::size_t areas = scoresByArea(courseRecords(database, row.id)).size();
        take(found.notBegun, row.sessions == 0);
        take(found.second, courses[row.client.value] > 1);
        take(found.areas, areas > 1 && row.sessions > 4);
        take(found.long_, areas == 1 && row.sessions > 6 && !row.endedOn && courses[row.client.value] == 1);
    }
    EXPECT_TRUE(found.long_ && found.areas && found.notBegun && found.second);
    return found;
}

Id<Session> lastSession(sql::Database& database, Id<Client> client) { return sessionsOf(database, client).back().id; }

}  // namespace

void Tour::seeStart() {
    at(u"welcome"_s);
    preferences_.addRecentPractice(empty_);
    preferences_.addRecentPractice(full_);
    window_->start().showNewPractice();
    window_->start().showWelcome();
    at(u"welcome_recent"_s);
    window_->start().showNewPractice();
    at(u"new_practice"_s);
    auto& newPractice = only<NewPracticePage>(*window_);
    std::vector<QLineEdit*> lines = visible<QLineEdit>(newPractice);
    typeText(lines.back(), u"cat"_s);
    typeText(lines.at(lines.size() - 2), u"password"_s);
    QTest::keyClick(lines.back(), Qt::Key_Return);
    withKind(newPractice, u"primary"_s).click();
    at(u"new_practice_problems"_s);
    window_->unlock(full_);
    at(u"unlock"_s);
    QLineEdit& line = *visible<QLineEdit>(*window_).front();
    typeText(&line, u"four words of yours"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return !window_->start().isBusy(); }));
    at(u"unlock_wrong"_s);
}

void Tour::seeToday() {
    go(TodayPlace{});
    at(u"today"_s, nullptr, Room::WholePage);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
    at(u"today_keyboard"_s);
}

void Tour::seeClients() {
    go(ClientsPlace{});
    at(u"clients"_s, nullptr, Room::WholePage);
    auto& search = *visible<SearchField>(page()).front();
    typeText(&search, u"mar"_s);
    at(u"clients_search"_s);
    search.clear();
    typeText(&search, u"Wolfgang Amadeus"_s);
    EXPECT_TRUE(waitUntil([this] {  // the other pane follows a little later
        const QList<EmptyState*> empty = page().findChildren<EmptyState*>();
        return std::ranges::count_if(empty, [](const EmptyState* one) { return one->isVisible(); }) == 2;
    }));
    at(u"clients_nobody"_s);
    search.clear();
    const std::vector<QPushButton*> chips = withKinds(page(), u"chip"_s);
    ASSERT_EQ(chips.size(), 4U);
    chips[3]->click();
    at(u"clients_archived"_s);
    chips[2]->click();
    at(u"clients_nobody_like_this"_s);
    chips[2]->click();
    chips[0]->click();
    button(page(), "reliefbook::ClientListPage", "&Table").click();
    at(u"clients_table"_s);
    button(page(), "reliefbook::ClientListPage", "Ca&rds").click();
    auto& list = *visible<QListView>(page()).front();
    list.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&list, Qt::Key_Down);
    at(u"clients_keyboard"_s);
    action(5).trigger();  // delete
    settle();
    at(u"clients_deleted"_s);
    window_->view()->editor().undo();
    settle();
}

void Tour::seeClientFile() {
    const Courses courses = findCourses(database());
    go(ClientPlace{courses.long_->client, courses.long_->id});
    at(u"client"_s);
    go(ClientPlace{courses.areas->client, courses.areas->id});
    at(u"client_areas"_s);
    visible<CourseChartsView>(page()).front()->showArea({});
    at(u"client_all_areas"_s);
    go(ClientPlace{courses.second->client, courses.second->id});
    at(u"client_courses"_s);
    action(3).trigger();  // edit
    at(u"client_edit"_s);
    go(ClientPlace{courses.long_->client, courses.long_->id});  // closes the form
    action(5).trigger();                                        // edit course
    at(u"course_edit"_s);
    go(ClientPlace{courses.notBegun->client, courses.notBegun->id});
    at(u"client_not_begun"_s);
    action(4).trigger();  // new course
    at(u"course_new"_s);
    // Whom the demo doesn't know: somebody in no course.
    for (const ClientRow& row :
         clientRows(database(), window_->view()->practice().workspace().search.find(u"Александра-Анђелија"_s, 1))) {
        go(ClientPlace{row.id, {}});
        at(u"client_no_course"_s);
    }
}

void Tour::seeChart() {
    const Courses courses = findCourses(database());
    go(ClientPlace{courses.long_->client, courses.long_->id});
    auto& chart = *visible<ChartView>(page()).front();
    auto& canvas = *visible<ChartCanvas>(page()).front();
    canvas.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Right);
    at(u"chart_session"_s);
    chart.showTable(/*shown=*/true);
    at(u"chart_table"_s);
    chart.showTable(/*shown=*/false);
}

void Tour::seeSession() {
    const Courses courses = findCourses(database());
    const Id<Session> last = lastSession(database(), courses.long_->client);
    go(SessionPlace{last});
    at(u"session"_s);
    go(SessionPlace{lastSession(database(), courses.areas->client)});
    at(u"session_areas"_s);
    go(ClientPlace{courses.long_->client, courses.long_->id});
    action(0).trigger();  // a new session
    settle();
    at(u"session_new"_s);
    QTest::keyClick(window_->focusWidget(), Qt::Key_4);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
    at(u"session_first_score"_s);
    typeText(window_->focusWidget(), u"tension"_s);
    at(u"session_word_in_score"_s);
    for (auto* note : visible<QPlainTextEdit>(page()))
        typeText(note, u"Slept through; the neck turns further to the left."_s);
    at(u"session_typing"_s);
    auto& area = *visible<RegionField>(page()).front();
    area.line()->setFocus();
    atDialog(u"session_area"_s, [&] { typeText(area.line(), view_.language == u"en"_s ? u"kn"_s : u"kol"_s); });
    area.line()->clear();
    whileOpen([&] { action(5).trigger(); },  // void: entered by mistake
              [this](QWidget& dialog) {
                  at(u"session_why_void"_s, &dialog);
                  withKind(dialog, u"primary"_s).click();
              });
    at(u"session_void"_s);
    action(6).trigger();
    settle();
    atDialog(u"session_move"_s, [&] { action(4).trigger(); });
    go(ClientPlace{courses.long_->client, courses.long_->id});
    action(1).trigger();  // without a course
    settle();
    at(u"session_no_course"_s);
    atDialog(u"session_attach"_s, [&] { action(3).trigger(); });
}

void Tour::seeReport() {
    const Courses courses = findCourses(database());
    go(ReportPlace{courses.areas->id});
    auto& report = dynamic_cast<ReportPage&>(page());
    EXPECT_TRUE(waitUntil([&] { return report.isReady(); }));
    at(u"report"_s, nullptr, Room::WholePage);
}

void Tour::seeSettings() {
    go(SettingsPlace{});
    at(u"settings"_s);
    const std::vector<QLineEdit*> lines = visible<QLineEdit>(page());
    lines.front()->setFocus();
    lines.front()->clear();
    QTest::keyClick(lines.front(), Qt::Key_Backspace);
    QTest::keyClick(lines.front(), Qt::Key_Tab);
    at(u"settings_problem"_s);
    typeText(lines.front(), u"Stillwater"_s);
    window_->view()->store();
}

void Tour::seeForms() {
    go(FormsPlace{});
    at(u"forms"_s);
    go(QuestionnairePlace{u"adult_intake"_s});
    at(u"form_editor"_s);
    auto& tree = only<FormTree>(page());
    tree.choose({u"about"_s, u"sport"_s});
    at(u"form_editor_answers"_s);
    tree.choose({u"today"_s, u"fever_last_on"_s});
    at(u"form_editor_condition"_s);
    tree.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&tree, Qt::Key_Insert);
    at(u"form_editor_new_question"_s);
    tree.choose({u"today"_s, u"fever"_s});
    tree.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&tree, Qt::Key_Delete);
    at(u"form_editor_freed"_s);
    only<QTabWidget>(page()).setCurrentIndex(1);
    only<QuestionnaireForm>(page()).buildAll();
    settle();
    at(u"form_editor_preview"_s);
    go(FormsPlace{});
    at(u"forms_with_a_draft"_s);
}

void Tour::seeRules() {
    go(RulesPlace{});
    at(u"rules"_s);
    whileOpen([&] { action(0).trigger(); },
              [this](QWidget& dialog) {
                  at(u"rule_switched_off_why"_s, &dialog);
                  typeText(&only<QPlainTextEdit>(dialog), u"A doctor decides this with us."_s);
                  withKind(dialog, u"primary"_s).click();
              });
    settle();
    at(u"rule_switched_off"_s);
    window_->view()->editor().undo();
    settle();
}

void Tour::seeSafety() {
    go(SafetyPlace{});
    at(u"safety"_s);
    withKind(page(), u"primary"_s).click();  // back up now
    EXPECT_TRUE(waitUntil([this] {
        const auto* backups = page().findChild<QListView*>();
        return backups != nullptr && backups->isVisible() && withKind(page(), u"primary"_s).isEnabled();
    }));
    settle();
    auto& list = *visible<QListView>(page()).front();
    list.setCurrentIndex(list.model()->index(0, 0));
    at(u"safety_backed_up"_s);
}

}  // namespace reliefbook::testing
