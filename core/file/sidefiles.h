// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// Removes a database nobody has open, and what SQLite and we keep beside it: -wal, -shm, -journal and the companion.
/// What is not there is no matter.
void removeWithSideFiles(const QString& path);

/// Removes the folders for trials beside `practice` (a proof's, a check's) that a killed program left an hour ago or
/// longer: whole copies of it lie in them.
void removeTrials(const QString& practice);

/// Makes the file durable and, where the system can, forgets what it kept of it in memory: what is read back then comes
/// from the disk. Throws DiskFull, WriteFailed.
void syncFile(const QString& path);

}  // namespace reliefbook
