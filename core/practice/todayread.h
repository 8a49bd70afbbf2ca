// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/queries.h"

namespace reliefbook {

// Named reads for the start screen. What lies in the bin is never in them, and void sessions neither.

/// A session as the start screen lists it.
struct SessionRow {
    Id<Session> session;
    Id<Client> client;
    QString firstName, lastName;  // the client's
    QString course;               // its title; empty: in no course
    Moment startedAt;
    int offsetMinutes = 0;

    bool operator==(const SessionRow&) const = default;
};
/// Sessions that nobody signed, the latest first.
std::vector<SessionRow> unsignedSessions(sql::Database& database, int limit);
/// How many there are; counting stops at `most`.
int unsignedCount(sql::Database& database, int most);

/// The clients of the latest sessions up to `until`, the latest first, each once.
std::vector<SessionRow> clientsSeenLately(sql::Database& database, Moment until, int limit);

/// Whether there is any client at all.
bool hasClients(sql::Database& database);

}  // namespace reliefbook
