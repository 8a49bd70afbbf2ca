// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::right;
using testing::thrownBy;

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

/// A computer that answers as the test says: one file system, and files by their paths.
struct Computer {
    QString fileSystem = u"ext4"_s;
    QString device = u"/dev/sda2"_s;
    qint64 freeBytes = 100 * gigabyte;
    std::map<QString, QByteArray> files;
    QStringList folders;
    std::map<QString, QString> variables;

    PlaceProbe probe() const {
        PlaceProbe probe;
        probe.volume = [this](const QString&) {
            return PlaceProbe::Volume{fileSystem, device, freeBytes, 200 * gigabyte};
        };
        probe.names = [this](const QString& folder, const QStringList& wildcards) {
            QStringList all = folders;
            for (const auto& file : files)
                all << file.first;
            QStringList names;
            for (const QString& path : all) {
                if (QFileInfo(path).path() == folder && QDir::match(wildcards, QFileInfo(path).fileName()))
                    names << QFileInfo(path).fileName();
            }
            return names;
        };
        probe.isFile = [this](const QString& path) { return files.count(path) > 0; };
        probe.content = [this](const QString& path) {
            const auto found = files.find(path);
            return found == files.end() ? QByteArray() : found->second;
        };
        probe.environment = [this](const char* name) {
            const auto found = variables.find(QString::fromLatin1(name));
            return found == variables.end() ? QString() : found->second;
        };
        probe.home = u"/ana"_s;
        return probe;
    }
};

/// What refusePlace() says of a practice at `path` on this computer: "" when nothing.
QString refused(const Computer& computer, const QString& path = u"/ana/care/P.reliefbook"_s) {
    const FixedProbe fixed(computer.probe());
    const PlaceFacts facts = placeFacts(path);
    try {
        refusePlace(path, facts);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::PlaceRefused);
        EXPECT_EQ(error.fact(0), path);
        return error.fact(1) + u' ' + error.fact(2);
    }
    return {};
}

TEST(T19, NetworkFileSystemsAreRefused) {
    for (const QString& system :
         {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"smbfs"_s, u"afpfs"_s, u"webdav"_s, u"davfs"_s, u"9p"_s,
          u"fuse.sshfs"_s, u"fuse.rclone"_s, u"fuse.onedriver"_s, u"fuse.gvfsd-fuse"_s, u"vboxsf"_s, u"vmhgfs"_s,
          u"afs"_s, u"ceph"_s, u"glusterfs"_s}) {
        Computer computer;
        computer.fileSystem = system;
        EXPECT_EQ(refused(computer), u"network "_s + system);
    }
    Computer share;
    share.device = u"//nas/care"_s;
    EXPECT_EQ(refused(share), u"network ext4"_s) << "whatever it calls itself";
}

TEST(T19, DisksOfThisComputerAreNot) {
    for (const QString& system : {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"apfs"_s, u"NTFS"_s, u"tmpfs"_s, u"overlay"_s,
                                  u"fuseblk"_s, u"vfat"_s, u"exfat"_s, u"fuse.something"_s, QString()}) {
        Computer computer;
        computer.fileSystem = system;
        EXPECT_EQ(refused(computer), QString()) << system.toStdString();
    }
}

TEST(T19, WhatIsNotKnownOrKeepsNoPermissionsIsOnlyToldOf) {
    Computer computer;
    const FixedProbe fixed(computer.probe());
    const auto of = [&](const QString& system) {
        computer.fileSystem = system;
        return placeFacts(u"/ana/P.reliefbook"_s);
    };
    EXPECT_TRUE(of(u"fuse.mystery"_s).unknown);
    EXPECT_FALSE(of(u"fuseblk"_s).unknown);
    EXPECT_FALSE(of(u"ext4"_s).unknown);
    for (const QString& fat : {u"vfat"_s, u"msdos"_s, u"exfat"_s, u"EXFAT"_s})
        EXPECT_TRUE(of(fat).fat) << fat.toStdString();
    EXPECT_FALSE(of(u"ext4"_s).fat);
}

TEST(T19, FoldersThatAnotherProgramKeepsInStepAreRefused) {
    const QString top = u"/ana/care"_s;
    const std::map<QString, QString> folders{{u".dropbox.cache"_s, u"Dropbox"_s},
                                             {u".stfolder"_s, u"Syncthing"_s},
                                             {u".tmp.drivedownload"_s, u"Google Drive"_s}};
    const std::map<QString, QString> files{{u".dropbox"_s, u"Dropbox"_s},
                                           {u".nextcloudsync.log"_s, u"Nextcloud"_s},
                                           {u"_sync_0a1b.db"_s, u"Nextcloud"_s},
                                           {u".sync_0a1b.db"_s, u"Nextcloud"_s},
                                           {u".owncloudsync.log"_s, u"ownCloud"_s}};
    for (const bool below : {false, true}) {
        const QString path = top + (below ? u"/a/b/P.reliefbook"_s : u"/P.reliefbook"_s);
        for (const auto& [name, program] : folders) {
            Computer computer;
            computer.folders << top + u'/' + name;
            EXPECT_EQ(refused(computer, path), u"synced "_s + program) << name.toStdString();
            EXPECT_EQ(refused(computer, u"/ana/P.reliefbook"_s), QString()) << "above it";
            EXPECT_EQ(refused(computer, u"/ana/careless/P.reliefbook"_s), QString()) << "beside it";
        }
        for (const auto& [name, program] : files) {
            Computer computer;
            computer.files[top + u'/' + name] = {};
            EXPECT_EQ(refused(computer, path), u"synced "_s + program) << name.toStdString();
        }
    }
}

TEST(T19, TheSettingsOfSuchAProgramInTheHomeFolderAreNoSuchFolder) {
    Computer computer;
    computer.folders << u"/ana/.dropbox"_s;
    EXPECT_EQ(refused(computer), QString());
}

TEST(T19, FoldersThatTheEnvironmentOrTheProgramsSettingsNameAreRefused) {
    Computer computer;
    computer.variables = {{u"OneDrive"_s, u"/data/One"_s}};
    EXPECT_EQ(refused(computer, u"/data/One/x/P.reliefbook"_s), u"synced OneDrive"_s);
    EXPECT_EQ(refused(computer, u"/data/OneMore/P.reliefbook"_s), QString());
    computer.variables = {{u"OneDriveCommercial"_s, u"/data/Two/"_s}};
    EXPECT_EQ(refused(computer, u"/data/Two/P.reliefbook"_s), u"synced OneDrive"_s);
    EXPECT_EQ(refused(computer, u"/ana/OneDrive/P.reliefbook"_s), u"synced OneDrive"_s);
    EXPECT_EQ(refused(computer, u"/ana/Library/Mobile Documents/P.reliefbook"_s), u"synced iCloud"_s);
    EXPECT_EQ(refused(computer, u"/ana/Library/CloudStorage/Box/P.reliefbook"_s), u"synced CloudStorage"_s);
    computer.files[u"/ana/.dropbox/info.json"_s] = R"({"personal": {"path": "/data/Drop", "host": 1}})";
    EXPECT_EQ(refused(computer, u"/data/Drop/P.reliefbook"_s), u"synced Dropbox"_s);
    computer.files[u"/ana/.dropbox/info.json"_s] = "not JSON [";
    EXPECT_EQ(refused(computer, u"/data/Drop/P.reliefbook"_s), QString());
}

TEST(T19, ConflictCopiesBesideTheFileAreNamed) {
    Computer computer;
    const QStringList copies{u"P (Ana's conflicted copy 2026-03-01).reliefbook"_s, u"P (1).reliefbook"_s,
                             u"P.sync-conflict-20260301-101112-ABC.reliefbook"_s};
    for (const QString& name : copies + QStringList{u"P.reliefbook"_s, u"P.reliefbook-wal"_s, u"Other (1).reliefbook"_s,
                                                    u"P.old.reliefbook"_s})
        computer.files[u"/ana/care/"_s + name] = {};
    const FixedProbe fixed(computer.probe());
    QStringList found = placeFacts(u"/ana/care/P.reliefbook"_s).conflictCopies;
    found.sort();
    QStringList expected = copies;
    expected.sort();
    EXPECT_EQ(found, expected);
}

class T19OfAFile : public testing::AFile {};

TEST_F(T19OfAFile, IsNeitherOpenedNorMadeThereButCanBeLookedAt) {
    make();
    Computer computer;
    computer.fileSystem = u"cifs"_s;
    const FixedProbe fixed(computer.probe());
    refuses(ErrorKind::PlaceRefused);
    const QString fresh = at(u"New.reliefbook"_s);
    EXPECT_EQ(thrownBy([&] {
                  PracticeFile::create(fresh, right(), {.name = u"N"_s, .ownerName = {}, .credentials = {}});
              }).kind(),
              ErrorKind::PlaceRefused);
    EXPECT_FALSE(QFileInfo::exists(fresh));
    EXPECT_FALSE(QFileInfo::exists(path() + u".lock"_s));

    const QByteArray before = bytes(path());
    auto file = PracticeFile::open(path(), right(), {.readOnly = true});
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_EQ(counts(file->practice().database()).sessions, 2);
    EXPECT_EQ(thrownBy([&] { file->practice().apply({creation(testing::anna())}); }).kind(), ErrorKind::PlaceRefused);
    EXPECT_EQ(thrownBy([&] { file->practice().note(u"view"_s, {}); }).kind(), ErrorKind::PlaceRefused);
    file->close();
    EXPECT_TRUE(bytes(path()) == before);
    EXPECT_FALSE(QFileInfo::exists(path() + u".lock"_s));
}

TEST_F(T19OfAFile, IsOpenedWithWhatIsToBeSaidOfItsPlace) {
    make();
    Computer computer;
    computer.fileSystem = u"exfat"_s;
    computer.files[at(u"Ana (1).reliefbook"_s)] = {};
    const FixedProbe fixed(computer.probe());
    auto file = PracticeFile::open(path(), right());
    EXPECT_TRUE(file->facts().place.fat);
    EXPECT_EQ(file->facts().place.conflictCopies, QStringList{u"Ana (1).reliefbook"_s});
}

TEST(Space, IsAskedForBeforeWhatNeedsIt) {
    Computer computer;
    computer.freeBytes = 5'000;
    const FixedProbe fixed(computer.probe());
    EXPECT_NO_THROW(checkSpace(u"/ana/P.reliefbook"_s, 5'000));
    const Error error = thrownBy([] { checkSpace(u"/ana/P.reliefbook"_s, 5'001); });
    EXPECT_EQ(error.kind(), ErrorKind::NotEnoughSpace);
    EXPECT_EQ(error.facts(), (QStringList{u"/ana/P.reliefbook"_s, u"5001"_s, u"5000"_s}));
    computer.freeBytes = -1;
    EXPECT_NO_THROW(checkSpace(u"/ana/P.reliefbook"_s, gigabyte)) << "not known is no reason to refuse";
}

TEST(Space, ThatIsNeededGrowsWithTheFile) {
    EXPECT_EQ(spaceForBigWork(0), 300LL * 1024 * 1024);
    EXPECT_EQ(spaceForBigWork(10 * gigabyte), 11 * gigabyte);
    EXPECT_EQ(spaceForComfort(0), gigabyte);
    EXPECT_EQ(spaceForComfort(2 * gigabyte), 3 * gigabyte);
}

TEST(Space, OfThisComputerIsKnown) {
    const PlaceFacts facts = placeFacts(QDir::tempPath() + u"/P.reliefbook"_s);
    EXPECT_FALSE(facts.fileSystem.isEmpty());
    EXPECT_GT(facts.freeBytes, 0);
    EXPECT_GE(facts.totalBytes, facts.freeBytes);
}

}  // namespace
}  // namespace reliefbook
