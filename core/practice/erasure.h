// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/base/progress.h"
#include "core/practice/erased.h"
#include "core/practice/practice.h"

#include <vector>

namespace reliefbook {

// The one way in which records go physically (data-model.md, "History and audit"; reliability.md R-ERA). It drops the
// triggers that guard the history and makes them anew, inside its own transaction. Not a step that can be undone.
// core/practice/erased.h erases again what an older backup brings back.

/// Why, as the audit says it: words that hold nothing of the client.
enum class EraseReason { ClientAsked, TimeIsOver, EnteredByMistake };
template <> struct EnumWords<EraseReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"client_asked", "time_is_over", "entered_by_mistake"});
};

/// What went with one client, for the certificate: no name and no clinical data.
struct Erasure {
    Id<Client> client;
    QString fileNo;
    Moment at;
    int offsetMinutes = 0;
    Id<User> by;
    EraseReason reason = EraseReason::ClientAsked;
    qint64 auditSeq = 0;                           // of the entry that says so
    qint64 courses = 0, sessions = 0, scores = 0;  // scores: of pain and of the other scales, results of measures
    qint64 others = 0;    // complaints, goals, events, forms and what follows from them, people around them
    qint64 versions = 0;  // earlier versions of any of these
};

/// When a client came into the practice, as far as its audit knows: no copy that ends before holds them.
struct Entered {
    qint64 seq = 0;  // of the entry that says so; 0: it is not known
    Moment at;
};
/// Of the client, or of the first of those who were merged into this one. Walks over the audit: for a job.
Entered enteredAt(sql::Database& database, Id<Client> client);

/// Erases these clients with all that is theirs and every earlier version of it, all in one transaction, or throws and
/// erases nobody. The audit stays; it knows them by their numbers alone. Who holds records in memory is told by
/// Practice::changed, as if the clients were deleted. What the file's free pages still hold goes by
/// core/file/compact.h. Throws NotAllowed unless the user is an owner, NoSuchRecord, RetentionHolds, DiskFull,
/// WriteFailed, FileDamaged.
std::vector<Erasure> eraseClients(Practice& practice, const std::vector<Id<Client>>& clients, EraseReason reason);

struct ErasedNow {
    std::vector<Erasure> erasures;
    ChangeSet gone;
};
/// The same by the writing connection that Practice::lend() gave, in any thread: it takes the longer the more is
/// theirs. Cancelling erases nobody. tellErased() follows when the connection is back.
ErasedNow eraseClients(sql::Database& writer, const User& user, const std::vector<Id<Client>>& clients,
                       EraseReason reason, const Progress& progress);
void tellErased(Practice& practice, const ErasedNow& erased);
/// Takes a client out again whose entering was broken off, as if they had never been entered: not into the bin, and
/// without an earlier version. The audit keeps two lines by number alone, and a backup that was made meanwhile does not
/// bring them back. `client` is what is stored. Throws NoSuchRecord, Conflict when it was changed since or anything
/// belongs to it, DiskFull, WriteFailed.
void takeOutAgain(Practice& practice, const Client& client);

}  // namespace reliefbook
