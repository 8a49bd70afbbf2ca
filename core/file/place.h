// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace reliefbook {

/// Where a file lies, as far as it matters to a practice (reliability.md 3.9, 3.10).
struct PlaceFacts {
    QString fileSystem;  // as the system calls it: "ext4", "cifs", "fuse.sshfs"
    QString device;      // what is mounted there
    bool network = false;
    bool unknown = false;   // a file system of a program (fuse) that is not known to be on this computer
    bool fat = false;       // knows no permissions: everybody who uses the computer may read it
    QString syncedBy;       // the program that keeps the folder in step with elsewhere; empty: none
    qint64 freeBytes = -1;  // -1: not known
    qint64 totalBytes = -1;
    QStringList conflictCopies;  // names beside the file that such programs give to what they could not join
};

PlaceFacts placeFacts(const QString& path);

/// Throws PlaceRefused where a practice must not be open for writing: on a network drive or in a synced folder. There
/// two programs write to one file, and what they damage is noticed too late (README 20).
void refusePlace(const QString& path, const PlaceFacts& facts);

/// Bytes that are free where `path` is or is to be; -1: not known.
qint64 freeSpace(const QString& path);

/// Throws NotEnoughSpace when `needed` bytes are not free where `path` is or is to be.
void checkSpace(const QString& path, qint64 needed);

/// R-SPC-1: what has to be free for work that writes much, and below what it is said; both for a practice of `fileSize`
/// bytes.
qint64 spaceForBigWork(qint64 fileSize);  // the larger of 300 MB and 1.1 times the file
/// Of what changes every record of a practice of `fileSize` bytes: the backup before it, and the -wal that grows to the
/// file's size (R-MIG-3).
qint64 spaceForMigration(qint64 fileSize);
qint64 spaceForComfort(qint64 fileSize);  // the larger of 1 GB and 1.5 times the file

/// What placeFacts() asks the system. Tests answer themselves.
struct PlaceProbe {
    struct Volume {
        QString fileSystem, device;
        qint64 freeBytes = -1, totalBytes = -1;
    };
    std::function<Volume(const QString& folder)> volume;
    /// Names in a folder that match any of the wildcards; files and folders, hidden ones too.
    std::function<QStringList(const QString& folder, const QStringList& wildcards)> names;
    std::function<bool(const QString& path)> isFile;
    std::function<QByteArray(const QString& path)> content;  // of a small file; empty: none
    std::function<QString(const char* name)> environment;
    QString home;

    static PlaceProbe ofTheSystem();
};

/// Answers in the place of the system until destroyed. For tests.
class FixedProbe {
public:
    explicit FixedProbe(PlaceProbe probe);
    FixedProbe(const FixedProbe&) = delete;
    FixedProbe& operator=(const FixedProbe&) = delete;
    ~FixedProbe();
};

}  // namespace reliefbook
