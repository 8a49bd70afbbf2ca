// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backupwork.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace reliefbook {

/// Makes backups of the open practice without being asked: after opening when the last one is older than a day or
/// misses what was done, and after four hours of work when nobody types; makes a new one when those that were there are
/// gone; sees whether the second place is there again (reliability.md R-BAK-1). Never before the window is shown, never
/// in its thread. A practice that is thrown away (a demo) or was opened only to look at has none.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;  // monotonic: the computer's date plays no part

    BackupKeeper(PracticeFile& file, BackupWork& work, Clock clock = {}, QObject* parent = nullptr);

    /// Looks whether something is due. Called by its own timer every few seconds, and by tests.
    void look();
    /// Whether a backup has to be made before the practice is closed.
    bool isDueAtClose() const;

    /// The most important thing people should know just now.
    enum class Notice {
        None,
        Vanished,  ///< the backups were removed or their folder is gone
        Failed,    ///< the last one could not be made
        Shrunk,    ///< so much less is there that no older backup makes room until somebody says that it is right
        Stuck,     ///< older ones that were to go could not be removed
        OnlyHere,  ///< for a week no copy has lain on another device
    };
    Notice notice() const;
    /// Whole days since a copy lay on another device; since the first backup where there never was one.
    int daysOnlyHere() const;
    /// The user read it: not again in this sitting.
    void dismiss(Notice notice);
    /// The practice is being closed: nothing more is looked at.
    void end();

signals:
    void noticed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isDueAtStart() const;
    /// Neither damaged nor moved away from its name.
    bool canBeCopied() const;
    void missVanished();
    std::chrono::milliseconds since(std::chrono::milliseconds moment) const { return clock_() - moment; }

    PracticeFile& file_;
    BackupWork& work_;
    Clock clock_;
    QTimer timer_;
    bool active_;
    bool looked_ = false;
    bool vanished_ = false;
    std::vector<Notice> dismissed_;
    std::chrono::milliseconds begun_;
    std::chrono::milliseconds lastTry_;
    std::chrono::milliseconds lastInput_;
    std::chrono::milliseconds lastSecondLook_;
};

}  // namespace reliefbook
