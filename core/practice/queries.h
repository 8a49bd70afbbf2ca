// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "core/sql/database.h"

namespace reliefbook {

// Named reads. Each is one consistent look at the file; what lies in the bin is never in them, but for a course's
// therapist, who may have left.

PracticeInfo practiceInfo(sql::Database& database);
std::vector<User> users(sql::Database& database);

struct Counts {
    qint64 clients = 0, courses = 0, sessions = 0, scores = 0;
    bool operator==(const Counts&) const = default;
};
Counts counts(sql::Database& database);

/// A client as lists show it.
struct ClientRow {
    Id<Client> id;
    QString firstName, lastName;
    std::optional<QDate> birthDate;
    std::optional<QDate> lastSession;
};
/// In the order of `ids`; those that are not there are left out.
std::vector<ClientRow> clientRows(sql::Database& database, const std::vector<Id<Client>>& ids);

/// A course as lists show it.
struct CourseRow {
    Id<Course> id;
    Id<Client> client;
    QString firstName, lastName;  // the client's
    QString title, mainArea;
    QDate startedOn;
    std::optional<QDate> endedOn;
    int sessions = 0;
};
/// All courses, or one client's: newest first within a client.
std::vector<CourseRow> courseRows(sql::Database& database, std::optional<Id<Client>> client = {});

std::vector<Session> sessionsOf(sql::Database& database, Id<Client> client);
std::vector<Course> coursesOf(sql::Database& database, Id<Client> client);

/// Whether it is there, and its client too: neither lies in the bin.
bool isThere(sql::Database& database, Id<Course> course);

/// Throws NoSuchRecord, also when the course or its client lies in the bin.
CourseRecords courseRecords(sql::Database& database, Id<Course> course);

}  // namespace reliefbook
