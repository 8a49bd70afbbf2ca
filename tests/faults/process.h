// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace reliefbook::faults {

/// 300 kills instead of 20, 500 power cuts instead of 60, and every file call instead of some: RELIEFBOOK_FAULTS=long.
bool isLong();

/// Which of a process's `calls` to try: all in long runs; otherwise some, and always the last, where it closes the
/// file.
std::vector<int> chosenCalls(int calls);

/// A run of tests/faults/driver.cpp.
class Driver {
public:
    /// `inChild` runs in the new process before the program does: limits, another user.
    explicit Driver(const QStringList& arguments, const std::function<void()>& inChild = {});
    /// Of another copy of it.
    Driver(const QString& program, const QStringList& arguments, const std::function<void()>& inChild);
    /// Or of a program that starts it: `unshare`, say.
    Driver(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);
    ~Driver();

    /// The next line within `milliseconds`; null when there is none by then, or any more. (So long, because
    /// a busy computer is no failure.)
    QString line(int milliseconds = 300'000);
    /// Reads on until `line`; false when it never comes.
    bool reaches(const QString& line);
    /// All lines up to its end.
    QStringList rest();
    void kill();
    qint64 pid() const { return process_.processId(); }

private:
    QProcess process_;
};

QString driverPath();
/// The kind in a line "refused KIND".
std::optional<ErrorKind> refusal(const QStringList& lines);
/// The number in the last line "WORD number"; -1 when there is none.
int lastNumber(const QStringList& lines, const QString& word);

/// A folder with a practice called path(), made once for all tests of the program and copied, for speed.
class Place {
public:
    Place();
    QString path() const { return file(QStringLiteral("Faults.reliefbook")); }
    QString file(const QString& name) const { return folder_.filePath(name); }
    QString folder() const { return folder_.path(); }
    /// What lies in the folder, hidden files too.
    QStringList names() const;

private:
    QTemporaryDir folder_;
};

/// Opens what a process left behind, without a question, and checks that nothing acknowledged is lost, that no set is
/// there by half, and that the file is whole; closes it again. Answers how many sets it found.
int expectWhole(const QString& path, int acknowledged, int clients, bool thorough);

}  // namespace reliefbook::faults
