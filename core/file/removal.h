// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace reliefbook {

// Files that are to go and may not be able to: the stick can't be written, another program has them open. Nothing waits
// for them; they are tried again with each backup, and people are told what is still there.

/// Removes `path` and all that belongs to it, since somebody wants it gone: a backup of `practice`, or what a restore
/// or a change of the passphrase kept beside it. Whether it is gone. What is not is noted in the companion for
/// removeAgain(). Throws FileMissing when it is there and neither.
bool removeForGood(const QString& practice, const QString& path);
/// Notes `path` for removeAgain(), whatever comes: what is to go once there is a newer one, also after a kill.
void removeWithTheNext(const QString& practice, const QString& path);
/// Tries again what was noted. Answers what is still there.
QStringList removeAgain(const QString& practice);

/// Removes one file; a link is left alone. Whether nothing of that name is there any more.
bool removeFile(const QString& path);

/// Until it is destroyed, files whose path ends in `ending` can't be removed. For tests.
class HeldFiles {
public:
    explicit HeldFiles(const QString& ending);
    HeldFiles(const HeldFiles&) = delete;
    HeldFiles& operator=(const HeldFiles&) = delete;
    ~HeldFiles();
};

}  // namespace reliefbook
