// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backupmaking.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/base/realpath.h"
#include "core/file/companion.h"
#include "core/file/place.h"
#include "core/file/removal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1'000;  // milliseconds

QString tagInName(BackupTag tag) {
    const std::string_view written = word(tag);
    return tag == BackupTag::Hand ? QString() : QString::fromLatin1(written.data(), static_cast<int>(written.size()));
}

/// Whether none of the verified ones of `list` within `days` of now is `such`. Neither is one that a wrong clock dated.
bool isDue(const std::vector<BackupFact>& list, Moment now, qint64 days, bool BackupFact::*such) {
    return std::ranges::none_of(list, [&](const BackupFact& fact) {
        return fact.verified && fact.*such && std::abs(now.utcMs - fact.at.utcMs) < days * day;
    });
}

BackupManner mannerFor(const std::vector<BackupFact>& list, Moment now) {
    constexpr qint64 week = 7;
    constexpr qint64 month = 30;
    return {.compact = isDue(list, now, week, &BackupFact::compact),
            .thorough = isDue(list, now, month, &BackupFact::thorough)};
}

/// The companion anew, with what `note` puts into it. Without one, the next opening makes it.
template <class Note> void noteInCompanion(const QString& practice, const Note& note) {
    auto companion = readCompanion(practice);
    if (!companion)
        return;
    note(*companion);
    writeCompanion(practice, *companion);
}

struct Rotated {
    Rotation decided;
    int removed = 0;
    QStringList stuck;
};

/// Lets go what may go of those in `place`. What can't be removed is in the list again the next time.
Rotated rotate(const QString& practice, const QString& place, const QString& uuid, const RotationState& state) {
    const std::vector<BackupFact> list = backupsOf(practice, {place}, uuid);
    Rotated rotated;
    rotated.decided = rotation(list, state);
    for (const std::size_t index : rotated.decided.removable) {
        if (removeBackup(list[index]))
            ++rotated.removed;
        else
            rotated.stuck << list[index].path;
    }
    return rotated;
}

/// Without the copy whose manifest could not be written: nobody could tell what it is.
void writeManifestOrRemove(const QString& path, const Manifest& manifest) {
    try {
        writeManifest(path, manifest);
    } catch (const Error&) {
        QFile::remove(path);
        throw;
    }
}

BackupContent contentOf(const Manifest& manifest) {
    return {.schema = manifest.schema, .counts = manifest.counts, .rows = manifest.rows, .head = manifest.head};
}

}  // namespace

MadeBackup makeBackup(const QString& wanted, sql::Database& reader, const Secret& derivedKey, const BackupWish& wish,
                      const Progress& progress) {
    const QString practice = realPath(wanted);
    const auto uuid = reader.value<QString>("SELECT uuid FROM practice");  // of any schema
    const QString folder = ownBackupFolder(practice);
    const bool own = wish.target.isEmpty();
    const std::vector<BackupFact> before = backupsOf(practice, {folder}, uuid);
    qint64 highest = 0;
    for (const BackupFact& fact : before)
        highest = std::max(highest, fact.seq);
    if (const auto companion = readCompanion(practice))
        highest = std::max(highest, companion->backupSeq);
    const BackupManner manner = own ? mannerFor(before, wish.at) : BackupManner{};
    const QString target = own ? backupPath(practice, tagInName(wish.tag)) : wish.target;
    if (QFileInfo::exists(manifestPath(target)) && !readManifest(target))
        throw Error(ErrorKind::FileExists, {manifestPath(target)});

    const qint64 size = QFileInfo(practice).size();
    checkSpace(target, manner.compact ? 2 * size : size);

    MadeBackup made;
    made.backup = backUp(reader, derivedKey, target, progress, manner);
    made.manifest = {.uuid = uuid,
                     .seq = numberAfter(highest),
                     .at = wish.at,
                     .salt = reader.salt(),
                     .schema = reader.userVersion(),
                     .counts = made.backup.counts,
                     .rows = made.backup.rows,
                     .size = made.backup.size,
                     .head = made.backup.head,
                     .program = QCoreApplication::applicationVersion(),
                     .tag = wish.tag,
                     .verifiedAt = wish.at,
                     .keyGeneration = checkValue(derivedKey),
                     .compact = manner.compact,
                     .thorough = manner.thorough};
    writeManifestOrRemove(made.backup.path, made.manifest);
    noteInCompanion(practice, [&](Companion& companion) {
        companion.lastBackupAt = wish.at;
        companion.lastBackup = made.backup.path;
        companion.backupSeq = made.manifest.seq;
        if (own)
            companion.ownBackup = made.backup.path;
    });
    if (own) {
        removeHalvesIn(folder, wish.at.utcMs);
        const Rotated rotated =
            rotate(practice, folder, uuid, rotationState(practice, wish.at, wish.paused, wish.poisoned));
        made.rotation = rotated.decided;
        made.removed = rotated.removed;
        made.stuck = rotated.stuck;
        if (!wish.poisoned)
            made.stuck += removeAgain(practice);
        made.stuck.removeDuplicates();
    }
    return made;
}

RotationState rotationState(const QString& practice, Moment now, bool paused, bool poisoned) {
    const auto companion = readCompanion(practice);
    return {.now = now,
            .offsetMinutes = offsetMinutesAt(now),
            .poisoned = poisoned,
            .paused = paused || (companion && companion->rotationPaused),
            .acceptedSeq = companion ? companion->acceptedSeq : 0};
}

CopiedBackup copyBackupTo(const QString& practice, const BackupFact& fact, const Secret& derivedKey,
                          const QString& place, const RotationState& state, const Progress& progress) {
    if (!QFileInfo(place).isDir())
        throw Error(ErrorKind::FileMissing, {place});
    const QString target = freeBackupPath(place, QFileInfo(fact.path).completeBaseName());
    checkSpace(target, fact.fileSize);
    removeHalvesIn(place, state.now.utcMs);
    CopiedBackup copied{.path = target, .seq = fact.seq};
    // The list begins with the highest number.
    if (const auto there = backupsOf(practice, {place}, fact.uuid); !there.empty())
        copied.seq = std::max(copied.seq, numberAfter(there.front().seq));
    {
        sql::Database backup(fact.path, derivedKey, sql::Access::ReadOnly);
        const Backup copy = backUp(backup, derivedKey, target, progress);
        const Manifest& own = fact;
        Manifest manifest = own;
        manifest.size = copy.size;
        manifest.seq = copied.seq;
        writeManifestOrRemove(copy.path, manifest);
    }
    copied.stuck = rotate(practice, place, fact.uuid, state).stuck;
    return copied;
}

bool isMissingThere(sql::Database& database, const BackupFact& own, const std::optional<BackupFact>& there) {
    if (!there || own.seq > there->seq)
        return !there || own.head != there->head;
    if (own.head == there->head || !isInAudit(database, own.head))
        return false;
    return !isInAudit(database, there->head) || own.head.seq > there->head.seq;
}

void noteNumber(const QString& practice, qint64 seq) {
    const auto companion = readCompanion(practice);
    if (companion && companion->backupSeq < seq)
        noteInCompanion(practice, [seq](Companion& known) { known.backupSeq = seq; });
}

void noteElsewhere(const QString& practice, Moment at) {
    noteInCompanion(practice,
                    [&](Companion& companion) { companion.elsewhereAt = std::max(companion.elsewhereAt, at); });
}

QStringList verifyAgain(const BackupFact& fact, const Secret& derivedKey, const Progress& progress) {
    auto manifest = readManifest(fact.path);
    if (manifest && manifest->keyGeneration != checkValue(derivedKey))
        throw Error(ErrorKind::WrongPassphrase, {fact.path});  // which says nothing about whether it is whole
    QStringList findings;
    if (manifest && manifest->size != QFileInfo(fact.path).size())
        findings << u"length"_s;
    else
        findings =
            findingsInBackup(fact.path, derivedKey, manifest ? std::optional(contentOf(*manifest)) : std::nullopt,
                             {.thorough = true}, progress);
    if (manifest) {
        manifest->verifiedAt = findings.isEmpty() ? now() : Moment{};
        manifest->thorough = findings.isEmpty();
        writeManifest(fact.path, *manifest);
    }
    return findings;
}

bool removeBackup(const BackupFact& fact) {
    const QFileInfo file(fact.path);
    if (file.isSymLink() || !file.isFile())
        return false;
    // The manifest last: a kill between leaves no backup that nobody knows anything of.
    if (!removeFile(fact.path))
        return false;
    if (fact.seq > 0)
        removeFile(manifestPath(fact.path));
    return true;
}

void acceptShrink(const QString& practice, qint64 seq) {
    noteInCompanion(practice, [&](Companion& companion) { companion.acceptedSeq = seq; });
}

bool backupsVanished(const QString& practice) {
    const auto companion = readCompanion(practice);
    return companion && !companion->ownBackup.isEmpty() && !QFileInfo(companion->ownBackup).isFile();
}

bool isChangedSince(sql::Database& database, const AuditHead& head) {
    if (!isInAudit(database, head))
        return true;
    return database.value<qint64>(
               "SELECT count(*) FROM (SELECT 1 FROM audit WHERE seq > ? AND action NOT IN ('backup', 'backup-proved', "
               "'view', 'print', 'export', 'open', 'close', 'lock', 'unlock', 'pin-failed', 'passphrase-failed', "
               "'take-over') "
               "LIMIT 1)",
               head.seq) > 0;
}

bool isElsewhere(const QString& practice, const QString& place) {
    const PlaceFacts there = placeFacts(QDir(place).filePath(u"backup"_s));  // of a file in it
    return !there.syncedBy.isEmpty() || there.network || placeFacts(practice).device != there.device;
}

}  // namespace reliefbook
