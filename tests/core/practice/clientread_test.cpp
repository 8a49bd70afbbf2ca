// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <climits>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::TestPractice;

TEST(ClientRead, ALineHasTheCurrentCourseAsItsReportsSeeIt) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}, {5, 3}, {3, 2}});
    const auto lines = clientLines(practice.database(), {course.client, Id<Client>::make()});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].lastName, u"Żak"_s);
    EXPECT_EQ(lines[0].lastSession, QDate(2025, 3, 24));
    ASSERT_TRUE(lines[0].course);
    EXPECT_EQ(lines[0].course->id, course.id);
    EXPECT_EQ(lines[0].course->sessions, 4);

    const std::vector<AreaScores> whole = scoresByArea(courseRecords(practice.database(), course.id));
    const CourseAnalysis expected = analyseCourse(whole.at(0).scores);
    const CourseAnalysis read = analyseCourse(lines[0].course->scores.scores);
    EXPECT_EQ(read.baseline.value, expected.baseline.value);
    EXPECT_EQ(read.change.current, expected.change.current);
    EXPECT_EQ(read.immediate.median, expected.immediate.median);
}

TEST(ClientRead, TheCurrentCourseIsTheNewestThatGoesOn) {
    TestPractice practice;
    Course first = testing::storedCourse(*practice, {{7, 4}});
    Course ended = first;
    ended.id = Id<Course>::make();
    ended.startedOn = QDate(2026, 1, 1);
    ended.endedOn = QDate(2026, 2, 1);
    practice->apply({creation(ended)});
    EXPECT_EQ(clientLines(practice.database(), {first.client})[0].course->id, first.id);
    EXPECT_EQ(clientsInACourse(practice.database()), std::vector{first.client});

    first = courseRecords(practice.database(), first.id).course;
    Course over = first;
    over.endedOn = QDate(2025, 6, 1);
    practice->apply({update(first, over)});
    EXPECT_EQ(clientLines(practice.database(), {first.client})[0].course->id, ended.id);
    EXPECT_TRUE(clientsInACourse(practice.database()).empty());
}

TEST(ClientRead, ALineHasTheMobileNumberFirstAndTheTagsInOrder) {
    TestPractice practice;
    Client client = testing::anna();
    client.city = u"Niš"_s;
    client.mobile.clear();
    client.phoneHome.clear();
    client.phoneWork = u"3"_s;
    practice->apply({creation(client)});
    std::vector<ClientTag> bearings;
    for (const QString& name : {u"weekly"_s, u"Čoir"_s, u"Runner"_s, u"Anemic"_s}) {
        Tag tag;
        tag.id = Id<Tag>::make();
        tag.name = name;
        ClientTag bearing;
        bearing.id = Id<ClientTag>::make();
        bearing.client = client.id;
        bearing.tag = tag.id;
        practice->apply({creation(tag), creation(bearing)});
        bearings.push_back(bearing);
    }
    const auto line = [&] { return clientLines(practice.database(), {client.id}).at(0); };
    EXPECT_EQ(line().town, u"Niš"_s);
    EXPECT_EQ(line().tags, (QStringList{u"Anemic"_s, u"Čoir"_s, u"Runner"_s, u"weekly"_s}));
    practice->apply({removal(*sql::find(practice.database(), bearings[3].id))});
    EXPECT_EQ(line().tags, (QStringList{u"Čoir"_s, u"Runner"_s, u"weekly"_s}));

    const auto change = [&](QString Client::*number, const QString& value) {
        const Client before = *clientOf(practice.database(), client.id);
        Client after = before;
        after.*number = value;
        practice->apply({update(before, after)});
        return line().phone;
    };
    EXPECT_EQ(line().phone, u"3"_s);
    EXPECT_EQ(change(&Client::phoneHome, u"2"_s), u"2"_s);
    EXPECT_EQ(change(&Client::mobile, u"1"_s), u"1"_s);
}

/// What was felt between the sessions is told by the course's own page.
TEST(ClientRead, ALineCountsNoScoreOfTheDiary) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}, {5, 3}, {3, 2}});
    const auto before = clientLines(practice.database(), {course.client}).at(0).course->scores.scores;
    PainScore diary;
    diary.id = Id<PainScore>::make();
    diary.client = course.client;
    diary.course = course.id;
    diary.area = course.mainArea;
    diary.phase = Phase::Diary;
    diary.state = ScoreState::Scored;
    diary.value = 10;
    diary.takenAt = Moment{1'741'000'000'000};
    practice->apply({creation(diary)});
    const auto after = clientLines(practice.database(), {course.client}).at(0).course->scores.scores;
    EXPECT_TRUE(after.diary.empty());
    EXPECT_EQ(analyseCourse(after).change.current, analyseCourse(before).change.current);
}

/// They are read while the list is painted.
TEST(ClientRead, LinesAreReadWithoutATableMadeAside) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}});
    sql::Database reader(practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    ASSERT_EQ(clientLines(reader, {course.client}).at(0).course->sessions, 2);
    std::vector<std::string> asked;
    for (sqlite3_stmt* one = sqlite3_next_stmt(reader.handle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(reader.handle(), one)) {
        const std::string sql = sqlite3_sql(one);
        if (sql.starts_with("SELECT") && sql.find("sqlite_schema") == std::string::npos)
            asked.push_back(sql);
    }
    EXPECT_EQ(asked.size(), 6U) << "client, tags, last session, course, its sessions, its scores";
    for (const std::string& sql : asked) {
        auto steps = reader.query("EXPLAIN " + sql);
        while (steps.next()) {
            const auto step = steps.column<QString>(1);
            EXPECT_FALSE(step == u"OpenEphemeral" || step.startsWith(u"Sorter")) << sql;
        }
    }
}

TEST(ClientRead, AFileNumberIsSomebodysUntilTheyLieInTheBin) {
    TestPractice practice;
    Client anna = testing::anna();
    anna.fileNo = u"17"_s;
    practice->apply({creation(anna)});
    Client bo = testing::anna();
    bo.fileNo = u"17"_s;
    const std::vector<Problem> taken{{"file_no", ProblemKind::Taken}};
    EXPECT_EQ(problemsInTheFile(practice.database(), bo), taken);
    EXPECT_TRUE(problemsInTheFile(practice.database(), anna).empty());
    const auto facts = [&](const ChangeSet& changes) {
        try {
            practice->apply(changes);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return error.facts();
        }
        return QStringList();
    };
    EXPECT_EQ(facts({creation(bo)}), (QStringList{u"client"_s, u"file_no"_s}));  // and no path

    // Their number is free while they lie in the bin, and they can't come back to it then.
    const Client stored = *clientOf(practice.database(), anna.id);
    const ChangeSet removed = practice->apply({removal(stored)});
    EXPECT_TRUE(problemsInTheFile(practice.database(), bo).empty());
    EXPECT_EQ(facts({creation(bo)}), QStringList());
    EXPECT_EQ(facts(inverted(removed)), (QStringList{u"client"_s, u"file_no"_s}));
    bo.fileNo.clear();
    EXPECT_TRUE(problemsInTheFile(practice.database(), bo).empty());
}

TEST(ClientRead, AFileHasEverythingTheNewestCourseFirst) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}});
    Course later = course;
    later.id = Id<Course>::make();
    later.startedOn = QDate(2026, 1, 1);
    Session loose = testing::sessionOf(course, QDate(2026, 3, 3));
    loose.course.reset();
    Session mistake = testing::sessionOf(course, QDate(2026, 3, 4));
    mistake.state = SessionState::Void;
    practice->apply({creation(later), creation(loose), creation(mistake)});
    const ClientFile file = clientFile(practice.database(), course.client);
    ASSERT_EQ(file.courses.size(), 2U);
    EXPECT_EQ(file.courses[0].course.id, later.id);
    EXPECT_EQ(file.courses[1].sessions.size(), 2U);
    EXPECT_EQ(file.sessions.size(), 4U);
    EXPECT_EQ(file.scores.size(), 4U);
}

TEST(ClientRead, WhatADeletedClientHadIsLeftOutUntilTheyComeBack) {
    TestPractice practice;
    ClientSearch search(practice.database());
    QObject::connect(&*practice, &Practice::changed, &*practice,
                     [&](const ChangeSet& changes) { search.apply(changes); });
    const Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}});
    const Counts before = counts(practice.database());
    EXPECT_EQ(before, (Counts{1, 1, 2, 4}));
    const Client client = *clientOf(practice.database(), course.client);
    const ChangeSet removed = practice->apply({removal(client)});

    sql::Database& database = practice.database();
    EXPECT_EQ(counts(database), (Counts{0, 0, 0, 0}));
    EXPECT_FALSE(clientOf(database, client.id));
    EXPECT_THROW(clientFile(database, client.id), Error);
    EXPECT_THROW(courseRecords(database, course.id), Error);
    EXPECT_TRUE(clientLines(database, {client.id}).empty());
    EXPECT_TRUE(clientRows(database, {client.id}).empty());
    EXPECT_TRUE(clientsInACourse(database).empty());
    EXPECT_TRUE(courseRows(database).empty());
    EXPECT_TRUE(sessionsOf(database, client.id).empty());
    EXPECT_TRUE(coursesOf(database, client.id).empty());
    EXPECT_TRUE(search.find(u"", INT_MAX).empty());

    practice->apply(inverted(removed));
    EXPECT_EQ(counts(database), before);
    EXPECT_EQ(clientFile(database, client.id).sessions.size(), 2U);
    EXPECT_EQ(search.find(u"", INT_MAX), std::vector{client.id});
}

TEST(ClientSearch, KnowsWhoIsArchived) {
    TestPractice practice;
    Client active = testing::anna();
    Client archived = testing::anna();
    archived.id = Id<Client>::make();
    archived.archivedAt = Moment{1};
    practice->apply({creation(active), creation(archived)});
    ClientSearch search(practice.database());
    using Whose = ClientSearch::Whose;
    for (const QString& typed : {u""_s, u"anna"_s, u"601 22"_s}) {
        EXPECT_EQ(search.find(typed, INT_MAX, Whose::Active), std::vector{active.id}) << typed.toStdString();
        EXPECT_EQ(search.find(typed, INT_MAX, Whose::Archived), std::vector{archived.id}) << typed.toStdString();
        EXPECT_EQ(search.find(typed, INT_MAX).size(), 2U) << typed.toStdString();
    }
    const Client before = *clientOf(practice.database(), archived.id);
    Client back = before;
    back.archivedAt.reset();
    search.apply(practice->apply({update(before, back)}));
    EXPECT_EQ(search.find(u"", INT_MAX, Whose::Active).size(), 2U);
    EXPECT_EQ(search.find(u"", 1, Whose::Active).size(), 1U);
}

}  // namespace
}  // namespace reliefbook
