// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/records/record.h"
#include "core/sql/database.h"

namespace reliefbook {

/// A version a record had before somebody changed it.
struct Version {
    qint64 seq = 0;
    Moment at;       // of the (last merged) change that ended this version
    Id<User> user;   // who made that change
    int merged = 0;  // how many further changes of the same visit it stands for
    Record record;
};

/// The earlier versions of a record, oldest first. The present one is the record itself. A column that came with a
/// later schema has its default.
template <class T> std::vector<Version> versionsOf(sql::Database& database, Id<T> id);
std::vector<Version> versionsOf(sql::Database& database, const char* kind, qint64 id);

template <class T> std::vector<Version> versionsOf(sql::Database& database, Id<T> id) {
    return versionsOf(database, Table<T>::name, id.value);
}

/// The record as it is stored, also from the bin; none where it is not there (any more), or the kind is unknown.
std::optional<Record> storedRecord(sql::Database& database, QStringView kind, qint64 id);

/// One step in the life of a record: what it was, what it became, by whom.
struct PastChange {
    enum class Act { Created, Changed, Deleted, Restored };

    Act act = Act::Changed;
    Moment at;
    Id<User> user;
    QString userName;              // as stored now; empty: unknown
    std::optional<Record> before;  // none: it was created
    Record after;
    bool isPresent = false;  // nothing came after it

    bool operator==(const PastChange&) const = default;
};

/// All that was done to a record, the newest first. Of a session also what was done to its scores, ratings and results,
/// each as an entry of its own: whoever looks for last week's note finds both in one row of time. Answers nothing where
/// the record is not there.
std::vector<PastChange> pastOf(sql::Database& database, QStringView kind, qint64 id);

/// The changes that make of the stored record what it was in `version`, which is of the same record: as a new change,
/// which can be undone. What is not the record's own stays as it is: whether it lies in the bin (it comes out of it),
/// which client and course a session belongs to, since its scores go with it. Nothing where it is so already. Throws
/// NoSuchRecord, NotAllowed for a signed session.
ChangeSet broughtBack(sql::Database& database, const Record& version);

}  // namespace reliefbook
