// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

// The names this program gives to what it puts beside a practice, to the letter: a file whose name only begins like one
// of them is somebody's own and is left alone. Names without their folder.

/// Of a copy that waits to take the practice's place: of a restore, a change of the passphrase, a writing anew.
bool isFreshName(const QString& practice, const QString& name);
/// Of what was there before a backup was restored: NAME.before-restore-20250307-181500.reliefbook, or with a number.
bool isKeptByRestore(const QString& practice, const QString& name);
/// Of what was there before the passphrase was changed: NAME.before-passphrase-change.reliefbook, or with a number.
bool isKeptByPassphraseChange(const QString& practice, const QString& name);

/// The path under which what is there now is kept when a copy takes its place: of the first form above, and free.
QString keptByRestorePath(const QString& practice);
/// Where a file waits to go that a copy of itself has replaced (core/file/swap.h).
QString replacedPath(const QString& practice);

}  // namespace reliefbook
