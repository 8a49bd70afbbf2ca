// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuplist.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace reliefbook {

/// The backups that can be offered to take a practice's place, the newest first, those found whole before the rest,
/// each once. Those beside it are there at once; those of the second place, a stick or a drive that may hang, come when
/// they come, and nobody waits for them.
class OfferedBackups : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~OfferedBackups() override;

    void look(const QString& practice, const QString& secondPlace);
    const std::vector<BackupFact>& all() const { return all_; }
    /// Where is still being looked; empty: nowhere.
    const QString& lookingIn() const { return lookingIn_; }

signals:
    /// The second place has answered.
    void came();

private:
    void stop();

    std::vector<BackupFact> all_;
    QString lookingIn_;
    int turn_ = 0;  // an answer that comes late is another practice's
    std::shared_ptr<std::atomic<bool>> stop_;
};

}  // namespace reliefbook
