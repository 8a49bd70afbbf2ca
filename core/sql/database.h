// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/columns.h"
#include "core/base/enums.h"
#include "core/base/id.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace reliefbook::sql {

class Statement;

enum class Access {
    Create,     ///< makes the file, which must not exist
    ReadWrite,  ///< the one writing connection; sets and checks WAL and synchronous FULL
    ReadOnly,   ///< for jobs and listings: never writes, never checkpoints
    Alone,      ///< read-only and without its -wal, as if nobody wrote: what lies in the file itself
    Copy,       ///< makes the target of a backup: keyed, otherwise untouched until the pages come
    Plain,      ///< read-only and without a key: tells whether a file is SQLite in clear
};

/// One connection to an encrypted file, used by one thread. Every failure throws Error.
class Database {
public:
    /// Opens `path` in the order of reliability.md 3.2 steps 5 and 6, and reads every setting back. Throws
    /// WrongPassphrase (also for a file that is no practice: core/file tells them apart), FileExists, FileMissing,
    /// ReadOnlyPlace, FileInUse, FileDamaged, FileUnreadable, WrongLibrary.
    Database(const QString& path, const Secret& key, Access access);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs `sql` with its arguments bound in order. Compiled once and kept by its text: the same text may not be used
    /// again while it is still giving rows (throws Bug).
    template <class... Args> Statement query(const std::string& sql, const Args&... args);

    /// Runs a script of several statements: migrations and settings.
    void script(const QByteArray& sql);

    /// The first column of the first row, for questions with one answer; T{} when there is none.
    template <class T, class... Args> T value(const std::string& sql, const Args&... args);

    const QString& path() const { return path_; }
    int userVersion();
    QString cipherVersion();
    /// Another number when a connection that is not this one has committed since it was asked the last time.
    qint64 dataVersion();
    /// Whether what was read through this connection did not hold together: nothing should be written by it any more.
    bool sawDamage() const { return sawDamage_; }
    /// Whether the open file does not bear its name any more: it was moved or removed, or another took its place.
    bool hasMoved() const;
    /// Whether anybody but this connection, which writes, wrote into the file past SQLite, as `cp` does it: pages of
    /// another state under those that are known here and in the -wal. Told by its time, so not in the moment in which
    /// this connection writes too.
    bool wasWrittenOver() const;
    /// Writes the -wal into the file and empties it.
    void checkpoint();
    bool inTransaction() const;
    QByteArray salt();  // 16 bytes
    /// The first bytes of the file, read through SQLite's own handle: any other open() and close() of the live file
    /// would drop its locks.
    QByteArray firstBytes(int count);
    /// All rows of a check such as "PRAGMA quick_check" that are not "ok".
    QStringList findings(const std::string& pragma);

    /// Closes now and tells when that fails; the destructor can't.
    void close();
    /// A writing connection leaves its -wal when it goes, whatever happens: core/file takes a missing one for a loss.
    /// After this it empties and removes it.
    void letWorkingFileGo();

    sqlite3* handle() const { return handle_.get(); }

private:
    friend class Statement;
    friend class Transaction;
    /// When the file was written last, as exactly as its system knows, and its bytes.
    struct Stamp {
        qint64 at = 0;
        qint64 size = 0;
    };
    struct Close {
        void operator()(sqlite3* db) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3_stmt* prepared(const std::string& sql);
    Stamp stampNow() const;
    [[noreturn]] void fail(int code) const;
    void configure(Access access);
    void stampFile();

    QString path_;
    bool keyFits_ = false;  // it was read: what is no database later on is damaged
    mutable bool sawDamage_ = false;
    std::optional<Stamp> stamp_;  // of the writing connection, when it had written last
    std::unique_ptr<sqlite3, Close> handle_;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>> kept_;
};

/// Throws WrongLibrary unless the SQLite in this program is SQLCipher as we need it (reliability.md finding 1).
/// `hasOption` answers for a compile-time option; tests put their own.
using OptionAsked = int (*)(const char*);
void checkLibrary(OptionAsked hasOption);
void checkLibrary();

/// Throws the Error for a result code of SQLite.
[[noreturn]] void fail(int code, const QString& path);

/// A statement while it is being used; reset when it goes.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* statement) : database_(&database), statement_(statement) {}
    Statement(Statement&& other) noexcept
        : database_(other.database_),
          statement_(std::exchange(other.statement_, nullptr)),
          bound_(std::move(other.bound_)) {}
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Moves to the next row; false after the last.
    bool next();
    /// Runs a statement that returns no rows.
    void run();

    template <class T> T column(int index) const;
    template <class T> void bind(int index, const T& value);

private:
    void bindNull(int index);
    void bindInt(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, const QString& value);
    void bindWord(int index, std::string_view value);
    void bindBlob(int index, const QByteArray& value);
    const QByteArray& keep(QByteArray bytes);
    bool isNull(int index) const;
    qint64 intAt(int index) const;
    double realAt(int index) const;
    QString textAt(int index) const;
    std::string_view wordAt(int index) const;
    QByteArray blobAt(int index) const;
    QDate dayAt(int index) const;
    [[noreturn]] void damaged(int index) const;

    Database* database_;
    sqlite3_stmt* statement_;
    std::vector<QByteArray> bound_;  // texts and bytes the statement refers to
};

/// Everything between construction and commit() happens, or nothing does.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

/// All reads between construction and destruction see one moment of the file, whatever another connection writes
/// meanwhile. Inside a transaction that one is enough.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Database* database_ = nullptr;  // none: somebody else's transaction
};

template <class T> inline constexpr bool isId = false;
template <class T> inline constexpr bool isId<Id<T>> = true;

// The only place that knows how our types lie in SQLite: days as ISO text, moments as milliseconds, enumerations as
// words.
template <class T> void Statement::bind(int index, const T& value) {
    if constexpr (isOptional<T>) {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    } else if constexpr (isId<T>) {
        bindInt(index, value.value);
    } else if constexpr (std::same_as<T, Moment>) {
        bindInt(index, value.utcMs);
    } else if constexpr (NamedEnum<T>) {
        bindWord(index, word(value));
    } else if constexpr (std::integral<T>) {
        bindInt(index, static_cast<qint64>(value));
    } else if constexpr (std::floating_point<T>) {
        bindReal(index, value);
    } else if constexpr (std::same_as<T, QDate>) {
        if (value.isValid())
            bindText(index, value.toString(Qt::ISODate));
        else
            bindNull(index);
    } else if constexpr (std::same_as<T, QByteArray>) {
        bindBlob(index, value);
    } else {
        bindText(index, value);
    }
}

template <class T> T Statement::column(int index) const {
    if constexpr (isOptional<T>) {
        if (isNull(index))
            return std::nullopt;
        return column<typename T::value_type>(index);
    } else if constexpr (isId<T> || std::same_as<T, Moment>) {
        return {intAt(index)};
    } else if constexpr (NamedEnum<T>) {
        const auto value = fromWord<T>(wordAt(index));
        if (!value)
            damaged(index);
        return *value;
    } else if constexpr (std::integral<T>) {
        return static_cast<T>(intAt(index));
    } else if constexpr (std::floating_point<T>) {
        return static_cast<T>(realAt(index));
    } else if constexpr (std::same_as<T, QDate>) {
        return dayAt(index);
    } else if constexpr (std::same_as<T, std::string_view>) {
        return wordAt(index);  // until the next row
    } else if constexpr (std::same_as<T, QByteArray>) {
        return blobAt(index);
    } else {
        return textAt(index);
    }
}

template <class... Args> Statement Database::query(const std::string& sql, const Args&... args) {
    Statement statement(*this, prepared(sql));
    int index = 0;
    (statement.bind(index++, args), ...);
    static_cast<void>(index);
    return statement;
}

template <class T, class... Args> T Database::value(const std::string& sql, const Args&... args) {
    auto row = query(sql, args...);
    if (!row.next())
        return T{};
    return row.template column<T>(0);
}

}  // namespace reliefbook::sql
