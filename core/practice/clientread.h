// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/queries.h"
#include "core/records/problems.h"

#include <span>

namespace reliefbook {

// Named reads of clients for those who list and show them. Each is one consistent look at the file; what lies in the
// bin is never in them.

/// A course as a list or a strip shows it: what it is, and the scores of its main area, ready for analysis.
struct CourseLine {
    Id<Course> id;
    QString title, mainArea;
    QDate startedOn;
    std::optional<QDate> endedOn;
    std::optional<int> plannedSessions;
    int sessions = 0;
    AreaScores scores;
};

/// A client as the list shows it. Reads no notes, so that a screenful takes a few milliseconds.
struct ClientLine {
    Id<Client> id;
    QString firstName, lastName;
    std::optional<QDate> birthDate;
    QString town, phone;  // one of the telephone numbers, the mobile one before the others
    bool isArchived = false;
    QStringList tags;  // in the order of the alphabet
    std::optional<QDate> lastSession;
    std::optional<CourseLine> course;  // the newest that goes on; else the newest
};
/// In the order of `ids`; those that are not there are left out.
std::vector<ClientLine> clientLines(sql::Database& database, const std::vector<Id<Client>>& ids);

/// Clients with a course that has not ended, in order of their ids.
std::vector<Id<Client>> clientsInACourse(sql::Database& database);

/// The client, where they don't lie in the bin.
std::optional<Client> clientOf(sql::Database& database, Id<Client> client);

/// The client whose file holds what is this client's: themselves, or the one their file was made one with, as often as
/// it was. Nobody where either lies in the bin.
std::optional<Client> keptClientOf(sql::Database& database, Id<Client> client);

/// What doesn't hold of a client beside the others in the file: a file number that somebody has already.
std::vector<Problem> problemsInTheFile(sql::Database& database, const Client& client);

/// All that a client's file shows.
struct ClientFile {
    Client client;
    std::vector<CourseRecords> courses;  // the newest first
    std::vector<Session> sessions;       // all of them, void ones too, in order of their beginning
    std::vector<PainScore> scores;       // by session
};
/// The scores of one session, in the order they were made.
std::span<const PainScore> scoresOf(const ClientFile& file, Id<Session> session);
/// Throws NoSuchRecord, also when the client lies in the bin.
ClientFile clientFile(sql::Database& database, Id<Client> client);

}  // namespace reliefbook
