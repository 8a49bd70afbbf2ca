// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

// What is made bears another name until it is whole. That name is one that nobody else gives to anything
// (TARGET.part-0123456789abcdef), so that nothing of the user's is ever taken for what a killed program left by half.

/// How long a half is left alone where another process may be at it, in milliseconds: longer than any copy goes without
/// growing.
inline constexpr qint64 halfMayGrow = 3'600'000;

/// Whether anything bears this name, a link to nothing too.
bool isTaken(const QString& path);

/// A new name for what is to become `target`, beside it. Nothing is there.
QString partName(const QString& target);

/// Whether `name` is one of partName(), or of what SQLite keeps beside such a file.
bool isPartName(const QString& name);

/// Throws BadInput [path, "own"] where `target` is what a practice there keeps beside it, or would: its -wal, -shm,
/// -journal, .info, .lock or .swap. What lay there would be taken for that, and be gone with it.
void refuseOwnName(const QString& target);

/// Removes the halves of `target`, files and folders, that were not touched for `untouched` milliseconds; 0: all, for
/// who holds the lock of the practice.
void removeHalves(const QString& target, qint64 untouched);
/// The same of every backup in `folder`; a moment in ms of UTC says what is now.
void removeHalvesIn(const QString& folder, qint64 at);

}  // namespace reliefbook
