// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace reliefbook {

/// Whether this is a raw key already, as derivedKey() and recoveryKey() answer it. No passphrase can be: passphrase()
/// refuses that form.
bool isRawKey(const Secret& secret);

// The recovery sheet (reliability.md R-KEY-2): the derived key and its salt in letters and digits that can be read from
// paper and typed. It opens the practice and every backup with the same salt, which is all since the passphrase was
// last changed. 48 bytes are 77 characters of five bits; seven to a group make eleven groups, a twelfth holds a check
// of them all, and the eighth character of each checks its group and where it stands.

inline constexpr int recoveryGroupCount = 12;
inline constexpr int recoveryGroupLength = 8;

/// The groups of a derived key, in order: capital letters and digits without I, L, O and U.
QStringList recoveryGroups(const Secret& derivedKey);

/// A group as it stands on paper: "K7QM-2XPV".
QString printedGroup(const QString& group);

/// What was typed, in the letters of the sheet: blanks, hyphens and line breaks dropped, small letters raised, O, I and
/// L taken for the digits they look like. Other characters stay, and no group holds.
QString recoveryCharacters(QStringView typed);

/// Whether `typed` is the group `number`, counted from 1, of some sheet: a wrong, a missing or an exchanged character,
/// and a group in another's place, are found.
bool isRecoveryGroup(QStringView typed, int number);

/// The key of a whole sheet as it was typed. Throws RecoveryRefused with the number of the first group that does not
/// hold; 0 when each does and all together don't.
Secret recoveryKey(QStringView typed);

/// Notes beside the practice that a sheet of its present key was printed or saved.
void noteRecoverySheet(const QString& practice, const Secret& derivedKey);
/// When the last one was; 0 when there is none of this key.
Moment recoverySheetMade(const QString& practice, const Secret& derivedKey);

}  // namespace reliefbook
