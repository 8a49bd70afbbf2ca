// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "ui/shell/workspace.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace reliefbook {

/// The backups of the open practice as the window makes them: one at a time, aside; each noted in the audit and copied
/// to the second place when that is there (reliability.md 3.6). There is one for each open practice; it goes with it.
class BackupWork : public QObject {
    Q_OBJECT

public:
    static BackupWork& of(PracticeFile& file, Preferences& preferences);
    ~BackupWork() override;

    /// Begins a backup. False: one is being made already, or the practice was opened only to look at.
    bool start(BackupTag tag);
    bool isBusy() const { return busy_; }
    /// What runs, for its progress and for stopping it.
    QFuture<void> job() const { return job_; }

    /// Of this sitting: the last one, and why the last try failed; each takes the other's place.
    const std::optional<MadeBackup>& last() const { return last_; }
    const std::optional<Error>& failure() const { return failure_; }

    /// Those beside the practice, the newest first.
    std::vector<BackupFact> backups() const;
    /// Whether there is something that the newest of them doesn't hold.
    bool isChanged() const;
    /// Whether rotation waits for somebody to say that it is right that there is so much less.
    const std::optional<Rotation>& shrunk() const { return shrunk_; }
    void acceptShrink();
    /// What was to go, here or in the second place, and is still there; each backup tries again.
    QStringList stuck() const;

    /// Where copies go besides; empty: nowhere.
    QString secondPlace() const;
    void setSecondPlace(const QString& folder);
    struct SecondPlace {
        bool known = false;  // it was looked at since it was chosen
        bool there = false;
        bool elsewhere = false;            // survives the loss of this computer's disk
        std::optional<BackupFact> newest;  // of the verified copies there
        std::optional<Error> failure;      // of the last copy
        QStringList stuck;                 // CopiedBackup::stuck of the last copy
    };
    const SecondPlace& second() const { return second_; }
    /// Looks, aside, whether it is there, and copies the newest backup when that is not there yet.
    void lookAtSecondPlace();
    bool isLooking() const { return looking_; }
    bool isCopying() const { return copying_; }
    void stopCopying();

signals:
    /// Anything of the above.
    void changed();

private:
    BackupWork(PracticeFile& file, Preferences& preferences);
    void finish();
    void succeeded(const MadeBackup& made, BackupTag tag);
    void ended();
    bool isMissingInSecondPlace(const BackupFact& newest) const;
    void copyToSecondPlace(const BackupFact& newest);

    PracticeFile& file_;
    Preferences& preferences_;
    bool busy_ = false;
    QFuture<void> job_;
    QFutureWatcher<MadeBackup> watcher_;
    BackupTag tag_ = BackupTag::Hand;
    std::optional<MadeBackup> last_;
    std::optional<Error> failure_;
    std::optional<Rotation> shrunk_;
    SecondPlace second_;
    bool looking_ = false;
    bool copying_ = false;
    std::shared_ptr<std::atomic<bool>> stopCopying_;
};

}  // namespace reliefbook
