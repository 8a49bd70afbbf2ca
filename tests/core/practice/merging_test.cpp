// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/knownscores.h"
#include "core/practice/attachments.h"
#include "core/practice/binread.h"
#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "core/practice/eachkind.h"
#include "core/practice/merging.h"
#include "core/practice/parting.h"
#include "core/practice/sessionchanges.h"
#include "core/practice/sessionread.h"
#include "core/practice/todayread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

/// Every record that can be a client's, live or in the bin, by kind and id.
using Rows = std::map<std::pair<std::string, qint64>, Record>;

Rows rowsOf(sql::Database& database) {
    Rows rows;
    forEachKind([&]<class T>() {
        const auto& kinds = clientsKinds();
        if (std::ranges::none_of(kinds, [](const char* kind) { return std::string(kind) == Table<T>::name; }))
            return;
        for (const T& record : sql::select<T>(database, ""))
            rows.emplace(std::pair(std::string(Table<T>::name), record.id.value), Record(record));
    });
    return rows;
}

/// Ids of records whose session, finding, form or signature is another client's. What stayed behind in a file that was
/// given up, since its session lies in the bin, may refer to what went.
std::vector<qint64> astray(sql::Database& database) {
    std::vector<qint64> ids;
    const std::pair<const char*, const char*> references[] = {
        {"pain_score", "session"},       {"pain_score", "course"},
        {"rating", "session"},           {"rating", "course"},
        {"measure_result", "session"},   {"measure_result", "course"},
        {"response", "session"},         {"response", "course"},
        {"response", "signature"},       {"finding", "response"},
        {"clearance", "finding"},        {"finding_override", "finding"},
        {"finding_override", "session"}, {"consent", "response"},
        {"consent", "signature"},        {"session", "course"},
        {"course", "complaint"}};
    for (const auto& [kind, other] : references) {
        auto rows = database.query("SELECT a.id FROM " + std::string(kind) + " AS a JOIN " + other +
                                   " AS b ON b.id = a." + other +
                                   "_id WHERE a.client_id <> b.client_id AND a.deleted_at IS NULL AND "
                                   "a.client_id NOT IN (SELECT id FROM client WHERE merged_into IS NOT NULL) AND "
                                   "b.deleted_at IS NULL");
        while (rows.next())
            ids.push_back(rows.column<qint64>(0));
    }
    auto rows = database.query(
        "SELECT s.id FROM pain_score AS s JOIN session AS v ON v.id = s.session_id WHERE s.course_id IS NOT "
        "v.course_id AND s.deleted_at IS NULL AND v.deleted_at IS NULL");
    while (rows.next())
        ids.push_back(rows.column<qint64>(0));
    return ids;
}

template <class T> T fresh() {
    T record;
    record.id = Id<T>::make();
    return record;
}

/// Fills a practice with records of every kind, as a seed has it.
class Maker {
public:
    Maker(Practice& practice, unsigned seed) : practice_(practice), random_(seed) {
        for (int i = 0; i < 3; ++i) {
            auto tag = fresh<Tag>();
            tag.name = u"tag %1"_s.arg(i);
            tags_.push_back(tag.id);
            auto field = fresh<CustomField>();
            field.name = u"field %1"_s.arg(i);
            fields_.push_back(field.id);
            practice_.apply({creation(tag), creation(field)});
        }
        auto contact = fresh<Contact>();
        contact.name = u"Dr. Weiss"_s;
        contact_ = contact.id;
        practice_.apply({creation(contact)});
    }

    Client client(const QString& name) {
        Client client = testing::anna();
        client.id = Id<Client>::make();
        client.firstName = name;
        client.fileNo = name;
        for (QString* text : {&client.mobile, &client.email, &client.city, &client.note, &client.occupation})
            *text = perhaps() ? QString() : u"%1 %2"_s.arg(name).arg(number(100));
        practice_.apply({creation(client)});
        return *clientOf(practice_.database(), client.id);
    }

    void fill(Id<Client> client, Id<Client> another) {
        for (int i = number(3); i >= 0; --i)
            oneOfEach(client, another);
        for (std::size_t i = 0; i < tags_.size(); ++i) {
            auto tag = own<ClientTag>(client);
            tag.tag = tags_[i];
            auto value = own<CustomValue>(client);
            value.field = fields_[i];
            value.value = QString::number(number(1000));
            if (perhaps())
                practice_.apply({creation(tag)});
            if (perhaps())
                practice_.apply({creation(value)});
        }
        throwSomeAway(client);
    }

    void oneOfEach(Id<Client> client, Id<Client> another) {
        auto complaint = own<Complaint>(client);
        auto course = own<Course>(client);
        course.complaint = perhaps() ? std::optional(complaint.id) : std::nullopt;
        course.therapist = practice_.user().id;
        course.startedOn = QDate(2025, 1, 1).addDays(number(300));
        auto event = fresh<CourseEvent>();
        event.course = course.id;
        event.onDay = course.startedOn;
        auto goal = fresh<Goal>();
        goal.course = course.id;
        Session session = testing::sessionOf(course, course.startedOn);
        if (perhaps())
            session.course.reset();
        const PainScore score = testing::scoreOf(session, Phase::Before, number(10));
        auto alone = own<PainScore>(client);
        alone.course = course.id;
        alone.area = u"neck"_s;
        alone.phase = Phase::Diary;
        alone.value = 3;
        alone.takenAt = Moment{number(1'000'000) + 1};
        auto rating = own<Rating>(client);
        rating.course = session.course;
        rating.session = session.id;
        rating.value = 4;
        auto result = own<MeasureResult>(client);
        result.course = session.course;
        result.session = session.id;
        if (session.course)
            result.goal = goal.id;
        auto signature = own<SignedText>(client);
        signature.text = u"I agree"_s;
        auto response = own<Response>(client);
        response.questionnaire = u"intake_adult"_s;
        if (perhaps()) {
            response.course = session.course;
            response.session = session.id;
        }
        if (perhaps()) {
            response.state = ResponseState::Complete;
            response.completedAt = Moment{7};
            response.signature = signature.id;
        }
        auto finding = own<Finding>(client);
        finding.rule = u"bruise"_s;
        finding.openedOn = course.startedOn;
        finding.response = perhaps() ? std::optional(response.id) : std::nullopt;
        auto clearance = own<Clearance>(client);
        clearance.finding = finding.id;
        clearance.onDay = course.startedOn;
        auto overriding = own<FindingOverride>(client);
        overriding.finding = finding.id;
        overriding.session = session.id;
        overriding.user = practice_.user().id;
        overriding.reason = u"old"_s;
        auto consent = own<Consent>(client);
        consent.kind = u"consent_data"_s;
        consent.response = perhaps() ? std::optional(response.id) : std::nullopt;
        consent.signature = perhaps() ? std::optional(signature.id) : std::nullopt;
        auto alert = own<ClientAlert>(client);
        alert.text = u"latex"_s;
        auto relation = own<ClientRelation>(client);
        relation.otherClient = another;
        auto doctor = own<ClientRelation>(client);
        doctor.contact = contact_;
        auto named = fresh<ClientRelation>();
        named.client = another;
        named.otherClient = client;
        ReadAttachment letter = readAttachment(u"letter.txt"_s, "from the doctor");
        letter.record.client = client;
        practice_.write([&] { storeContent(practice_.database(), letter); });
        auto distinct = own<DistinctClients>(client);
        distinct.otherClient = another;
        const bool isSaid =
            practice_.database().value<qint64>("SELECT count(*) FROM distinct_clients WHERE client_id = ?", client) > 0;
        practice_.apply({creation(letter.record)});
        if (!isSaid)
            practice_.apply({creation(distinct)});
        practice_.apply({creation(complaint), creation(course), creation(event), creation(goal), creation(session),
                         creation(score), creation(alone), creation(rating), creation(result), creation(signature),
                         creation(response), creation(finding), creation(clearance), creation(overriding),
                         creation(consent), creation(alert), creation(relation), creation(doctor), creation(named)});
    }

    bool perhaps() { return number(1) == 1; }
    int number(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

private:
    template <class T> static T own(Id<Client> client) {
        T record = fresh<T>();
        record.client = client;
        return record;
    }

    template <class T> void throwAway(Id<Client> client) {
        for (const T& record :
             sql::select<T>(practice_.database(), "WHERE client_id = ? AND deleted_at IS NULL", client)) {
            if (number(4) == 0)
                practice_.apply({removal(record)});
        }
    }
    void throwSomeAway(Id<Client> client) {
        throwAway<PainScore>(client);
        throwAway<ClientAlert>(client);
        throwAway<Session>(client);
        throwAway<Course>(client);
        throwAway<ClientTag>(client);
        throwAway<Attachment>(client);
    }

    Practice& practice_;
    std::mt19937 random_;
    std::vector<Id<Tag>> tags_;
    std::vector<Id<CustomField>> fields_;
    Id<Contact> contact_;
};

Merging someMerging(Practice& practice, Maker& maker, const Client& kept, const Client& other) {
    Merging merging{.kept = kept.id, .other = other.id, .columns = {}, .fields = {}, .bothNotes = maker.perhaps()};
    for (const QString& column : differingColumns(kept, other)) {
        if (maker.perhaps())
            merging.columns << column;
    }
    for (const AnsweredTwice& both : answeredTwice(practice.database(), kept.id, other.id)) {
        if (maker.perhaps())
            merging.fields.push_back(both.field.id);
    }
    return merging;
}

ClientMerge throughJson(const ClientMerge& merge) {
    return std::get<ClientMerge>(recordFromJson(u"client_merge", toJson(Record(merge))));
}

/// Two clients who are one, and a third whom both know.
class TwoFiles : public ::testing::TestWithParam<unsigned> {
protected:
    TwoFiles() {
        maker.fill(kept.id, third.id);
        maker.fill(other.id, third.id);
        maker.fill(third.id, kept.id);
    }

    sql::Database& database() { return practice.database(); }
    ChangeSet merge() {
        return practice->apply(
            mergedClients(database(), someMerging(*practice, maker, kept, other), Moment{99}).changes);
    }

    TestPractice practice;
    Maker maker{*practice, GetParam()};
    Client kept = maker.client(u"Anna"_s), other = maker.client(u"Ana"_s), third = maker.client(u"Tea"_s);
};

TEST_P(TwoFiles, MergedLeaveEveryRowAccountedFor) {
    const Rows before = rowsOf(database());
    std::set<QString> kinds;
    for (const auto& [key, record] : before)
        kinds.insert(QString::fromStdString(key.first));
    EXPECT_EQ(kinds.size() + 1, clientsKinds().size()) << "all but the merge itself";
    const Merge made = mergedClients(database(), someMerging(*practice, maker, kept, other), Moment{99});
    practice->apply(made.changes);
    std::set<qint64> moving;
    for (const KindIds& kind : made.moving)
        moving.insert(kind.ids.begin(), kind.ids.end());
    Rows after = rowsOf(database());
    EXPECT_EQ(after.size(), before.size() + 1);
    for (const auto& [key, was] : before) {
        SCOPED_TRACE(key.first);
        ASSERT_TRUE(after.contains(key));
        const QStringList changed = changedColumns(was, after.at(key));
        if (key.second == kept.id.value || key.second == other.id.value)
            continue;
        const bool isAnswer = key.first == "custom_value" && changed == QStringList{u"value"_s};
        const bool isRelation = key.first == "client_relation" && changed == QStringList{u"other_client_id"_s};
        if (moving.contains(key.second))
            EXPECT_TRUE(isRelation || changed == QStringList{u"client_id"_s}) << changed.join(u' ').toStdString();
        else
            EXPECT_TRUE(isAnswer || changed.isEmpty()) << changed.join(u' ').toStdString();
    }
    EXPECT_EQ(astray(database()), std::vector<qint64>());
    EXPECT_TRUE(database().findings("PRAGMA foreign_key_check").isEmpty());
    for (const char* kind : {"complaint", "course", "session", "signature", "alert"})
        EXPECT_EQ(
            database().value<int>(
                "SELECT count(*) FROM " + std::string(kind) + " WHERE client_id = ? AND deleted_at IS NULL", other.id),
            0)
            << kind;
    EXPECT_EQ(sql::find(database(), other.id)->mergedInto, kept.id);
    EXPECT_TRUE(sql::find(database(), other.id)->archivedAt);
    EXPECT_EQ(ClientSearch(database()).size(), 2U);
}

TEST_P(TwoFiles, PartedAgainAreAsTheyWere) {
    const Rows before = rowsOf(database());
    merge();
    const auto merges = mergesInto(database(), kept.id);
    ASSERT_EQ(merges.size(), 1U);
    const Parting parting = partedClients(database(), throughJson(merges.front()));
    EXPECT_GT(parting.back, 10);
    EXPECT_EQ(parting.since, 0);
    practice->apply(parting.changes);
    Rows after = rowsOf(database());
    std::erase_if(after, [](const auto& row) { return row.first.first == "client_merge"; });
    EXPECT_EQ(after, before);
    EXPECT_TRUE(mergesInto(database(), kept.id).empty());
}

TEST_P(TwoFiles, TakenBackAndDoneAgainAreTheSame) {
    const Rows before = rowsOf(database());
    const ChangeSet made = merge();
    const Rows merged = rowsOf(database());
    practice->apply(inverted(made));
    Rows after = rowsOf(database());
    std::erase_if(after, [](const auto& row) { return row.first.first == "client_merge"; });
    EXPECT_EQ(after, before);
    practice->apply(made);
    EXPECT_EQ(rowsOf(database()), merged);
    practice->apply(partedClients(database(), mergesInto(database(), kept.id).front()).changes);
    after = rowsOf(database());
    std::erase_if(after, [](const auto& row) { return row.first.first == "client_merge"; });
    EXPECT_EQ(after, before);
}

TEST_P(TwoFiles, WhatWasEnteredSinceStaysAndNothingRefersAcross) {
    merge();
    const Rows merged = rowsOf(database());
    maker.oneOfEach(kept.id, third.id);
    // At records of either file: a session in any course, an override of any finding, a clearance of any finding.
    const auto courses = coursesOf(database(), kept.id);
    const auto findings = sql::select<Finding>(database(), "WHERE client_id = ? AND deleted_at IS NULL", kept.id);
    std::vector<Id<Session>> since;
    for (const Course& course : courses) {
        const Session session = testing::sessionOf(course, QDate(2026, 1, 5));
        Session whole = session;
        whole.therapist = practice->user().id;
        practice->apply({creation(whole), creation(testing::scoreOf(whole, Phase::Before, 5))});
        since.push_back(session.id);
        for (const Finding& finding : findings) {
            auto overriding = fresh<FindingOverride>();
            overriding.client = kept.id;
            overriding.finding = finding.id;
            overriding.session = session.id;
            overriding.user = practice->user().id;
            overriding.reason = u"healed"_s;
            auto clearance = fresh<Clearance>();
            clearance.client = kept.id;
            clearance.finding = finding.id;
            clearance.onDay = QDate(2026, 1, 5);
            practice->apply({creation(overriding), creation(clearance)});
        }
    }
    const Rows before = rowsOf(database());
    const Parting parting = partedClients(database(), mergesInto(database(), kept.id).front());
    const ChangeSet made = practice->apply(parting.changes);
    EXPECT_EQ(astray(database()), std::vector<qint64>());
    for (const Id<Session> session : since)
        EXPECT_EQ(sql::find(database(), session)->client, kept.id);
    const Rows after = rowsOf(database());
    for (const auto& [key, record] : before)
        EXPECT_TRUE(after.contains(key)) << key.first;
    practice->apply(inverted(made));
    for (const auto& [key, record] : rowsOf(database())) {
        if (before.contains(key)) {
            EXPECT_EQ(record, before.at(key)) << key.first;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Merging, TwoFiles, ::testing::Range(1U, 9U));

class AMerge : public ::testing::Test {
protected:
    AMerge() {
        kept = maker.client(u"Anna"_s);
        other = maker.client(u"Ana"_s);
    }
    sql::Database& database() { return practice.database(); }
    ChangeSet merged() {
        return mergedClients(database(), {.kept = kept.id, .other = other.id, .columns = {}, .fields = {}}, Moment{99})
            .changes;
    }
    ErrorKind refusal(const Merging& merging) {
        try {
            practice->apply(mergedClients(database(), merging, Moment{99}).changes);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Bug;
    }

    TestPractice practice;
    Maker maker{*practice, 5};
    Client kept, other;
};

TEST_F(AMerge, GivesTheKeptClientTheChosenValues) {
    Client before = kept;
    before.email.clear();
    before.note = u"likes heat"_s;
    practice->apply({update(kept, before)});
    Client theirs = other;
    theirs.email = u"ana@example.org"_s;
    theirs.note = u"works at night"_s;
    practice->apply({update(other, theirs)});
    EXPECT_TRUE(suggestedColumns(before, theirs).contains(u"email"_s));
    EXPECT_FALSE(suggestedColumns(before, theirs).contains(u"first_name"_s));
    practice->apply(mergedClients(database(),
                                  {.kept = kept.id,
                                   .other = other.id,
                                   .columns = {u"email"_s, u"file_no"_s},
                                   .fields = {},
                                   .bothNotes = true},
                                  Moment{99})
                        .changes);
    const Client now = *clientOf(database(), kept.id);
    EXPECT_EQ(now.email, u"ana@example.org");
    EXPECT_EQ(now.firstName, u"Anna");
    EXPECT_EQ(now.fileNo, u"Ana");
    EXPECT_EQ(now.note, u"likes heat\n\nworks at night");
}

TEST_F(AMerge, KeepsWhatWasChangedSinceWhenPartedAgain) {
    practice->apply(mergedClients(database(),
                                  {.kept = kept.id,
                                   .other = other.id,
                                   .columns = {u"first_name"_s, u"file_no"_s},
                                   .fields = {},
                                   .bothNotes = false},
                                  Moment{99})
                        .changes);
    const Client merged = *clientOf(database(), kept.id);
    Client after = merged;
    after.firstName = u"Annika"_s;
    practice->apply({update(merged, after)});
    practice->apply(partedClients(database(), mergesInto(database(), kept.id).front()).changes);
    EXPECT_EQ(clientOf(database(), kept.id)->firstName, u"Annika");
    EXPECT_EQ(clientOf(database(), kept.id)->fileNo, u"Anna");
    EXPECT_EQ(*clientOf(database(), other.id), other);
}

TEST_F(AMerge, IsRefusedForARestrictedClientAndForOneMergedAlready) {
    Client restricted = other;
    restricted.restrictedAt = Moment{5};
    practice->apply({update(other, restricted)});
    const Merging merging{.kept = kept.id, .other = other.id, .columns = {}, .fields = {}, .bothNotes = false};
    EXPECT_EQ(refusal(merging), ErrorKind::NotAllowed);
    practice->apply({update(restricted, other)});
    practice->apply(mergedClients(database(), merging, Moment{99}).changes);
    EXPECT_EQ(refusal(merging), ErrorKind::NoSuchRecord);
}

TEST_F(AMerge, TakesNothingNewIntoTheFileThatIsClosed) {
    Course course = testing::courseOf(other);
    course.therapist = practice->user().id;
    practice->apply({creation(course)});
    const ChangeSet made = practice->apply(merged());
    const Course theirs = *sql::find(database(), course.id);
    ASSERT_EQ(theirs.client, kept.id);
    Session session = testing::sessionOf(course, QDate(2026, 5, 5));
    session.course.reset();
    try {
        practice->apply({creation(session)});
        FAIL() << "it would be found in no list";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotAllowed);
        EXPECT_EQ(error.fact(1), u"merged");
    }
    session.client = kept.id;
    practice->apply({creation(session)});
    practice->apply(inverted(made));
    auto theirOwn = testing::sessionOf(course, QDate(2026, 5, 6));
    practice->apply({creation(theirOwn)});
    practice->apply(merged());
    Client came = kept;
    came.id = Id<Client>::make();
    came.fileNo.clear();
    came.mergedInto = kept.id;
    auto alert = fresh<ClientAlert>();
    alert.client = came.id;
    alert.text = u"latex"_s;
    EXPECT_NO_THROW(practice->apply({creation(came), creation(alert)})) << "both came into the practice so";
}

TEST_F(AMerge, LetsWhatLaysInTheBinComeBackIntoTheFileThatIsKept) {
    Course course = testing::courseOf(other);
    course.therapist = practice->user().id;
    const Session session = testing::sessionOf(course, QDate(2026, 5, 5));
    const PainScore score = testing::scoreOf(session, Phase::Before, 6);
    practice->apply({creation(course), creation(session), creation(score)});
    practice->apply(removedSession(sessionRecords(database(), session.id)));
    practice->apply({removal(*sql::find(database(), course.id))});
    practice->apply(merged());
    EXPECT_EQ(sql::find(database(), session.id)->client, other.id) << "it lies where it was";
    const ChangeSet out = practice->apply(outOfTheBin(database(), u"session", session.id.value));
    EXPECT_EQ(sql::find(database(), session.id)->client, kept.id);
    EXPECT_EQ(sql::find(database(), course.id)->client, kept.id);
    EXPECT_EQ(sql::find(database(), score.id)->client, kept.id);
    EXPECT_FALSE(sql::find(database(), score.id)->deletedAt);
    practice->apply(inverted(out));
    EXPECT_TRUE(sql::find(database(), session.id)->deletedAt);
    EXPECT_EQ(sql::find(database(), session.id)->client, other.id);
}

TEST_F(AMerge, LeavesTheClosedFileOutOfWhatIsInUse) {
    Course course = testing::courseOf(other);
    course.therapist = practice->user().id;
    const Session session = testing::sessionOf(course, QDate(2026, 5, 5));
    practice->apply({creation(course), creation(session)});
    ASSERT_EQ(unsignedSessions(database(), 10).size(), 1U);
    practice->apply(merged());
    ASSERT_EQ(unsignedSessions(database(), 10).size(), 1U) << "in the kept file";
    // As a version before this one could leave it.
    database().query("UPDATE session SET client_id = ? WHERE id = ?", other.id, session.id).run();
    EXPECT_TRUE(unsignedSessions(database(), 10).empty());
}

TEST_F(AMerge, LeadsToTheKeptFileHoweverOftenItWasMerged) {
    const Client last = maker.client(u"Anne"_s);
    practice->apply(merged());
    EXPECT_EQ(keptClientOf(database(), other.id)->id, kept.id);
    EXPECT_EQ(keptClientOf(database(), kept.id)->id, kept.id);
    practice->apply(
        mergedClients(database(), {.kept = last.id, .other = kept.id, .columns = {}, .fields = {}}, Moment{99})
            .changes);
    EXPECT_EQ(keptClientOf(database(), other.id)->id, last.id);
    EXPECT_FALSE(keptClientOf(database(), Id<Client>{4}));
}

TEST_F(AMerge, IsKnownAgainByTheOldFileNumberWhenScoresAreImported) {
    const QByteArray file = "client,date,area,before,after\nAna,2025-03-05,neck,8,5\nAnna,2025-03-06,knee,4,\n";
    const auto plan = [&] {
        const ScoreFile scores = readScores(file, u"file"_s);
        return planImport(scores, knownScores(database(), scores.fileNos()),
                          {.therapist = practice->user().id, .start = {}, .today = QDate(2025, 6, 30)});
    };
    practice->apply(plan().changes());
    practice->apply(merged());
    EXPECT_TRUE(plan().changes().empty()) << "all of it is there, in the kept file";
    const ScoreFile more = readScores(file + "Ana,2025-03-12,neck,7,4\n", u"file"_s);
    const ScoreImport import = planImport(more, knownScores(database(), more.fileNos()),
                                          {.therapist = practice->user().id, .start = {}, .today = QDate(2025, 6, 30)});
    ASSERT_EQ(import.sessions.size(), 1U);
    EXPECT_EQ(import.sessions[0].client, kept.id);
    EXPECT_TRUE(import.courses.empty());
    practice->apply(import.changes());
}

TEST_F(AMerge, IsPartedInTheOrderItWasMade) {
    const Client last = maker.client(u"Anne"_s);
    practice->apply(mergedClients(database(),
                                  {.kept = other.id, .other = kept.id, .columns = {}, .fields = {}, .bothNotes = false},
                                  Moment{99})
                        .changes);
    practice->apply(mergedClients(database(),
                                  {.kept = last.id, .other = other.id, .columns = {}, .fields = {}, .bothNotes = false},
                                  Moment{100})
                        .changes);
    const ClientMerge inner = mergesInto(database(), other.id).front();
    try {
        partedClients(database(), inner);
        FAIL() << "what it moved is somebody else's by now";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Conflict);
    }
    practice->apply(partedClients(database(), mergesInto(database(), last.id).front()).changes);
    practice->apply(partedClients(database(), inner).changes);
    EXPECT_EQ(*clientOf(database(), kept.id), kept);
    EXPECT_EQ(*clientOf(database(), other.id), other);
}

}  // namespace
}  // namespace reliefbook
