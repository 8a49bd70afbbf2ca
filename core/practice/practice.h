// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/practice/change.h"
#include "core/sql/database.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace reliefbook {

/// The open practice: the one door through which records change. Lives in one thread with its writing connection.
class Practice : public QObject {
    Q_OBJECT

public:
    /// `database` is open for writing and has the newest schema.
    explicit Practice(sql::Database database, QObject* parent = nullptr);

    /// For reading, through the functions of core/practice/queries.h.
    sql::Database& database() { return database_; }

    /// Who is working, as stored now. At first the first active owner of the practice.
    const User& user() const { return user_; }
    void setUser(const User& user) { user_ = user; }

    /// Does all changes in one transaction, with the previous version of each record in the history and an entry in the
    /// audit chain, or throws and does none. Fills in `createdAt` and `createdBy` of new records. A removed record lies
    /// in the bin (`deletedAt`); creating it again brings it back. Answers the changes as they were made, which is what
    /// inverted() takes back; what changes nothing is left out.
    /// Throws Conflict when a record is no longer what its `before` says, BadInput when a record does not hold (a score
    /// out of range, a second score of the same session, area and phase, a score of a session of another course),
    /// NotAllowed when it is not for the user's role, or what is the client's is restricted ["restricted"], or
    /// new in a file that was made one with another ["merged"], DiskFull, WriteFailed, FileDamaged.
    ChangeSet apply(ChangeSet changes, const QString& reason = {});

    /// Notes something in the audit that is no change of a record, such as the lock of another computer taken over, or
    /// a report printed; `kind` and `record`: of what. Neither names nor clinical text go into `reason`.
    void note(const QString& action, const QString& reason, const char* kind = "", qint64 record = 0);
    /// The user looks at what is this client's: noted once for each opening of the file (reliability.md R-AUD-1).
    void noteView(Id<Client> client);

    /// Why nothing is written any more; none while all is well. The file was found damaged or was written over, or a
    /// program that is not ours wrote to it or put another in its place: whatever is written then makes it worse. Every
    /// change throws this from then on, what is stored can still be read, and old backups must not make room for new
    /// ones (reliability.md 3.3). Or a setting that a save rests on was lowered (WrongLibrary).
    const std::optional<Error>& closedBecause() const { return closedBecause_; }
    bool isClosedForWriting() const { return closedBecause_.has_value(); }
    /// Closed for writing since the file was found damaged: no copy can be made of it, it has to be restored.
    bool isDamaged() const { return closedBecause_ && closedBecause_->kind() == ErrorKind::FileDamaged; }
    /// Damaged, for something else was written over the open file (FileDamaged [path, "overwritten"]): what is in the
    /// -wal may not belong to it. The next opening tells.
    bool isOverwritten() const { return isDamaged() && closedBecause_->fact(1) == QLatin1String("overwritten"); }
    /// Closed for writing since the file does not bear its name any more.
    bool isMoved() const {
        return closedBecause_ && closedBecause_->kind() == ErrorKind::ForeignWriter &&
               closedBecause_->facts().size() > 1;
    }
    void closeForWriting(const Error& because);
    /// Looks whether any of it happened: before each change it is looked anyway, this is for the time between.
    void lookForHarm();

    /// `work` on the database in one transaction, all of it or nothing. Beside the calls above for what is no record:
    /// erasure and PIN. What is written past apply() stands in no history. Throws what apply() throws.
    void write(const std::function<void()>& work);

    /// Hands the writing connection over for work in another thread that writes much at once, such as an erasure. Until
    /// takeBack() this practice reads through `reader`; every change is refused (WriteFailed), and what is to be noted
    /// is noted afterwards. Throws what write() throws before it begins.
    std::shared_ptr<sql::Database> lend(sql::Database reader);
    /// Goes on with the connection that was lent, whose work has ended. Nothing where none was.
    void takeBack();

    /// The user left the page: the next change of a record is a new version in its history. Until then consecutive
    /// changes of one record by one user count as one. Looks at the settings, too.
    void endVisit();

    /// Goes on with another copy of the same records, in place of the file that was closed (core/file/swap.h).
    void resume(sql::Database database);

    /// Closes the file and tells when that fails. Nothing but resume() may be called afterwards.
    void close() { database_.close(); }

signals:
    /// Sent after every commit, so also after undo.
    void changed(const reliefbook::ChangeSet& changes);
    /// Once, when nothing is written from now on.
    void closedForWriting();

private:
    friend class Applying;

    void refuseToWrite();
    void lookForDamage();
    void lookForMove();
    void lookAtSettings();

    sql::Database database_;
    User user_;
    qint64 seenVersion_ = 0;  // of the file's data, when it was written by this connection last
    std::optional<Error> closedBecause_;
    std::unordered_map<qint64, qint64> visit_;  // record id -> its history row of this visit
    std::unordered_set<qint64> viewed_;         // clients whose records were looked at
    std::shared_ptr<sql::Database> lent_;
    std::vector<std::function<void()>> afterwards_;  // when it is back
};

}  // namespace reliefbook
