// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// Throws FileExists [path] when `target` is there, or what would be taken for its own: -wal, -shm, -journal, the note
/// of a swap; BadInput as refuseOwnName() does. A database beside another's -wal is read with that one's pages.
void checkFree(const QString& target);
/// The same for a practice, which has a companion too.
void checkFreeForPractice(const QString& target);

/// A database under way: removes what it made unless it got its name.
class Part {
public:
    explicit Part(const QString& target);
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() { remove(); }

    const QString& path() const { return path_; }
    /// Gives it its name. Throws FileExists, WriteFailed.
    void becomeTarget();

private:
    void remove();

    QString target_, path_;
};

}  // namespace reliefbook
