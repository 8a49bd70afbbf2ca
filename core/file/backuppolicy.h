// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuplist.h"

namespace reliefbook {

/// Why no backup is removed just now.
enum class RotationHold {
    None,
    Paused,        ///< a backup was restored in this sitting: what came before may be wanted yet
    Poisoned,      ///< the practice was found damaged: every older backup may be the last good one
    Unverified,    ///< the newest backup was not verified
    ClockEarlier,  ///< the clock stands before the newest backup, or the newest before the one before it
    ClockJumped,   ///< more than 40 days passed at once, or the clock says so
    Shrunk,  ///< the newest holds more than a fifth less than those before it: somebody has to say that this is right
};

/// What rotation has to know beside the list.
struct RotationState {
    Moment now;
    int offsetMinutes = 0;  // of the zone, for days
    bool poisoned = false;
    bool paused = false;
    /// Somebody said that it is right that this backup holds so much less than those before it: they are compared with
    /// no more. 0: nobody did.
    qint64 acceptedSeq = 0;
};

struct Rotation {
    RotationHold hold = RotationHold::None;
    std::vector<std::size_t> removable;  // indices into the list, the oldest first; none while held
    /// With RotationHold::Shrunk: what the fuller one held.
    Counts before, after;
};

/// Which backups of `list` (as backupsOf() gives it: one practice, one place, the newest first) may go. Kept are the
/// last 10, and of those before them the newest of each of the last 14 days, 8 weeks and 24 months on which there was
/// one, counted in the order they were made: a wrong clock can't use up the room. Never go: the newest verified one,
/// one from before a migration for 90 days, one that was never verified, unless ten verified ones are newer
/// (reliability.md R-BAK-4).
Rotation rotation(const std::vector<BackupFact>& list, const RotationState& state);

/// Whether `fact` is one that the user is not offered to remove either: the newest verified one, the newest of all, and
/// one from before a migration of the last 90 days.
bool isProtected(const std::vector<BackupFact>& list, std::size_t index, Moment now);

}  // namespace reliefbook
