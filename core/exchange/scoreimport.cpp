// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scoreimport.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

const QTime noon(12, 0);

// The local time of an imported session. Finding a zone's offset is slow, and many sessions share a day.
class Noons {
public:
    struct Noon {
        Moment moment;
        int offsetMinutes = 0;
    };

    Noon of(qint64 day) {
        const auto known = noons_.constFind(day);
        if (known != noons_.constEnd())
            return *known;
        const QDate date = QDate::fromJulianDay(day);
        const int offset = offsetMinutesAt(momentOf(date, noon, 0));
        return *noons_.insert(day, {momentOf(date, noon, offset), offset});
    }

private:
    QHash<qint64, Noon> noons_;
};

bool isWorse(const ScoreRow& a, const ScoreRow& b) {
    return std::pair(a.before.value_or(-1), a.after.value_or(-1)) >
           std::pair(b.before.value_or(-1), b.after.value_or(-1));
}

struct KnownSession {
    const Session* session = nullptr;
    std::vector<const PainScore*> scores;
};
struct KnownCourse {
    const Course* course = nullptr;
    QHash<qint64, KnownSession> sessions;  // by local day

    qint64 firstDay() const {
        qint64 first = course->startedOn.toJulianDay();
        bool any = false;
        for (auto it = sessions.keyBegin(); it != sessions.keyEnd(); ++it) {
            first = any ? std::min(first, *it) : *it;
            any = true;
        }
        return first;
    }
    bool holds(const QString& area) const {
        return std::ranges::any_of(sessions, [&](const KnownSession& session) {
            return std::ranges::any_of(session.scores, [&](const PainScore* score) { return score->area == area; });
        });
    }
};

class Plan {
public:
    Plan(const ScoreFile& file, const KnownScores& known, const ScoreImportOptions& options)
        : file_(file),
          known_(known),
          options_(options) {
        import_.problems = file.problems;
    }

    ScoreImport make() {
        indexKnown();
        groupRows();
        if (file_.countsDays)
            shiftToStart();
        for (std::size_t i = 0; i < file_.series.size(); ++i) {
            if (!rows_[i].empty())
                planSeries(file_.series[i], rows_[i]);
        }
        std::ranges::stable_sort(import_.problems, {}, &LineProblem::line);
        return std::move(import_);
    }

private:
    void indexKnown() {
        for (const Client& client : known_.clients)
            clients_.insert(client.fileNo, client.id);
        QHash<qint64, KnownCourse*> courses;
        QHash<qint64, KnownSession*> sessions;
        for (const Course& course : known_.courses) {
            // std::map: what points into it must stay while it grows
            auto& known = courses_[{course.client, folded(course.title)}];
            if (known.course)
                continue;  // a second course of this title: the first is the imported one
            known.course = &course;
            courses.insert(course.id.value, &known);
        }
        for (const Session& session : known_.sessions) {
            if (KnownCourse* course = session.course ? courses.value(session.course->value) : nullptr) {
                KnownSession& known = course->sessions[localDayNumber(session.startedAt, session.offsetMinutes)];
                if (!known.session)
                    known.session = &session;
            }
        }
        for (auto& entry : courses_) {
            for (KnownSession& session : entry.second.sessions)
                sessions.insert(session.session->id.value, &session);
        }
        for (const PainScore& score : known_.scores) {
            if (KnownSession* session = score.session ? sessions.value(score.session->value) : nullptr)
                session->scores.push_back(&score);
        }
    }

    // By series and day; of several lines of one day the worst stays.
    void groupRows() {
        rows_.resize(file_.series.size());
        for (const ScoreRow& row : file_.rows)
            rows_[std::size_t(row.series)].push_back(row);
        for (std::vector<ScoreRow>& rows : rows_) {
            std::ranges::stable_sort(rows, {}, &ScoreRow::day);
            std::size_t kept = 0;
            for (std::size_t i = 1; i < rows.size(); ++i) {
                if (rows[i].day != rows[kept].day) {
                    rows[++kept] = rows[i];
                    continue;
                }
                ++import_.sameDay;
                if (isWorse(rows[i], rows[kept]))
                    rows[kept] = rows[i];
            }
            if (!rows.empty())
                rows.resize(kept + 1);
        }
    }

    const KnownCourse* knownCourse(const ScoreSeries& series) const {
        const auto client = clients_.constFind(series.fileNo);
        if (client == clients_.constEnd())
            return nullptr;
        const auto found = courses_.find({*client, folded(series.area)});
        return found == courses_.end() ? nullptr : &found->second;
    }

    // A file without dates that comes a second time, or has grown, must meet its own sessions: then day 0 is where its
    // courses say it was, whatever day it is today.
    void shiftToStart() {
        std::map<qint64, int> votes;
        qint64 last = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (rows_[i].empty())
                continue;
            last = std::max(last, rows_[i].back().day);
            if (const KnownCourse* course = knownCourse(file_.series[i]))
                ++votes[course->firstDay() - rows_[i].front().day];
        }
        qint64 start = options_.today.toJulianDay() - last;
        const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
        if (options_.start)
            start = options_.start->toJulianDay();
        else if (most != votes.end())
            start = most->first;
        import_.start = QDate::fromJulianDay(start);
        for (std::vector<ScoreRow>& rows : rows_) {
            for (ScoreRow& row : rows)
                row.day += start;
        }
    }

    Id<Client> clientOf(const ScoreSeries& series) {
        auto found = clients_.constFind(series.fileNo);
        if (found == clients_.constEnd()) {
            Client client;
            client.id = Id<Client>::make();
            client.fileNo = series.fileNo;
            client.firstName = series.firstName;
            client.lastName = series.lastName;
            found = clients_.insert(client.fileNo, client.id);
            import_.clients.push_back(std::move(client));
            ++import_.clientCount.created;
        } else if (!counted_.contains(series.fileNo)) {
            ++import_.clientCount.matched;
        }
        counted_.insert(series.fileNo, true);
        return *found;
    }

    void planSeries(const ScoreSeries& series, const std::vector<ScoreRow>& rows) {
        const Id<Client> client = clientOf(series);
        const KnownCourse* known = knownCourse(series);
        Place place{client, {}, series.region, known};
        if (known) {
            ++import_.courseCount.matched;
            place.course = known->course->id;
            // Somebody may have corrected the region since, of the course or of its scores too.
            if (!known->holds(series.region) && !known->course->mainArea.isEmpty())
                place.area = known->course->mainArea;
        } else {
            Course course;
            course.id = Id<Course>::make();
            course.client = client;
            course.title = series.area;
            course.mainArea = series.region;
            course.therapist = options_.therapist;
            course.startedOn = QDate::fromJulianDay(rows.front().day);
            place.course = course.id;
            import_.courses.push_back(std::move(course));
            ++import_.courseCount.created;
        }
        for (const ScoreRow& row : rows)
            planRow(row, place);
    }

    struct Place {
        Id<Client> client;
        Id<Course> course;
        QString area;
        const KnownCourse* known = nullptr;
    };

    void planRow(const ScoreRow& row, const Place& place) {
        KnownSession known;
        if (place.known)
            known = place.known->sessions.value(row.day);
        Session session;
        if (known.session) {
            session = *known.session;
            ++import_.sessionCount.matched;
        } else {
            const Noons::Noon when = noons_.of(row.day);
            session.id = Id<Session>::make();
            session.client = place.client;
            session.course = place.course;
            session.therapist = options_.therapist;
            session.startedAt = when.moment;
            session.offsetMinutes = when.offsetMinutes;
            import_.sessions.push_back(session);
            ++import_.sessionCount.created;
        }
        if (row.before)
            planScore(row, place, session, known, Phase::Before, *row.before);
        if (row.after)
            planScore(row, place, session, known, Phase::After, *row.after);
    }

    void planScore(const ScoreRow& row, const Place& place, const Session& session, const KnownSession& known,
                   Phase phase, double value) {
        const auto stored = std::ranges::find_if(
            known.scores, [&](const PainScore* score) { return score->phase == phase && score->area == place.area; });
        if (stored != known.scores.end()) {
            ++import_.scoreCount.matched;
            if ((*stored)->value != value) {
                const QString was = (*stored)->value ? QString::number(*(*stored)->value) : u"-"_s;
                import_.problems.push_back(
                    {row.line, LineProblemKind::DifferentScore, was + u'/' + QString::number(value)});
            }
            return;
        }
        if (session.state == SessionState::Signed) {
            import_.problems.push_back({row.line, LineProblemKind::SignedSession, QString::number(value)});
            return;
        }
        PainScore score;
        score.id = Id<PainScore>::make();
        score.client = place.client;
        score.course = place.course;
        score.session = session.id;
        score.area = place.area;
        score.phase = phase;
        score.value = value;
        score.takenAt = session.startedAt;
        if (phase == Phase::After)
            score.takenAt.utcMs += session.minutes * qint64(60'000);
        score.offsetMinutes = session.offsetMinutes;
        score.enteredBy = EnteredBy::Import;
        import_.scores.push_back(std::move(score));
        ++import_.scoreCount.created;
    }

    const ScoreFile& file_;
    const KnownScores& known_;
    const ScoreImportOptions& options_;
    ScoreImport import_;
    std::vector<std::vector<ScoreRow>> rows_;  // by series, in order of the day
    QHash<QString, Id<Client>> clients_;       // by file number
    QHash<QString, bool> counted_;
    std::map<std::pair<Id<Client>, QString>, KnownCourse> courses_;  // by client and folded title
    Noons noons_;
};

template <class T> void addCreations(ChangeSet& changes, const std::vector<T>& records) {
    for (const T& record : records)
        changes.push_back(creation(record));
}

}  // namespace

ChangeSet ScoreImport::changes() const {
    ChangeSet changes;
    changes.reserve(clients.size() + courses.size() + sessions.size() + scores.size());
    addCreations(changes, clients);
    addCreations(changes, courses);
    addCreations(changes, sessions);
    addCreations(changes, scores);
    return changes;
}

ScoreImport planImport(const ScoreFile& file, const KnownScores& known, const ScoreImportOptions& options) {
    return Plan(file, known, options).make();
}

}  // namespace reliefbook
