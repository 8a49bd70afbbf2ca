// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>
#include <QStringList>

namespace reliefbook {

/// What went wrong, as a name the interface puts into words (ui/shell/errortext.cpp). `facts` in brackets.
enum class ErrorKind {
    FileMissing,         ///< there is no such file [path]
    FileEmpty,           ///< the file has no content at all [path]
    FileExists,          ///< something is there already and is not overwritten [path]
    NotAPractice,        ///< a file of another kind [path]
    WrongPassphrase,     ///< or not a practice file: an encrypted file can't tell [path]
    PassphraseRefused,   ///< empty, with a NUL in it, or of the form x'...' which SQLCipher takes for a raw key
    FileInUse,           ///< another Reliefbook has it open [path, program, host, process id, user], or is
                         ///< writing [path]
    FileTooNew,          ///< written by a newer Reliefbook [path, its schema, our newest schema]
    FileDamaged,         ///< what is stored does not hold together [path, what was found]
    WorkingFileMissing,  ///< the last end was not clean and the -wal file is gone: the last changes may be [path]
    OlderCopy,           ///< an older copy was put in its place [path, entries in it, entries known, last
                         ///< entry in it, last known: both in ms of UTC, 0: not known]
    PlaceRefused,        ///< no place for the live file: "network", "synced" [path, which, its name]
    ForeignWriter,       ///< a program other than ours has written to the open file [path], or moved, removed or
                         ///< replaced it [path, "moved"]
    ReadOnlyPlace,       ///< file or folder can't be written [path]
    FileUnreadable,      ///< can't be opened or read for another reason [path, reason of the system]
    DiskFull,            ///< [path]
    NotEnoughSpace,      ///< for what is about to be done, which was not begun [path, bytes needed, bytes free]
    WriteFailed,         ///< can't be written for another reason [path, reason of the system]
    WrongLibrary,        ///< the SQLite in this program is not the SQLCipher it needs [what is missing]
    RecoveryRefused,     ///< a group of the recovery sheet was not typed as printed [which, counted from 1; 0: all]
    PinRefused,          ///< a new PIN that is none: fewer than six digits, or one that is guessed first
    RetentionHolds,      ///< records that must still be kept are not erased [kind, id, until when (ISO)]
    Conflict,            ///< the record changed since it was read [kind, id]
    NotAllowed,          ///< the user's role may not change this [kind]
    BadInput,            ///< a file or an argument doesn't hold what it should [path or name, what]
    NoSuchRecord,        ///< [kind, id]
    Cancelled,           ///< the user stopped it; nothing was changed
    Bug,                 ///< broken SQL or a broken promise in our own code [where]
};

/// Whether what could not be stored may be stored in a while, as it is: the disk was full or failed.
constexpr bool mayPass(ErrorKind kind) { return kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed; }

/// The one exception of core: thrown where an operation can't keep its promise, caught at the top of a user's action.
class Error final : public QException {
public:
    explicit Error(ErrorKind kind, QStringList facts = {});

    ErrorKind kind() const noexcept { return kind_; }
    const QStringList& facts() const noexcept { return facts_; }
    QString fact(qsizetype index) const { return facts_.value(index); }
    const char* what() const noexcept override { return text_.constData(); }

    // QException's way of carrying an exception from a job back to the thread that waits for it.
    void raise() const override { throw *this; }
    Error* clone() const override { return new Error(*this); }

private:
    ErrorKind kind_;
    QStringList facts_;
    QByteArray text_;  // for the log, in English
};

}  // namespace reliefbook
