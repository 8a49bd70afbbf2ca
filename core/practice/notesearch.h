// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/records/client.h"
#include "core/records/user.h"
#include "core/sql/database.h"

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace reliefbook {

/// What was written about clients, searched for words: every word must begin a word of one record, in any of its texts
/// and in any order. Accents, case and script don't matter.
struct NoteQuery {
    QString words;
    std::optional<Id<Client>> client;  // none: of all who are in use
    Role role = Role::Owner;           // the reception finds no clinical texts
};

enum class NoteSource { Session, Course, Complaint, Alert, Form, Client };

/// A record with all the words.
struct NoteHit {
    NoteSource source = NoteSource::Session;
    const char* kind = "";  // of record
    qint64 record = 0;
    Id<Client> client;
    QString firstName, lastName;
    std::optional<QDate> day;
    QString column;                                      // where the first of the words stands
    QString text;                                        // that place: the words with some before and after them
    std::vector<std::pair<qsizetype, qsizetype>> marks;  // the words found in it: begin and length
};

/// How far a search is: it goes on behind this.
struct NoteCursor {
    int source = 0;
    qint64 at = std::numeric_limits<qint64>::max();
    qint64 id = std::numeric_limits<qint64>::max();

    bool operator==(const NoteCursor&) const = default;
};
struct NotesFound {
    std::vector<NoteHit> hits;
    std::optional<NoteCursor> next;  // none: everything was looked through
    std::optional<Moment> backTo;    // of the session looked at last
};

/// The next part of a search: sessions first, the newest first, then the other texts, in no order. Ends after `most`
/// hits or `mostRecords` records looked at, so that what is found can be shown while it goes on. Throws Cancelled.
NotesFound searchNotes(sql::Database& database, const NoteQuery& query, const NoteCursor& from, std::size_t most,
                       std::size_t mostRecords, const Progress& progress);

}  // namespace reliefbook
