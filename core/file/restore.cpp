// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/restore.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/base/realpath.h"
#include "core/file/backup.h"
#include "core/file/backuplist.h"
#include "core/file/companion.h"
#include "core/file/lock.h"
#include "core/file/opening.h"
#include "core/file/ownnames.h"
#include "core/file/place.h"
#include "core/file/sidefiles.h"
#include "core/file/swap.h"
#include "core/practice/erased.h"
#include "core/practice/queries.h"
#include "core/sql/migrations.h"
#include "core/sql/structure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

int newestSchema() { return sql::ownMigrations().back().number; }

Moment lastEntry(sql::Database& database) {
    return database.value<Moment>("SELECT at FROM audit ORDER BY seq DESC LIMIT 1");
}

QString uuidOf(sql::Database& database) { return database.value<QString>("SELECT uuid FROM practice LIMIT 1"); }

/// Opened for reading, and so far as can be told a practice of ours and nothing else.
Opened openedBackup(const QString& path, const Secret& passphrase) {
    checkPlace(path, /*forWriting=*/false);
    Opened opened = openFile(path, passphrase, sql::Access::ReadOnly);
    checkIdentity(opened.database, newestSchema());
    checkSchema(opened.database);
    return opened;
}

/// The ids of a table's records that are not in the bin, in order.
std::vector<qint64> idsOf(sql::Database& database, const std::string& table) {
    std::vector<qint64> ids;
    auto rows = database.query("SELECT id FROM " + table + " WHERE deleted_at IS NULL ORDER BY id");
    while (rows.next())
        ids.push_back(rows.column<qint64>(0));
    return ids;
}

qint64 missingFrom(sql::Database& backup, sql::Database& present, const std::string& table) {
    const std::vector<qint64> had = idsOf(backup, table);
    const std::vector<qint64> has = idsOf(present, table);
    std::vector<qint64> missing;
    std::set_difference(has.begin(), has.end(), had.begin(), had.end(), std::back_inserter(missing));
    return static_cast<qint64>(missing.size());
}

/// The uuid of the practice that is to be replaced, as far as it can be known without opening it.
QString knownUuid(const QString& practice) {
    const auto companion = readCompanion(practice);
    return companion ? companion->uuid : QString();
}

/// The copy on its way in. What is left of it goes unless it took the practice's place, or is yet to take it.
class Fresh {
public:
    explicit Fresh(const QString& practice) : practice_(practice), path_(practice + u".restoring"_s) {
        removeWithSideFiles(path_);
        removeHalves(path_, 0);
    }
    Fresh(const Fresh&) = delete;
    Fresh& operator=(const Fresh&) = delete;
    ~Fresh() {
        if (!swapped_ && !isSwapUnfinished(practice_))
            removeWithSideFiles(path_);
    }
    const QString& path() const { return path_; }
    void keep() { swapped_ = true; }

private:
    QString practice_;
    QString path_;
    bool swapped_ = false;
};

/// Every page, row, index and reference of the copy, and its audit from the first line.
void checkWhole(const QString& path, const Secret& key, const QString& backup, const Progress& progress) {
    sql::Database copy(path, key, sql::Access::ReadOnly);
    for (const QStringList& findings :
         {sql::structureFindings(copy, /*thorough=*/true), copy.findings("PRAGMA foreign_key_check")}) {
        if (!findings.isEmpty())
            throw Error(ErrorKind::FileDamaged, {backup, findings.join(u'\n')});
    }
    if (firstBreakInAudit(copy, 1, progress))
        throw Error(ErrorKind::FileDamaged, {backup, u"audit"_s});
}

/// Records that were erased for good since the backup was made are erased again here, before anybody sees them
/// (R-ERA-2): those the present file knows, if it can be read, and those its companion knows, if it can't.
void eraseAgain(sql::Database& copy, const Secret& key, const QString& practice) {
    std::vector<ErasedClient> erased = erasedClients(copy);
    if (const auto present = readCompanion(practice); present && present->uuid == practiceInfo(copy).uuid)
        erased = allErased(erased, vouchedFor(copy, present->erased));
    try {
        sql::Database present(practice, key, sql::Access::ReadOnly);
        erased = allErased(erased, erasedClients(present));
    } catch (const Error&) {  // damaged, of another passphrase, or gone: that is why somebody restores
    }
    replayErasures(copy, erased);
}

/// Makes of the copy what will be opened: today's schema, a line in its audit, and a companion.
void prepare(const QString& path, const Secret& key, const QString& practice, const QString& backup, Id<User> user) {
    sql::Database database(path, key, sql::Access::ReadWrite);
    const auto note = [&](const QString& action, const QString& reason) {
        AuditEntry entry;
        entry.at = now();
        entry.offsetMinutes = offsetMinutesAt(entry.at);
        entry.user = user;
        entry.action = action;
        entry.reason = reason;
        appendAudit(database, auditHead(database), entry);
    };
    const int before = database.userVersion();
    const qint64 held = auditHead(database).seq;  // before anything is added
    sql::migrate(database, sql::ownMigrations(), {},
                 [&] { note(u"migrate"_s, u"schema %1 to %2"_s.arg(before).arg(newestSchema())); });
    eraseAgain(database, key, practice);
    {
        sql::Transaction transaction(database);
        note(u"restore"_s, u"from %1, entries to %2"_s.arg(QFileInfo(backup).fileName(), QString::number(held)));
        transaction.commit();
    }
    Companion companion = readCompanion(practice).value_or(Companion{});  // it knows the backups
    // (and goes along as it is: what is kept in it outlives the file that is replaced)
    companion.uuid = uuidOf(database);
    companion.erased = withVouchers(database, erasedClients(database));
    companion.salt = database.salt();
    companion.check = checkValue(key);
    companion.schema = database.userVersion();
    companion.head = auditHead(database);
    companion.at = now();
    companion.dirty = false;
    companion.rotationPaused = true;
    companion.backupSeq = std::max(companion.backupSeq, highestNumberBeside(backup, companion.uuid));
    database.checkpoint();
    database.letWorkingFileGo();
    database.close();
    QFile::remove(path + u"-shm"_s);
    if (!writeCompanion(path, companion))
        throw Error(ErrorKind::WriteFailed, {companionPath(path), u"write"_s});
}

}  // namespace

void checkSchema(sql::Database& database) {
    const auto expected = sql::schemaOf(sql::ownMigrations(), database.userVersion());
    QStringList strange;
    std::size_t known = 0;
    for (const sql::SchemaItem& item : sql::schemaIn(database)) {
        if (std::find(expected.begin(), expected.end(), item) != expected.end())
            ++known;
        else if (!item.isStatistics())
            strange << item.type + u' ' + item.name;
    }
    if (!strange.isEmpty())
        throw Error(ErrorKind::BadInput, {database.path(), u"schema"_s, strange.join(u", "_s)});
    if (known != expected.size())
        throw Error(ErrorKind::BadInput, {database.path(), u"schema"_s, u"missing"_s});
}

RestoreLook compareForRestore(const QString& wantedPractice, const QString& wanted, const Secret& passphrase,
                              const std::optional<Secret>& presentKey) {
    const QString practice = realPath(wantedPractice);
    RestoreLook look;
    look.backup = realPath(wanted);
    Opened opened = openedBackup(look.backup, passphrase);
    const sql::Snapshot moment(opened.database);
    look.counts = counts(opened.database);
    const auto manifest = readManifest(look.backup);
    look.at = manifest ? manifest->at : Moment{QFileInfo(look.backup).lastModified().toMSecsSinceEpoch()};
    look.lastEntry = lastEntry(opened.database);
    look.schema = opened.database.userVersion();
    look.head = auditHead(opened.database);
    look.key = opened.derived;
    const QString uuid = knownUuid(practice);
    look.otherPractice = !uuid.isEmpty() && uuid != uuidOf(opened.database);
    if (!presentKey)
        return look;
    try {
        checkPlace(practice, /*forWriting=*/false);
        Opened present = openFile(practice, *presentKey, sql::Access::ReadOnly);
        checkIdentity(present.database, newestSchema());
        const sql::Snapshot same(present.database);
        look.otherPractice = uuidOf(present.database) != uuidOf(opened.database);
        look.present = counts(present.database);
        look.presentLastEntry = lastEntry(present.database);
        look.sessionsMissing = missingFrom(opened.database, present.database, "session");
        look.clientsMissing = missingFrom(opened.database, present.database, "client");
        look.entriesMissing = std::max<qint64>(0, auditHead(present.database).seq - look.head.seq);
        look.presentIsReadable = true;
    } catch (const Error&) {  // damaged, gone, of another passphrase: there is nothing to compare with
    }
    return look;
}

QString restoreInPlace(const QString& wantedPractice, const QString& wanted, const Secret& passphrase,
                       const Progress& progress, const RestoreOptions& options) {
    const QString practice = realPath(wantedPractice);
    const QString backup = realPath(wanted);
    if (backup == practice)
        throw Error(ErrorKind::BadInput, {backup, u"itself"_s});
    refusePlace(practice, placeFacts(practice));
    const Lock lock = locked(practice, /*takeOver=*/false);
    finishSwap(practice);
    Fresh fresh(practice);
    Secret key;
    {
        Opened opened = openedBackup(backup, passphrase);
        if (options.expected && auditHead(opened.database) != *options.expected)
            throw Error(ErrorKind::Conflict, {u"backup"_s, backup});
        const QString uuid = knownUuid(practice);
        if (!options.acceptOther && !uuid.isEmpty() && uuid != uuidOf(opened.database))
            throw Error(ErrorKind::BadInput, {backup, u"uuid"_s});
        checkSpace(practice, QFileInfo(backup).size() / 10 * 12);
        key = opened.derived;
        backUp(opened.database, key, fresh.path(), progress);
    }
    checkWhole(fresh.path(), key, backup, progress);
    prepare(fresh.path(), key, practice, backup, options.user);
    const bool isThere = QFileInfo::exists(practice);
    const QString kept = keptByRestorePath(practice);
    swapIn(practice, fresh.path(), kept);
    fresh.keep();
    return isThere ? kept : QString();
}

QStringList keptByRestore(const QString& wanted) {
    const QFileInfo practice(realPath(wanted));
    const QDir folder = practice.absoluteDir();
    QStringList kept;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (isKeptByRestore(practice.filePath(), name))
            kept << folder.filePath(name);
    }
    return kept;
}

}  // namespace reliefbook
