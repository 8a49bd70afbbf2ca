// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessionchanges.h"

#include "core/base/error.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {
namespace {

constexpr qint64 minuteMs = 60'000;

void refuseSigned(const Session& session) {
    if (session.state == SessionState::Signed)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Session>::name)});
}

qint64 endOf(const Session& session) { return session.startedAt.utcMs + session.minutes * minuteMs; }

/// Every record of the session as `change` makes it, the session first.
template <class F> ChangeSet changedAll(const SessionRecords& records, const Session& after, F change) {
    ChangeSet changes{update(records.session, after)};
    const auto add = [&](const auto& all) {
        for (const auto& before : all) {
            auto record = before;
            change(record);
            changes.push_back(update(before, record));
        }
    };
    add(records.scores);
    add(records.ratings);
    add(records.results);
    add(records.responses);
    return changes;
}

ChangeSet moved(const SessionRecords& records, Id<Client> client, std::optional<Id<Course>> course) {
    refuseSigned(records.session);
    if (records.session.client == client && records.session.course == course)
        return {};
    // What somebody answered, and signed, is theirs.
    if (records.session.client != client && !records.responses.empty())
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Response>::name)});
    Session after = records.session;
    after.client = client;
    after.course = course;
    return changedAll(records, after, [&](auto& record) {
        record.client = client;
        record.course = course;
        // A goal stays with its course.
        if constexpr (requires { record.goal; })
            record.goal.reset();
    });
}

ChangeSet withState(const SessionRecords& records, SessionState state) {
    refuseSigned(records.session);
    Session after = records.session;
    after.state = state;
    return {update(records.session, after)};
}

template <class T> void addRemovals(ChangeSet& changes, const std::vector<T>& records) {
    for (const T& record : records)
        changes.push_back(removal(record));
}

}  // namespace

std::optional<PainAnswer> answerOf(const SessionRecords& records, QStringView area, Phase phase) {
    for (const PainScore& score : records.scores) {
        if (score.phase == phase && score.area == area)
            return PainAnswer{score.state, score.value};
    }
    return std::nullopt;
}

ChangeSet scored(const SessionRecords& records, const QString& area, Phase phase,
                 const std::optional<PainAnswer>& answer) {
    const Session& session = records.session;
    refuseSigned(session);
    const auto stored = std::find_if(records.scores.begin(), records.scores.end(), [&](const PainScore& score) {
        return score.phase == phase && score.area == area;
    });
    if (stored == records.scores.end()) {
        if (!answer)
            return {};
        PainScore score;
        score.id = Id<PainScore>::make();
        score.client = session.client;
        score.course = session.course;
        score.session = session.id;
        score.area = area;
        score.phase = phase;
        score.state = answer->state;
        score.value = answer->value;
        score.takenAt = phase == Phase::After ? Moment{endOf(session)} : session.startedAt;
        score.offsetMinutes = session.offsetMinutes;
        return {creation(score)};
    }
    if (!answer)
        return {removal(*stored)};
    PainScore after = *stored;
    after.state = answer->state;
    after.value = answer->value;
    if (after == *stored)
        return {};
    return {update(*stored, after)};
}

ChangeSet movedSession(const SessionRecords& records, const Course& to) { return moved(records, to.client, to.id); }

ChangeSet movedSession(const SessionRecords& records, Id<Client> to) { return moved(records, to, std::nullopt); }

ChangeSet retimedSession(const SessionRecords& records, Moment startedAt, int offsetMinutes, int minutes) {
    refuseSigned(records.session);
    Session after = records.session;
    after.startedAt = startedAt;
    after.offsetMinutes = offsetMinutes;
    after.minutes = minutes;
    if (after == records.session)
        return {};
    const qint64 shift = startedAt.utcMs - records.session.startedAt.utcMs;
    ChangeSet changes = changedAll(records, after, [&]<class T>(T& record) {
        if constexpr (requires { record.takenAt; }) {
            const bool atTheEnd = record.takenAt.utcMs == endOf(records.session);
            record.takenAt.utcMs = atTheEnd ? endOf(after) : record.takenAt.utcMs + shift;
            record.offsetMinutes = offsetMinutes;
        }
    });
    std::erase_if(changes, [](const Change& change) { return *change.before == *change.after; });
    return changes;
}

ChangeSet retimedSession(const SessionRecords& records, QDate day, QTime time, int minutes) {
    const Session& session = records.session;
    // Nobody types seconds: of the minute that is shown, the start stays as it is.
    const QDateTime shown = localTime(session.startedAt, session.offsetMinutes);
    if (shown.date() == day && shown.time().hour() == time.hour() && shown.time().minute() == time.minute())
        return retimedSession(records, session.startedAt, session.offsetMinutes, minutes);
    int offset = session.offsetMinutes;
    if (offset == offsetMinutesAt(session.startedAt))
        offset = offsetMinutesAt(momentOf(day, time, offset));
    return retimedSession(records, momentOf(day, time, offset), offset, minutes);
}

ChangeSet renamedArea(const SessionRecords& records, const QString& from, const QString& to) {
    refuseSigned(records.session);
    ChangeSet changes;
    if (from == to)
        return changes;
    for (const PainScore& before : records.scores) {
        if (before.area == to)
            throw Error(ErrorKind::BadInput, {QLatin1String(Table<PainScore>::name), to});
        if (before.area != from)
            continue;
        PainScore after = before;
        after.area = to;
        changes.push_back(update(before, after));
    }
    return changes;
}

ChangeSet removedArea(const SessionRecords& records, QStringView area) {
    refuseSigned(records.session);
    ChangeSet changes;
    for (const PainScore& score : records.scores) {
        if (score.area == area)
            changes.push_back(removal(score));
    }
    return changes;
}

ChangeSet voidedSession(const SessionRecords& records) { return withState(records, SessionState::Void); }

ChangeSet revivedSession(const SessionRecords& records) { return withState(records, SessionState::Draft); }

ChangeSet removedSession(const SessionRecords& records) {
    refuseSigned(records.session);
    if (std::ranges::any_of(records.responses,
                            [](const Response& one) { return one.state == ResponseState::Complete; }))
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Response>::name)});
    ChangeSet changes;
    addRemovals(changes, records.responses);
    addRemovals(changes, records.results);
    addRemovals(changes, records.ratings);
    addRemovals(changes, records.scores);
    changes.push_back(removal(records.session));
    return changes;
}

}  // namespace reliefbook
