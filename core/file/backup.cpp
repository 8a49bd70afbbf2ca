// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"

#include "core/base/error.h"
#include "core/base/realpath.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/restore.h"
#include "core/sql/migrations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace reliefbook {
namespace {

constexpr int slicePages = 100;

/// A copy under way: removes what it made unless it is finished.
class Part {
public:
    explicit Part(const QString& target) : path_(target + QStringLiteral(".part")) { remove(); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() { remove(); }
    const QString& path() const { return path_; }

private:
    void remove() {
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(path_ + QLatin1String(suffix));
    }
    QString path_;
};

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

qint64 allRows(sql::Database& database) {
    std::vector<QString> tables;
    {
        auto rows = database.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "
            "name");
        while (rows.next())
            tables.push_back(rows.column<QString>(0));
    }
    qint64 total = 0;
    for (const QString& table : tables)
        total += database.value<qint64>("SELECT count(*) FROM \"" + table.toStdString() + "\"");
    return total;
}

void syncFile([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!synced)
        throw Error(ErrorKind::WriteFailed, {path, QStringLiteral("fsync")});
#endif
}

void copyPages(sql::Database& from, sql::Database& to, const Progress& progress) {
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        sql::fail(sqlite3_extended_errcode(to.handle()), to.path());
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), slicePages);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            sql::fail(code,
                      (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB ? from.path() : to.path());
        const int total = sqlite3_backup_pagecount(backup.get());
        if (progress && !progress(total - sqlite3_backup_remaining(backup.get()), total))
            throw Error(ErrorKind::Cancelled);
        if (code == SQLITE_DONE)
            return;
    }
}

QStringList pageAndStructureFindings(sql::Database& database) {
    // A page that fails its authentication spoils every later check of the same connection.
    QStringList findings = database.findings("PRAGMA cipher_integrity_check");
    if (findings.isEmpty())
        findings = database.findings("PRAGMA quick_check");
    return findings;
}

bool isWal(sql::Database& database) { return database.value<QString>("PRAGMA journal_mode") == u"wal"; }

}  // namespace

namespace {

Backup copied(sql::Database& reader, const Secret& derivedKey, const QString& target, const Progress& progress) {
    QElapsedTimer clock;
    clock.start();
    const Part part(target);
    Backup backup;
    backup.path = target;
    {
        reader.script("BEGIN");  // one moment for the whole copy
        try {
            backup.counts = counts(reader);
            backup.head = auditHead(reader);
            backup.rows = allRows(reader);
            sql::Database copy(part.path(), derivedKey, sql::Access::Copy);
            QFile::setPermissions(part.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            copyPages(reader, copy, progress);
            if (copy.value<QString>("PRAGMA journal_mode = DELETE") != u"delete")
                throw Error(ErrorKind::WriteFailed, {part.path(), QStringLiteral("journal_mode")});
            copy.close();
        } catch (...) {
            reader.script("ROLLBACK");
            throw;
        }
        reader.script("ROLLBACK");
    }
    syncFile(part.path());
    {
        sql::Database copy(part.path(), derivedKey, sql::Access::ReadOnly);
        const QStringList findings = pageAndStructureFindings(copy);
        if (!findings.isEmpty())
            throw Error(ErrorKind::FileDamaged, {target, findings.join(u'\n')});
        if (counts(copy) != backup.counts || auditHead(copy) != backup.head || allRows(copy) != backup.rows)
            throw Error(ErrorKind::FileDamaged, {target, QStringLiteral("rows differ")});
    }
    backup.size = QFileInfo(part.path()).size();
    if (QFileInfo::exists(target) || !QFile::rename(part.path(), target))
        throw Error(ErrorKind::WriteFailed, {target, QStringLiteral("rename")});
    syncFolder(target);
    backup.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return backup;
}

/// Whether what is read from it does not hold together.
bool isDamaged(sql::Database& database) {
    try {
        return !pageAndStructureFindings(database).isEmpty();
    } catch (const Error&) {  // a spoilt page can surface as nearly any error
        return true;
    }
}

}  // namespace

Backup backUp(sql::Database& reader, const Secret& derivedKey, const QString& wanted, const Progress& progress) {
    const QString target = realPath(wanted);
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        throw Error(ErrorKind::FileExists, {wanted});
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        throw Error(ErrorKind::FileMissing, {QFileInfo(target).absolutePath()});
    if (!QFileInfo(QFileInfo(target).absolutePath()).isWritable())
        throw Error(ErrorKind::ReadOnlyPlace, {QFileInfo(target).absolutePath()});
    try {
        return copied(reader, derivedKey, target, progress);
    } catch (const Error& error) {
        // A damaged source surfaces as a broken copy or as an error of SQL: it is named, not its copy.
        if ((error.kind() == ErrorKind::FileDamaged || error.kind() == ErrorKind::Bug) && isDamaged(reader))
            throw Error(ErrorKind::FileDamaged,
                        {reader.path(), error.facts().isEmpty() ? QString() : error.facts().last()});
        throw;
    }
}

QString backupPath(const QString& practice, const QString& tag) {
    const QDir folder(QFileInfo(practice).absolutePath() + QStringLiteral("/backups"));
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            throw Error(ErrorKind::ReadOnlyPlace, {folder.path()});
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    return backupPath(practice, tag, folder.path());
}

QString backupPath(const QString& practice, const QString& tag, const QString& place) {
    const QFileInfo file(practice);
    const QDir folder(place);
    const Moment at = now();
    const QString name =
        QStringLiteral("%1%2-%3").arg(file.completeBaseName(), tag.isEmpty() ? QString() : u'-' + tag,
                                      localTime(at, offsetMinutesAt(at)).toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = folder.filePath(name + QStringLiteral(".reliefbook"));
    for (int again = 2; QFileInfo::exists(path); ++again)  // two within one second
        path = folder.filePath(QStringLiteral("%1-%2.reliefbook").arg(name).arg(again));
    return path;
}

void noteBackup(const QString& practice, const Backup& backup) {
    auto companion = readCompanion(practice);
    if (!companion)
        return;  // an aid; the next opening makes it anew
    companion->lastBackupAt = now();
    companion->lastBackup = backup.path;
    writeCompanion(practice, *companion);
}

QStringList verify(const QString& wanted, const Secret& passphrase, const Progress& progress) {
    const QString path = realPath(wanted);
    checkPlace(path, /*forWriting=*/false);
    QStringList findings;
    if (QFileInfo(path).size() % 4096 != 0)
        findings << QStringLiteral("the file's length is not a whole number of pages");
    try {
        Opened opened = openFile(path, passphrase, sql::Access::ReadOnly);
        checkIdentity(opened.database, sql::ownMigrations().back().number);
        sql::Database* checked = &opened.database;
        std::optional<QTemporaryDir> folder;  // goes after the copy in it is closed
        std::optional<sql::Database> copy;
        const bool working = isWal(opened.database) && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        if (working) {
            // Page authentication raises false alarms while the -wal holds changes: a copy has none.
            folder.emplace(QFileInfo(path).absolutePath() + QStringLiteral("/.check-XXXXXX"));
            const QString name = folder->filePath(QStringLiteral("copy"));
            backUp(opened.database, opened.derived, name, progress);
            copy.emplace(name, opened.derived, sql::Access::ReadOnly);
            checked = &*copy;
        } else {
            findings += pageAndStructureFindings(*checked);
        }
        if (findings.isEmpty()) {
            for (const QString& table : checked->findings("PRAGMA foreign_key_check"))
                findings << QStringLiteral("%1: a reference leads nowhere").arg(table);
            if (const auto broken = firstBreakInAudit(*checked, 1, progress))
                findings << QStringLiteral("audit: broken at entry %1").arg(*broken);
        }
    } catch (const Error& error) {
        // A damaged page can surface as nearly any error of SQLite; what the user did is told apart.
        using enum ErrorKind;
        for (const ErrorKind kind : {Cancelled, WrongPassphrase, NotAPractice, FileTooNew, FileMissing, FileInUse,
                                     DiskFull, ReadOnlyPlace, WrongLibrary}) {
            if (error.kind() == kind)
                throw;
        }
        findings << (error.facts().isEmpty() ? QStringLiteral("can't be read") : error.facts().last());
    }
    return findings;
}

Backup restore(const QString& backup, const Secret& passphrase, const QString& target, const Progress& progress) {
    if (QFileInfo::exists(target))
        throw Error(ErrorKind::FileExists, {target});
    checkPlace(backup, /*forWriting=*/false);
    {
        Opened stranger = openFile(backup, passphrase, sql::Access::ReadOnly);
        checkIdentity(stranger.database, sql::ownMigrations().back().number);
        checkSchema(stranger.database);  // before anything in it is read by name
    }
    const QStringList findings = verify(backup, passphrase, progress);
    if (!findings.isEmpty())
        throw Error(ErrorKind::FileDamaged, {backup, findings.join(u'\n')});
    Opened opened = openFile(backup, passphrase, sql::Access::ReadOnly);
    const Backup made = backUp(opened.database, opened.derived, target, progress);
    Companion companion;  // an aid: failing to write it is no failure
    companion.uuid = opened.database.value<QString>("SELECT uuid FROM practice LIMIT 1");
    companion.salt = opened.database.salt();
    companion.check = checkValue(opened.derived);
    companion.schema = opened.database.userVersion();
    companion.head = made.head;
    companion.at = now();
    writeCompanion(realPath(target), companion);
    return made;
}

}  // namespace reliefbook
