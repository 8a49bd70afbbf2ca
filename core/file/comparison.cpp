// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/comparison.h"

#include "core/base/error.h"
#include "core/practice/audit.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_set>
#include <vector>

namespace reliefbook {
namespace {

constexpr qsizetype mostTold = 100;

std::vector<QString> columnsOf(sql::Database& database, const QString& table) {
    std::vector<QString> names;
    auto rows = database.query("SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
    while (rows.next())
        names.push_back(rows.column<QString>(0));
    return names;
}

QString quoted(const QString& name) { return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// The rows of one table in the order of their numbers, value by value as SQLite keeps them.
class Rows {
public:
    Rows(sql::Database& database, const QString& table, const std::vector<QString>& columns) : database_(database) {
        QString text = QStringLiteral("SELECT rowid");
        for (const QString& column : columns)
            text += u',' + quoted(column);
        text += QStringLiteral(" FROM ") + quoted(table) + QStringLiteral(" ORDER BY rowid");
        check(sqlite3_prepare_v2(database.handle(), text.toUtf8().constData(), -1, &statement_, nullptr));
        next();
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() { sqlite3_finalize(statement_); }

    bool any() const { return any_; }
    qint64 id() const { return sqlite3_column_int64(statement_, 0); }
    qint64 number(int column) const { return sqlite3_column_int64(statement_, column + 1); }
    void next() {
        const int code = sqlite3_step(statement_);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check(code);
        any_ = code == SQLITE_ROW;
    }
    bool equals(const Rows& other) const {
        const int columns = sqlite3_column_count(statement_);
        for (int i = 0; i < columns; ++i) {
            if (!equals(other, i))
                return false;
        }
        return true;
    }

private:
    bool equals(const Rows& other, int i) const {
        const int type = sqlite3_column_type(statement_, i);
        if (type != sqlite3_column_type(other.statement_, i))
            return false;
        switch (type) {
            case SQLITE_NULL: return true;
            case SQLITE_INTEGER:
                return sqlite3_column_int64(statement_, i) == sqlite3_column_int64(other.statement_, i);
            case SQLITE_FLOAT: {  // to the bit
                const double one = sqlite3_column_double(statement_, i);
                const double another = sqlite3_column_double(other.statement_, i);
                return std::bit_cast<quint64>(one) == std::bit_cast<quint64>(another);
            }
            default: break;
        }
        const void* one = sqlite3_column_blob(statement_, i);
        const void* another = sqlite3_column_blob(other.statement_, i);
        const int size = sqlite3_column_bytes(statement_, i);
        return size == sqlite3_column_bytes(other.statement_, i) &&
               (size == 0 || std::memcmp(one, another, static_cast<std::size_t>(size)) == 0);
    }
    void check(int code) const {
        if (code != SQLITE_OK)
            sql::fail(code, database_.path());
    }

    sql::Database& database_;
    sqlite3_stmt* statement_ = nullptr;
    bool any_ = false;
};

class Comparing {
public:
    Comparing(sql::Database& backup, sql::Database& practice, const Progress& progress)
        : backup_(backup),
          practice_(practice),
          progress_(progress) {}

    Comparison compared() {
        const AuditHead head = auditHead(backup_);
        result_.goesOn =
            head.seq == 0 || practice_.value<QByteArray>("SELECT hash FROM audit WHERE seq = ?", head.seq) == head.hash;
        {
            auto rows = practice_.query("SELECT record_id, action FROM audit WHERE seq > ?", head.seq);
            while (rows.next()) {
                touched_.insert(rows.column<qint64>(0));
                erased_ = erased_ || rows.column<QString>(1) == u"erase";
            }
        }
        std::vector<QString> tables;
        {
            auto rows = backup_.query(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND "
                "name <> 'pin' ORDER BY name");
            while (rows.next())
                tables.push_back(rows.column<QString>(0));
        }
        qint64 done = 0;
        for (const QString& table : tables) {
            compare(table);
            if (progress_ && !progress_(++done, static_cast<qint64>(tables.size())))
                throw Error(ErrorKind::Cancelled);
        }
        return result_;
    }

private:
    void compare(const QString& table) {
        std::vector<QString> columns = columnsOf(backup_, table);
        // Saves of one visit run together in the history: its row is told when the last was.
        if (table == u"history")
            std::erase_if(columns, [](const QString& one) { return one == u"at" || one == u"merged_count"; });
        client_ = static_cast<int>(std::ranges::find(columns, QStringLiteral("client_id")) - columns.begin());
        if (client_ == static_cast<int>(columns.size()))
            client_ = -1;
        const bool grows = table == u"audit" || table == u"history" || table == u"erased";
        Rows before(backup_, table, columns);
        Rows after(practice_, table, columns);
        for (qint64 row = 0; before.any() || after.any(); ++row) {
            if (progress_ && row % 5'000 == 4'999 && !progress_(0, 0))
                throw Error(ErrorKind::Cancelled);
            if (!before.any() || (after.any() && after.id() < before.id())) {
                if (grows || isTouched(after))
                    ++result_.newer;
                else
                    tell(table, after.id());
                after.next();
            } else if (!after.any() || before.id() < after.id()) {
                if (isTouched(before) || (table == u"history" && erased_))
                    ++result_.changedSince;
                else
                    tell(table, before.id());
                before.next();
            } else {
                if (before.equals(after))
                    ++result_.equal;
                else if (!grows && isTouched(before))
                    ++result_.changedSince;
                else
                    tell(table, before.id());
                before.next();
                after.next();
            }
        }
    }
    bool isTouched(const Rows& row) const {
        return touched_.contains(row.id()) || (client_ >= 0 && touched_.contains(row.number(client_)));
    }
    void tell(const QString& table, qint64 id) {
        if (result_.differences.size() < mostTold)
            result_.differences << QStringLiteral("%1 %2").arg(table).arg(id);
    }

    sql::Database& backup_;
    sql::Database& practice_;
    const Progress& progress_;
    Comparison result_;
    std::unordered_set<qint64> touched_;  // ids of records that the practice's audit names since
    bool erased_ = false;
    int client_ = -1;  // which column says whose it is
};

}  // namespace

Comparison compareWithPractice(sql::Database& backup, sql::Database& practice, const Progress& progress) {
    const sql::Snapshot one(backup);
    const sql::Snapshot other(practice);
    return Comparing(backup, practice, progress).compared();
}

}  // namespace reliefbook
