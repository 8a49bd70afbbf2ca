// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"

#include "core/base/error.h"
#include "core/sql/library.h"
#include "core/sql/settings.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <chrono>
#include <filesystem>

namespace reliefbook::sql {
namespace {

int libraryHasOption(const char* option) { return sqlite3_compileoption_used(option); }

int openFlags(Access access) {
    // Never SQLITE_OPEN_CREATE on opening: a missing or empty file would become a new, empty practice.
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;
    switch (access) {
        case Access::Create:
        case Access::Copy: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Access::ReadWrite: return common | SQLITE_OPEN_READWRITE;
        case Access::ReadOnly:
        case Access::Alone:
        case Access::Plain: return common | SQLITE_OPEN_READONLY;
    }
    return common;
}

/// Whether nobody can be writing `path`, and no reader could make the -shm it would otherwise need: it was closed well
/// and lies in a folder that can't be written.
bool liesStill(const QString& path) {
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return false;
    return !QFileInfo::exists(path + QStringLiteral("-wal")) && !QFileInfo::exists(path + QStringLiteral("-shm")) &&
           !QFileInfo::exists(path + QStringLiteral("-journal"));
}

/// The name by which SQLite reads a file that does not change, without a lock and without a file beside it.
QByteArray stillName(const QString& path) {
    return "file:" + QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/") + "?immutable=1";
}

/// A value that could not be bound would be stored as NULL.
void check(const Database& database, int code) {
    if (code != SQLITE_OK)
        fail(code, database.path());
}

OptionAsked assumed = nullptr;  // by a test, in place of the library

}  // namespace

void checkLibrary(OptionAsked hasOption) {
    QStringList missing;
    for (const char* option : {"HAS_CODEC", "THREADSAFE=1", "ENABLE_FTS5"}) {
        if (hasOption(option) == 0)
            missing << QString::fromLatin1(option);
    }
    if (hasOption("TEMP_STORE=2") == 0 && hasOption("TEMP_STORE=3") == 0)
        missing << QStringLiteral("TEMP_STORE=2");
    if (!missing.isEmpty())
        throw Error(ErrorKind::WrongLibrary, {missing.join(u' ')});
}

void checkLibrary() { checkLibrary(assumed != nullptr ? assumed : libraryHasOption); }

AssumedLibrary::AssumedLibrary(OptionAsked hasOption) { assumed = hasOption; }

AssumedLibrary::~AssumedLibrary() { assumed = nullptr; }

void fail(int code, const QString& path) {
    const QString reason = QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xff) {
        case SQLITE_NOTADB: throw Error(ErrorKind::WrongPassphrase, {path});
        case SQLITE_CORRUPT: throw Error(ErrorKind::FileDamaged, {path, reason});
        case SQLITE_FULL: throw Error(ErrorKind::DiskFull, {path});
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw Error(ErrorKind::FileInUse, {path});
        case SQLITE_READONLY: throw Error(ErrorKind::ReadOnlyPlace, {path});
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH: throw Error(ErrorKind::FileUnreadable, {path, reason});
        case SQLITE_CONSTRAINT: throw Error(ErrorKind::BadInput, {path, reason});
        case SQLITE_INTERRUPT: throw Error(ErrorKind::Cancelled);
        case SQLITE_IOERR:
            switch (code) {
                case SQLITE_IOERR_READ:
                case SQLITE_IOERR_SHORT_READ:
                case SQLITE_IOERR_FSTAT: throw Error(ErrorKind::FileUnreadable, {path, reason});
                default: throw Error(ErrorKind::WriteFailed, {path, reason});
            }
        default: throw Error(ErrorKind::Bug, {reason});
    }
}

void Database::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }
void Database::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Database::Database(const QString& path, const Secret& key, Access access) : path_(path) {
    checkLibrary();
    const bool exists = QFileInfo::exists(path);  // asks for the name only, the file is not opened
    const bool makes = access == Access::Create || access == Access::Copy;
    if (makes && exists)
        throw Error(ErrorKind::FileExists, {path});
    if (!makes && !exists)
        throw Error(ErrorKind::FileMissing, {path});

    sqlite3* handle = nullptr;
    const bool still = access == Access::Alone || (access == Access::ReadOnly && liesStill(path));
    const int opened = sqlite3_open_v2((still ? stillName(path) : QFile::encodeName(path)).constData(), &handle,
                                       openFlags(access) | (still ? SQLITE_OPEN_URI : 0), nullptr);
    handle_.reset(handle);
    if (opened != SQLITE_OK)
        fail(opened);
    if (access == Access::Plain)
        return;

    script("PRAGMA cipher_memory_security = ON;");
    if (sqlite3_key(handle, key.data(), key.size()) != SQLITE_OK)
        throw Error(ErrorKind::PassphraseRefused);
    // After the key: taking the first key switches the library's log to standard error.
    script("PRAGMA cipher_log_level = NONE;");
    if (cipherVersion().isEmpty())
        throw Error(ErrorKind::WrongLibrary, {QStringLiteral("cipher_version")});
    if (access != Access::Copy)
        configure(access);
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database::~Database() {
    kept_.clear();  // statements before their connection
}

void Database::configure(Access access) {
    sqlite3* db = handle_.get();
    script("PRAGMA temp_store = MEMORY;");  // a sort must never reach the disk in clear
    const std::initializer_list<std::pair<int, int>> options = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},   {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto& [option, on] : options) {
        if (sqlite3_db_config(db, option, on, nullptr) != SQLITE_OK)
            throw Error(ErrorKind::WrongLibrary, {QStringLiteral("db_config %1").arg(option)});
    }
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    script("PRAGMA busy_timeout = 5000;");

    value<qint64>("SELECT count(*) FROM sqlite_schema");  // the first real access: a wrong key shows here
    keyFits_ = true;

    script(
        "PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON;"
        "PRAGMA mmap_size = 0; PRAGMA cache_size = -32768;");
    if (access == Access::ReadOnly || access == Access::Alone) {
        script("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;");
        return;
    }
    if (value<QString>("PRAGMA journal_mode = WAL") != u"wal")
        throw Error(ErrorKind::ReadOnlyPlace, {path_});
    script("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864;");
    script("BEGIN IMMEDIATE; COMMIT;");  // proves that it can be written
    if (access == Access::ReadWrite)
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

    // Whatever was asked for and not given is fatal: a durable save rests on it.
    checkSettings(*this);
    if (access == Access::ReadWrite)
        stamp_ = stampNow();
}

sqlite3_stmt* Database::prepared(const std::string& sql) {
    auto& kept = kept_[sql];
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        const int code =
            sqlite3_prepare_v3(handle_.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) {
            kept_.erase(sql);
            fail(code);
        }
        kept.reset(statement);
    }
    if (sqlite3_stmt_busy(kept.get()) != 0)
        throw Error(ErrorKind::Bug, {QStringLiteral("query inside itself"), QString::fromStdString(sql)});
    return kept.get();
}

void Database::script(const QByteArray& sql) {
    const int code = sqlite3_exec(handle_.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

void Database::fail(int code) const {
    // SQLITE_ERROR is broken SQL: its message names tables and columns, never values.
    if ((code & 0xff) == SQLITE_ERROR && handle_)
        throw Error(ErrorKind::Bug, {QString::fromUtf8(sqlite3_errmsg(handle_.get()))});
    const int kind = code & 0xff;
    sawDamage_ = sawDamage_ || kind == SQLITE_CORRUPT || (keyFits_ && kind == SQLITE_NOTADB);
    sql::fail(keyFits_ && kind == SQLITE_NOTADB ? SQLITE_CORRUPT : code, path_);
}

int Database::userVersion() { return static_cast<int>(value<qint64>("PRAGMA user_version")); }
qint64 Database::dataVersion() { return value<qint64>("PRAGMA data_version"); }
QString Database::cipherVersion() { return value<QString>("PRAGMA cipher_version"); }
bool Database::hasMoved() const {
    int moved = 0;
    return handle_ && sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

Database::Stamp Database::stampNow() const {
    std::error_code none;  // a file that is gone has no time: another stamp
    const std::filesystem::path file(path_.toStdU16String());
    const auto written = std::filesystem::last_write_time(file, none).time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(written).count(),
            static_cast<qint64>(std::filesystem::file_size(file, none))};
}

void Database::stampFile() {
    if (stamp_)
        stamp_ = stampNow();
}

bool Database::wasWrittenOver() const {
    if (!stamp_)
        return false;
    constexpr qint64 rounding = 2'000'000'000;  // ns; a FAT disk forgets as much of the time once it is not in memory
    const Stamp there = stampNow();
    return there.size != stamp_->size || there.at > stamp_->at || there.at <= stamp_->at - rounding;
}

void Database::checkpoint() {
    findings("PRAGMA wal_checkpoint(TRUNCATE)");
    stampFile();
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
QByteArray Database::salt() { return QByteArray::fromHex(value<QString>("PRAGMA cipher_salt").toLatin1()); }

QByteArray Database::firstBytes(int count) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods == nullptr)
        return {};
    QByteArray bytes(count, '\0');
    const int code = file->pMethods->xRead(file, bytes.data(), count, 0);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? bytes : QByteArray();
}

QStringList Database::findings(const std::string& pragma) {
    QStringList findings;
    auto rows = query(pragma);
    while (rows.next()) {
        const auto row = rows.column<QString>(0);
        if (row != u"ok")
            findings << row;
    }
    return findings;
}

void Database::close() {
    kept_.clear();
    const int code = sqlite3_close(handle_.get());
    if (code != SQLITE_OK)
        fail(code);
    static_cast<void>(handle_.release());
}

void Database::letWorkingFileGo() { sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr); }

// ---- Statement ----

Statement::~Statement() {
    if (statement_ != nullptr) {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);  // no health data stays in a kept statement
    }
}

bool Statement::next() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        database_->fail(code);
    return false;
}

void Statement::run() {
    if (next())
        throw Error(ErrorKind::Bug, {QStringLiteral("rows from a statement that is run")});
    if (sqlite3_stmt_readonly(statement_) == 0 && !database_->inTransaction())
        database_->stampFile();
}

// Kept here rather than copied by SQLite: with memory security each of its copies is locked, unlocked and wiped, which
// for a short text costs more than storing it. The bytes stay where they are when `bound_` grows.
const QByteArray& Statement::keep(QByteArray bytes) { return bound_.emplace_back(std::move(bytes)); }

void Statement::bindNull(int index) { check(*database_, sqlite3_bind_null(statement_, index + 1)); }
void Statement::bindInt(int index, qint64 value) {
    check(*database_, sqlite3_bind_int64(statement_, index + 1, value));
}
void Statement::bindReal(int index, double value) {
    check(*database_, sqlite3_bind_double(statement_, index + 1, value));
}
void Statement::bindText(int index, const QString& value) {
    const QByteArray& utf8 = keep(value.toUtf8());
    check(*database_, sqlite3_bind_text64(statement_, index + 1, utf8.constData(),
                                          static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}
void Statement::bindWord(int index, std::string_view value) {
    check(*database_,
          sqlite3_bind_text64(statement_, index + 1, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}
void Statement::bindBlob(int index, const QByteArray& value) {
    const QByteArray& bytes = keep(value);
    check(*database_, sqlite3_bind_blob64(statement_, index + 1, bytes.constData(),
                                          static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}
bool Statement::isNull(int index) const { return sqlite3_column_type(statement_, index) == SQLITE_NULL; }
qint64 Statement::intAt(int index) const { return sqlite3_column_int64(statement_, index); }
double Statement::realAt(int index) const { return sqlite3_column_double(statement_, index); }
std::string_view Statement::wordAt(int index) const {
    const void* text = sqlite3_column_text(statement_, index);
    if (text == nullptr)
        return {};
    return {static_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(statement_, index))};
}
QString Statement::textAt(int index) const {
    const std::string_view text = wordAt(index);
    return text.empty() ? QString() : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
QByteArray Statement::blobAt(int index) const {
    const void* bytes = sqlite3_column_blob(statement_, index);
    return bytes == nullptr ? QByteArray()
                            : QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(statement_, index));
}
QDate Statement::dayAt(int index) const {
    // "2025-06-03" by hand: QDate::fromString would cost more than reading the row.
    const std::string_view text = wordAt(index);
    if (text.empty())
        return {};
    const auto digits = [&](std::size_t from, std::size_t count) {
        int number = 0;
        for (std::size_t i = from; i < from + count; ++i)
            number = number * 10 + (text[i] - '0');
        return number;
    };
    const QDate day = text.size() == 10 ? QDate(digits(0, 4), digits(5, 2), digits(8, 2)) : QDate();
    if (!day.isValid())
        damaged(index);
    return day;
}
void Statement::damaged(int index) const {
    database_->sawDamage_ = true;
    throw Error(ErrorKind::FileDamaged, {database_->path(), QString::fromUtf8(sqlite3_column_name(statement_, index))});
}

// ---- Transaction ----

namespace {

/// What fails can have begun all the same: then nobody would ever end it.
void begin(Database& database, const char* how) {
    try {
        database.query(how).run();
    } catch (const Error&) {
        if (database.inTransaction())
            sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

}  // namespace

Transaction::Transaction(Database& database) : database_(database) { begin(database, "BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
    if (open_ && database_.inTransaction())
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.query("COMMIT").run();
    open_ = false;
    database_.stampFile();  // a full -wal was written into the file with it
}

Snapshot::Snapshot(Database& database) {
    if (database.inTransaction())
        return;
    begin(database, "BEGIN");
    database_ = &database;
}

Snapshot::~Snapshot() {
    if (database_ != nullptr && database_->inTransaction())
        sqlite3_exec(database_->handle(), "COMMIT", nullptr, nullptr, nullptr);
}

}  // namespace reliefbook::sql
