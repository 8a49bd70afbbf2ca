// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/salvage.h"

#include "core/base/error.h"
#include "core/base/realpath.h"
#include "core/file/companion.h"
#include "core/file/lock.h"
#include "core/file/opening.h"
#include "core/file/part.h"
#include "core/file/place.h"
#include "core/file/salvagereferences.h"
#include "core/file/sidefiles.h"
#include "core/practice/audit.h"
#include "core/sql/migrations.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Prepared prepared(sql::Database& database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &statement, nullptr);
    if (code != SQLITE_OK)
        sql::fail(code, database.path());
    return Prepared(statement);
}

std::vector<QString> names(sql::Database& database, const std::string& sql, const QString& argument = {}) {
    std::vector<QString> found;
    auto rows = argument.isNull() ? database.query(sql) : database.query(sql, argument);
    while (rows.next())
        found.push_back(rows.column<QString>(0));
    return found;
}

std::vector<QString> columnsOf(sql::Database& database, const QString& table) {
    return names(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
}

/// The damaged file, by a new connection after each error: one bad page spoils what a connection reads later.
class Damaged {
public:
    Damaged(QString path, Secret key) : path_(std::move(path)), key_(std::move(key)) { renew(); }
    sql::Database& connection() { return *connection_; }
    void renew() {
        connection_.reset();
        connection_.emplace(path_, key_, sql::Access::ReadOnly);
    }
    /// The answer to a question, or none where its pages can't be read.
    std::optional<qint64> ask(const std::string& sql) {
        try {
            return connection().value<qint64>(sql);
        } catch (const Error&) {
            renew();
            return std::nullopt;
        }
    }

private:
    QString path_;
    Secret key_;
    std::optional<sql::Database> connection_;
};

/// Copies one table, all that can be read of it.
class TableSalvage {
public:
    TableSalvage(Damaged& from, sql::Database& to, const QString& table, std::function<void()> onRow)
        : from_(from),
          to_(to),
          table_(table.toStdString()),
          onRow_(std::move(onRow)) {
        const std::vector<QString> there = columnsOf(from.connection(), table);
        std::string marks;
        for (const QString& column : columnsOf(to, table)) {
            if (std::find(there.begin(), there.end(), column) == there.end())
                continue;
            columns_ += ", \"" + column.toStdString() + "\"";
            marks += marks.empty() ? "?" : ", ?";
            ++width_;
        }
        if (width_ > 0)
            insert_ = prepared(to, "INSERT INTO \"" + table_ + "\" (" + columns_.substr(2) + ") VALUES (" + marks +
                                       ") ON CONFLICT DO NOTHING");
    }

    qint64 found() const { return found_; }

    /// `known`: the ids there were, in order, as far as the audit tells; `isAll`: it tells of all.
    void run(const std::vector<qint64>& known, bool isAll) {
        if (width_ == 0)
            return;  // a table this program doesn't know the like of
        const auto count = from_.ask("SELECT count(*) FROM \"" + table_ + "\"");
        qint64 low = from_.ask("SELECT min(rowid) FROM \"" + table_ + "\"").value_or(0);
        qint64 high = from_.ask("SELECT max(rowid) FROM \"" + table_ + "\"").value_or(highestUnknown());
        const qint64 rows = std::max<qint64>(1, count.value_or(rowsAtMost()));
        // Half the way from one row to the next, on average: between two damaged places no row is passed over.
        smallest_ = std::max<qint64>(1, (high - low) / rows / 2);
        onRow_();
        if (copy(low, high, /*upwards=*/true) || copy(low, high, /*upwards=*/false) || low > high)
            return;
        const std::vector<qint64> between(std::lower_bound(known.begin(), known.end(), low),
                                          std::upper_bound(known.begin(), known.end(), high));
        if (!isBeyondReach(between)) {
            for (const qint64 id : between)
                lookUp(id);
            if (!isAll)
                recover(low, high);
        }
    }

private:
    /// Copies the rows from `low` to `high`, or from `high` down to `low`, until one can't be read. Answers whether all
    /// were; the bound where it stopped is moved behind the last row that was.
    bool copy(qint64& low, qint64& high, bool upwards) {
        const std::string select = "SELECT rowid" + columns_ + " FROM \"" + table_ +
                                   "\" WHERE rowid BETWEEN ? AND ? ORDER BY rowid" + (upwards ? "" : " DESC");
        int code = SQLITE_ERROR;
        {
            Prepared rows;
            try {
                rows = prepared(from_.connection(), select);
            } catch (const Error&) {
                from_.renew();
                return false;
            }
            sqlite3_bind_int64(rows.get(), 1, low);
            sqlite3_bind_int64(rows.get(), 2, high);
            while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
                keep(rows.get());
                const qint64 id = sqlite3_column_int64(rows.get(), 0);
                if (id == (upwards ? high : low))
                    return true;
                (upwards ? low : high) = upwards ? id + 1 : id - 1;
            }
        }
        if (code == SQLITE_DONE)
            return true;
        from_.renew();
        return false;
    }

    void keep(sqlite3_stmt* row) {
        for (int i = 0; i < width_; ++i)
            sqlite3_bind_value(insert_.get(), i + 1, sqlite3_column_value(row, i + 1));
        const int code = sqlite3_step(insert_.get());
        const bool isNew = code == SQLITE_DONE && sqlite3_changes(to_.handle()) == 1;
        sqlite3_reset(insert_.get());
        sqlite3_clear_bindings(insert_.get());
        if (code != SQLITE_DONE && (code & 0xff) != SQLITE_CONSTRAINT)  // what no table of ours may hold is lost
            sql::fail(code, to_.path());
        found_ += isNew ? 1 : 0;
        onRow_();
    }

    void recover(qint64 low, qint64 high) {
        onRow_();
        if (copy(low, high, /*upwards=*/true) || copy(low, high, /*upwards=*/false) || low > high ||
            high - low < smallest_)
            return;
        const qint64 middle = low + (high - low) / 2;
        recover(low, middle);
        recover(middle + 1, high);
    }

    /// One row, by its id: SQLite goes straight to it, while for a range its statistics may make it read all from the
    /// beginning. False where its page can't be read.
    bool lookUp(qint64 id) {
        onRow_();
        int code = SQLITE_ERROR;
        {
            Prepared row;
            try {
                row = prepared(from_.connection(),
                               "SELECT rowid" + columns_ + " FROM \"" + table_ + "\" WHERE rowid = ?");
            } catch (const Error&) {
                from_.renew();
                return false;
            }
            sqlite3_bind_int64(row.get(), 1, id);
            code = sqlite3_step(row.get());
            if (code == SQLITE_ROW)
                keep(row.get());
        }
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return true;
        from_.renew();
        return false;
    }

    /// Whether none of many of these can be read: the top page of the table is gone, and looking further would only
    /// take time.
    bool isBeyondReach(const std::vector<qint64>& ids) {
        constexpr std::size_t places = 64;
        if (ids.empty())
            return false;
        for (std::size_t i = 0; i < places; ++i) {
            if (lookUp(ids[(ids.size() - 1) * i / (places - 1)]))
                return false;
        }
        return true;
    }

    /// Where the last page can't be read: ids are random, but those of the history and the audit count from 1.
    qint64 highestUnknown() const {
        constexpr qint64 manyEntries = 200'000;
        return table_ == "history" || table_ == "audit" ? manyEntries : std::numeric_limits<qint64>::max();
    }
    qint64 rowsAtMost() {
        constexpr qint64 rowsOnAPage = 40;
        return from_.ask("PRAGMA page_count").value_or(1'000) * rowsOnAPage / 4;
    }

    Damaged& from_;
    sql::Database& to_;
    std::string table_;
    std::function<void()> onRow_;
    std::string columns_;  // each after a comma
    int width_ = 0;
    Prepared insert_;
    qint64 smallest_ = 1;
    qint64 found_ = 0;
};

/// Keeps the audit up to where its chain breaks; whether it did.
bool cutAudit(sql::Database& database) {
    const auto broken = firstBreakInAudit(database);
    if (!broken)
        return false;
    const auto trigger = database.value<QString>("SELECT sql FROM sqlite_schema WHERE name = 'audit_no_delete'");
    database.script("DROP TRIGGER audit_no_delete;");
    database.query("DELETE FROM audit WHERE seq >= ?", *broken).run();
    database.script(trigger.toUtf8() + ";");
    return true;
}

/// The ids of all records of a kind that were ever made, in order, as far as the audit tells.
std::vector<qint64> idsByAudit(sql::Database& database, const QString& kind) {
    std::vector<qint64> ids;
    auto rows = database.query("SELECT DISTINCT record_id FROM audit WHERE kind = ? ORDER BY record_id", kind);
    while (rows.next())
        ids.push_back(rows.column<qint64>(0));
    return ids;
}

/// 1, 2, 3 ... to the last of a table that counts its rows. Where that can't be read: `entries`, which the companion
/// knew, and what a long day may have added.
std::vector<qint64> numbersTo(Damaged& from, const QString& table, qint64 entries) {
    constexpr qint64 longDay = 5'000;
    const auto last = from.ask("SELECT max(rowid) FROM \"" + table.toStdString() + "\"");
    std::vector<qint64> numbers(static_cast<std::size_t>(last.value_or(entries + longDay)));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

/// How many records of a kind were ever made, as the whole audit tells; none where it can't.
std::optional<qint64> madeByAudit(sql::Database& database, const QString& kind) {
    const auto made = database.value<qint64>(
        "SELECT count(DISTINCT record_id) FROM audit WHERE kind = ? AND action = 'create'", kind);
    const bool erasedAny = database.value<qint64>("SELECT count(*) FROM erased") > 0;
    return made > 0 && !erasedAny ? std::optional(made) : std::nullopt;
}

void noteIt(sql::Database& database, const SalvageReport& report) {
    AuditEntry entry;
    entry.at = now();
    entry.offsetMinutes = offsetMinutesAt(entry.at);
    entry.action = u"salvage"_s;
    QStringList found;
    for (const SalvagedKind& kind : report.kinds)
        found << u"%1 %2"_s.arg(kind.kind).arg(kind.found);
    entry.reason = found.join(u", "_s) + (report.auditCut ? u"; audit cut"_s : QString());
    appendAudit(database, auditHead(database), entry);
}

SalvageReport salvaged(Damaged& from, const Secret& key, const QString& part, const QString& nameOfLost,
                       const std::optional<Companion>& companion, const Progress& progress) {
    SalvageReport report;
    const qint64 entries = companion ? companion->head.seq : 0;
    const std::vector<QString> there = names(from.connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    sql::Database to(part, key, sql::Access::Create);
    onlyForOwner(part);
    sql::migrate(to, sql::ownMigrations());
    to.script("PRAGMA foreign_keys = OFF;");
    {
        sql::Transaction transaction(to);
        std::vector<QString> tables = names(
            to, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rootpage");
        std::erase_if(
            tables, [&](const QString& table) { return std::find(there.begin(), there.end(), table) == there.end(); });
        // The audit first: it knows the ids of all records there were.
        std::stable_partition(tables.begin(), tables.end(), [](const QString& table) { return table == u"audit"; });
        qint64 steps = 0;
        bool isAuditWhole = false;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const QString& name = tables[i];
            const auto onRow = [&] {
                if (++steps % 64 == 0 && progress &&
                    !progress(static_cast<qint64>(i), static_cast<qint64>(tables.size())))
                    throw Error(ErrorKind::Cancelled);
            };
            const auto count = from.ask("SELECT count(*) FROM \"" + name.toStdString() + "\"");
            TableSalvage table(from, to, name, onRow);
            const bool isCounted = name == u"audit" || name == u"history";  // numbered from 1
            table.run(isCounted ? numbersTo(from, name, entries) : idsByAudit(to, name), isCounted || isAuditWhole);
            if (name == u"audit")
                isAuditWhole = !firstBreakInAudit(to);
            SalvagedKind kind{name, table.found(), {}};
            if (count)
                kind.lost = std::max<qint64>(0, *count - table.found());
            report.kinds.push_back(kind);
        }
        report.auditCut = cutAudit(to);
        for (SalvagedKind& kind : report.kinds) {
            if (kind.lost || report.auditCut)
                continue;
            if (const auto made = madeByAudit(to, kind.kind))
                kind.lost = std::max<qint64>(0, *made - kind.found);
        }
        const MendedReferences mended = mendReferences(to, nameOfLost, companion ? companion->uuid : QString());
        report.remade = mended.remade;
        report.dropped = mended.dropped;
        noteIt(to, report);
        transaction.commit();
    }
    for (const char* check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        if (const QStringList findings = to.findings(check); !findings.isEmpty())
            throw Error(ErrorKind::Bug, {u"salvage"_s, findings.first()});
    }
    to.checkpoint();
    to.letWorkingFileGo();
    to.close();
    return report;
}

}  // namespace

bool SalvageReport::isComplete() const {
    return !auditCut && remade == 0 && dropped == 0 &&
           std::all_of(kinds.begin(), kinds.end(), [](const SalvagedKind& kind) { return kind.lost == 0; });
}

SalvageReport salvage(const QString& wanted, const Secret& passphrase, const QString& wantedTarget,
                      const QString& nameOfLost, const Progress& progress) {
    const QString path = realPath(wanted);
    const QString target = realPath(wantedTarget);
    checkPlace(path, /*forWriting=*/false);
    checkFreeForPractice(target);
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorKind::FileMissing, {folder.filePath()});
    if (!folder.isWritable())
        throw Error(ErrorKind::ReadOnlyPlace, {folder.filePath()});
    checkSpace(target, QFileInfo(path).size() / 10 * 11);
    Secret key;
    {
        const Opened opened = openFile(path, passphrase, sql::Access::ReadOnly);
        key = opened.derived;
    }
    Damaged from(path, key);
    try {
        static_cast<void>(names(from.connection(), "SELECT name FROM sqlite_schema"));
    } catch (const Error&) {
        throw Error(ErrorKind::FileDamaged, {path, u"tables"_s});
    }
    const auto companion = readCompanion(path);
    Part part(target);
    SalvageReport report = salvaged(from, key, part.path(), nameOfLost, companion, progress);
    part.becomeTarget();
    report.path = target;
    return report;
}

}  // namespace reliefbook
