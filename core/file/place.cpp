// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/place.h"

#include "core/base/error.h"
#include "core/base/realpath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024LL * 1024;

// R 3.9.
const QStringList& networkSystems() {
    static const QStringList all{u"nfs"_s,
                                 u"nfs4"_s,
                                 u"cifs"_s,
                                 u"smb3"_s,
                                 u"smb2"_s,
                                 u"smbfs"_s,
                                 u"afpfs"_s,
                                 u"webdav"_s,
                                 u"davfs"_s,
                                 u"davfs2"_s,
                                 u"9p"_s,
                                 u"fuse.sshfs"_s,
                                 u"fuse.rclone"_s,
                                 u"fuse.onedriver"_s,
                                 u"fuse.gvfsd-fuse"_s,
                                 u"fuse.davfs2"_s,
                                 u"vboxsf"_s,
                                 u"vmhgfs"_s,
                                 u"fuse.vmhgfs-fuse"_s,
                                 u"afs"_s,
                                 u"ceph"_s,
                                 u"fuse.ceph"_s,
                                 u"glusterfs"_s,
                                 u"fuse.glusterfs"_s};
    return all;
}

/// Disks of this computer that a program in user space drives.
bool isLocalFuse(const QString& system) {
    return system == u"fuseblk" || system == u"fuse.ntfs" || system == u"fuse.ntfs-3g" || system == u"fuse.exfat" ||
           system == u"fuse.ecryptfs" || system == u"fuse.gocryptfs" || system == u"fuse.encfs" ||
           system == u"fuse.cryfs" || system == u"fuse.fuse-overlayfs";
}

bool isFat(const QString& system) {
    return system == u"vfat" || system == u"msdos" || system == u"fat" || system == u"exfat" || system == u"fuse.exfat";
}

/// What such a program leaves at the top of the folder it looks after.
struct Marker {
    const char* wildcard;
    const char* program;
    bool fileOnly;  // ~/.dropbox is a folder of settings, PLACE/.dropbox a file
};
constexpr std::array<Marker, 10> markers{{{".dropbox", "Dropbox", true},
                                          {".dropbox.cache", "Dropbox", false},
                                          {".stfolder", "Syncthing", false},
                                          {".nextcloudsync.log", "Nextcloud", false},
                                          {".owncloudsync.log", "ownCloud", false},
                                          {"_sync_*.db", "Nextcloud", false},
                                          {".sync_*.db", "Nextcloud", false},
                                          {"._sync_*.db", "ownCloud", false},
                                          {".tmp.drivedownload", "Google Drive", false},
                                          {".tmp.driveupload", "Google Drive", false}}};

bool isWithin(const QString& path, const QString& folder) {
    if (folder.isEmpty())
        return false;
    const QString root = QDir::cleanPath(folder);
    return path == root || path.startsWith(root + u'/');
}

QString markedBy(const PlaceProbe& probe, const QString& folder) {
    QStringList wildcards;
    for (const Marker& marker : markers)
        wildcards << QString::fromLatin1(marker.wildcard);
    for (QString at = folder;; at = QFileInfo(at).path()) {
        const QStringList found = probe.names(at, wildcards);
        for (const QString& name : found) {
            for (const Marker& marker : markers) {
                if (QDir::match(QString::fromLatin1(marker.wildcard), name) &&
                    (!marker.fileOnly || probe.isFile(at + u'/' + name)))
                    return QString::fromLatin1(marker.program);
            }
        }
        if (at == u"/" || at == u"." || at.isEmpty() || QFileInfo(at).path() == at)
            return {};
    }
}

QString rootedIn(const PlaceProbe& probe, const QString& folder) {
    for (const char* name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        if (isWithin(folder, probe.environment(name)))
            return u"OneDrive"_s;
    }
    for (const QString& info :
         {probe.home + u"/.dropbox/info.json"_s, probe.environment("APPDATA") + u"/Dropbox/info.json"_s,
          probe.environment("LOCALAPPDATA") + u"/Dropbox/info.json"_s}) {
        const QJsonObject accounts = QJsonDocument::fromJson(probe.content(info)).object();
        for (const auto& account : accounts) {
            if (isWithin(folder, account.toObject().value(u"path"_s).toString()))
                return u"Dropbox"_s;
        }
    }
    if (isWithin(folder, probe.home + u"/OneDrive"_s))
        return u"OneDrive"_s;
    if (isWithin(folder, probe.home + u"/Library/Mobile Documents"_s))
        return u"iCloud"_s;
    if (isWithin(folder, probe.home + u"/Library/CloudStorage"_s))
        return u"CloudStorage"_s;
    return {};
}

/// "Ana (conflicted copy of ...).reliefbook", "Ana.sync-conflict-2026....reliefbook", "Ana (1).reliefbook".
QStringList conflictCopies(const PlaceProbe& probe, const QString& path) {
    const QString base = QFileInfo(path).completeBaseName();
    QStringList wildcards;
    for (const QString& form : {u"%1*conflicted copy*"_s, u"%1*conflicted-copy*"_s, u"%1*sync-conflict*"_s,
                                u"%1*_conflict-*"_s, u"%1 (?).reliefbook"_s})
        wildcards << form.arg(base);
    QStringList found = probe.names(QFileInfo(path).absolutePath(), wildcards);
    found.removeAll(QFileInfo(path).fileName());
    return found;
}

QString existing(QString folder) {
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

/// Without QDir, which makes an expression of each wildcard and asks about each file: at every start, in folders of
/// any size.
QStringList namesIn(const QString& folder, const QStringList& wildcards) {
    std::vector<QByteArray> patterns;
    for (const QString& wildcard : wildcards)
        patterns.push_back(QFile::encodeName(wildcard));
    QStringList found;
    std::error_code unreadable;
    for (std::filesystem::directory_iterator entry(folder.toStdString(), unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        const std::string name = entry->path().filename().string();
        if (std::any_of(patterns.begin(), patterns.end(),
                        [&](const QByteArray& pattern) { return fnmatch(pattern.constData(), name.c_str(), 0) == 0; }))
            found << QFile::decodeName(name.c_str());
    }
    found.sort();
    return found;
}

std::optional<PlaceProbe>& fixedProbe() {
    static std::optional<PlaceProbe> probe;
    return probe;
}

}  // namespace

PlaceProbe PlaceProbe::ofTheSystem() {
    PlaceProbe probe;
    probe.volume = [](const QString& folder) {
        const QStorageInfo storage(existing(folder));
        if (!storage.isValid())
            return Volume{};
        return Volume{QString::fromUtf8(storage.fileSystemType()), QString::fromUtf8(storage.device()),
                      storage.bytesAvailable(), storage.bytesTotal()};
    };
    probe.names = namesIn;
    probe.isFile = [](const QString& path) { return QFileInfo(path).isFile(); };
    probe.content = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(65'536) : QByteArray();
    };
    probe.environment = [](const char* name) { return qEnvironmentVariable(name); };
    probe.home = QDir::homePath();
    return probe;
}

PlaceFacts placeFacts(const QString& wanted) {
    const PlaceProbe probe = fixedProbe() ? *fixedProbe() : PlaceProbe::ofTheSystem();
    const QString path = realPath(QFileInfo(wanted).absoluteFilePath());
    const QString folder = QDir::cleanPath(QFileInfo(path).absolutePath());
    const PlaceProbe::Volume volume = probe.volume(folder);
    PlaceFacts facts;
    facts.fileSystem = volume.fileSystem.toLower();
    facts.device = volume.device;
    facts.freeBytes = volume.freeBytes;
    facts.totalBytes = volume.totalBytes;
    facts.network = networkSystems().contains(facts.fileSystem) || facts.device.startsWith(u"//");
    facts.unknown = !facts.network && facts.fileSystem.startsWith(u"fuse") && !isLocalFuse(facts.fileSystem);
    facts.fat = isFat(facts.fileSystem);
    facts.syncedBy = rootedIn(probe, folder);
    if (facts.syncedBy.isEmpty())
        facts.syncedBy = markedBy(probe, folder);
    facts.conflictCopies = conflictCopies(probe, path);
    return facts;
}

void refusePlace(const QString& path, const PlaceFacts& facts) {
    if (facts.network)
        throw Error(ErrorKind::PlaceRefused, {path, u"network"_s, facts.fileSystem});
    if (!facts.syncedBy.isEmpty())
        throw Error(ErrorKind::PlaceRefused, {path, u"synced"_s, facts.syncedBy});
}

qint64 freeSpace(const QString& path) {
    const PlaceProbe probe = fixedProbe() ? *fixedProbe() : PlaceProbe::ofTheSystem();
    return probe.volume(QFileInfo(path).absolutePath()).freeBytes;
}

void checkSpace(const QString& path, qint64 needed) {
    const qint64 free = freeSpace(path);
    if (free >= 0 && free < needed)
        throw Error(ErrorKind::NotEnoughSpace, {path, QString::number(needed), QString::number(free)});
}

qint64 spaceForBigWork(qint64 fileSize) { return std::max(300 * megabyte, fileSize / 10 * 11); }
qint64 spaceForMigration(qint64 fileSize) { return fileSize / 2 * 5; }
qint64 spaceForComfort(qint64 fileSize) { return std::max(1024 * megabyte, fileSize / 2 * 3); }

FixedProbe::FixedProbe(PlaceProbe probe) { fixedProbe() = std::move(probe); }
FixedProbe::~FixedProbe() { fixedProbe().reset(); }

}  // namespace reliefbook
