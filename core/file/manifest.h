// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace reliefbook {

/// What a backup was made for. None is made before a restore and a change of the passphrase: those keep the whole
/// practice beside what takes its place.
enum class BackupTag {
    Close,
    Start,
    Hours,
    BeforeMigration,
    BeforeErasure,
    BeforeImport,
    Hand,
};
template <> struct EnumWords<BackupTag> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"close", "start", "hours", "before-migration", "before-erasure", "before-import", "hand"});
};

/// BACKUP.json beside a backup: what is in it, without opening it. Written only after the backup was verified; nothing
/// secret and nothing personal stands in it (reliability.md 3.6, R-BAK-3).
struct Manifest {
    QString uuid;     // of the practice
    qint64 seq = 0;   // 1, 2, 3 ...: grows by one with each backup of a practice, whatever the clock says
    Moment at;        // when it was begun
    QByteArray salt;  // 16 bytes, those of the practice
    int schema = 0;
    Counts counts;
    qint64 rows = 0;  // of all tables
    qint64 size = 0;  // bytes
    AuditHead head;
    QString program;  // the version of the program that made it
    BackupTag tag = BackupTag::Hand;
    Moment verifiedAt;         // when it was read back whole the last time; 0: it was found damaged since
    QByteArray keyGeneration;  // checkValue() of the derived key: tells which passphrase opens it
    bool compact = false;      // made anew without what was deleted (VACUUM INTO)
    bool thorough = false;     // every index and every reference was followed too

    bool operator==(const Manifest&) const = default;
};

/// No practice gets a higher number: one a second for thirty years. What says more is not believed.
inline constexpr qint64 mostBackups = 1'000'000'000;
/// The number of the next backup, which readManifest() takes whatever was there before.
qint64 numberAfter(qint64 highest);

QString manifestPath(const QString& backup);
/// None when it is missing, is a link, or is not one that holds together; the largest is 64 kB.
std::optional<Manifest> readManifest(const QString& backup);
/// By a temporary file, synced and renamed, for its owner alone. Throws FileExists when something else bears its name,
/// WriteFailed when readManifest() would not take it, and what writeWholeFile() throws.
void writeManifest(const QString& backup, const Manifest& manifest);

}  // namespace reliefbook
