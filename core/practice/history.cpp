// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/history.h"

#include "core/base/error.h"
#include "core/practice/sessionchanges.h"
#include "core/sql/table.h"

#include <QJsonDocument>

#include <algorithm>

namespace reliefbook {
namespace {

template <class T> bool isKind(QStringView kind) { return kind == QLatin1String(Table<T>::name); }

/// Calls `work` with a default record of the kind. Answers whether there is such a kind.
template <class Work, std::size_t I = 0> bool withKind(QStringView kind, Work&& work) {
    if constexpr (I == std::variant_size_v<Record>) {
        return false;
    } else {
        using T = std::variant_alternative_t<I, Record>;
        if (!isKind<T>(kind))
            return withKind<Work, I + 1>(kind, std::forward<Work>(work));
        work(T{});
        return true;
    }
}

Record fromHistory(QStringView kind, const QByteArray& json) {
    QJsonObject columns;
    withKind(kind, [&]<class T>(const T& fresh) { columns = toJson(Record(fresh)); });
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    for (auto column = stored.begin(); column != stored.end(); ++column)
        columns.insert(column.key(), column.value());
    return recordFromJson(kind, columns);
}

bool isInTheBin(const Record& record) {
    return std::visit([](const auto& one) { return one.deletedAt.has_value(); }, record);
}

QString nameOf(sql::Database& database, Id<User> user) {
    return database.value<QString>("SELECT name FROM user WHERE id = ?", user);
}

void addPast(std::vector<PastChange>& past, sql::Database& database, const Record& stored) {
    const std::vector<Version> versions = versionsOf(database, kindOf(stored), idOf(stored));
    PastChange first;
    first.act = PastChange::Act::Created;
    std::visit(
        [&](const auto& one) {
            first.at = one.createdAt;
            first.user = one.createdBy;
        },
        stored);
    first.after = versions.empty() ? stored : versions.front().record;
    past.push_back(std::move(first));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        PastChange change;
        change.at = versions[i].at;
        change.user = versions[i].user;
        change.before = versions[i].record;
        change.after = i + 1 < versions.size() ? versions[i + 1].record : stored;
        const bool was = isInTheBin(*change.before);
        const bool is = isInTheBin(change.after);
        change.act = is && !was   ? PastChange::Act::Deleted
                     : was && !is ? PastChange::Act::Restored
                                  : PastChange::Act::Changed;
        past.push_back(std::move(change));
    }
    past.back().isPresent = true;
}

/// What was recorded at a session, there or in the bin.
template <class T> void addHeld(std::vector<PastChange>& past, sql::Database& database, const Session& session) {
    // By the client first, whose index knows them, also those that lie in the bin.
    for (const T& held : sql::select<T>(database, "WHERE client_id = ? AND session_id = ?", session.client, session.id))
        addPast(past, database, Record(held));
}

}  // namespace

std::vector<Version> versionsOf(sql::Database& database, const char* kind, qint64 id) {
    std::vector<Version> versions;
    auto rows = database.query(
        "SELECT seq, at, user_id, merged_count, before FROM history WHERE record_id = ? AND kind = ? ORDER BY seq", id,
        QString::fromLatin1(kind));
    while (rows.next())
        versions.push_back({rows.column<qint64>(0), rows.column<Moment>(1), rows.column<Id<User>>(2),
                            rows.column<int>(3),
                            fromHistory(QString::fromLatin1(kind), rows.column<QString>(4).toUtf8())});
    return versions;
}

std::optional<Record> storedRecord(sql::Database& database, QStringView kind, qint64 id) {
    std::optional<Record> record;
    withKind(kind, [&]<class T>(const T&) {
        if (std::optional<T> found = sql::find(database, Id<T>{id}))
            record = std::move(*found);
    });
    return record;
}

std::vector<PastChange> pastOf(sql::Database& database, QStringView kind, qint64 id) {
    const sql::Snapshot snapshot(database);
    std::vector<PastChange> past;
    const std::optional<Record> stored = storedRecord(database, kind, id);
    if (!stored)
        return past;
    addPast(past, database, *stored);
    if (const Session* session = std::get_if<Session>(&*stored)) {
        addHeld<PainScore>(past, database, *session);
        addHeld<Rating>(past, database, *session);
        addHeld<MeasureResult>(past, database, *session);
        addHeld<Response>(past, database, *session);
    }
    std::stable_sort(past.begin(), past.end(), [](const PastChange& a, const PastChange& b) { return a.at < b.at; });
    std::reverse(past.begin(), past.end());
    for (PastChange& change : past)
        change.userName = nameOf(database, change.user);
    return past;
}

namespace {

/// Out of the bin first, where it lies there: creating a record again takes exactly what is stored.
template <class T> std::optional<T> unbinned(const T& stored) {
    if (!stored.deletedAt)
        return std::nullopt;
    T there = stored;
    there.deletedAt.reset();
    return there;
}

template <class T> ChangeSet backTo(const T& stored, T wanted) {
    ChangeSet changes;
    const std::optional<T> out = unbinned(stored);
    if (out)
        changes.push_back(creation(*out));
    wanted.deletedAt.reset();
    wanted.createdAt = stored.createdAt;
    wanted.createdBy = stored.createdBy;
    const T& from = out ? *out : stored;
    if (!(from == wanted))
        changes.push_back(update(from, wanted));
    return changes;
}

ChangeSet sessionBackTo(sql::Database& database, const Session& stored, Session wanted) {
    if (stored.state == SessionState::Signed)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Session>::name)});
    wanted.client = stored.client;
    wanted.course = stored.course;
    wanted.state = stored.state;
    wanted.signedAt = stored.signedAt;
    wanted.signedBy = stored.signedBy;
    wanted.signedHash = stored.signedHash;
    const bool isRetimed = wanted.startedAt != stored.startedAt || wanted.offsetMinutes != stored.offsetMinutes ||
                           wanted.minutes != stored.minutes;
    if (!isRetimed || stored.deletedAt)
        return backTo(stored, wanted);
    // What was asked at it follows the session to its day.
    ChangeSet changes =
        retimedSession(sessionRecords(database, stored.id), wanted.startedAt, wanted.offsetMinutes, wanted.minutes);
    for (Change& change : changes) {
        if (change.after && std::holds_alternative<Session>(*change.after)) {
            wanted.deletedAt.reset();
            change.after = Record(wanted);
        }
    }
    return changes;
}

}  // namespace

ChangeSet broughtBack(sql::Database& database, const Record& version) {
    return std::visit(
        [&]<class T>(const T& wanted) -> ChangeSet {
            const std::optional<T> stored = sql::find(database, wanted.id);
            if (!stored)
                throw Error(ErrorKind::NoSuchRecord, {QLatin1String(Table<T>::name), QString::number(wanted.id.value)});
            if constexpr (std::is_same_v<T, Session>) {
                return sessionBackTo(database, *stored, wanted);
            } else if constexpr (requires { wanted.takenAt; }) {
                T own = wanted;
                own.client = stored->client;
                own.course = stored->course;
                own.session = stored->session;
                own.takenAt = stored->takenAt;
                own.offsetMinutes = stored->offsetMinutes;
                return backTo(*stored, own);
            } else {
                return backTo(*stored, wanted);
            }
        },
        version);
}

}  // namespace reliefbook
