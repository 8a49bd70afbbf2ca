// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coursescores.h"
#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/demo/demo.h"
#include "core/demo/demorandom.h"
#include "core/practice/findings.h"
#include "core/practice/formread.h"
#include "core/questionnaires/answerproblems.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/signedtext.h"
#include "core/questionnaires/strokes.h"
#include "core/records/noted.h"
#include "core/vocabulary/bodymarks.h"
#include "core/vocabulary/regions.h"
#include "tests/support.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

const QDate today(2025, 6, 30);

struct Made {
    std::vector<Record> records;
    DemoCounts counts;
    std::size_t largestChunk = 0;

    template <class T> std::vector<T> all() const {
        std::vector<T> found;
        for (const Record& record : records) {
            if (const T* one = std::get_if<T>(&record))
                found.push_back(*one);
        }
        return found;
    }
};

Made made(DemoOptions options = {}) {
    options.today = today;
    options.therapist = {7};
    Made made;
    made.counts = makeDemo(options, [&](const ChangeSet& changes) {
        made.largestChunk = std::max(made.largestChunk, changes.size());
        for (const Change& change : changes) {
            EXPECT_FALSE(change.before);
            made.records.push_back(*change.after);
        }
    });
    return made;
}

std::vector<CourseRecords> coursesOf(const Made& made) {
    std::vector<CourseRecords> courses;
    std::map<qint64, std::size_t> places;
    for (const Course& course : made.all<Course>()) {
        places[course.id.value] = courses.size();
        courses.emplace_back().course = course;
    }
    for (const Session& session : made.all<Session>())
        courses[places.at(session.course->value)].sessions.push_back(session);
    for (const PainScore& score : made.all<PainScore>())
        courses[places.at(score.course->value)].scores.push_back(score);
    return courses;
}

std::vector<CourseAnalysis> analysesOf(const Made& made) {
    std::vector<CourseAnalysis> analyses;
    for (const CourseRecords& course : coursesOf(made))
        analyses.push_back(analyseCourse(scoresByArea(course).front().scores));
    return analyses;
}

TEST(Demo, TheSameSeedGivesTheSameRecords) {
    EXPECT_EQ(made({.clients = 60, .seed = 5}).records, made({.clients = 60, .seed = 5}).records);
    EXPECT_NE(made({.clients = 60, .seed = 5}).records, made({.clients = 60, .seed = 6}).records);
}

// The numbers of a stream may never change: a benchmark or a picture of last year would not compare.
TEST(Demo, StreamsAreTheSameOnEveryMachine) {
    DemoRandom random(1, 2);
    EXPECT_EQ(random.next(), 17205376864684828873U);
    EXPECT_EQ(random.next(), 4244961257708439564U);
}

TEST(Demo, TheTourShowsEveryClassAndVerdict) {
    for (quint64 seed = 1; seed <= 10; ++seed) {
        std::set<ChangeClass> classes;
        std::set<Verdict> verdicts;
        std::set<PlateauStatus> plateaus;
        bool flare = false;
        for (const CourseAnalysis& analysis : analysesOf(made({.seed = seed}))) {
            classes.insert(analysis.change.changeClass);
            verdicts.insert(analysis.trend.verdict);
            plateaus.insert(analysis.plateau.status);
            flare = flare || !analysis.flares.empty();
        }
        EXPECT_EQ(classes.size(), everyValue<ChangeClass>().size()) << seed;
        EXPECT_EQ(verdicts.size(), everyValue<Verdict>().size()) << seed;
        EXPECT_EQ(plateaus.size(), everyValue<PlateauStatus>().size()) << seed;
        EXPECT_TRUE(flare) << seed;
    }
}

TEST(Demo, TheTourHasWhatARealPracticeHas) {
    const Made tour = made();
    EXPECT_EQ(tour.counts.clients, 24);
    EXPECT_EQ(tour.counts.courses, 25) << "one client has two";
    std::set<Phase> phases;
    std::set<ScoreState> states;
    int halves = 0;
    for (const PainScore& score : tour.all<PainScore>()) {
        phases.insert(score.phase);
        states.insert(score.state);
        halves += score.value && *score.value != double(int(*score.value)) ? 1 : 0;
    }
    for (const Phase phase : {Phase::Before, Phase::After, Phase::Average, Phase::Diary, Phase::Extra})
        EXPECT_TRUE(phases.contains(phase)) << word(phase);
    EXPECT_TRUE(states.contains(ScoreState::NotAsked));
    EXPECT_GT(halves, 10);
    EXPECT_FALSE(tour.all<CourseEvent>().empty());
    EXPECT_FALSE(tour.all<Goal>().empty());
    EXPECT_FALSE(tour.all<Rating>().empty());
    EXPECT_FALSE(tour.all<MeasureResult>().empty());
    bool severalAreas = false;
    bool gap = false;
    bool ended = false;
    bool running = false;
    for (const CourseRecords& course : coursesOf(tour)) {
        severalAreas = severalAreas || scoresByArea(course).size() > 2;
        (course.course.endedOn ? ended : running) = true;
        for (const Interval& interval : analyseCourse(scoresByArea(course).front().scores).retention.intervals)
            gap = gap || interval.status == RetentionStatus::Gap;
    }
    EXPECT_TRUE(severalAreas && gap && ended && running);
}

TEST(Demo, NamesAreOfSeveralAlphabets) {
    bool cyrillic = false;
    bool extended = false;
    for (const Client& client : made().all<Client>()) {
        EXPECT_FALSE(client.firstName.isEmpty() || client.lastName.isEmpty());
        cyrillic = cyrillic || client.lastName.front().script() == QChar::Script_Cyrillic;
        extended = extended || client.lastName.contains(u'č') || client.lastName.contains(u'ž') ||
                   client.lastName.contains(u'ś') || client.lastName.contains(u'ü') || client.lastName.contains(u'ć');
    }
    EXPECT_TRUE(cyrillic && extended);
}

TEST(Demo, RecordsHoldTogether) {
    const Made tour = made({.clients = 200});
    std::set<qint64> known;
    std::set<std::tuple<qint64, QString, Phase>> scored;
    int quick = 0;
    int inSections = 0;
    for (const Record& record : tour.records) {
        const qint64 id = std::visit([](const auto& one) { return one.id.value; }, record);
        EXPECT_GT(id, 0);
        EXPECT_TRUE(known.insert(id).second);
        if (const auto* score = std::get_if<PainScore>(&record)) {
            EXPECT_TRUE(known.contains(score->client.value) && known.contains(score->course->value));
            EXPECT_EQ(score->value.has_value(), score->state == ScoreState::Scored);
            EXPECT_TRUE(!score->value || (*score->value >= 0 && *score->value <= 10));
            EXPECT_TRUE(isKnownRegion(score->area)) << score->area.toStdString();
            if (score->session) {
                EXPECT_TRUE(known.contains(score->session->value)) << "a score before its session";
                EXPECT_TRUE(scored.insert({score->session->value, score->area, score->phase}).second);
            }
            EXPECT_LE(localDay(score->takenAt, score->offsetMinutes), today);
        } else if (const auto* session = std::get_if<Session>(&record)) {
            EXPECT_TRUE(known.contains(session->course->value));
            EXPECT_NE(localDay(session->startedAt, session->offsetMinutes).dayOfWeek(), Qt::Sunday);
            EXPECT_FALSE(noted(*session).empty());
            ++(session->quickNote.isEmpty() ? inSections : quick);
        }
    }
    EXPECT_GT(quick, 0);
    EXPECT_GT(inSections, quick);
}

TEST(Demo, TheTourHasIntakesThatScreeningFoundSomethingIn) {
    const Made tour = made();
    const std::vector<Client> clients = tour.all<Client>();
    std::map<qint64, Moment> firstSessions;
    for (const Session& session : tour.all<Session>()) {
        const auto [first, isNew] = firstSessions.try_emplace(session.client.value, session.startedAt);
        first->second = std::min(first->second, session.startedAt);
    }
    const std::vector<Response> forms = tour.all<Response>();
    EXPECT_EQ(forms.size(), 21U) << "of seven clients, each with two consents";
    for (const Response& form : forms) {
        const auto client = std::ranges::find(clients, form.client, &Client::id);
        ASSERT_NE(client, clients.end());
        const QDate day = localDay(*form.completedAt, form.offsetMinutes);
        EXPECT_LE(day, today);
        if (firstSessions.contains(form.client.value)) {
            EXPECT_LT(*form.completedAt, firstSessions.at(form.client.value));
        }
        const Questionnaire* questionnaire = builtInQuestionnaire(form.questionnaire);
        ASSERT_NE(questionnaire, nullptr);
        const Answers answers = answersOf(form);
        const AskedOf of{client->birthDate, day, client->sex};
        for (const AnswerProblem& problem : answerProblems(*questionnaire, answers, of))
            ADD_FAILURE() << form.questionnaire.toStdString() << ' ' << problem.item.toStdString();
        EXPECT_EQ(shownAnswers(*questionnaire, answers, of), answers);
        for (const BodyMark& mark : marksFromJson(answers.value("pain_map"_L1).toArray()))
            EXPECT_NE(findRegion(mark.region)->side, Side::None) << "nobody can mark " << mark.region.toStdString();
    }
    EXPECT_EQ(made({.sessionsPerClient = 5}).all<Response>().size(), 18U) << "each story once";
    int inLatinSerbian = 0;
    for (const SignedText& signature : tour.all<SignedText>()) {
        if (std::ranges::find(clients, signature.client, &Client::id)->language == u"sr_Latn"_s) {
            inLatinSerbian += signature.text.contains(u"Ne\n"_s) ? 1 : 0;
            EXPECT_FALSE(signature.text.contains(u"Yes"_s) || signature.text.contains(u"Да"_s));
        }
        EXPECT_EQ(signature.textHash, hashOfSigned(signature.text.toUtf8()));
        const QJsonObject strokes = QJsonDocument::fromJson(signature.strokes.toUtf8()).object();
        EXPECT_FALSE(isOnlyADot(signatureFromJson(JsonPlace(strokes, u"signature"_s))));
    }
    EXPECT_GE(inLatinSerbian, 1) << "signed in the words of the form's language";
    std::set<Level> levels;
    std::set<qint64> found;
    std::map<qint64, HeldFinding> held;
    for (const Finding& finding : tour.all<Finding>()) {
        levels.insert(finding.level);
        found.insert(finding.client.value);
        held[finding.id.value].finding = finding;
    }
    EXPECT_EQ(levels.size(), everyValue<Level>().size());
    EXPECT_EQ(found.size(), 6U) << "one of the seven is well";
    for (const Clearance& clearance : tour.all<Clearance>())
        held.at(clearance.finding.value).clearances.push_back(clearance);
    // Nobody is treated against what was found: only the client who was not treated yet has to see a doctor first.
    for (const auto& [id, finding] : held) {
        const bool isTreated = firstSessions.contains(finding.finding.client.value);
        EXPECT_FALSE(isTreated && blocksOn(finding, today)) << finding.finding.rule.toStdString();
    }
}

TEST(Demo, NobodyIsTreatedAtTheSameTimeAsAnother) {
    std::set<qint64> starts;
    for (const Session& session : made().all<Session>())
        EXPECT_TRUE(starts.insert(session.startedAt.utcMs).second);
}

TEST(Demo, AGivenNumberOfSessionsIsKept) {
    const Made many = made({.clients = 100, .sessionsPerClient = 20});
    EXPECT_EQ(many.counts.sessions, 2000);
    std::map<qint64, int> sessions;
    for (const Session& session : many.all<Session>())
        ++sessions[session.client.value];
    ASSERT_EQ(sessions.size(), 100U);
    for (const auto& [client, count] : sessions)
        EXPECT_EQ(count, 20);
    EXPECT_EQ(made({.clients = 30, .sessionsPerClient = 1}).counts.sessions, 30);
}

TEST(Demo, AMillionSessionsWouldComeInSmallPortions) {
    const Made many = made({.clients = 1000, .sessionsPerClient = 20});
    EXPECT_LT(many.largestChunk, 6000U);
    EXPECT_EQ(many.counts.scores, qint64(many.all<PainScore>().size()));
    EXPECT_EQ(many.counts.courses, qint64(many.all<Course>().size()));
}

TEST(Demo, CanBeStopped) {
    int asked = 0;
    qint64 total = 0;
    const auto stopAtTheThird = [&](qint64, qint64 all) {
        total = all;
        return ++asked < 3;
    };
    try {
        makeDemo(
            {.clients = 1000, .today = today}, [](const ChangeSet&) {}, stopAtTheThird);
        FAIL() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(total, 1000);
}

}  // namespace
}  // namespace reliefbook
