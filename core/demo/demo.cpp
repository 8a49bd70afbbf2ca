// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/base/error.h"
#include "core/demo/demointake.h"
#include "core/demo/demonames.h"
#include "core/demo/demostory.h"
#include "core/demo/demowords.h"
#include "core/vocabulary/regions.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

constexpr std::size_t changesAtATime = 4'000;
constexpr int clientsWithOwnHours = 500;  // beyond that one therapist could never see them all
constexpr qint64 minuteMs = 60'000;
constexpr qint64 minutesForTheIntake = 20;  // before the first session
constexpr double comesBackADay = 0.25;      // of the relief, for the diary: half of it in two and a half days

// What people answer: whole numbers, some of them halves.
double said(double pain, bool halves) {
    const double steps = halves ? 2 : 1;
    return std::clamp(double(std::lround(pain * steps)) / steps, 0.0, 10.0);
}

// Stories that are told by one point more or less.
bool isExact(DemoStory story) {
    switch (story) {
        case DemoStory::Worsening:
        case DemoStory::SmallChange:
        case DemoStory::LowBaseline:
        case DemoStory::PlateauAboveGoal:
        case DemoStory::PlateauAtGoal:
        case DemoStory::SlowlyBetter:
        case DemoStory::Early: return true;
        default: return false;
    }
}

class Inventing {
public:
    Inventing(const DemoOptions& options, const DemoSink& sink) : options_(options), sink_(sink) {}

    DemoCounts run(const Progress& progress) {
        for (int i = 0; i < options_.clients; ++i) {
            if (progress && i % 50 == 0 && !progress(i, options_.clients))
                throw Error(ErrorKind::Cancelled);
            addClient(i);
            if (changes_.size() >= changesAtATime)
                flush();
        }
        flush();
        if (progress)
            progress(options_.clients, options_.clients);
        return counts_;
    }

private:
    template <class T> Id<T> newId() {
        const auto value = qint64(random_.next() >> 1U);
        return {value == 0 ? 1 : value};
    }
    template <class T> void add(const T& record) { changes_.push_back(creation(record)); }

    void flush() {
        if (!changes_.empty())
            sink_(std::move(changes_));
        changes_ = {};
        changes_.reserve(changesAtATime + 500);
    }

    void addClient(int index) {
        // Each client has a stream of their own: the first 24 are the same people in a practice of 50,000.
        random_ = DemoRandom(options_.seed, quint64(index));
        const auto stories = everyValue<DemoStory>();
        DemoStory story = stories[std::size_t(index) % stories.size()];
        int sessions = usualSessions(story, random_);
        if (options_.sessionsPerClient > 0) {
            sessions = options_.sessionsPerClient;
            if (story >= DemoStory::Early)  // too short to fill a given number
                story = DemoStory::Improving;
        }
        const Client client = inventedClient(index);
        add(client);
        ++counts_.clients;
        hour_ = 8 + index % 10;
        if (story == DemoStory::TwoCourses && sessions > 1) {
            const int second = sessions / 3;
            const QDate laterStart =
                addCourse(client, DemoStory::Early, second, ends(/*running=*/true), /*ended=*/false);
            addCourse(client, DemoStory::Improving, sessions - second, laterStart.addDays(-random_.between(90, 160)),
                      /*ended=*/true);
            return;
        }
        const bool running =
            story == DemoStory::FlareUps || story >= DemoStory::SessionsProvoke ? true : random_.percent(70);
        addCourse(client, story, sessions, ends(running), !running);
        if (std::size_t(index) < stories.size() && story == stories[std::size_t(index)])
            addIntake(story, client);
    }

    // Last: the numbers of the records before it stay what they were before there were intakes.
    void addIntake(DemoStory story, const Client& client) {
        const ChangeSet intake = demoIntake(story, client, asking_, random_);
        changes_.insert(changes_.end(), intake.begin(), intake.end());
    }

    // The last session: some days ago while the course is running, months ago when it ended.
    QDate ends(bool running) {
        return options_.today.addDays(running ? -random_.between(1, 6) : -random_.between(35, 250));
    }

    Client inventedClient(int index) {
        const DemoName name = demoName(index, random_);
        Client client;
        client.id = newId<Client>();
        client.fileNo = QString::number(1001 + index);
        client.firstName = name.firstName;
        client.lastName = name.lastName;
        client.birthDate = options_.today.addDays(-random_.between(20 * 365, 78 * 365));
        client.sex = name.female ? u"female"_s : u"male"_s;
        client.language = name.language;
        client.mobile = u"+000 555 %1"_s.arg(random_.between(0, 9999), 4, 10, QChar(u'0'));
        client.email = u"client%1@example.org"_s.arg(1001 + index);
        client.street = demoStreet(random_);
        client.city = demoTown(random_);
        client.postcode = QString::number(random_.between(10'000, 98'999));
        client.country = name.country;
        client.occupation = demoOccupation(random_);
        client.sittingHours = random_.between(1, 10);
        client.handedness = random_.oneIn(9) ? u"left"_s : u"right"_s;
        client.preferences = u"{\"pressure\":%1}"_s.arg(random_.between(2, 4));
        client.referralSource = random_.oneIn(3) ? u"doctor"_s : random_.oneIn(2) ? u"friend"_s : u"web"_s;
        if (random_.oneIn(6))
            client.note = u"Prefers quiet, no scented oil."_s;
        return client;
    }

    struct Area {
        QString id;
        double share = 1;  // of the main area's pain
        int firstSession = 0;
    };

    // What stays the same through one course.
    struct Telling {
        DemoStory story;
        DemoPath path;
        const DemoComplaint* complaint = nullptr;
        const Client* client = nullptr;
        Course course = {};
        std::vector<Area> areas = {};
        bool halves = false;
        bool average = false;
        bool tension = false;
        int missingBefore = 0;  // percent
        int missingAfter = 0;
    };

    QString sided(const char16_t* base, Side side) const {
        const QString id = QString::fromUtf16(base);
        const QString withSide = id + (side == Side::Left ? u".L"_s : u".R"_s);
        return side != Side::None && isKnownRegion(withSide) ? withSide : id;
    }

    /// Answers the day of the first session.
    QDate addCourse(const Client& client, DemoStory story, int sessions, QDate lastDay, bool ended) {
        Telling telling{
            .story = story, .path = pathOf(story, random_), .complaint = &demoComplaint(random_), .client = &client};
        const std::vector<DemoVisit> visits = visitsOf(story, telling.path, sessions, random_);
        const std::vector<QDate> days = daysOf(visits, lastDay);
        const QDate start = days.empty() ? options_.today : days.front();
        const Side side = random_.oneIn(3) ? Side::None : random_.oneIn(2) ? Side::Left : Side::Right;
        telling.areas.push_back({sided(telling.complaint->area, side)});
        if (story == DemoStory::SeveralAreas || random_.oneIn(5))
            telling.areas.push_back({sided(telling.complaint->second, side), random_.between(0.5, 0.8),
                                     story == DemoStory::SeveralAreas ? 0 : random_.between(0, 2)});
        if (story == DemoStory::SeveralAreas)
            telling.areas.push_back({u"head.forehead.C"_s, random_.between(0.3, 0.6), 2});
        // The same place twice would be two answers to one question.
        if (telling.areas.size() > 1 && telling.areas.back().id == telling.areas.front().id)
            telling.areas.pop_back();
        const bool exact = isExact(story);
        telling.halves = !exact && (story == DemoStory::HalfScores || random_.oneIn(4));
        telling.average = story == DemoStory::AverageAsked;
        telling.tension = random_.oneIn(4);
        telling.missingBefore = story == DemoStory::MissingScores ? 30 : exact ? 0 : 3;
        telling.missingAfter = story == DemoStory::MissingScores ? 40 : 6;

        asking_ = {momentOf(start.addDays(-1), QTime(17, 0), options_.offsetMinutes), options_.offsetMinutes,
                   telling.areas.front().id, said(telling.path.start, /*halves=*/false)};
        addComplaintAndCourse(telling, start, ended && !days.empty() ? std::optional(days.back()) : std::nullopt,
                              sessions);
        addGoal(telling);
        addExtraScores(telling, start);
        for (std::size_t k = 0; k < visits.size(); ++k)
            addSession(telling, visits, days, k);
        addMeasures(telling, days);
        return start;
    }

    // Counted back from the last session; no Sundays.
    std::vector<QDate> daysOf(const std::vector<DemoVisit>& visits, QDate lastDay) const {
        std::vector<QDate> days;
        for (const DemoVisit& visit : visits) {
            QDate day = lastDay.addDays(visit.day - visits.back().day);
            if (day.dayOfWeek() == Qt::Sunday)
                day = day.addDays(-1);
            days.push_back(day);
        }
        return days;
    }

    void addComplaintAndCourse(Telling& telling, QDate start, std::optional<QDate> endedOn, int sessions) {
        const DemoComplaint& words = *telling.complaint;
        const auto text = [](const char16_t* utf16) { return QString::fromUtf16(utf16); };
        Complaint complaint;
        complaint.id = newId<Complaint>();
        complaint.client = telling.client->id;
        complaint.title = text(words.title);
        complaint.area = telling.areas.front().id;
        complaint.onset = start.addDays(-random_.between(14, 400));
        complaint.cause = text(words.cause);
        complaint.aggravating = text(words.aggravating);
        complaint.easing = text(words.easing);
        if (random_.oneIn(2)) {
            complaint.diagnosisByDoctor = text(words.diagnosis);
            complaint.code = text(words.code);
        }
        add(complaint);

        Course& course = telling.course;
        course.id = newId<Course>();
        course.client = telling.client->id;
        course.complaint = complaint.id;
        course.title = complaint.title;
        course.mainArea = complaint.area;
        course.therapist = options_.therapist;
        course.goalText = text(words.goal);
        if (random_.oneIn(3) || telling.story == DemoStory::PlateauAtGoal)
            course.goalScore = 2;
        course.plannedSessions = std::max(sessions, 8);
        course.intervalDays = telling.path.intervalDays;
        course.startedOn = start;
        if (telling.average)
            course.measures = u"[\"nrs_now\",\"nrs_avg\"]"_s;
        if (endedOn) {
            course.endedOn = *endedOn;
            course.outcome = telling.path.end < telling.path.start - 1.9 ? u"improved"_s : u"unchanged"_s;
            course.summary = u"%1 sessions. Last visit on %2."_s.arg(sessions).arg(endedOn->toString(Qt::ISODate));
            course.followUpOn = endedOn->addDays(90);
        }
        add(course);
        ++counts_.courses;
    }

    void addGoal(const Telling& telling) {
        if (random_.oneIn(3))
            return;
        Goal goal;
        goal.id = newId<Goal>();
        goal.course = telling.course.id;
        goal.text = telling.course.goalText;
        goal.baseline = random_.between(1, 4);
        goal.target = random_.between(7, 9);
        add(goal);
    }

    // Asked on the phone before there was any treatment.
    void addExtraScores(const Telling& telling, QDate start) {
        if (telling.story != DemoStory::ExtraBaseline)
            return;
        for (int i = 0; i < 2; ++i) {
            PainScore score = emptyScore(telling, telling.areas.front().id, Phase::Extra);
            score.takenAt = momentOf(start.addDays(-7 + 3 * i), QTime(18, 0), options_.offsetMinutes);
            score.value = said(telling.path.start + 0.5 * random_.noise(), telling.halves);
            addScore(score);
        }
    }

    PainScore emptyScore(const Telling& telling, const QString& area, Phase phase) {
        PainScore score;
        score.id = newId<PainScore>();
        score.client = telling.client->id;
        score.course = telling.course.id;
        score.area = area;
        score.phase = phase;
        score.offsetMinutes = options_.offsetMinutes;
        score.enteredBy = random_.percent(80) ? EnteredBy::Client : EnteredBy::Therapist;
        return score;
    }

    void addScore(const PainScore& score) {
        add(score);
        ++counts_.scores;
    }

    // A free hour on that day, the client's usual one first.
    QTime timeOn(QDate day) {
        int hour = hour_;
        if (options_.clients <= clientsWithOwnHours) {
            for (int tries = 0; tries < 12 && taken_.contains(day.toJulianDay() * 24 + hour); ++tries)
                hour = hour >= 19 ? 8 : hour + 1;
            taken_.insert(day.toJulianDay() * 24 + hour);
        }
        return {hour, 0};
    }

    static Since sinceOf(const std::vector<DemoVisit>& visits, std::size_t k) {
        if (k == 0)
            return Since::First;
        if (visits[k].flare)
            return Since::Flare;
        const double change = visits[k].before - visits[k - 1].before;
        return change < -0.4 ? Since::Better : change > 0.8 ? Since::Worse : Since::Same;
    }

    void addSession(const Telling& telling, const std::vector<DemoVisit>& visits, const std::vector<QDate>& days,
                    std::size_t k) {
        const Since since = sinceOf(visits, k);
        const DemoNote note = demoNote(since, random_);
        Session session;
        session.id = newId<Session>();
        session.client = telling.client->id;
        session.course = telling.course.id;
        session.therapist = options_.therapist;
        session.startedAt = momentOf(days[k], timeOn(days[k]), options_.offsetMinutes);
        session.offsetMinutes = options_.offsetMinutes;
        if (k == 0)
            asking_.at.utcMs = session.startedAt.utcMs - minutesForTheIntake * minuteMs;
        session.minutes = since == Since::Flare ? 45 : random_.oneIn(5) ? 90 : 60;
        session.type = k == 0 ? u"classic"_s : random_.oneIn(3) ? u"therapeutic"_s : u"manual"_s;
        if (k % 3 == 2) {  // now and then there is time for a few words only
            session.quickNote = note.subjective + u' ' + note.assessment + u' ' + note.plan;
        } else {
            session.subjective = note.subjective;
            session.reactionLast = note.reaction;
            session.objective = k % 3 == 0 ? QString::fromUtf16(telling.complaint->findings) : QString();
            session.assessment = note.assessment;
            session.plan = note.plan;
            session.advice = note.advice;
        }
        if (k + 1 < days.size())
            session.nextDueOn = days[k].addDays(telling.path.intervalDays);
        if (since == Since::Flare)
            addFlare(telling, days[k], session);
        add(session);
        ++counts_.sessions;
        for (const Area& area : telling.areas) {
            if (int(k) >= area.firstSession)
                addScores(telling, area, visits[k], session, k);
        }
        if (telling.tension)
            addTension(telling, visits[k], session);
        if (telling.story == DemoStory::WithDiary && k + 1 < visits.size())
            addDiary(telling, visits[k], visits[k + 1], days[k], days[k + 1]);
    }

    void addFlare(const Telling& telling, QDate day, Session& session) {
        CourseEvent event;
        event.id = newId<CourseEvent>();
        event.course = telling.course.id;
        event.kind = CourseEventKind::Flare;
        event.onDay = day.addDays(-random_.between(1, 2));
        event.text = demoFlareCause(random_);
        session.changedSince = event.text;
        add(event);
        if (random_.oneIn(2)) {
            event.id = newId<CourseEvent>();
            event.kind = CourseEventKind::Medicine;
            event.onDay = day;
            event.text = u"Ibuprofen for three days"_s;
            add(event);
        }
    }

    void addScores(const Telling& telling, const Area& area, const DemoVisit& visit, const Session& session,
                   std::size_t k) {
        const auto ask = [&](Phase phase, double pain, int missing, int minutesAfter) {
            PainScore score = emptyScore(telling, area.id, phase);
            score.session = session.id;
            score.takenAt = {session.startedAt.utcMs + minutesAfter * minuteMs};
            if (random_.percent(missing))
                score.state = ScoreState::NotAsked;
            else
                score.value = said(pain * area.share, telling.halves);
            addScore(score);
        };
        ask(Phase::Before, visit.before, k == 0 ? 0 : telling.missingBefore, 0);
        ask(Phase::After, visit.after, telling.missingAfter, session.minutes);
        if (telling.average)
            ask(Phase::Average, visit.before - 0.5 + 0.3 * random_.noise(), 0, 0);
    }

    void addTension(const Telling& telling, const DemoVisit& visit, const Session& session) {
        for (const Phase phase : {Phase::Before, Phase::After}) {
            Rating rating;
            rating.id = newId<Rating>();
            rating.client = telling.client->id;
            rating.course = telling.course.id;
            rating.session = session.id;
            rating.scale = Scale::Tension;
            rating.phase = phase;
            const double pain = phase == Phase::Before ? visit.before : visit.after;
            rating.value = said(pain + 0.8 * random_.noise(), /*halves=*/false);
            rating.takenAt = {session.startedAt.utcMs + (phase == Phase::After ? session.minutes * minuteMs : 0)};
            rating.offsetMinutes = options_.offsetMinutes;
            rating.enteredBy = EnteredBy::Client;
            add(rating);
        }
    }

    // Days 1, 3 and 5 after a session: the relief fades towards what the next visit finds.
    void addDiary(const Telling& telling, const DemoVisit& visit, const DemoVisit& next, QDate day, QDate nextDay) {
        double relief = std::max(0.0, next.before - visit.after);
        for (int after = 1; after <= 5 && day.addDays(after) < nextDay; ++after) {
            relief *= 1 - comesBackADay;
            if (after % 2 == 0 || random_.oneIn(8))
                continue;
            PainScore score = emptyScore(telling, telling.areas.front().id, Phase::Diary);
            score.takenAt = momentOf(day.addDays(after), QTime(20, 0), options_.offsetMinutes);
            score.value = said(next.before + 0.4 - relief * 1.3 + 0.3 * random_.noise(), /*halves=*/true);
            score.enteredBy = EnteredBy::Client;
            addScore(score);
        }
    }

    // Fingertip to floor for backs, and the client's own judgement of the change.
    void addMeasures(const Telling& telling, const std::vector<QDate>& days) {
        if (days.size() < 4 || !random_.oneIn(2))
            return;
        MeasureResult result;
        result.client = telling.client->id;
        result.course = telling.course.id;
        result.offsetMinutes = options_.offsetMinutes;
        const auto addOn = [&](QDate day, const QString& measure, double value, const QString& unit) {
            result.id = newId<MeasureResult>();
            result.measure = measure;
            result.value = value;
            result.unit = unit;
            result.takenAt = momentOf(day, QTime(hour_, 30), options_.offsetMinutes);
            add(result);
        };
        const double change = telling.path.start - telling.path.end;
        if (telling.course.mainArea.startsWith(u"back.")) {
            result.examiner = options_.therapist;
            const int reach = random_.between(14, 24);
            addOn(days.front(), u"ftf_cm"_s, reach, u"cm"_s);
            addOn(days.back(), u"ftf_cm"_s, std::max(0, reach - int(change * 2)), u"cm"_s);
            result.examiner.reset();
        }
        addOn(days.back(), u"grc11"_s, std::clamp(int(change * 0.8), -5, 5), u"score"_s);
    }

    const DemoOptions& options_;
    const DemoSink& sink_;
    DemoRandom random_{0, 0};
    DemoCounts counts_;
    ChangeSet changes_;
    int hour_ = 9;
    DemoAsking asking_;   // of the client in hand
    QSet<qint64> taken_;  // Julian day * 24 + hour
};

}  // namespace

DemoCounts makeDemo(const DemoOptions& options, const DemoSink& sink, const Progress& progress) {
    return Inventing(options, sink).run(progress);
}

PracticeInfo demoPractice(PracticeInfo practice) {
    practice.profession = u"Massage therapy"_s;
    practice.address = u"Mill Lane 4\n12345 Northwick"_s;
    practice.phone = u"+000 555 0100"_s;
    practice.email = u"practice@example.org"_s;
    practice.web = u"www.example.org"_s;
    practice.registration = u"Reg. no. 000-555"_s;
    return practice;
}

}  // namespace reliefbook
