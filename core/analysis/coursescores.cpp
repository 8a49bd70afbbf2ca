// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coursescores.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace reliefbook {
namespace {

/// One session of the course with its day.
struct Visit {
    const Session* session = nullptr;
    qint64 day = 0;
};

std::vector<Visit> visitsOf(const CourseRecords& records) {
    std::vector<Visit> visits;
    for (const Session& session : records.sessions) {
        if (session.state != SessionState::Void && !session.deletedAt)
            visits.push_back({&session, localDayNumber(session.startedAt, session.offsetMinutes)});
    }
    // By day first: across time zones the later session may fall on the earlier day.
    std::stable_sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
        return std::pair(a.day, a.session->startedAt) < std::pair(b.day, b.session->startedAt);
    });
    return visits;
}

bool isAskedAtSessions(Phase phase) {
    return phase == Phase::Before || phase == Phase::After || phase == Phase::Average;
}

/// The scores of one area: those of sessions by session.
struct AreaRows {
    std::map<Id<Session>, std::vector<const PainScore*>> ofSessions;
    std::vector<const PainScore*> others;
};

SessionScores scoresOf(const std::vector<const PainScore*>& rows) {
    SessionScores scores;
    for (const PainScore* row : rows) {
        if (row->state != ScoreState::Scored)
            continue;  // not asked, declined: missing, not 0
        if (row->phase == Phase::Before)
            scores.before = row->value;
        else if (row->phase == Phase::After)
            scores.after = row->value;
        else
            scores.average = row->value;
    }
    return scores;
}

bool wasAsked(const std::vector<const PainScore*>& rows) {
    return std::any_of(rows.begin(), rows.end(),
                       [](const PainScore* row) { return row->state != ScoreState::NotAsked; });
}

AreaScores areaScores(const QString& area, const AreaRows& rows, std::span<const Visit> visits) {
    AreaScores result;
    result.area = area;
    if (visits.empty())
        return result;
    const Visit& first = visits.front();
    result.firstDay = QDate::fromJulianDay(first.day);
    for (const Visit& visit : visits) {
        const auto found = rows.ofSessions.find(visit.session->id);
        SessionScores scores = found == rows.ofSessions.end() ? SessionScores{} : scoresOf(found->second);
        scores.day = static_cast<double>(visit.day - first.day);
        result.scores.sessions.push_back(scores);
        if (result.sessions.empty() || scores.day > result.scores.sessions[result.scores.sessions.size() - 2].day)
            result.sessions.push_back(visit.session->id);
    }
    for (const PainScore* row : rows.others) {
        if (row->state != ScoreState::Scored || !row->value)
            continue;
        if (row->phase == Phase::Extra && row->takenAt <= first.session->startedAt)
            result.scores.extraBaseline.push_back(*row->value);
        else if (row->phase == Phase::Diary)
            result.scores.diary.push_back(
                {.day = static_cast<double>(localDayNumber(row->takenAt, row->offsetMinutes) - first.day),
                 .score = *row->value});
    }
    result.scores = oneSessionADay(std::move(result.scores));
    return result;
}

}  // namespace

std::vector<AreaScores> scoresByArea(const CourseRecords& records) {
    const std::vector<Visit> visits = visitsOf(records);
    std::set<Id<Session>> known;
    for (const Visit& visit : visits)
        known.insert(visit.session->id);

    std::map<QString, AreaRows> areas;
    for (const PainScore& score : records.scores) {
        if (score.deletedAt || (score.session && !known.contains(*score.session)))
            continue;
        if (isAskedAtSessions(score.phase) && score.session)
            areas[score.area].ofSessions[*score.session].push_back(&score);
        else
            areas[score.area].others.push_back(&score);
    }

    std::vector<AreaScores> result;
    if (!records.course.mainArea.isEmpty()) {
        result.push_back(areaScores(records.course.mainArea, areas[records.course.mainArea], visits));
        result.back().scores.goal = records.course.goalScore;
    }
    for (const auto& [area, rows] : areas) {
        if (area == records.course.mainArea)
            continue;
        std::size_t first = 0;
        for (; first < visits.size(); ++first) {
            const auto found = rows.ofSessions.find(visits[first].session->id);
            if (found != rows.ofSessions.end() && wasAsked(found->second))
                break;
        }
        if (first < visits.size())
            result.push_back(areaScores(area, rows, std::span(visits).subspan(first)));
    }
    return result;
}

}  // namespace reliefbook
