// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/auditread.h"
#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "core/practice/history.h"
#include "core/sql/table.h"
#include "tests/hostiletexts.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::hostileTexts;
using testing::Statements;
using testing::TestPractice;

/// A record with `text` in every field of text.
template <class T> T withText(T record, const QString& text) {
    Table<T>::eachColumn([&]<class Member>(const Column<T, Member>& column) {
        if constexpr (std::is_same_v<Member, QString>)
            record.*column.member = text;
    });
    return record;
}

TEST(T45, SqlInjectionThroughTheSearchFindsNobodyAndAsksNothing) {
    TestPractice practice;
    const Course course = testing::storedCourse(*practice, {{7, 4}});
    ClientSearch search(practice.database());
    const Statements statements(practice.database());
    for (const QString& text : hostileTexts()) {
        SCOPED_TRACE(text.left(60).toStdString());
        const auto found = search.find(text, 9);
        const bool hasWords = !searchQuery(text).isEmpty();
        const bool isHers = u"anna"_s.startsWith(folded(text).trimmed()) && hasWords;
        if (!hasWords) {
            EXPECT_EQ(found.size(), 1U) << "nothing that could be looked for is nothing typed";
        } else if (!isHers && !text.contains(u"anna"_s) && digitsOf(text).empty() && !text.contains(QChar(u'\0'))) {
            EXPECT_TRUE(found.empty());
        }
    }
    EXPECT_EQ(search.find(u"anna", 9), std::vector{course.client});
    EXPECT_TRUE(statements.all.empty()) << "it is looked for in memory";
}

TEST(T45, SqlInjectionThroughAnyFieldIsStoredAsItWasTypedByTheSameStatements) {
    TestPractice practice;
    sql::Database& database = practice.database();
    const auto store = [&](const QString& text) {
        Client client = withText(testing::anna(), text);
        client.firstName = u"A"_s + text.left(900);  // a name has a limit, and SQLite has to count one letter of it
        client.lastName = text.left(900);
        client.fileNo += QString::number(client.id.value);
        Course course = withText(testing::courseOf(client), text);
        course.therapist = practice->user().id;
        const Session session = withText(testing::sessionOf(course, QDate(2025, 3, 3)), text);
        const PainScore score = testing::scoreOf(session, Phase::Before, 5, text);
        const ChangeSet made =
            practice->apply({creation(client), creation(course), creation(session), creation(score)}, text);
        practice->endVisit();
        const auto before = std::get<Session>(*made[2].after);
        Session later = before;
        later.plan = text + u"!"_s;
        practice->apply({update(before, later)}, text);
        practice->endVisit();
        // Everything that reads it.
        EXPECT_EQ(sql::find(database, client.id)->note, text);
        EXPECT_EQ(sql::find(database, client.id)->firstName, client.firstName);
        EXPECT_EQ(sql::find(database, session.id)->subjective, text);
        EXPECT_EQ(sql::find(database, score.id)->area, text);
        EXPECT_EQ(clientFile(database, client.id).sessions.front().plan, text + u"!"_s);
        const auto past = pastOf(database, u"session", session.id.value);
        EXPECT_EQ(std::get<Session>(*past.front().before).plan, text);
        Client same = testing::anna();
        same.fileNo = client.fileNo;
        EXPECT_EQ(problemsInTheFile(database, same).size(), 1U) << "the file number is found as it is";
        AuditFilter filter;
        filter.action = text;
        filter.kind = text;
        EXPECT_TRUE(auditPage(database, filter, 0, 5).empty());
        EXPECT_FALSE(storedRecord(database, text, client.id.value)) << "a kind is none of ours";
        clientLines(database, {client.id});
    };
    std::set<std::string> usual;
    {
        const Statements statements(database);
        store(u"plain"_s);
        store(u"again"_s);
        usual = statements.all;
    }
    EXPECT_GT(usual.size(), 15U);
    const Statements statements(database);
    for (const QString& text : hostileTexts()) {
        SCOPED_TRACE(text.left(60).toStdString());
        if (text == QString(QChar(0xd800)))
            continue;  // half a letter: no UTF-8 can hold it, and no keyboard types it
        ASSERT_NO_THROW(store(text));
    }
    for (const std::string& sql : statements.all)
        EXPECT_TRUE(usual.contains(sql)) << "another statement: " << sql;
    EXPECT_FALSE(firstBreakInAudit(database));
    EXPECT_TRUE(database.findings("PRAGMA integrity_check").isEmpty());
}

}  // namespace
}  // namespace reliefbook
