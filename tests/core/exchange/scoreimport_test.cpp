// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scoreimport.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

constexpr Id<User> therapist{77};
const QDate today(2025, 6, 30);

ScoreImport planned(const QByteArray& text, const KnownScores& known = {}, std::optional<QDate> start = {},
                    QDate on = today) {
    return planImport(readScores(text, u"file"_s), known, {.therapist = therapist, .start = start, .today = on});
}

KnownScores stored(const ScoreImport& import) {
    return {import.clients, import.courses, import.sessions, import.scores};
}

const QByteArray dated =
    "client,date,area,before,after\n"
    "A,2025-03-05,neck,8,5\n"
    "A,2025-03-12,neck,7,4\n"
    "A,2025-03-12,knee,3,\n"
    "B,2025-03-05,neck,2,2\n";

TEST(ScoreImport, MakesOneCourseForEachClientAndArea) {
    const ScoreImport import = planned(dated);
    EXPECT_EQ(import.clientCount, (ImportCount{2, 0}));
    EXPECT_EQ(import.courseCount, (ImportCount{3, 0}));
    EXPECT_EQ(import.sessionCount, (ImportCount{4, 0}));
    EXPECT_EQ(import.scoreCount, (ImportCount{7, 0}));
    EXPECT_EQ(import.courses[0].title, u"neck"_s);
    EXPECT_EQ(import.courses[0].mainArea, u"neck.back"_s);
    EXPECT_EQ(import.courses[0].startedOn, QDate(2025, 3, 5));
    EXPECT_EQ(import.courses[0].client, import.clients[0].id);
    EXPECT_EQ(import.courses[0].therapist, therapist);
}

TEST(ScoreImport, SessionsAreAtNoonOfTheLocalDay) {
    const FixedClock held(momentOf(today, QTime(9, 0), 120), 120);
    const ScoreImport import = planned(dated);
    const Session& session = import.sessions[0];
    EXPECT_EQ(localTime(session.startedAt, session.offsetMinutes),
              QDateTime(QDate(2025, 3, 5), QTime(12, 0), Qt::OffsetFromUTC, 7200));
    EXPECT_EQ(session.state, SessionState::Draft);
    const PainScore& after = import.scores[1];
    EXPECT_EQ(after.phase, Phase::After);
    EXPECT_EQ(after.enteredBy, EnteredBy::Import);
    EXPECT_EQ(after.takenAt.utcMs - session.startedAt.utcMs, 3'600'000);
    EXPECT_EQ(after.session, session.id);
}

TEST(ScoreImport, ChangesAreCreationsInOrderOfDependence) {
    const ChangeSet changes = planned(dated).changes();
    ASSERT_EQ(changes.size(), 16U);
    EXPECT_TRUE(std::ranges::is_sorted(changes, {}, [](const Change& change) { return change.after->index(); }));
    EXPECT_TRUE(std::ranges::none_of(changes, [](const Change& change) { return change.before.has_value(); }));
}

TEST(ScoreImport, IdsAreAllDifferent) {
    const ScoreImport import = planned(dated);
    std::set<qint64> ids;
    for (const Session& session : import.sessions)
        ids.insert(session.id.value);
    for (const PainScore& score : import.scores)
        ids.insert(score.id.value);
    EXPECT_EQ(ids.size(), 11U);
}

TEST(ScoreImport, ASecondImportCreatesNothing) {
    const ScoreImport again = planned(dated, stored(planned(dated)));
    EXPECT_TRUE(again.changes().empty());
    EXPECT_EQ(again.clientCount, (ImportCount{0, 2}));
    EXPECT_EQ(again.courseCount, (ImportCount{0, 3}));
    EXPECT_EQ(again.sessionCount, (ImportCount{0, 4}));
    EXPECT_EQ(again.scoreCount, (ImportCount{0, 7}));
    EXPECT_TRUE(again.problems.empty());
}

TEST(ScoreImport, AGrownFileAddsWhatIsNew) {
    const ScoreImport grown = planned(dated + "A,2025-03-12,knee,,\nB,2025-03-19,neck,1,1\n", stored(planned(dated)));
    EXPECT_EQ(grown.clientCount, (ImportCount{0, 2}));
    EXPECT_EQ(grown.sessionCount, (ImportCount{1, 4}));
    EXPECT_EQ(grown.scoreCount, (ImportCount{2, 7}));
}

const QByteArray counted = "id,day,area,score\nA,0,knee,8\nA,10,knee,6\nB,3,knee,5\n";

TEST(ScoreImport, DaysCountFromTheStart) {
    const ScoreImport given = planned(counted, {}, QDate(2025, 1, 1));
    EXPECT_EQ(given.courses[1].startedOn, QDate(2025, 1, 4));
    const ScoreImport open = planned(counted);
    EXPECT_EQ(open.start, QDate(2025, 6, 20)) << "the last day is today";
}

TEST(ScoreImport, AFileOfDaysMeetsItsSessionsOnAnotherDay) {
    const KnownScores known = stored(planned(counted));
    const ScoreImport later = planned(counted + "A,17,knee,4\n", known, {}, today.addDays(30));
    EXPECT_EQ(later.start, QDate(2025, 6, 20));
    EXPECT_EQ(later.sessionCount, (ImportCount{1, 3}));
}

TEST(ScoreImport, TheWorstOfADayStays) {
    const ScoreImport import = planned("id,day,area,before,after\nA,0,knee,5,1\nA,0,knee,8,3\nA,0,Knee,6,6\n");
    EXPECT_EQ(import.sameDay, 2);
    ASSERT_EQ(import.scores.size(), 2U);
    EXPECT_EQ(import.scores[0].value, 8);
    EXPECT_EQ(import.scores[1].value, 3);
}

TEST(ScoreImport, AnotherStoredScoreIsKeptAndSaid) {
    KnownScores known = stored(planned(dated));
    known.scores[0].value = 9;
    known.scores[2].value.reset();
    known.scores[2].state = ScoreState::NotAsked;
    const ScoreImport again = planned(dated, known);
    EXPECT_TRUE(again.changes().empty());
    EXPECT_EQ(again.problems, std::vector({LineProblem{2, LineProblemKind::DifferentScore, u"9/8"_s},
                                           LineProblem{3, LineProblemKind::DifferentScore, u"-/7"_s}}));
}

TEST(ScoreImport, ASignedSessionTakesNoMoreScores) {
    KnownScores known = stored(planned("client,date,area,before,after\nA,2025-03-05,neck,8,\n"));
    known.sessions[0].state = SessionState::Signed;
    const ScoreImport again = planned("client,date,area,before,after\nA,2025-03-05,neck,8,5\n", known);
    EXPECT_TRUE(again.changes().empty());
    EXPECT_EQ(again.problems, std::vector({LineProblem{2, LineProblemKind::SignedSession, u"5"_s}}));
}

TEST(ScoreImport, ACorrectedRegionIsFollowed) {
    KnownScores known = stored(planned(dated));
    known.courses[0].mainArea = u"neck.back.L"_s;
    for (PainScore& score : known.scores) {
        if (score.course == known.courses[0].id)
            score.area = u"neck.back.L"_s;
    }
    const ScoreImport grown = planned(dated + "A,2025-03-19,neck,6,3\n", known);
    ASSERT_EQ(grown.scores.size(), 2U);
    EXPECT_EQ(grown.scores[0].area, u"neck.back.L"_s);
}

TEST(ScoreImport, ALineWithoutScoresIsASessionWithoutScores) {
    const ScoreImport import = planned("client,date,area,before,after\nA,2025-03-05,neck,,\n");
    EXPECT_EQ(import.sessionCount.created, 1);
    EXPECT_EQ(import.scoreCount.created, 0);
}

TEST(ScoreImport, AHundredThousandLinesComeThrough) {
    QByteArray text("client,date,area,before,after\n");
    for (int i = 0; i < 100'000; ++i) {
        text += "C" + QByteArray::number(i % 5000) + ',' +
                QDate(2020, 1, 1).addDays(qint64{i} / 5000 * 7).toString(Qt::ISODate).toUtf8() + ",low back," +
                QByteArray::number(i % 11) + ',' + QByteArray::number(i % 5) + '\n';
    }
    const ScoreImport import = planned(text);
    EXPECT_EQ(import.clientCount.created, 5000);
    EXPECT_EQ(import.sessionCount.created, 100'000);
    EXPECT_EQ(import.scoreCount.created, 200'000);
}

}  // namespace
}  // namespace reliefbook
