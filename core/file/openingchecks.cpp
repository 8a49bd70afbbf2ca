// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/openingchecks.h"

#include "core/base/error.h"
#include "core/practice/auditread.h"
#include "core/sql/structure.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace reliefbook {
namespace {

constexpr qint64 auditTail = 1'000;  // entries verified at each opening

/// What a look at every page of tables and indices finds. Where SQLCipher refuses a page, the check itself ends as a
/// statement that is wrong.
QStringList findingsIn(sql::Database& database) {
    try {
        return sql::structureFindings(database);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Bug)
            throw;
        return {QStringLiteral("quick_check")};
    }
}

}  // namespace

void checkOnlyName(const QString& path) {
    std::error_code none;  // not to be known: one
    const auto names = std::filesystem::hard_link_count(std::filesystem::path(path.toStdU16String()), none);
    if (!none && names > 1)
        throw Error(ErrorKind::PlaceRefused, {path, QStringLiteral("linked")});
}

void checkWorkingFile(const QString& path, const std::optional<Companion>& companion) {
    if (companion && companion->dirty && !QFileInfo::exists(path + QStringLiteral("-wal")))
        throw Error(ErrorKind::WorkingFileMissing, {path});
}

void checkWorkingFileFits(const QString& path, const Secret& key, const std::optional<Companion>& companion) {
    if (!companion || !companion->dirty || QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return;
    AuditHead head;
    Moment at;
    try {
        sql::Database alone(path, key, sql::Access::Alone);
        head = auditHead(alone);
        // Cut off while the -wal was written into it the file alone is of no state at all, and goes on from its own.
        if (head.seq >= companion->head.seq || !findingsIn(alone).isEmpty() || firstBreakInAudit(alone, 1))
            return;
        at = alone.value<Moment>("SELECT at FROM audit WHERE seq = ?", head.seq);
    } catch (const Error&) {
        return;
    }
    throw Error(ErrorKind::OlderCopy, {path, QString::number(head.seq), QString::number(companion->head.seq),
                                       QString::number(at.utcMs), QString::number(companion->at.utcMs)});
}

void checkState(sql::Database& database, bool dirty, const std::optional<Companion>& companion) {
    const QStringList findings = dirty ? findingsIn(database) : QStringList();
    if (!findings.isEmpty())
        throw Error(ErrorKind::FileDamaged, {database.path(), findings.join(u'\n')});
    const AuditHead head = auditHead(database);
    if (firstBreakInAudit(database, std::max<qint64>(1, head.seq - auditTail)))
        throw Error(ErrorKind::FileDamaged, {database.path(), QStringLiteral("audit")});
    if (!companion)
        return;
    const bool isOlder = companion->head.seq > head.seq;
    const bool isAnother = !isOlder && !isInAudit(database, companion->head) &&
                           companion->uuid == database.value<QString>("SELECT uuid FROM practice LIMIT 1") &&
                           !restoredSince(database, {{}, companion->at, companion->head});
    if (isOlder || isAnother) {
        const auto at = database.value<Moment>("SELECT at FROM audit WHERE seq = ?", head.seq);
        QStringList facts{database.path(), QString::number(head.seq), QString::number(companion->head.seq),
                          QString::number(at.utcMs), QString::number(companion->at.utcMs)};
        if (isAnother)
            facts << QStringLiteral("another");
        throw Error(ErrorKind::OlderCopy, facts);
    }
}

}  // namespace reliefbook
