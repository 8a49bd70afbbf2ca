// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"

#include "core/base/error.h"
#include "core/base/realpath.h"
#include "core/file/backuplist.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/openingchecks.h"
#include "core/file/part.h"
#include "core/file/restore.h"
#include "core/file/sidefiles.h"
#include "core/sql/migrations.h"
#include "core/sql/structure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <algorithm>

namespace reliefbook {
namespace {

constexpr int slicePages = 100;

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

QStringList pageAndStructureFindings(sql::Database& database, bool thorough = false) {
    // A page that fails its authentication spoils every later check of the same connection.
    QStringList findings = database.findings("PRAGMA cipher_integrity_check");
    if (findings.isEmpty())
        findings = sql::structureFindings(database, thorough);
    return findings;
}

/// While it lives, work of this connection stops when `progress` says so.
class Stoppable {
public:
    Stoppable(sql::Database& database, const Progress& progress) : database_(database), progress_(progress) {
        constexpr int steps = 20'000;  // of SQLite's machine: about a millisecond
        if (progress_)
            sqlite3_progress_handler(database_.handle(), steps, &Stoppable::asked, this);
    }
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable() { sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr); }

private:
    static int asked(void* self) { return static_cast<Stoppable*>(self)->progress_(1, 1) ? 0 : 1; }

    sql::Database& database_;
    const Progress& progress_;
};

QStringList findings(sql::Database& copy, const std::optional<BackupContent>& expected, const BackupManner& manner,
                     const Progress& progress) {
    if (copy.firstBytes(16) != copy.salt())
        return {QStringLiteral("salt")};  // the key opens it, the passphrase doesn't
    if (QFileInfo(copy.path()).size() !=
        copy.value<qint64>("PRAGMA page_count") * copy.value<qint64>("PRAGMA page_size"))
        return {QStringLiteral("length")};
    checkIdentity(copy, expected ? expected->schema : sql::ownMigrations().back().number);
    QStringList found = pageAndStructureFindings(copy, manner.thorough);
    if (!found.isEmpty())
        return found;
    if (manner.thorough) {
        for (const QString& table : copy.findings("PRAGMA foreign_key_check"))
            found << QStringLiteral("%1: a reference leads nowhere").arg(table);
    }
    constexpr qint64 tail = 1'000;
    const AuditHead head = auditHead(copy);
    if (const auto broken =
            firstBreakInAudit(copy, manner.thorough ? 1 : std::max<qint64>(1, head.seq - tail), progress))
        found << QStringLiteral("audit: broken at entry %1").arg(*broken);
    if (expected && (counts(copy) != expected->counts || head != expected->head || allRows(copy) != expected->rows ||
                     copy.userVersion() != expected->schema))
        found << QStringLiteral("rows differ");
    return found;
}

bool isWal(sql::Database& database) { return database.value<QString>("PRAGMA journal_mode") == u"wal"; }

}  // namespace

namespace {

/// `to` becomes `from` without the pages that hold nothing any more, byte for byte nothing that was deleted.
void copyCompact(const QString& from, const Secret& derivedKey, const QString& to, const Progress& progress) {
    sql::Database source(from, derivedKey, sql::Access::ReadOnly);
    const Stoppable stoppable(source, progress);
    source.script("PRAGMA query_only = OFF;");
    sqlite3_limit(source.handle(), SQLITE_LIMIT_ATTACHED, 1);
    source.query("VACUUM INTO ?", to).run();
}

BackupContent copyAsItIs(sql::Database& reader, const Secret& derivedKey, const QString& to, const Progress& progress) {
    BackupContent content;
    reader.script("BEGIN");  // one moment for the whole copy
    try {
        content = {.schema = reader.userVersion(),
                   .counts = counts(reader),
                   .rows = allRows(reader),
                   .head = auditHead(reader)};
        sql::Database copy(to, derivedKey, sql::Access::Copy);
        QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        copyPages(reader, copy, progress);
        if (copy.value<QString>("PRAGMA journal_mode = DELETE") != u"delete")
            throw Error(ErrorKind::WriteFailed, {to, QStringLiteral("journal_mode")});
        copy.close();
    } catch (...) {
        reader.script("ROLLBACK");
        throw;
    }
    reader.script("ROLLBACK");
    return content;
}

Backup copied(sql::Database& reader, const Secret& derivedKey, const QString& target, const Progress& progress,
              const BackupManner& manner) {
    QElapsedTimer clock;
    clock.start();
    // Copying is counted; how long the rest takes nobody knows before.
    constexpr qint64 tenths = 10;
    constexpr qint64 copying = 6;
    const auto stage = [&](qint64 tenth) -> Progress {
        if (!progress)
            return {};
        return [&progress, tenth](qint64, qint64) { return progress(tenth, tenths); };
    };
    const auto copyProgress = [&](qint64 done, qint64 total) {
        return !progress || progress(copying * done, tenths * total);
    };
    Part part(target);
    const BackupContent content = copyAsItIs(reader, derivedKey, part.path(), copyProgress);
    std::optional<Part> compact;
    if (manner.compact) {
        compact.emplace(target);
        copyCompact(part.path(), derivedKey, compact->path(), stage(7));
        QFile::setPermissions(compact->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    const QString made = compact ? compact->path() : part.path();
    syncFile(made);
    const QStringList found = findingsInBackup(made, derivedKey, content, manner, stage(8));
    if (!found.isEmpty())
        throw Error(ErrorKind::FileDamaged, {target, found.join(u'\n')});
    Backup backup{.path = target,
                  .size = QFileInfo(made).size(),
                  .rows = content.rows,
                  .seconds = 0,
                  .counts = content.counts,
                  .head = content.head};
    (compact ? *compact : part).becomeTarget();
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

QStringList findingsInBackup(const QString& backup, const Secret& derivedKey,
                             const std::optional<BackupContent>& expected, const BackupManner& manner,
                             const Progress& progress) {
    try {
        sql::Database copy(backup, derivedKey, sql::Access::ReadOnly);
        const Stoppable stoppable(copy, progress);
        return findings(copy, expected, manner, progress);
    } catch (const Error& error) {  // a damaged page can surface as nearly any error of SQLite
        if (error.kind() == ErrorKind::Cancelled)
            throw;
        return {error.facts().isEmpty() ? QStringLiteral("can't be read") : error.facts().last()};
    }
}

Backup backUp(sql::Database& reader, const Secret& derivedKey, const QString& wanted, const Progress& progress,
              const BackupManner& manner) {
    const QString target = realPath(wanted);
    checkFree(target);
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        throw Error(ErrorKind::FileMissing, {QFileInfo(target).absolutePath()});
    if (!QFileInfo(QFileInfo(target).absolutePath()).isWritable())
        throw Error(ErrorKind::ReadOnlyPlace, {QFileInfo(target).absolutePath()});
    try {
        return copied(reader, derivedKey, target, progress, manner);
    } catch (const Error& error) {
        // A damaged source surfaces as a broken copy or as an error of SQL: it is named, not its copy.
        if (error.kind() != ErrorKind::FileDamaged && error.kind() != ErrorKind::Bug)
            throw;
        const QString found = error.facts().isEmpty() ? QString() : error.facts().last();
        if (isDamaged(reader))
            throw Error(ErrorKind::FileDamaged, {reader.path(), found});
        const bool holds = reader.findings("PRAGMA foreign_key_check").isEmpty() && !firstBreakInAudit(reader);
        if (error.kind() == ErrorKind::FileDamaged && holds)  // the practice is whole: its copy was not written well
            throw Error(ErrorKind::WriteFailed, {target, found});
        throw;
    }
}

QString backupPath(const QString& practice, const QString& tag) {
    const QDir folder(QFileInfo(practice).absolutePath() + QStringLiteral("/backups"));
    if (!folder.exists()) {
        if (const QFileInfo there(folder.path()); there.exists() || there.isSymLink())
            throw Error(ErrorKind::FileExists, {folder.path(), QStringLiteral("in the way")});
        if (!folder.mkpath(QStringLiteral(".")))
            throw Error(ErrorKind::ReadOnlyPlace, {folder.path()});
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    return backupPath(practice, tag, folder.path());
}

QString backupPath(const QString& practice, const QString& tag, const QString& place) {
    const Moment at = now();
    const QString name =
        QStringLiteral("%1%2-%3").arg(QFileInfo(practice).completeBaseName(), tag.isEmpty() ? QString() : u'-' + tag,
                                      localTime(at, offsetMinutesAt(at)).toString(QStringLiteral("yyyyMMdd-HHmmss")));
    return freeBackupPath(place, name);
}

QString freeBackupPath(const QString& place, const QString& name) {
    const QDir folder(place);
    QString path = folder.filePath(name + QStringLiteral(".reliefbook"));
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = folder.filePath(QStringLiteral("%1-%2.reliefbook").arg(name).arg(again));
    return path;
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
        try {
            checkWorkingFileFits(path, opened.derived, readCompanion(path));
        } catch (const Error&) {
            return {QStringLiteral("an older copy beside the working file (-wal) of a newer one")};
        }
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

namespace {

/// Under its name as it was under the other: what lies beside it could have come into it meanwhile (R-RES-1).
void checkRestored(const Backup& made, Opened& from) {
    const BackupContent content{
        .schema = from.database.userVersion(), .counts = made.counts, .rows = made.rows, .head = made.head};
    const QStringList found = findingsInBackup(made.path, from.derived, content);
    if (found.isEmpty())
        return;
    QFile::remove(made.path);
    throw Error(ErrorKind::FileDamaged, {made.path, found.join(u'\n')});
}

}  // namespace

Backup restore(const QString& backup, const Secret& passphrase, const QString& target, const Progress& progress) {
    checkFree(realPath(target));
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
    Companion companion;  // an aid: failing to write it is no failure
    companion.uuid = opened.database.value<QString>("SELECT uuid FROM practice LIMIT 1");
    // That of the same practice, which was lost, knows who was erased since; another's is not to be written over.
    const std::optional<Companion> there = readCompanion(realPath(target));
    if (!there || there->uuid != companion.uuid)
        checkFreeForPractice(realPath(target));
    Backup made = backUp(opened.database, opened.derived, target, progress);
    checkRestored(made, opened);
    // A practice that is moved, not a backup, has one: what is known of it beside the file holds on.
    if (const auto known = readCompanion(realPath(backup)); known && known->uuid == companion.uuid) {
        companion.erased = known->erased;
        companion.backupSeq = known->backupSeq;
        companion.acceptedSeq = known->acceptedSeq;
        companion.elsewhereAt = known->elsewhereAt;
        companion.provedAt = known->provedAt;
        companion.sheetAt = known->sheetAt;
        companion.sheetCheck = known->sheetCheck;
    }
    if (there) {
        companion.erased = allErased(companion.erased, there->erased);
        companion.backupSeq = std::max(companion.backupSeq, there->backupSeq);
    }
    companion.salt = opened.database.salt();
    companion.check = checkValue(opened.derived);
    companion.schema = opened.database.userVersion();
    companion.head = made.head;
    companion.at = now();
    companion.backupSeq = std::max(companion.backupSeq, highestNumberBeside(realPath(backup), companion.uuid));
    writeCompanion(realPath(target), companion);
    return made;
}

}  // namespace reliefbook
