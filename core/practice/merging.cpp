// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/merging.h"

#include "core/base/error.h"
#include "core/practice/eachkind.h"
#include "core/sql/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto whereThere = "WHERE client_id = ? AND deleted_at IS NULL";

Client usableClient(sql::Database& database, Id<Client> id) {
    const std::optional<Client> found = sql::find(database, id);
    if (!found || found->deletedAt || found->mergedInto)
        throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(id.value)});
    if (found->restrictedAt)
        throw Error(ErrorKind::NotAllowed, {u"client"_s, u"restricted"_s});
    return *found;
}

bool isNothing(const QJsonValue& value) { return value.isNull() || value == QJsonValue(QString()); }

/// `kept` with the chosen values of `other`.
Client withValues(const Client& kept, const Client& other, const Merging& merging) {
    Client after = kept;
    Table<Client>::eachColumn([&](const auto& column) {
        if (merging.columns.contains(QLatin1String(column.name)) &&
            mergeableColumns().contains(QLatin1String(column.name)))
            after.*column.member = other.*column.member;
    });
    if (merging.bothNotes && !other.note.isEmpty() && kept.note != other.note)
        after.note = kept.note.isEmpty() ? other.note : kept.note + u"\n\n"_s + other.note;
    return after;
}

/// Gathers one merge, kind by kind.
class Mergery {
public:
    Mergery(sql::Database& database, const Merging& merging, Moment at)
        : database_(database),
          merging_(merging),
          kept_(usableClient(database, merging.kept)),
          other_(usableClient(database, merging.other)) {
        if (kept_.id == other_.id)
            throw Error(ErrorKind::Bug, {u"a client merged with themselves"_s});
        changeClients(at);
        forEachKind([this]<class T>() { move<T>(); });
        rewire();
        noteIt();
    }

    Merge take() { return std::move(merge_); }

private:
    void changeClients(Moment at) {
        // First the one who is given up: a file number must be free before the other takes it.
        Client gone = other_;
        gone.mergedInto = kept_.id;
        if (!gone.archivedAt)
            gone.archivedAt = at;
        const Client after = withValues(kept_, other_, merging_);
        if (after.fileNo != kept_.fileNo)
            gone.fileNo.clear();
        merge_.changes.push_back(update(other_, gone));
        merge_.changes.push_back(update(kept_, after));
        const QJsonObject now = toJson(Record(after));
        for (const QString& column : changedColumns(Record(kept_), Record(after)))
            values_.insert(column, now.value(column));
        for (const AnsweredTwice& both : answeredTwice(database_, kept_.id, other_.id)) {
            if (std::ranges::find(merging_.fields, both.field.id) == merging_.fields.end())
                continue;
            CustomValue answer = both.kept;
            answer.value = both.other.value;
            merge_.changes.push_back(update(both.kept, answer));
            answers_.insert(QString::number(answer.id.value),
                            QJsonObject{{u"before"_s, both.kept.value}, {u"after"_s, answer.value}});
        }
    }

    template <class T> void move() {
        if constexpr (!std::is_same_v<T, Client> && !std::is_same_v<T, ClientMerge> &&
                      requires(T record) { record.client; }) {
            KindIds ids{Table<T>::name, {}};
            for (const T& record : sql::select<T>(database_, whereThere, other_.id)) {
                if (stays(record))
                    continue;
                T moved = record;
                moved.client = kept_.id;
                ids.ids.push_back(record.id.value);
                moving_.insert(record.id.value);
                merge_.changes.push_back(update(record, moved));
            }
            merge_.moving.push_back(std::move(ids));
        }
    }

    template <class T> bool stays(const T& record) {
        if constexpr (std::is_same_v<T, ClientRelation>)
            return record.otherClient == kept_.id;
        if constexpr (std::is_same_v<T, ClientTag>)
            return isTaken("client_tag", "tag_id", record.tag.value);
        if constexpr (std::is_same_v<T, CustomValue>)
            return isTaken("custom_value", "field_id", record.field.value);
        if constexpr (std::is_same_v<T, DistinctClients>)
            return true;  // of that file it was said
        return hangsOnWhatStays(record);
    }

    /// What hangs on a record in the bin stays with it. The kinds come in the order of dependence.
    template <class T> bool hangsOnWhatStays(const T& record) const {
        const auto staysToo = [this](const auto& id) { return id && !moving_.contains(id->value); };
        bool stays = false;
        if constexpr (requires { record.finding; })
            stays = staysToo(std::optional(record.finding));
        if constexpr (requires { record.response; })
            stays = stays || staysToo(record.response);
        if constexpr (std::is_same_v<T, FindingOverride>)
            stays = stays || staysToo(std::optional(record.session));
        else if constexpr (requires { record.session; })
            stays = stays || (record.session ? staysToo(record.session) : staysToo(record.course));
        if constexpr (requires { record.signature; })
            stays = stays || staysToo(record.signature);
        return stays;
    }

    /// Whether the kept client has one already, of which there can be one only.
    bool isTaken(const std::string& table, const std::string& column, qint64 value) {
        return database_.value<qint64>("SELECT count(*) FROM " + table + " WHERE client_id = ? AND " + column +
                                           " = ? AND deleted_at IS NULL",
                                       kept_.id, value) > 0;
    }

    /// Whoever named the other names the kept one.
    void rewire() {
        const auto naming = sql::select<ClientRelation>(
            database_,
            "WHERE other_client_id = ? AND client_id <> ? AND deleted_at IS NULL AND client_id NOT IN "
            "(SELECT id FROM client WHERE restricted_at IS NOT NULL)",
            other_.id, kept_.id);
        const auto relations = std::ranges::find_if(
            merge_.moving, [](const KindIds& ids) { return ids.kind == Table<ClientRelation>::name; });
        for (const ClientRelation& relation : naming) {
            ClientRelation after = relation;
            after.otherClient = kept_.id;
            relations->ids.push_back(relation.id.value);
            merge_.changes.push_back(update(relation, after));
        }
    }

    void noteIt() {
        QJsonObject moved;
        for (const KindIds& kind : merge_.moving) {
            QJsonArray ids;
            for (const qint64 id : kind.ids)
                ids.append(QString::number(id));
            if (!ids.isEmpty())
                moved.insert(QLatin1String(kind.kind), ids);
        }
        const QJsonObject before{{u"client"_s, toJson(Record(kept_))},
                                 {u"merged"_s, toJson(Record(other_))},
                                 {u"after"_s, values_},
                                 {u"custom_value"_s, answers_}};
        ClientMerge note;
        note.id = Id<ClientMerge>::make();
        note.client = kept_.id;
        note.merged = other_.id;
        note.moved = QString::fromUtf8(QJsonDocument(moved).toJson(QJsonDocument::Compact));
        note.before = QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact));
        merge_.changes.push_back(creation(note));
    }

    sql::Database& database_;
    const Merging& merging_;
    Client kept_, other_;
    Merge merge_;
    std::unordered_set<qint64> moving_;
    QJsonObject values_;   // of the kept client, that the merge gave
    QJsonObject answers_;  // to the practice's own fields, by id of the answer
};

}  // namespace

QStringList mergeableColumns() {
    static const QStringList own{u"id"_s,         u"archived_at"_s, u"restricted_at"_s, u"merged_into"_s,
                                 u"created_at"_s, u"created_by"_s,  u"deleted_at"_s};
    QStringList columns;
    Table<Client>::eachColumn([&](const auto& column) {
        if (!own.contains(QLatin1String(column.name)))
            columns << QLatin1String(column.name);
    });
    return columns;
}

QStringList differingColumns(const Client& kept, const Client& other) {
    QStringList columns = changedColumns(Record(kept), Record(other));
    erase_if(columns, [all = mergeableColumns()](const QString& column) { return !all.contains(column); });
    return columns;
}

QStringList suggestedColumns(const Client& kept, const Client& other) {
    QStringList columns = differingColumns(kept, other);
    const QJsonObject has = toJson(Record(kept));
    erase_if(columns, [&](const QString& column) { return !isNothing(has.value(column)); });
    return columns;
}

std::vector<AnsweredTwice> answeredTwice(sql::Database& database, Id<Client> kept, Id<Client> other) {
    std::vector<AnsweredTwice> both;
    const auto others = sql::select<CustomValue>(database, whereThere, other);
    for (const CustomValue& mine : sql::select<CustomValue>(database, whereThere, kept)) {
        const auto theirs =
            std::ranges::find_if(others, [&](const CustomValue& value) { return value.field == mine.field; });
        const std::optional<CustomField> field = sql::find(database, mine.field);
        if (theirs != others.end() && theirs->value != mine.value && field)
            both.push_back({*field, mine, *theirs});
    }
    std::ranges::sort(both, {}, [](const AnsweredTwice& one) { return std::pair(one.field.sort, one.field.id.value); });
    return both;
}

Merge mergedClients(sql::Database& database, const Merging& merging, Moment at) {
    const sql::Snapshot snapshot(database);
    return Mergery(database, merging, at).take();
}

}  // namespace reliefbook
