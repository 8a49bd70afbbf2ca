// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuppolicy.h"

#include <QString>

namespace reliefbook {

// What people are told of backups, in the interface's language.

/// "just now", "20 minutes ago", "3 hours ago", "yesterday at 14:05", "4 days ago". Of a moment to come, by a clock
/// that was set: its date.
QString ageInWords(Moment at);
/// "21 November 2026, 14:05".
QString momentInWords(Moment at);
/// "812 kB".
QString sizeInWords(qint64 bytes);
/// "128 clients, 1,204 sessions".
QString countsInWords(const Counts& counts);
/// What it was made for: "when closing".
QString tagInWords(BackupTag tag);

/// How old the last verified backup of a practice is, as the start screen and Today say it: calm, until it is older
/// than a week.
struct BackupAge {
    QString text;
    bool warns = false;
};
/// From the companion of `practice`, which need not be open. Empty text: nothing is known of it.
BackupAge backupAge(const QString& practice);

/// Why a file may still be there that was to be removed, and what comes of it.
QString notRemovedInWords();

/// Which of what is there fell most: "Sessions: 70 instead of 100."
QString shrinkInWords(const Rotation& rotation);

}  // namespace reliefbook
