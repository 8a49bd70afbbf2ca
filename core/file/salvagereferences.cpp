// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/salvagereferences.h"

#include "core/base/error.h"
#include "core/practice/history.h"
#include "core/sql/table.h"

#include <QUuid>

#include <set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Reference {
    QString table, column, parent;
};

std::vector<Reference> references(sql::Database& database) {
    std::vector<QString> tables;
    {
        auto rows = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        while (rows.next())
            tables.push_back(rows.column<QString>(0));
    }
    std::vector<Reference> all;
    for (const QString& table : tables) {
        auto rows = database.query(R"(SELECT "from", "table" FROM pragma_foreign_key_list(?))", table);
        while (rows.next())
            all.push_back({table, rows.column<QString>(0), rows.column<QString>(1)});
    }
    return all;
}

/// Works through what is missing from the children up, since what is made up refers to others itself.
class Mending {
public:
    Mending(sql::Database& database, QString nameOfLost)
        : database_(database),
          nameOfLost_(std::move(nameOfLost)),
          references_(references(database)) {}

    template <class T, class MakeUp> void remake(MakeUp makeUp) {
        for (const qint64 id : missing(QLatin1String(Table<T>::name))) {
            std::optional<T> record = earlier<T>(id);
            if (!record)
                record = makeUp(id);
            if (!record)
                continue;
            record->createdBy = record->createdBy ? record->createdBy : anybody();
            sql::insert(database_, *record);
            ++mended.remade;
        }
    }

    std::optional<Session> session(qint64 id) {
        for (const char* table : {"pain_score", "rating", "measure_result"}) {
            auto rows = database_.query(std::string("SELECT client_id, course_id, taken_at, offset_minutes, created_by "
                                                    "FROM ") +
                                            table + " WHERE session_id = ? ORDER BY taken_at LIMIT 1",
                                        id);
            if (!rows.next())
                continue;
            Session made;
            made.id = {id};
            made.client = rows.column<Id<Client>>(0);
            made.course = rows.column<std::optional<Id<Course>>>(1);
            made.startedAt = rows.column<Moment>(2);
            made.offsetMinutes = rows.column<int>(3);
            made.createdBy = rows.column<Id<User>>(4);
            made.therapist = made.createdBy;
            made.createdAt = made.startedAt;
            made.quickNote = nameOfLost_;
            return made;
        }
        return std::nullopt;
    }

    std::optional<Course> course(qint64 id) {
        for (const char* source : {"session", "pain_score", "rating", "measure_result"}) {
            auto rows = database_.query(firstOfCourse(source), id);
            if (!rows.next())
                continue;
            Course made;
            made.id = {id};
            made.client = rows.column<Id<Client>>(0);
            made.createdBy = rows.column<Id<User>>(1);
            made.therapist = made.createdBy;
            made.createdAt = rows.column<Moment>(2);
            made.startedOn = localDay(made.createdAt, rows.column<int>(3));
            made.title = nameOfLost_;
            return made;
        }
        return std::nullopt;
    }

    std::optional<Client> client(qint64 id) const {
        Client made;
        made.id = {id};
        made.lastName = nameOfLost_;
        return made;
    }

    std::optional<User> user(qint64 id) const {
        User made;
        made.id = {id};
        made.name = nameOfLost_;
        made.createdBy = made.id;
        return made;
    }

    /// Without an owner who works there nobody could.
    void needAnOwner() {
        if (database_.value<qint64>("SELECT count(*) FROM user WHERE role = 'owner' AND active = 1 AND deleted_at IS "
                                    "NULL") > 0)
            return;
        sql::insert(database_, *user(Id<User>::make().value));
        ++mended.remade;
    }

    void needThePractice(const QString& uuid) {
        if (database_.value<qint64>("SELECT count(*) FROM practice WHERE deleted_at IS NULL") > 0)
            return;
        PracticeInfo made;
        made.id = Id<PracticeInfo>::make();
        made.uuid = uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid;
        made.name = nameOfLost_;
        made.language = u"en"_s;
        made.paper = u"A4"_s;
        made.currency = u"EUR"_s;
        made.createdBy = anybody();
        sql::insert(database_, made);
        ++mended.remade;
    }

    /// What may be empty is emptied, what can't stand alone goes.
    void letGoOfTheRest() {
        for (const Reference& one : references_)
            letGo(one);
    }

    MendedReferences mended;

private:
    static std::string quoted(const QString& name) { return '"' + name.toStdString() + '"'; }

    static std::string firstOfCourse(const std::string& source) {
        const std::string moment = source == "session" ? "started_at" : "taken_at";
        return "SELECT client_id, created_by, " + moment + ", offset_minutes FROM " + source +
               " WHERE course_id = ? ORDER BY " + moment + " LIMIT 1";
    }

    static std::string missingOf(const Reference& one) {
        const std::string column = "child." + quoted(one.column);
        return "SELECT DISTINCT " + column + " FROM " + quoted(one.table) + " AS child WHERE " + column +
               " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + quoted(one.parent) +
               " AS parent WHERE parent.id = " + column + ")";
    }

    void letGo(const Reference& one) {
        const std::string table = quoted(one.table);
        const std::string column = quoted(one.column);
        const std::string astray = " WHERE " + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                   quoted(one.parent) + " AS parent WHERE parent.id = " + table + '.' + column + ")";
        const auto count = [&] { return database_.value<qint64>("SELECT count(*) FROM " + table + astray); };
        if (count() == 0)
            return;
        try {
            database_.query("UPDATE " + table + " SET " + column + " = NULL" + astray).run();
        } catch (const Error&) {  // it must not be empty
        }
        mended.dropped += count();
        database_.query("DELETE FROM " + table + astray).run();
    }

    std::set<qint64> missing(const QString& parent) {
        std::set<qint64> ids;
        for (const Reference& one : references_) {
            if (one.parent != parent)
                continue;
            auto rows = database_.query(missingOf(one));
            while (rows.next())
                ids.insert(rows.column<qint64>(0));
        }
        return ids;
    }

    /// As it was before its last change, if the history knows.
    template <class T> std::optional<T> earlier(qint64 id) {
        try {
            const std::vector<Version> versions = versionsOf(database_, Id<T>{id});
            if (!versions.empty())
                return std::get<T>(versions.back().record);
        } catch (const Error&) {  // written by a program that knew other columns
        }
        return std::nullopt;
    }

    Id<User> anybody() {
        return database_.value<Id<User>>(
            "SELECT id FROM user ORDER BY role = 'owner' AND active = 1 DESC, created_at LIMIT 1");
    }

    sql::Database& database_;
    QString nameOfLost_;
    std::vector<Reference> references_;
};

}  // namespace

MendedReferences mendReferences(sql::Database& database, const QString& nameOfLost, const QString& uuid) {
    Mending mending(database, nameOfLost);
    mending.needAnOwner();
    mending.remake<Session>([&](qint64 id) { return mending.session(id); });
    mending.remake<Course>([&](qint64 id) { return mending.course(id); });
    mending.remake<Client>([&](qint64 id) { return mending.client(id); });
    mending.remake<User>([&](qint64 id) { return mending.user(id); });
    mending.needThePractice(uuid);
    mending.letGoOfTheRest();
    return mending.mended;
}

}  // namespace reliefbook
