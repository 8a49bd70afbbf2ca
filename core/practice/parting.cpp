// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/parting.h"

#include "core/base/error.h"
#include "core/practice/eachkind.h"
#include "core/sql/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unordered_map>
#include <unordered_set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

template <class T>
constexpr bool isMovable = !std::is_same_v<T, Client> && !std::is_same_v<T, ClientMerge> && requires(T record) {
    record.client;
};
template <class T> constexpr bool hasSession = requires(T record) { record.session; };
template <class T> constexpr bool hasCourse = requires(T record) { record.course; };

QJsonObject objectOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

/// Gathers one parting. Whether a record goes is asked of what it hangs on first: records of one session, finding or
/// signature are always of one client.
class Partery {
public:
    Partery(sql::Database& database, const ClientMerge& merge)
        : database_(database),
          merge_(merge),
          before_(objectOf(merge.before)),
          kept_(usable(merge.client)),
          other_(usable(merge.merged)) {
        if (merge.deletedAt || other_.mergedInto != kept_.id || kept_.mergedInto)
            throw Error(ErrorKind::Conflict, {u"client_merge"_s, QString::number(merge.id.value)});
        const QJsonObject moved = objectOf(merge.moved);
        for (const auto& ids : moved) {
            for (const auto& id : ids.toArray())
                moved_.insert(id.toString().toLongLong());
        }
        changeClients();
        findSignatures();
        forEachKind([this]<class T>() { settle<T>(); });
        rewire(moved.value(QLatin1String(Table<ClientRelation>::name)).toArray());
        answerAsBefore();
        parting_.changes.push_back(removal(merge));
    }

    Parting take() { return std::move(parting_); }

private:
    Client usable(Id<Client> id) {
        const std::optional<Client> found = sql::find(database_, id);
        if (!found || found->deletedAt)
            throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(id.value)});
        if (found->restrictedAt)
            throw Error(ErrorKind::NotAllowed, {u"client"_s, u"restricted"_s});
        return *found;
    }

    /// The kept one first: a file number must be free before the other has it again.
    void changeClients() {
        QJsonObject now = toJson(Record(kept_));
        const QJsonObject was = before_.value(u"client"_s).toObject();
        const QJsonObject given = before_.value(u"after"_s).toObject();
        for (auto value = given.begin(); value != given.end(); ++value) {
            if (now.value(value.key()) == value.value() && was.contains(value.key()))
                now.insert(value.key(), was.value(value.key()));
        }
        parting_.changes.push_back(update(kept_, std::get<Client>(recordFromJson(u"client", now))));
        QJsonObject theirs = toJson(Record(other_));
        const QJsonObject merged = before_.value(u"merged"_s).toObject();
        for (const QString& column : {u"archived_at"_s, u"file_no"_s}) {
            if (merged.contains(column))
                theirs.insert(column, merged.value(column));
        }
        auto again = std::get<Client>(recordFromJson(u"client", theirs));
        again.mergedInto.reset();
        parting_.changes.push_back(update(other_, again));
    }

    /// A signature goes with the form or the consent it stands under.
    void findSignatures() {
        for (const Session& session : sql::select<Session>(database_, whereKept, kept_.id))
            goes_[session.id.value] = moved_.contains(session.id.value);
        for (const Response& response : sql::select<Response>(database_, whereKept, kept_.id)) {
            const bool away = goesWith(response.session, response);
            goes_[response.id.value] = away;
            if (response.signature)
                goes_[response.signature->value] = away;
        }
        for (const Consent& consent : sql::select<Consent>(database_, whereKept, kept_.id)) {
            if (consent.signature)
                goes_.emplace(consent.signature->value, goesWith(consent.response, consent));
        }
    }

    /// Whether what this refers to goes; none where it isn't among the kept client's records outside the bin.
    template <class U> std::optional<bool> fateOf(const std::optional<Id<U>>& id) const {
        const auto known = id ? goes_.find(id->value) : goes_.end();
        return known == goes_.end() ? std::nullopt : std::optional(known->second);
    }

    /// With what it hangs on, which stays where it lies in the bin.
    template <class U, class T> bool goesWith(const std::optional<Id<U>>& id, const T& record) const {
        return id ? fateOf(id).value_or(false) : moved_.contains(record.id.value);
    }

    template <class T> bool goes(const T& record) const {
        if constexpr (std::is_same_v<T, SignedText>)
            return fateOf(std::optional(record.id)).value_or(moved_.contains(record.id.value));
        else if constexpr (std::is_same_v<T, Clearance>)
            return goesWith(std::optional(record.finding), record);
        else if constexpr (std::is_same_v<T, FindingOverride>)
            return goesWith(std::optional(record.session), record);
        else if constexpr (std::is_same_v<T, Finding> || std::is_same_v<T, Consent>)
            return goesWith(record.response, record);
        else if constexpr (std::is_same_v<T, Response>)
            return goesWith(record.session, record);
        else if constexpr (hasSession<T> && hasCourse<T>)
            return record.session ? goesWith(record.session, record) : goesWith(record.course, record);
        else
            return moved_.contains(record.id.value);
    }

    template <class T> void settle() {
        if constexpr (isMovable<T>) {
            for (const T& record : sql::select<T>(database_, whereKept, kept_.id)) {
                const bool away = goes(record);
                goes_.insert_or_assign(record.id.value, away);
                T after = record;
                after.client = away ? other_.id : kept_.id;
                part(after, away);
                if (away)
                    ++parting_.back;
                else if (record.createdAt > merge_.createdAt)
                    ++parting_.since;
                if (after != record)
                    parting_.changes.push_back(update(record, after));
            }
        }
    }

    /// From what is the other client's now.
    template <class T> void part(T& record, bool away) {
        if constexpr (std::is_same_v<T, Course>) {
            if (fateOf(record.complaint).value_or(away) != away)
                record.complaint.reset();
        }
        if constexpr (std::is_same_v<T, FindingOverride>)
            withItsFinding(record, away);
        else if constexpr (std::is_same_v<T, Session>) {
            if (fateOf(record.course).value_or(away) != away)
                record.course.reset();
            courses_[record.id.value] = record.course;
        } else if constexpr (hasSession<T> && hasCourse<T>) {
            const auto held = record.session ? courses_.find(record.session->value) : courses_.end();
            const std::optional<Id<Course>> course =
                held != courses_.end() ? held->second
                                       : (fateOf(record.course).value_or(away) == away ? record.course : std::nullopt);
            if constexpr (requires { record.goal; }) {
                if (course != record.course)
                    record.goal.reset();
            }
            record.course = course;
        }
    }

    /// A finding of the one that was overridden at a session of the other is written down for both.
    void withItsFinding(FindingOverride& record, bool away) {
        if (fateOf(std::optional(record.finding)).value_or(away) == away)
            return;
        std::optional<Finding> copy = sql::find(database_, record.finding);
        if (!copy)
            return;
        copy->id = Id<Finding>::make();
        copy->client = away ? other_.id : kept_.id;
        copy->response.reset();
        record.finding = copy->id;
        parting_.changes.push_back(creation(*copy));
    }

    /// Whoever named the other before names them again, unless that was changed since.
    void rewire(const QJsonArray& relations) {
        for (const auto& id : relations) {
            const auto relation = sql::find(database_, Id<ClientRelation>{id.toString().toLongLong()});
            if (!relation || relation->deletedAt || relation->otherClient != kept_.id)
                continue;
            ClientRelation after = *relation;
            after.otherClient = other_.id;
            parting_.changes.push_back(update(*relation, after));
            ++parting_.back;
        }
    }

    void answerAsBefore() {
        const QJsonObject answers = before_.value(QLatin1String(Table<CustomValue>::name)).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            const auto stored = sql::find(database_, Id<CustomValue>{answer.key().toLongLong()});
            const QJsonObject values = answer.value().toObject();
            if (!stored || stored->deletedAt || stored->value != values.value(u"after"_s).toString())
                continue;
            CustomValue after = *stored;
            after.value = values.value(u"before"_s).toString();
            parting_.changes.push_back(update(*stored, after));
        }
    }

    static constexpr auto whereKept = "WHERE client_id = ? AND deleted_at IS NULL";

    sql::Database& database_;
    const ClientMerge& merge_;
    QJsonObject before_;
    Client kept_, other_;
    std::unordered_set<qint64> moved_;
    std::unordered_map<qint64, bool> goes_;                          // by record, as far as settled
    std::unordered_map<qint64, std::optional<Id<Course>>> courses_;  // of sessions, as they become
    Parting parting_;
};

}  // namespace

std::vector<ClientMerge> mergesInto(sql::Database& database, Id<Client> client) {
    return sql::select<ClientMerge>(
        database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY created_at DESC, id DESC", client);
}

Parting partedClients(sql::Database& database, const ClientMerge& merge) {
    const sql::Snapshot snapshot(database);
    return Partery(database, merge).take();
}

}  // namespace reliefbook
