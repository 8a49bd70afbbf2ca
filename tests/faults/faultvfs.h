// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

class QRandomGenerator;

namespace reliefbook::faults {

/// A file system of ours under SQLite, over the system's own. It does what the system does, but can fail at one
/// operation, or write down all that is done to the files. Installed once, before the first file is opened; all of
/// SQLite in this process goes through it.
void installFaultVfs();

enum class Fails {
    Once,       ///< that operation alone
    FromThere,  ///< that one and all after it
};
/// From here on the `operation`-th open, read, write, truncate, sync or delete (from 1) fails.
void failOperation(long operation, Fails fails);
void failNothing();
/// How many there were since failOperation() or failNothing().
long fileOperations();
/// What failed first: "sync of Faults.reliefbook-wal"; empty: nothing did.
QString firstFailure();

/// Writes down what happens to the files of a folder from its making to its end, and can tell what a power cut would
/// have left at any moment of it. What was synced stays; of what was not, each write, truncation, deletion or new name
/// stays or not, and some writes by half, in sectors of 512 bytes. (The index of a WAL, -shm, never stays.)
class Recording {
public:
    /// `replaced` are files that others than SQLite replace as a whole: a companion. No file of the folder is open yet.
    explicit Recording(const QString& folder, QStringList replaced = {});
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// From here on `number` is acknowledged: no cut after this may lose it.
    void acknowledge(int number);
    /// Stops writing down.
    void stop();

    long length() const { return static_cast<long>(steps_.size()); }

    /// What a cut before step `at` (0: before everything) leaves.
    struct Left {
        std::map<QString, QByteArray> files;  // by name
        int acknowledged = 0;
        int torn = 0;  // writes that stayed by half
    };
    /// What was not synced stays with the probability `keep` (0 to 1).
    Left cut(long at, double keep, QRandomGenerator& random) const;

private:
    friend class RecordingAccess;

    enum class What { Create, Write, Truncate, Sync, Delete, DeleteDurably, Replace, Acknowledge };
    struct Step {
        What what;
        QString name;
        qint64 at = 0;
        QByteArray bytes;
    };

    void lookAtReplaced();

    QString folder_;
    QStringList replaced_;
    std::map<QString, QByteArray> base_;
    std::map<QString, QByteArray> seen_;  // of replaced_
    std::vector<Step> steps_;
};

}  // namespace reliefbook::faults
