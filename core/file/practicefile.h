// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/companion.h"
#include "core/file/place.h"
#include "core/practice/practice.h"
#include "core/sql/migrations.h"

#include <functional>
#include <memory>

class QLockFile;

namespace reliefbook {

/// What a new practice starts with.
struct NewPractice {
    QString name;
    QString ownerName;
    QString credentials;
    QString shownAs = {};  // the owner's name on paper; empty: as above
    QString language = QStringLiteral("en");
    QString paper = QStringLiteral("A4");
    QString currency = QStringLiteral("EUR");
};

struct OpenOptions {
    /// The user was told that the last changes may be missing, or that this is an older copy, and wants it open.
    bool acceptLoss = false;
    /// The user was told that the lock is another computer's, and takes it over.
    bool takeOver = false;
    /// Only to look at: nothing is locked, written or migrated, and every change is refused. For a practice in a place
    /// where it must not be worked on.
    bool readOnly = false;
    /// The steps to the newest schema; none: those this program carries. For tests.
    const std::vector<sql::Migration>* migrations = nullptr;
    /// Told of each step of a migration, before it.
    std::function<void(const QString&)> about = {};
};

/// What an opening found that hindered nothing and that people should know all the same.
struct OpeningFacts {
    bool companionLost = false;  // there was none beside the file
    bool saltRepaired = false;   // the first bytes of the file were damaged and were put right
    PlaceFacts place;
};

/// The open practice file with its lock, its companion and the one writing connection (reliability.md 3.2).
class PracticeFile {
public:
    /// A new, encrypted practice with its first user, an owner. Throws FileExists, ReadOnlyPlace, PlaceRefused,
    /// DiskFull, BadInput.
    static std::unique_ptr<PracticeFile> create(const QString& wanted, const Secret& passphrase,
                                                const NewPractice& about);
    /// The same with what `fill` writes into the empty file: at least an owner and a practice, all in one transaction,
    /// closed by it. Where it throws there is no file.
    static std::unique_ptr<PracticeFile> create(const QString& wanted, const Secret& passphrase,
                                                const std::function<void(sql::Database)>& fill);

    /// Opens for writing; migrates an older file after a verified copy of it beside it. Throws what openFile() throws
    /// PlaceRefused, FileInUse, FileTooNew, WorkingFileMissing, OlderCopy. On any failure the file is as it was.
    static std::unique_ptr<PracticeFile> open(const QString& wanted, const Secret& passphrase,
                                              const OpenOptions& options = {});

    PracticeFile(const PracticeFile&) = delete;
    PracticeFile& operator=(const PracticeFile&) = delete;
    /// Closes as close() does, as well as it can.
    ~PracticeFile();

    Practice& practice() { return *practice_; }
    const QString& path() const { return path_; }
    /// The audit entry behind which stands what was done the last time, when that ended without closing (power, a
    /// crash).
    std::optional<qint64> interruptedAfter() const { return interruptedAfter_; }
    const OpeningFacts& facts() const { return facts_; }
    /// Whether it was opened only to look at; the practice is closed for writing then.
    bool isReadOnly() const { return !lock_; }
    /// Whether this sitting began by restoring a backup: until it ends no older backup makes room for a new one.
    bool isRotationPaused() const { return rotationPaused_; }
    /// Opens this file, and every backup of it, without deriving a key.
    const Secret& derivedKey() const { return derived_; }
    /// A read-only connection for a job: any thread, one each.
    sql::Database reader() const;

    /// Goes on with `fresh`, a verified copy of this practice in its folder that `derivedKey` opens, in the place of
    /// the file, which is kept as `kept` (empty: it goes). The practice() stays the same object; no reader may be open.
    /// A kill at any moment leaves the old or the new one. Throws Conflict, and all is as it was, when the copy is not
    /// of the present state, and what swapIn() throws. The copy is gone then, and the practice goes on; where a swap
    /// that failed could not be taken back, it is closed for writing until the next opening has ended it.
    void exchange(const QString& fresh, const Secret& derivedKey, const QString& kept);

    /// Where the file was moved, removed or replaced while it was open (Practice::isMoved): a verified backup of what
    /// the open connection still has, made once. Empties the -wal, which the next opening would otherwise take for a
    /// part of whatever bears the name then. Answers its path. Throws what makeBackup() throws.
    const QString& saveMoved();

    /// Checkpoints, closes, and notes in the companion that all was well. Throws when what was written can't be closed.
    void close();

private:
    PracticeFile(QString path, std::unique_ptr<QLockFile> lock);

    static std::unique_ptr<PracticeFile> lookAt(const QString& path, const Secret& passphrase,
                                                const OpenOptions& options);
    void begin(sql::Database database);
    void closeDatabase();
    Companion companionOf(sql::Database& database, bool dirty) const;

    QString path_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<Practice> practice_;
    Secret derived_;
    QString uuid_;
    std::optional<qint64> interruptedAfter_;
    OpeningFacts facts_;
    bool rotationPaused_ = false;
    QString savedMoved_;
};

/// A read-only look at a practice that may be open elsewhere. Throws what openFile() throws and FileTooNew.
sql::Database openForReading(const QString& path, const Secret& passphrase);

}  // namespace reliefbook
