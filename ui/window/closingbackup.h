// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reliefbook {

class BackupWork;

/// Makes the backup of the end of a sitting and waits for it, and for its copy in the second place when that is there.
/// What takes longer than a moment is shown, with a way to close without it; `parent` takes no input meanwhile. When it
/// can't be made the user is asked. Whether to go on closing.
bool backUpBeforeClosing(BackupWork& work, QWidget* parent);

}  // namespace reliefbook
