// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice.h"

#include "core/base/error.h"
#include "core/practice/audit.h"
#include "core/practice/clientread.h"
#include "core/sql/schemaguard.h"
#include "core/sql/settings.h"
#include "core/sql/table.h"

#include <QJsonDocument>

#include <functional>
#include <unordered_set>
#include <utility>

namespace reliefbook {
namespace {

template <class T> [[noreturn]] void conflict(const T& record) {
    throw Error(ErrorKind::Conflict, {QLatin1String(Table<T>::name), QString::number(record.id.value)});
}

template <class T> std::optional<T> as(const std::optional<Record>& record) {
    if (!record)
        return std::nullopt;
    const T* one = std::get_if<T>(&*record);
    if (one == nullptr)
        throw Error(ErrorKind::Bug, {QStringLiteral("a change between two kinds of record")});
    return *one;
}

bool isContactData(const Record& record) {
    if (const auto* alert = std::get_if<ClientAlert>(&record))
        return alert->kind == AlertKind::Admin;
    return std::holds_alternative<Client>(record) || std::holds_alternative<ClientRelation>(record) ||
           std::holds_alternative<Contact>(record) || std::holds_alternative<ClientTag>(record) ||
           std::holds_alternative<CustomValue>(record) || std::holds_alternative<SavedFilter>(record);
}

/// Who may change what, by the kind of record (data-model.md, "Who may do what").
bool mayChange(Role role, const Record& record) {
    const bool ofThePractice = std::holds_alternative<User>(record) || std::holds_alternative<PracticeInfo>(record) ||
                               std::holds_alternative<RuleSetting>(record) ||
                               std::holds_alternative<ClientMerge>(record);
    switch (role) {
        case Role::Owner: return true;
        case Role::Therapist: return !ofThePractice;
        case Role::Reception: return isContactData(record);
    }
    return false;
}

}  // namespace

/// One call of Practice::apply, inside its transaction.
class Applying {
public:
    Applying(Practice& practice, QString reason)
        : practice_(practice),
          database_(practice.database_),
          at_(now()),
          offset_(offsetMinutesAt(at_)),
          reason_(std::move(reason)),
          head_(auditHead(database_)) {}

    /// False when the change changes nothing.
    bool apply(Change& change) {
        if (!change.before && !change.after)
            throw Error(ErrorKind::Bug, {QStringLiteral("an empty change")});
        const Record& record = change.after ? *change.after : *change.before;
        if (!mayChange(practice_.user_.role, record))
            throw Error(ErrorKind::NotAllowed, {QLatin1String(kindOf(record))});
        refuseRestricted(change);
        return std::visit([&]<class T>(const T&) { return applyTo<T>(change); }, record);
    }

    /// What only holds once all is done: a score belongs to the course and client of its session. A set may move
    /// either first, and the set that takes a move back comes in reverse order.
    void checkTheWhole() {
        for (const auto& belongs : unsettled_)
            belongs();
        for (const Moved& moved : moved_) {
            for (const char* table : {"pain_score", "rating", "measure_result", "response"}) {
                // For results there is an index by client only; those of the session are of one of the two.
                const auto astray = database_.value<qint64>(
                    std::string("SELECT count(*) FROM ") + table +
                        " AS held JOIN session ON session.id = held.session_id WHERE held.session_id = ? AND "
                        "held.client_id IN (?, ?) AND held.deleted_at IS NULL AND "
                        "(held.course_id IS NOT session.course_id OR held.client_id <> session.client_id)",
                    moved.session, moved.from, moved.to);
                if (astray > 0)
                    throw Error(ErrorKind::BadInput, {QLatin1String(table), QStringLiteral("course_id")});
            }
        }
    }

    void note(const QString& action, const char* kind, qint64 record, const QString& fields) {
        head_ = appendAudit(database_, head_,
                            {.seq = 0,
                             .at = at_,
                             .offsetMinutes = offset_,
                             .user = practice_.user_.id,
                             .role = practice_.user_.role,
                             .action = action,
                             .kind = QLatin1String(kind),
                             .record = record,
                             .fields = fields,
                             .reason = reason_});
    }

    /// After the commit: later changes of this visit merge with these.
    void keepVisit() {
        for (const auto& [record, row] : rows_)
            practice_.visit_[record] = row;
    }

private:
    /// Whose records may only be kept, not used (GDPR Art. 18); that this is so may change.
    void refuseRestricted(const Change& change) {
        for (const std::optional<Record>& record : {change.before, change.after}) {
            if (!record || !isRestricted(clientOf(*record)))
                continue;
            if (change.before && change.after && std::holds_alternative<Client>(*record) &&
                changedColumns(*change.before, *change.after) == QStringList{QStringLiteral("restricted_at")})
                continue;
            throw Error(ErrorKind::NotAllowed, {QLatin1String(kindOf(*record)), QStringLiteral("restricted")});
        }
    }

    /// Nothing new for a client whose file was made one with another: it would lie in a file that no list holds. It may
    /// come out of the bin there and go on to the other at once. Who came into the practice merged has what was theirs.
    template <class T> void refuseInAClosedFile(const T& record) {
        if constexpr (std::is_same_v<T, Client>) {
            if (record.mergedInto)
                cameMerged_.insert(record.id.value);
        } else if (const qint64 client = clientOf(record); isMerged(client) && !cameMerged_.contains(client)) {
            unsettled_.emplace_back([this, id = record.id] {
                const std::optional<T> stored = sql::find(database_, id);
                if (stored && !stored->deletedAt && isMerged(clientOf(*stored)))
                    throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<T>::name), QStringLiteral("merged")});
            });
        }
    }

    /// Whose the record is; 0: nobody's.
    qint64 clientOf(const Record& record) {
        return std::visit(
            [&]<class T>(const T& one) -> qint64 {
                if constexpr (std::is_same_v<T, Client>)
                    return one.id.value;
                else if constexpr (requires { one.client; })
                    return one.client.value;
                else if constexpr (std::is_same_v<T, CourseEvent> || std::is_same_v<T, Goal>)
                    return database_.value<qint64>("SELECT client_id FROM course WHERE id = ?", one.course);
                else
                    return 0;
            },
            record);
    }

    bool isRestricted(qint64 client) {
        if (client == 0)
            return false;
        ask(client);
        return restricted_;
    }

    bool isMerged(qint64 client) {
        if (client == 0)
            return false;
        ask(client);
        return merged_;
    }

    void ask(qint64 client) {
        if (client == asked_)  // a set is mostly of one client
            return;
        auto row = database_.query("SELECT restricted_at IS NOT NULL, merged_into IS NOT NULL FROM client WHERE id = ?",
                                   client);
        const bool isThere = row.next();
        restricted_ = isThere && row.column<int>(0) != 0;
        merged_ = isThere && row.column<int>(1) != 0;
        asked_ = client;
    }

    template <class T> bool applyTo(Change& change) {
        const std::optional<T> before = as<T>(change.before);
        std::optional<T> after = as<T>(change.after);
        const Id<T> id = after ? after->id : before->id;
        if (!id || (before && before->id != id))
            throw Error(ErrorKind::Bug, {QStringLiteral("a change without one id")});
        const std::optional<T> stored = sql::find(database_, id);

        if (!before)
            return create(change, *after, stored);
        if (!stored || *stored != *before || stored->deletedAt)
            conflict(*before);
        if constexpr (std::is_same_v<T, Client>)
            asked_ = 0;
        if (!after) {
            T removed = *before;
            removed.deletedAt = at_;
            keepVersion(*before);
            sql::update(database_, *before, removed);
            note(QStringLiteral("delete"), Table<T>::name, id.value, {});
            return true;
        }
        const QStringList columns = changedColumns(*before, *after);
        if (columns.isEmpty())
            return false;
        check(*after);
        refuseRewriting(*before, *after);
        if constexpr (std::is_same_v<T, Session>) {
            if (before->course != after->course || before->client != after->client)
                moved_.push_back({id, before->client, after->client});
        }
        keepVersion(*before);
        sql::update(database_, *before, *after);
        note(QStringLiteral("update"), Table<T>::name, id.value, columns.join(u' '));
        return true;
    }

    template <class T> bool create(Change& change, T after, const std::optional<T>& stored) {
        refuseInAClosedFile(after);
        if (stored) {  // out of the bin
            T unbinned = *stored;
            unbinned.deletedAt.reset();
            if (!stored->deletedAt || unbinned != after)
                conflict(after);
            check(after);
            keepVersion(*stored);
            sql::update(database_, *stored, after);
            note(QStringLiteral("restore"), Table<T>::name, after.id.value, {});
            return true;
        }
        if (!after.createdAt)
            after.createdAt = at_;
        if (!after.createdBy)
            after.createdBy = practice_.user_.id;
        check(after);
        sql::insert(database_, after);
        note(QStringLiteral("create"), Table<T>::name, after.id.value, {});
        change.after = Record(std::move(after));
        return true;
    }

    /// What the file itself can't refuse, or only with words nobody understands.
    template <class T> void check(const T& record) {
        if constexpr (std::is_same_v<T, Client>) {
            if (!problemsInTheFile(database_, record).empty())
                throw Error(ErrorKind::BadInput, {QLatin1String(Table<T>::name), QStringLiteral("file_no")});
        }
        if constexpr (std::is_same_v<T, FindingOverride>)
            mustBeTheSameClients(record, std::optional(record.session));
        if constexpr (std::is_same_v<T, FindingOverride> || std::is_same_v<T, Clearance>)
            mustBeTheSameClients(record, std::optional(record.finding));
        if constexpr (std::is_same_v<T, Finding> || std::is_same_v<T, Consent>)
            mustBeTheSameClients(record, record.response);
        if constexpr (std::is_same_v<T, Response> || std::is_same_v<T, Consent>)
            mustBeTheSameClients(record, record.signature);
        if constexpr (requires {
                          record.session;
                          record.course;
                      }) {
            if (record.session && !belongsToItsSession(record))
                unsettled_.emplace_back([this, record] {
                    if (!belongsToItsSession(record))
                        throw Error(ErrorKind::BadInput, {QLatin1String(Table<T>::name), QStringLiteral("session_id")});
                });
        }
    }

    /// What was signed stays as it was signed; it may only go with its client into another file.
    template <class T> void refuseRewriting(const T& before, const T& after) {
        if constexpr (std::is_same_v<T, SignedText>) {
            if (withClientOf(before, after) != after)
                throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<T>::name)});
        }
        if constexpr (std::is_same_v<T, Attachment>) {  // what it says of the bytes
            if (before.size != after.size || before.sha256 != after.sha256 || before.mediaType != after.mediaType)
                throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<T>::name)});
        }
        if constexpr (std::is_same_v<T, Response>) {
            T there = withClientOf(before, after);
            there.course = after.course;
            if (before.state == ResponseState::Complete && before.signature && there != after)
                throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<T>::name)});
        }
    }
    template <class T> static T withClientOf(T record, const T& other) {
        record.client = other.client;
        return record;
    }

    /// Asked at once, and where it doesn't hold yet once more when all is done.
    template <class T, class U> void mustBeTheSameClients(const T& record, const std::optional<Id<U>>& other) {
        const auto holds = [this, client = record.client, other] {
            return database_.value<qint64>(
                       std::string("SELECT count(*) FROM ") + Table<U>::name + " WHERE id = ? AND client_id = ?",
                       *other, client) > 0;
        };
        if (other && !holds())
            unsettled_.emplace_back([holds] {
                if (!holds())
                    throw Error(ErrorKind::BadInput, {QLatin1String(Table<T>::name), QLatin1String(Table<U>::name)});
            });
    }

    template <class T> bool belongsToItsSession(const T& record) {
        return database_.value<qint64>("SELECT count(*) FROM session WHERE id = ? AND course_id IS ? AND client_id = ?",
                                       *record.session, record.course, record.client) > 0;
    }

    void keepVersion(const Record& before) {
        const qint64 record = idOf(before);
        const auto known = practice_.visit_.find(record);
        const auto here = rows_.find(record);
        const qint64 row = here != rows_.end() ? here->second : known != practice_.visit_.end() ? known->second : 0;
        if (row != 0 &&
            database_.value<qint64>("SELECT user_id FROM history WHERE seq = ?", row) == practice_.user_.id.value) {
            database_.query("UPDATE history SET at = ?, merged_count = merged_count + 1 WHERE seq = ?", at_, row).run();
            return;
        }
        const auto seq = database_.value<qint64>("SELECT coalesce(max(seq), 0) + 1 FROM history");
        const QByteArray json = QJsonDocument(toJson(before)).toJson(QJsonDocument::Compact);
        database_
            .query(
                "INSERT INTO history (seq, at, user_id, kind, record_id, before, merged_count) "
                "VALUES (?,?,?,?,?,?,0)",
                seq, at_, practice_.user_.id, QLatin1String(kindOf(before)), record, QString::fromUtf8(json))
            .run();
        rows_[record] = seq;
    }

    Practice& practice_;
    sql::Database& database_;
    Moment at_;
    int offset_;
    QString reason_;
    AuditHead head_;
    struct Moved {
        Id<Session> session;
        Id<Client> from, to;
    };
    std::vector<Moved> moved_;
    std::vector<std::function<void()>> unsettled_;  // asked again when all is done
    std::unordered_map<qint64, qint64> rows_;
    qint64 asked_ = 0;  // the client of whom it is known that
    bool restricted_ = false, merged_ = false;
    std::unordered_set<qint64> cameMerged_;  // clients of this set
};

Practice::Practice(sql::Database database, QObject* parent) : QObject(parent), database_(std::move(database)) {
    sql::forbidSchemaChanges(database_);
    auto users = sql::select<User>(
        database_, "WHERE role = 'owner' AND active = 1 AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1");
    if (!users.empty())
        user_ = users.front();
    seenVersion_ = database_.dataVersion();
}

void Practice::refuseToWrite() {
    if (lent_)
        throw Error(ErrorKind::WriteFailed, {database_.path(), QStringLiteral("busy")});
    lookForDamage();
    lookForMove();
    if (closedBecause_)
        throw Error(*closedBecause_);
}

std::shared_ptr<sql::Database> Practice::lend(sql::Database reader) {
    refuseToWrite();
    lookForHarm();
    if (closedBecause_)
        throw Error(*closedBecause_);
    lent_ = std::make_shared<sql::Database>(std::exchange(database_, std::move(reader)));
    return lent_;
}

void Practice::takeBack() {
    if (!lent_)
        return;
    database_ = std::move(*lent_);
    lent_.reset();
    lookForHarm();
    for (const auto& act : std::exchange(afterwards_, {})) {
        try {
            act();
        } catch (const Error&) {  // no space for a line: no reason not to go on
        }
    }
}

void Practice::write(const std::function<void()>& work) {
    refuseToWrite();
    bool isOurs = false;
    try {
        sql::Transaction transaction(database_);  // from here on nobody else can write
        if (database_.dataVersion() != seenVersion_)
            throw Error(ErrorKind::ForeignWriter, {database_.path()});
        isOurs = true;
        work();
        transaction.commit();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::ForeignWriter)
            closeForWriting(error);
        else
            lookForDamage();
        if (isOurs && !closedBecause_) {
            try {  // a write that failed (no space) throws away what SQLite had read: that was nobody else
                seenVersion_ = database_.dataVersion();
            } catch (const Error&) {  // it can't even be read: the next change tells
            }
        }
        throw;
    }
}

void Practice::closeForWriting(const Error& because) {
    if (closedBecause_)
        return;
    closedBecause_ = because;
    emit closedForWriting();
}

void Practice::lookForDamage() {
    if (database_.sawDamage())
        closeForWriting(Error(ErrorKind::FileDamaged, {database_.path()}));
}

void Practice::lookForMove() {
    if (!closedBecause_ && database_.hasMoved())
        closeForWriting(Error(ErrorKind::ForeignWriter, {database_.path(), QStringLiteral("moved")}));
    if (!closedBecause_ && database_.wasWrittenOver())
        closeForWriting(Error(ErrorKind::FileDamaged, {database_.path(), QStringLiteral("overwritten")}));
}

void Practice::lookForHarm() {
    if (closedBecause_ || lent_ || database_.inTransaction())
        return;
    lookForDamage();
    lookForMove();
    if (!closedBecause_ && database_.dataVersion() != seenVersion_)
        closeForWriting(Error(ErrorKind::ForeignWriter, {database_.path()}));
    lookAtSettings();
}

ChangeSet Practice::apply(ChangeSet changes, const QString& reason) {
    std::optional<Applying> applying;
    write([&] {
        applying.emplace(*this, reason);
        std::erase_if(changes, [&](Change& change) { return !applying->apply(change); });
        applying->checkTheWhole();
    });
    if (changes.empty())
        return changes;
    applying->keepVisit();
    for (const Change& change : changes) {
        if (const User* user = change.after ? std::get_if<User>(&*change.after) : nullptr; user && user->id == user_.id)
            user_ = *user;
    }
    emit changed(changes);
    return changes;
}

void Practice::endVisit() {
    visit_.clear();
    lookAtSettings();
}

void Practice::lookAtSettings() {
    if (closedBecause_ || lent_)
        return;
    try {
        sql::checkSettings(database_);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::WrongLibrary)  // anything else the next change tells, too
            closeForWriting(error);
    }
}

void Practice::resume(sql::Database database) {
    database_ = std::move(database);
    sql::forbidSchemaChanges(database_);
    seenVersion_ = database_.dataVersion();
    visit_.clear();
    if (const auto user = sql::find(database_, user_.id))
        user_ = *user;
}

void Practice::note(const QString& action, const QString& reason, const char* kind, qint64 record) {
    if (lent_) {
        afterwards_.emplace_back([=, this] { note(action, reason, kind, record); });
        return;
    }
    write([&] { Applying(*this, reason).note(action, kind, record, {}); });
}

void Practice::noteView(Id<Client> client) {
    if (viewed_.contains(client.value))
        return;
    note(QStringLiteral("view"), {}, Table<Client>::name, client.value);
    viewed_.insert(client.value);
}

}  // namespace reliefbook
