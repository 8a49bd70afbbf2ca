// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backuplist.h"

#include "core/file/companion.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallest = 4'096;  // bytes: one page

BackupFact factOf(const QFileInfo& file) {
    BackupFact fact;
    if (const auto manifest = readManifest(file.filePath())) {
        static_cast<Manifest&>(fact) = *manifest;
        fact.verified = manifest->verifiedAt && manifest->size == file.size();
    } else {
        fact.at = {file.lastModified().toMSecsSinceEpoch()};
    }
    fact.path = file.filePath();
    fact.fileSize = file.size();
    return fact;
}

}  // namespace

QString ownBackupFolder(const QString& practice) { return QFileInfo(practice).absolutePath() + u"/backups"_s; }

std::vector<BackupFact> backupsOf(const QString& practice, const QStringList& places, const QString& uuid) {
    QString of = uuid;
    if (of.isEmpty()) {
        if (const auto companion = readCompanion(practice))
            of = companion->uuid;
    }
    const QString name = QFileInfo(practice).completeBaseName();
    std::vector<BackupFact> facts;
    QSet<QString> seen;  // two places can be one folder
    for (const QString& place : places) {
        if (place.isEmpty())
            continue;
        const QFileInfoList files =
            QDir(place).entryInfoList({u"*.reliefbook"_s}, QDir::Files | QDir::NoSymLinks | QDir::Hidden);
        for (const QFileInfo& file : files) {
            const QString canonical = file.canonicalFilePath();
            if (file.size() < smallest || canonical == QFileInfo(practice).canonicalFilePath() ||
                seen.contains(canonical))
                continue;
            BackupFact fact = factOf(file);
            const bool named = file.fileName().startsWith(name + u'-');
            if (fact.uuid.isEmpty() || of.isEmpty() ? !named : fact.uuid != of)
                continue;
            seen.insert(canonical);
            facts.push_back(std::move(fact));
        }
    }
    std::ranges::stable_sort(facts, [](const BackupFact& one, const BackupFact& other) {
        return std::tuple(one.seq, one.at.utcMs) > std::tuple(other.seq, other.at.utcMs);
    });
    return facts;
}

std::vector<BackupFact> backupsUnder(const QString& practice, const QString& folder, const Progress& progress) {
    constexpr qsizetype mostFolders = 300;
    constexpr int levels = 3;
    QStringList folders{folder};
    qsizetype begun = 0;
    for (int level = 0; level < levels; ++level) {
        const qsizetype end = folders.size();
        for (; begun < end && folders.size() < mostFolders; ++begun) {
            if (progress && !progress(begun, end))
                return {};
            const QFileInfoList below =
                QDir(folders[begun]).entryInfoList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
            for (const QFileInfo& one : below)
                folders << one.filePath();
        }
    }
    std::vector<BackupFact> facts = backupsOf(practice, folders);
    // One that was carried there by hand bears the practice's own name.
    const QString name = QFileInfo(practice).completeBaseName();
    for (const QString& one : folders) {
        const QFileInfo file(QDir(one).filePath(name + u".reliefbook"_s));
        if (file.isFile() && !file.isSymLink() && file.size() >= smallest &&
            file.canonicalFilePath() != QFileInfo(practice).canonicalFilePath() && !readManifest(file.filePath()))
            facts.push_back(factOf(file));
    }
    return facts;
}

qint64 highestNumberBeside(const QString& backup, const QString& uuid) {
    const auto all = backupsOf(backup, {QFileInfo(backup).absolutePath()}, uuid);
    const auto own = readManifest(backup);  // backupsOf() leaves itself out
    const qint64 highest = all.empty() ? 0 : all.front().seq;
    return own && own->uuid == uuid ? std::max(highest, own->seq) : highest;
}

}  // namespace reliefbook
