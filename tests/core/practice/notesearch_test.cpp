// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/notesearch.h"
#include "core/practice/practice.h"
#include "core/records/record.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// A client with three sessions, a course, an alert of each kind, answers and a note.
struct Written {
    testing::TestPractice practice;
    Course course = testing::storedCourse(*practice, {{7, 4}, {6, 3}, {5, 2}});
    std::vector<Session> sessions;

    Written() {
        for (Session& session : sql::select<Session>(practice.database(), "ORDER BY started_at")) {
            Session after = session;
            after.subjective = u"Бол у леђима after work"_s;
            after.plan = u"Stretch the calf; warm towels"_s;
            practice->apply({update(session, after)});
            sessions.push_back(after);
        }
        const Client client = *sql::find(practice.database(), course.client);
        Client noted = client;
        noted.note = u"Prefers warm rooms"_s;
        ClientAlert medical;
        medical.id = Id<ClientAlert>::make();
        medical.client = client.id;
        medical.text = u"warm compress burns"_s;
        ClientAlert admin = medical;
        admin.id = Id<ClientAlert>::make();
        admin.kind = AlertKind::Admin;
        admin.text = u"warm welcome"_s;
        Response response;
        response.id = Id<Response>::make();
        response.client = client.id;
        response.questionnaire = u"adult_intake"_s;
        response.language = u"sr"_s;
        response.answers =
            uR"({"injury": "yes", "injury.detail": "off a ladder", "injury_kind": ["fall"], "fever": "no",
                 "anything_else": "wants warm oil", "pain_now": 4, "pain_map": [{"kind": "scar", "region": "neck"}]})"_s;
        practice->apply({update(client, noted), creation(medical), creation(admin), creation(response)});
    }
    NotesFound find(const QString& words, NoteCursor from = {}, std::size_t most = 100, std::size_t records = 10'000,
                    Role role = Role::Owner) {
        const NoteQuery query{.words = words, .client = {}, .role = role};
        return searchNotes(practice.database(), query, from, most, records, {});
    }
    QStringList texts(const QString& words, Role role = Role::Owner) {
        QStringList texts;
        for (const NoteHit& hit : find(words, {}, 100, 10'000, role).hits)
            texts << hit.text;
        return texts;
    }
};

TEST(NoteSearch, FindsTheNewestSessionFirstWithTheWordsMarked) {
    Written notes;
    const NotesFound found = notes.find(u"ledjima CALF"_s);
    ASSERT_EQ(found.hits.size(), 3U);
    EXPECT_FALSE(found.next);
    const NoteHit& hit = found.hits.front();
    EXPECT_EQ(hit.record, notes.sessions.back().id.value);
    EXPECT_EQ(hit.client, notes.course.client);
    EXPECT_EQ(hit.day, QDate(2025, 3, 17));
    EXPECT_EQ(hit.column, u"subjective");
    EXPECT_EQ(hit.text, u"Бол у леђима after work");
    ASSERT_EQ(hit.marks.size(), 1U);
    EXPECT_EQ(hit.text.mid(hit.marks[0].first, hit.marks[0].second), u"леђима");
    EXPECT_TRUE(notes.find(u"ledjima elbow"_s).hits.empty());
    EXPECT_TRUE(notes.find(u"alf"_s).hits.empty()) << "only from the beginning of a word";
    EXPECT_TRUE(notes.find(u" "_s).hits.empty());
}

TEST(NoteSearch, LooksIntoEverythingThatIsWritten) {
    Written notes;
    EXPECT_EQ(notes.texts(u"warm"_s).size(), 7);
    EXPECT_EQ(notes.texts(u"oil"_s), QStringList(u"off a ladder · пад, макар и лак · wants warm oil"_s));
}

TEST(NoteSearch, FindsWhatWasChosenByItsWordsAndNotByItsCode) {
    Written notes;
    EXPECT_EQ(notes.texts(u"пад"_s).size(), 1);
    EXPECT_EQ(notes.texts(u"ladder"_s).size(), 1);
    for (const QString& code : {u"fall"_s, u"yes"_s, u"no"_s, u"scar"_s, u"neck"_s})
        EXPECT_TRUE(notes.texts(code).isEmpty()) << code.toStdString();
}

TEST(NoteSearch, FindsWhatWasWrittenInAFormThatIsNotKnown) {
    Written notes;
    Response response;
    response.id = Id<Response>::make();
    response.client = notes.course.client;
    response.questionnaire = u"of_a_newer_program"_s;
    response.answers = uR"({"a": "colic", "b": "a walk by the river", "c": "yes", "c.detail": "Tuesdays"})"_s;
    notes.practice->apply({creation(response)});
    EXPECT_EQ(notes.texts(u"river tues"_s), QStringList(u"a walk by the river · Tuesdays"_s));
    EXPECT_TRUE(notes.texts(u"colic"_s).isEmpty());
}

/// Each part of a search begins where the last one ended: what it walks has to be in that order already.
TEST(NoteSearch, PutsNoTableInOrderForEachPart) {
    Written notes;
    sql::Database reader(notes.practice.path(), testing::TestPractice::key(), sql::Access::ReadOnly);
    searchNotes(reader, {.words = u"nothing"_s, .client = {}, .role = Role::Owner}, {}, 10, 10'000, {});
    std::vector<std::string> searches;
    for (sqlite3_stmt* one = sqlite3_next_stmt(reader.handle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(reader.handle(), one)) {
        const std::string sql = sqlite3_sql(one);
        if (sql.find("ORDER BY id DESC") != std::string::npos)
            searches.push_back(sql);
    }
    EXPECT_EQ(searches.size(), 5U) << "all but sessions";
    for (const std::string& sql : searches) {
        auto steps = reader.query("EXPLAIN QUERY PLAN " + sql);
        while (steps.next())
            EXPECT_FALSE(steps.column<QString>(3).contains(u"TEMP B-TREE")) << sql;
    }
}

TEST(NoteSearch, ShowsTheReceptionNothingClinical) {
    Written notes;
    EXPECT_EQ(notes.texts(u"warm"_s, Role::Reception), (QStringList{u"warm welcome"_s, u"Prefers warm rooms"_s}));
}

TEST(NoteSearch, GoesOnWhereItEnded) {
    Written notes;
    QList<qint64> whole, parts;
    for (const NoteHit& hit : notes.find(u"warm"_s).hits)
        whole << hit.record;
    NoteCursor cursor;
    for (int i = 0; i < 100; ++i) {
        const NotesFound found = notes.find(u"warm"_s, cursor, 1, 2);
        for (const NoteHit& hit : found.hits)
            parts << hit.record;
        if (!found.next)
            break;
        cursor = *found.next;
    }
    EXPECT_EQ(parts, whole);
    EXPECT_EQ(whole.size(), 7);
}

TEST(NoteSearch, ShowsAPieceOfALongText) {
    Written notes;
    const Session session = notes.sessions.front();
    Session after = session;
    after.advice =
        QString(u"lorem "_s).repeated(200) + u"needle\nin a haystack "_s + QString(u"ipsum "_s).repeated(200);
    notes.practice->apply({update(*sql::find(notes.practice.database(), session.id), after)});
    const NotesFound found = notes.find(u"needle"_s);
    ASSERT_EQ(found.hits.size(), 1U);
    const NoteHit& hit = found.hits.front();
    EXPECT_LT(hit.text.size(), 200);
    EXPECT_TRUE(hit.text.startsWith(u"… lorem ")) << hit.text.toStdString();
    EXPECT_TRUE(hit.text.contains(u"needle in a haystack"));
    EXPECT_EQ(hit.text.mid(hit.marks[0].first, hit.marks[0].second), u"needle");
}

TEST(NoteSearch, LeavesOutWhoIsRestrictedOrInTheBin) {
    Written notes;
    const Client client = *sql::find(notes.practice.database(), notes.course.client);
    Client restricted = client;
    restricted.restrictedAt = Moment{1};
    const ChangeSet made = notes.practice->apply({update(client, restricted)});
    EXPECT_TRUE(notes.texts(u"warm"_s).isEmpty());
    notes.practice->apply(inverted(made));
    EXPECT_EQ(notes.texts(u"warm"_s).size(), 7);
    notes.practice->apply({removal(client)});
    EXPECT_TRUE(notes.texts(u"warm"_s).isEmpty());
}

TEST(NoteSearch, CanBeStopped) {
    Written notes;
    ChangeSet many;
    for (int i = 0; i < 600; ++i) {
        ClientAlert alert;
        alert.id = Id<ClientAlert>::make();
        alert.client = notes.course.client;
        alert.text = u"one of many"_s;
        many.push_back(creation(alert));
    }
    notes.practice->apply(many);
    const NoteQuery query{.words = u"nothing"_s, .client = notes.course.client, .role = Role::Owner};
    try {
        searchNotes(notes.practice.database(), query, {}, 10, 10'000, [](qint64, qint64) { return false; });
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
}

}  // namespace
}  // namespace reliefbook
