// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/practicefile.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/base/realpath.h"
#include "core/file/backup.h"
#include "core/file/backupmaking.h"
#include "core/file/compact.h"
#include "core/file/lock.h"
#include "core/file/opening.h"
#include "core/file/openingchecks.h"
#include "core/file/part.h"
#include "core/file/sidefiles.h"
#include "core/file/swap.h"
#include "core/practice/auditread.h"
#include "core/practice/queries.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace reliefbook {
namespace {

constexpr qsizetype longestName = 1'000;  // as the schema has it

int newestOf(const std::vector<sql::Migration>& migrations) {
    return migrations.empty() ? 0 : migrations.back().number;
}

/// A verified backup of what the practice holds before it is migrated. One that an earlier attempt left is enough if
/// nothing was changed since (reliability.md R-MIG-3).
void keepCopy(Opened& look) {
    const QString& path = look.database.path();
    const AuditHead head = auditHead(look.database);
    for (const BackupFact& fact : backupsOf(path, {ownBackupFolder(path)})) {
        const BackupContent content{.schema = fact.schema, .counts = fact.counts, .rows = fact.rows, .head = fact.head};
        if (fact.tag == BackupTag::BeforeMigration && fact.verified && fact.head == head &&
            fact.schema == look.database.userVersion() && fact.keyGeneration == checkValue(look.derived) &&
            findingsInBackup(fact.path, look.derived, content).isEmpty())
            return;
    }
    makeBackup(path, look.database, look.derived, {.tag = BackupTag::BeforeMigration}, {});
}

/// What takes a practice's place comes without the -wal, and its first opening for writing switches to that. Where that
/// was cut off, there is a journal that no reader can roll back. The caller holds the lock.
void endSwitchToWal(const QString& path, const Secret& passphrase) {
    if (QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        openFile(path, passphrase, sql::Access::ReadWrite).database.letWorkingFileGo();
}

/// What the backups beside the practice say themselves, where no companion tells: otherwise a verified one would lie
/// there and there would seem to be none.
Companion knownFromBackups(const QString& path, const QString& uuid) {
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    Companion companion;
    for (const BackupFact& fact : backupsOf(path, {ownBackupFolder(path)}, uuid)) {
        companion.backupSeq = std::max(companion.backupSeq, fact.seq);
        if (fact.uuid != uuid || !fact.verified || fact.at.utcMs > now().utcMs + day || companion.lastBackupAt)
            continue;
        companion.lastBackupAt = fact.at;  // of the highest number
        companion.lastBackup = fact.path;
        companion.ownBackup = fact.path;
    }
    return companion;
}

/// Writes the salt that opened the file where its own was destroyed: the next one needs no companion.
void repairSalt(sql::Database& database) {
    const QByteArray version = QByteArray::number(database.userVersion());
    database.script("PRAGMA user_version = " + version + ";");  // the first page is written anew, with the salt
    database.checkpoint();
}

/// What SQLite keeps beside a practice that is not open.
void removeWorkingFile(const QString& path) {
    for (const QString& ending : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + ending);
}

/// The first records of a new practice: its owner, and what it is called.
void fillNew(sql::Database database, const NewPractice& about) {
    Practice practice(std::move(database));
    User owner;
    owner.id = Id<User>::make();
    owner.name = about.ownerName.isEmpty() ? about.name : about.ownerName;
    owner.credentials = about.credentials;
    owner.shownAs = about.shownAs;
    owner.createdBy = owner.id;
    practice.setUser(owner);
    PracticeInfo info;
    info.id = Id<PracticeInfo>::make();
    info.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.name = about.name.trimmed();
    info.language = about.language;
    info.paper = about.paper;
    info.currency = about.currency;
    practice.apply({creation(owner), creation(info)});
    practice.close();
}

}  // namespace

PracticeFile::PracticeFile(QString path, std::unique_ptr<QLockFile> lock)
    : path_(std::move(path)),
      lock_(std::move(lock)) {}

std::unique_ptr<PracticeFile> PracticeFile::create(const QString& wanted, const Secret& passphrase,
                                                   const NewPractice& about) {
    if (about.name.trimmed().isEmpty())
        throw Error(ErrorKind::BadInput, {QStringLiteral("name"), QStringLiteral("it is empty")});
    if (about.name.trimmed().toUcs4().size() > longestName)
        throw Error(ErrorKind::BadInput, {QStringLiteral("name"), QStringLiteral("it is longer than 1000 characters")});
    return create(wanted, passphrase, [&about](sql::Database database) { fillNew(std::move(database), about); });
}

std::unique_ptr<PracticeFile> PracticeFile::create(const QString& wanted, const Secret& passphrase,
                                                   const std::function<void(sql::Database)>& fill) {
    sql::checkLibrary();  // before anything is written
    const QString path = realPath(wanted);
    checkFreeForPractice(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorKind::FileMissing, {folder.filePath()});
    if (!folder.isWritable())
        throw Error(ErrorKind::ReadOnlyPlace, {folder.filePath()});
    PlaceFacts place = placeFacts(path);
    refusePlace(path, place);

    // Made under another name and renamed when it is whole: an interrupted creation leaves no half practice behind.
    std::unique_ptr<PracticeFile> file(new PracticeFile(path, locked(path, /*takeOver=*/false).file));
    removeHalves(path, 0);
    Part part(path);
    // The same key SQLCipher would derive from the passphrase and the file's salt, derived once for all that follows.
    file->derived_ = reliefbook::derivedKey(passphrase, newSalt());
    sql::Database database(part.path(), file->derived_, sql::Access::Create);
    onlyForOwner(part.path());
    sql::migrate(database, sql::ownMigrations());
    if (database.firstBytes(16).startsWith("SQLite format 3"))
        throw Error(ErrorKind::WrongLibrary, {QStringLiteral("the file is not encrypted")});
    fill(std::move(database));
    {
        // Whatever filled it: what bears the name is one whole file.
        sql::Database filled(part.path(), file->derived_, sql::Access::ReadWrite);
        filled.checkpoint();
        filled.letWorkingFileGo();
        filled.close();
    }
    part.becomeTarget();
    file->facts_.place = std::move(place);
    file->begin(sql::Database(path, file->derived_, sql::Access::ReadWrite));
    return file;
}

std::unique_ptr<PracticeFile> PracticeFile::open(const QString& wanted, const Secret& passphrase,
                                                 const OpenOptions& options) {
    sql::checkLibrary();
    const QString path = realPath(wanted);
    const auto& migrations = options.migrations != nullptr ? *options.migrations : sql::ownMigrations();
    if (options.readOnly)
        return lookAt(path, passphrase, options);
    if (!isSwapUnfinished(path))
        checkPlace(path, /*forWriting=*/true);
    PlaceFacts place = placeFacts(path);
    refusePlace(path, place);
    const QString wal = path + QStringLiteral("-wal");
    Lock lock = locked(path, options.takeOver);
    std::unique_ptr<PracticeFile> file(new PracticeFile(path, std::move(lock.file)));
    if (finishSwap(path))
        checkPlace(path, /*forWriting=*/true);
    checkOnlyName(path);
    removeWithSideFiles(compactedPath(path));  // of an erasure that was cut off
    const std::optional<Companion> companion = readCompanion(path);
    file->facts_.place = std::move(place);
    file->facts_.companionLost = !companion;
    file->rotationPaused_ = companion && companion->rotationPaused;
    const bool workingFile = QFileInfo::exists(wal);
    const bool dirty = (companion && companion->dirty) || (workingFile && QFileInfo(wal).size() > 0);
    if (!options.acceptLoss)
        checkWorkingFile(path, companion);

    endSwitchToWal(path, passphrase);
    // First read-only, so that a file that turns out not to be ours, too new, damaged or an older copy is not touched.
    {
        Opened look = openFile(path, passphrase, sql::Access::ReadOnly);
        try {
            checkWorkingFileFits(path, look.derived, companion);
        } catch (const Error&) {
            if (!options.acceptLoss)
                throw;
            look.database.close();
            removeWorkingFile(path);
            look.database = sql::Database(path, look.derived, sql::Access::ReadOnly);
        }
        checkIdentity(look.database, newestOf(migrations));
        checkState(look.database, dirty, options.acceptLoss ? std::nullopt : companion);
        file->derived_ = look.derived;
        file->facts_.saltRepaired = look.saltLost;
        if (look.database.userVersion() < newestOf(migrations)) {
            checkSpace(path, spaceForMigration(QFileInfo(path).size()));
            keepCopy(look);
        }
    }
    sql::Database database(path, file->derived_, sql::Access::ReadWrite);
    const int before = database.userVersion();
    const bool migrated = sql::migrate(database, migrations, options.about, [&] {
        AuditEntry entry;  // by no user: the program itself
        entry.at = now();
        entry.offsetMinutes = offsetMinutesAt(entry.at);
        entry.action = QStringLiteral("migrate");
        entry.reason = QStringLiteral("schema %1 to %2").arg(before).arg(newestOf(migrations));
        appendAudit(database, auditHead(database), entry);
    });
    if (file->facts_.saltRepaired)
        repairSalt(database);
    if (dirty || migrated)
        database.checkpoint();

    settleReplaced(path, database, file->derived_);
    if (companion && companion->uuid == practiceInfo(database).uuid)
        replayErasures(database, vouchedFor(database, companion->erased));  // an older copy may have come back
    if (companion && companion->dirty)
        file->interruptedAfter_ = companion->head.seq;
    file->begin(std::move(database));
    if (lock.takenOver)
        file->practice_->note(QStringLiteral("take-over"), {});
    return file;
}

std::unique_ptr<PracticeFile> PracticeFile::lookAt(const QString& path, const Secret& passphrase,
                                                   const OpenOptions& options) {
    checkPlace(path, /*forWriting=*/false);
    std::unique_ptr<PracticeFile> file(new PracticeFile(path, nullptr));
    file->facts_.place = placeFacts(path);
    Opened opened = openFile(path, passphrase, sql::Access::ReadOnly);
    checkWorkingFileFits(path, opened.derived, readCompanion(path));
    const auto& migrations = options.migrations != nullptr ? *options.migrations : sql::ownMigrations();
    checkIdentity(opened.database, newestOf(migrations));
    file->derived_ = opened.derived;
    file->practice_ = std::make_unique<Practice>(std::move(opened.database));
    file->uuid_ = practiceInfo(file->practice_->database()).uuid;
    Error because(ErrorKind::ReadOnlyPlace, {path});
    try {
        refusePlace(path, file->facts_.place);
        checkOnlyName(path);
    } catch (const Error& error) {
        because = error;
    }
    file->practice_->closeForWriting(because);
    return file;
}

PracticeFile::~PracticeFile() {
    try {
        close();
    } catch (const Error&) {  // the file stays marked as not closed cleanly: the next opening checks it
    }
}

sql::Database PracticeFile::reader() const { return {path_, derived_, sql::Access::ReadOnly}; }

void PracticeFile::begin(sql::Database database) {
    practice_ = std::make_unique<Practice>(std::move(database));
    uuid_ = practiceInfo(practice_->database()).uuid;
    // Into the file itself what the companion says of it: checkWorkingFileFits() goes by that.
    practice_->database().checkpoint();
    writeCompanion(path_, companionOf(practice_->database(), /*dirty=*/true));
}

void PracticeFile::close() {
    if (!practice_)
        return;
    try {
        closeDatabase();
    } catch (const Error&) {
        practice_.reset();
        throw;
    }
    practice_.reset();
    if (lock_)
        lock_->unlock();
}

const QString& PracticeFile::saveMoved() {
    if (!savedMoved_.isEmpty() || !practice_->isMoved())
        return savedMoved_;
    sql::Database& database = practice_->database();
    database.checkpoint();  // into the file that is open, wherever it is
    savedMoved_ = makeBackup(path_, database, derived_,
                             {.tag = BackupTag::Hand, .target = {}, .paused = true, .poisoned = true}, {})
                      .backup.path;
    // Whatever lies there the next time: an older copy is told by it.
    if (std::optional<Companion> companion = readCompanion(path_); companion && companion->uuid == uuid_) {
        companion->head = auditHead(database);
        companion->at = now();
        companion->dirty = false;  // nothing more is written
        writeCompanion(path_, *companion);
    }
    return savedMoved_;
}

void PracticeFile::closeDatabase() {
    practice_->takeBack();  // whoever had it was stopped
    practice_->lookForHarm();
    if (practice_->isMoved()) {
        try {
            saveMoved();
        } catch (const Error&) {
            practice_->close();
            throw;
        }
        practice_->close();
        if (QFileInfo(path_ + QStringLiteral("-wal")).size() == 0)
            removeWorkingFile(path_);  // or nothing could be restored under this name
        return;
    }
    sql::Database& database = practice_->database();
    // A damaged one stays as it is and marked as not closed cleanly: the next opening then looks at all of it.
    if (isReadOnly() || practice_->isDamaged()) {
        practice_->close();
        return;
    }
    try {
        database.script("PRAGMA optimize;");
    } catch (const Error&) {  // no space for statistics: no reason not to close
    }
    database.checkpoint();
    // The companion first: at no moment may a file that was closed well look like one that lost its -wal. Where the
    // companion can't be written, the (empty) -wal stays and says the same.
    if (writeCompanion(path_, companionOf(database, /*dirty=*/false)))
        database.letWorkingFileGo();
    practice_->close();
}

void PracticeFile::exchange(const QString& fresh, const Secret& derivedKey, const QString& kept) {
    sql::Database& database = practice_->database();
    {
        sql::Database copy(fresh, derivedKey, sql::Access::ReadOnly);
        if (auditHead(copy) != auditHead(database)) {
            copy.close();
            removeWithSideFiles(fresh);
            throw Error(ErrorKind::Conflict, {QStringLiteral("practice"), path_});
        }
        Companion companion = companionOf(copy, /*dirty=*/false);
        companion.check = checkValue(derivedKey);
        writeCompanion(fresh, companion);
    }
    const auto goOn = [this] {
        try {
            practice_->resume(sql::Database(path_, derived_, sql::Access::ReadWrite));
        } catch (const Error& error) {  // whole as it lies there, but nothing can be done with it until it is opened
            practice_->closeForWriting(error);
            throw;
        }
    };
    closeDatabase();
    try {
        swapIn(path_, fresh, kept);
        derived_ = derivedKey;
    } catch (const Error& error) {
        goOn();
        if (isSwapUnfinished(path_)) {  // the next opening goes on with the copy: what came to this one would be lost
            practice_->closeForWriting(error);
        } else {
            removeWithSideFiles(fresh);
            writeCompanion(path_, companionOf(practice_->database(), /*dirty=*/true));
        }
        throw;
    }
    goOn();
    writeCompanion(path_, companionOf(practice_->database(), /*dirty=*/true));
}

Companion PracticeFile::companionOf(sql::Database& database, bool dirty) const {
    const std::optional<Companion> known = readCompanion(path_);  // a backup may have noted itself meanwhile
    Companion companion = known && known->uuid == uuid_ ? *known : knownFromBackups(path_, uuid_);
    companion.uuid = uuid_;
    companion.salt = database.salt();
    companion.check = checkValue(derived_);
    companion.schema = database.userVersion();
    companion.head = auditHead(database);
    companion.erased = withVouchers(database, erasedClients(database));  // what was vouched for is among them
    companion.at = now();
    companion.rotationPaused = dirty && rotationPaused_;  // until this sitting ends
    companion.dirty = dirty;
    return companion;
}

sql::Database openForReading(const QString& path, const Secret& passphrase) {
    if (const QString real = realPath(path);
        isSwapUnfinished(real) || QFileInfo(real + QStringLiteral("-journal")).size() > 0) {
        const Lock lock = locked(real, /*takeOver=*/false);
        finishSwap(real);
        endSwitchToWal(real, passphrase);
    }
    checkPlace(path, /*forWriting=*/false);
    Opened opened = openFile(path, passphrase, sql::Access::ReadOnly);
    checkWorkingFileFits(path, opened.derived, readCompanion(path));
    checkIdentity(opened.database, newestOf(sql::ownMigrations()));
    return std::move(opened.database);
}

}  // namespace reliefbook
