// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/passphrasechange.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/ownnames.h"
#include "core/file/practicefile.h"
#include "core/file/removal.h"
#include "core/file/sidefiles.h"
#include "core/file/swap.h"
#include "core/practice/queries.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptDays = 7;

QString copyPath(const QString& practice) { return practice + u".new-passphrase"_s; }
QString keptStem(const QString& practice) {
    return QFileInfo(practice).completeBaseName() + u".before-passphrase-change"_s;
}

void removeWithCompany(const QString& path) {
    removeWithSideFiles(path);
    removeHalves(path, 0);
}

/// The 16 bytes of salt in a derived key.
QByteArray saltIn(const Secret& derivedKey) {
    constexpr int atByte = 2 + 64;
    return QByteArray::fromHex(QByteArray(derivedKey.data() + atByte, 32));
}

/// Whether nobody worked in a kept file since: the practice goes on from where it ends, and it is closed and whole.
bool isLeftBehind(PracticeFile& file, const QString& kept) {
    const auto known = readCompanion(kept);
    QFile start(kept);  // not open here: nobody's locks are lost
    return known && !known->dirty && QFileInfo(kept + u"-wal"_s).size() == 0 && known->head.seq > 0 &&
           known->uuid == practiceInfo(file.practice().database()).uuid &&
           isInAudit(file.practice().database(), known->head) && start.open(QIODevice::ReadOnly) &&
           start.read(known->salt.size()) == known->salt;
}

void checkSpaceFor(const QString& practice) {
    const qint64 size = QFileInfo(practice).size() + QFileInfo(practice + u"-wal"_s).size();
    const qint64 needed = 2 * size + qint64{4} * 1024 * 1024;  // as it is, and then without what was free
    const QStorageInfo disk(QFileInfo(practice).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        throw Error(ErrorKind::NotEnoughSpace,
                    {practice, QString::number(needed), QString::number(disk.bytesAvailable())});
}

}  // namespace

bool isPassphraseOf(const Secret& key, const Secret& typed) { return derivedKey(typed, saltIn(key)) == key; }

FreshCopy copyUnderPassphrase(sql::Database& reader, const QString& practice, const Secret& wanted, const Secret& again,
                              const Progress& progress) {
    FreshCopy fresh{copyPath(practice), derivedKey(wanted, newSalt())};
    checkSpaceFor(practice);
    removeWithCompany(fresh.path);
    try {
        const Backup made = backUp(reader, fresh.derivedKey, fresh.path, progress, {.compact = true});
        // By the passphrase itself: what was mistyped must not lock anybody out.
        sql::Database copy(fresh.path, again, sql::Access::ReadOnly);
        if (auditHead(copy) != made.head)
            throw Error(ErrorKind::FileDamaged, {fresh.path, u"rows differ"_s});
    } catch (const Error& error) {
        removeWithCompany(fresh.path);
        // What can't be read looks the same to SQLCipher as what was mistyped.
        if (error.kind() == ErrorKind::WrongPassphrase && isPassphraseOf(fresh.derivedKey, again))
            throw Error(ErrorKind::FileUnreadable, {fresh.path, qt_error_string(EIO)});
        throw;
    }
    return fresh;
}

QString putInPlace(PracticeFile& file, const FreshCopy& copy) {
    const QDir folder = QFileInfo(file.path()).absoluteDir();
    QString kept = folder.filePath(keptStem(file.path()) + u".reliefbook"_s);
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = folder.filePath(u"%1-%2.reliefbook"_s.arg(keptStem(file.path())).arg(number));
    try {
        file.exchange(copy.path, copy.derivedKey, kept);
    } catch (const Error&) {
        if (!isSwapUnfinished(file.path()))
            removeWithCompany(copy.path);
        throw;
    }
    try {
        file.practice().note(u"passphrase"_s, {});
    } catch (const Error& error) {  // the new one holds all the same, and nobody must think otherwise
        if (!mayPass(error.kind()))
            throw;
    }
    return kept;
}

QString changePassphrase(PracticeFile& file, const Secret& present, const Secret& wanted, const Secret& again,
                         const Progress& progress) {
    if (!isPassphraseOf(file.derivedKey(), present))
        throw Error(ErrorKind::WrongPassphrase, {file.path()});
    const FreshCopy copy = [&] {
        sql::Database reader = file.reader();
        return copyUnderPassphrase(reader, file.path(), wanted, again, progress);
    }();
    return putInPlace(file, copy);
}

std::vector<KeptPractice> keptFromBefore(const QString& practice) {
    std::vector<KeptPractice> all;
    const QDir folder = QFileInfo(practice).absoluteDir();
    const auto present = readCompanion(practice);
    const auto such = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo& file : folder.entryInfoList({u"*.reliefbook"_s}, such, QDir::Name)) {
        if (!isKeptByPassphraseChange(practice, file.fileName()))
            continue;
        const auto known = readCompanion(file.filePath());
        if (known && present && known->uuid != present->uuid)
            continue;  // another practice, whoever named it
        // The companion was written last when the file was closed for the change. Not by the file's date alone, which
        // a copying program may carry along.
        const QFileInfo companion(companionPath(file.filePath()));
        const QDateTime written = companion.exists() ? companion.lastModified() : file.lastModified();
        all.push_back({file.filePath(), {std::max(written.toMSecsSinceEpoch(), known ? known->at.utcMs : 0)}});
    }
    return all;
}

void tidyAfterPassphraseChange(PracticeFile& file) {
    const QString& practice = file.path();
    removeTrials(practice);
    if (!isSwapUnfinished(practice))
        removeWithCompany(copyPath(practice));
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    for (const KeptPractice& kept : keptFromBefore(practice)) {
        if (now().utcMs - kept.since.utcMs > keptDays * day && isLeftBehind(file, kept.path))
            removeForGood(practice, kept.path);
    }
}

PresentKey presentKey(const Secret& derivedKey) { return {checkValue(derivedKey), saltIn(derivedKey)}; }

PresentKey presentKeyBeside(const QString& practice) {
    const auto companion = readCompanion(practice);
    return companion ? PresentKey{companion->check, companion->salt} : PresentKey{};
}

bool needsOtherPassphrase(const BackupFact& backup, const PresentKey& key) {
    if (!backup.keyGeneration.isEmpty() && !key.check.isEmpty())
        return backup.keyGeneration != key.check;
    if (key.salt.isEmpty())
        return false;
    QByteArray salt = backup.salt;
    if (salt.isEmpty()) {
        QFile file(backup.path);  // no live practice: nobody's locks are lost
        if (file.open(QIODevice::ReadOnly))
            salt = file.read(key.salt.size());
    }
    return salt.size() == key.salt.size() && salt != key.salt;
}

std::vector<PassphraseChange> passphraseChanges(sql::Database& database) {
    std::vector<PassphraseChange> changes;
    auto rows = database.query("SELECT seq, at, offset_minutes FROM audit WHERE action = 'passphrase' ORDER BY seq");
    while (rows.next())
        changes.push_back({rows.column<qint64>(0), rows.column<Moment>(1), rows.column<int>(2)});
    return changes;
}

QStringList backupsOfEarlierPassphrase(const QString& practice, const QString& folder, const Secret& derivedKey) {
    QStringList earlier;
    const QString name = QFileInfo(practice).completeBaseName() + u'-';
    const QByteArray salt = saltIn(derivedKey);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.reliefbook"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& one : files) {
        if (!one.fileName().startsWith(name))
            continue;
        QFile file(one.filePath());  // no live practice: nobody's locks are lost
        if (file.open(QIODevice::ReadOnly) && file.read(salt.size()) != salt)
            earlier << one.filePath();
    }
    return earlier;
}

}  // namespace reliefbook
