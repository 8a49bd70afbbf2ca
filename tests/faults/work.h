// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice.h"

#include <map>

namespace reliefbook::faults {

/// What every practice of these tests is locked with.
Secret testPassphrase();

/// Numbered sets of changes, the same in the program that is killed and in the test that looks afterwards: new clients
/// with a course, a session and its scores; longer notes and other scores for them; their removal.
class Work {
public:
    /// Sets done by `user`, `clients` at a time: 1 is a therapist who saves, hundreds are an import.
    Work(Id<User> user, int clients) : user_(user), clients_(clients) {}

    int done() const { return done_; }
    /// The next set, which counts as done from here on.
    ChangeSet next();
    /// What is there after the sets done, by id: clients, courses, sessions and scores that are not in the bin.
    const std::map<qint64, Record>& records() const { return records_; }

private:
    Id<User> user_;
    int clients_;
    int done_ = 0;
    std::map<qint64, Record> records_;
};

/// The sets done in a practice. Each set writes its number into the practice's own record, too.
int setsDone(sql::Database& database);
/// Does the next set: all of it or, when it throws, nothing.
void doNextSet(Practice& practice, Work& work);

/// The clients, courses, sessions and scores of a file that are not in the bin, by id.
std::map<qint64, Record> storedRecords(sql::Database& database);

}  // namespace reliefbook::faults
