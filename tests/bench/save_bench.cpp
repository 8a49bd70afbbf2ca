// SPDX-License-Identifier: GPL-3.0-or-later
// What a therapist waits for: a session saved so that a power cut can't take it, and a client's file read.
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/bench/bench.h"

#include <sqlite3.h>

#include <stdexcept>
#include <vector>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 300;
constexpr auto sessionColumns = columnCount<Session>();

/// A practice with ten clients of 200 sessions each.
struct Book {
    std::unique_ptr<Practice> practice;
    Client client;
    std::vector<Session> sessions;  // of the last client

    Book() : practice(newPractice(freshPath(u"book.reliefbook"_s))) {
        for (int n = 0; n < 10; ++n) {
            client = {};
            client.id = Id<Client>::make();
            client.lastName = u"Client %1"_s.arg(n);
            Course course;
            course.id = Id<Course>::make();
            course.client = client.id;
            course.mainArea = u"back.low"_s;
            course.therapist = practice->user().id;
            course.startedOn = QDate(2020, 1, 1);
            ChangeSet changes{creation(client), creation(course)};
            for (int i = 0; i < 200; ++i)
                changes.push_back(creation(session(course, i)));
            const ChangeSet made = practice->apply(changes);
            sessions.clear();
            for (std::size_t i = 2; i < made.size(); ++i)
                sessions.push_back(std::get<Session>(*made[i].after));
        }
    }
};

Book& book() {
    static Book book;
    return book;
}

/// A session with more written in it, as a new version: history and audit grow by a row each.
Run saveOurs() {
    Session& stored = book().sessions.back();
    Session next = stored;
    next.plan = u"Next: %1"_s.arg(QString::number(Id<Session>::make().value)).leftJustified(200, u'.');
    book().practice->endVisit();
    return [&stored, next] {
        book().practice->apply({update(stored, next)});
        stored = next;
    };
}

void require(bool done, sqlite3* db) {
    if (!done)
        throw std::runtime_error(sqlite3_errmsg(db));
}

/// A file with the same pragmas and one table of a session's columns without any index.
class Bare {
public:
    Bare() : database_(freshPath(u"bare.reliefbook"_s), key(), sql::Access::Create) {
        const std::string columns =
            "id INTEGER PRIMARY KEY" + sql::columnNames<Session>().substr(2);  // behind its "id"
        database_.script("CREATE TABLE bare (" + QByteArray::fromStdString(columns) + ")");
        std::string marks = "?";
        for (std::size_t i = 1; i < sessionColumns; ++i)
            marks += ",?";
        const std::string sql = "INSERT INTO bare VALUES (" + marks + ")";
        require(sqlite3_prepare_v2(database_.handle(), sql.c_str(), -1, &insert_, nullptr) == SQLITE_OK,
                database_.handle());
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() { sqlite3_finalize(insert_); }

    /// The values of `session` as SQLite takes them, bound before the clock starts.
    void bind(const Session& session) {
        int index = 0;
        const auto one = [&](const auto& value) {
            using Value = std::remove_cvref_t<decltype(value)>;
            ++index;
            if constexpr (std::is_same_v<Value, QString>) {
                const QByteArray utf8 = value.toUtf8();
                sqlite3_bind_text(insert_, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
            } else if constexpr (std::is_same_v<Value, Moment>) {
                sqlite3_bind_int64(insert_, index, value.utcMs);
            } else if constexpr (requires { value.value; }) {
                sqlite3_bind_int64(insert_, index, value.value);
            } else {
                sqlite3_bind_int(insert_, index, 0);
            }
        };
        Table<Session>::eachColumn([&](const auto& column) { one(session.*column.member); });
    }

    void insert() {
        require(sqlite3_step(insert_) == SQLITE_DONE, database_.handle());
        sqlite3_reset(insert_);
    }

private:
    sql::Database database_;
    sqlite3_stmt* insert_ = nullptr;
};

Run saveBare() {
    static Bare bare;
    Session row = book().sessions.front();
    row.id = Id<Session>::make();
    bare.bind(row);
    return [] { bare.insert(); };
}

Run readOurs() {
    return [client = book().client.id, &database = book().practice->database()] {
        const std::vector<Session> sessions = sessionsOf(database, client);
        if (sessions.size() != 200)
            throw std::logic_error("not 200 sessions");
        benchmark::DoNotOptimize(sessions.data());
    };
}

/// The same columns of the same rows, as numbers and std::string.
Run readBare() {
    struct Row {
        std::array<std::string, sessionColumns> texts;
        std::array<qint64, sessionColumns> numbers{};
    };
    static sqlite3_stmt* const select = [] {
        const std::string sql = "SELECT " + sql::columnNames<Session>() +
                                " FROM session WHERE client_id = ? AND deleted_at IS NULL ORDER BY started_at, id";
        sqlite3* db = book().practice->database().handle();
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK,
                db);
        sqlite3_bind_int64(statement, 1, book().client.id.value);
        return statement;
    }();
    return [] {
        std::vector<Row> rows;
        while (sqlite3_step(select) == SQLITE_ROW) {
            Row& row = rows.emplace_back();
            for (std::size_t i = 0; i < sessionColumns; ++i) {
                const int column = static_cast<int>(i);
                switch (sqlite3_column_type(select, column)) {
                    case SQLITE_INTEGER: row.numbers[i] = sqlite3_column_int64(select, column); break;
                    case SQLITE_NULL: break;
                    default:
                        row.texts[i].assign(static_cast<const char*>(sqlite3_column_blob(select, column)),
                                            static_cast<std::size_t>(sqlite3_column_bytes(select, column)));
                }
            }
        }
        sqlite3_reset(select);
        if (rows.size() != 200)
            throw std::logic_error("not 200 sessions");
        benchmark::DoNotOptimize(rows.data());
    };
}

}  // namespace

void addSaveBenchmarks() {
    add("save a session durably, with history and audit/ours", runs, saveOurs, {.ratio = 2});
    add("save a session durably, with history and audit/limit", runs, saveBare);
    add("read a client of 200 sessions with notes/ours", runs, readOurs, {.ratio = 2});
    add("read a client of 200 sessions with notes/limit", runs, readBare);
}

}  // namespace reliefbook::bench
