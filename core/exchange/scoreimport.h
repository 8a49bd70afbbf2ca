// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/scorefile.h"
#include "core/practice/change.h"

namespace reliefbook {

/// What the practice already holds of the clients a score file names (ScoreFile::fileNos()): all of it, void sessions
/// and what lies in the bin excepted. Filled by the caller.
struct KnownScores {
    std::vector<Client> clients;  // by their file numbers; one may have two
    std::vector<Course> courses;
    std::vector<Session> sessions;
    std::vector<PainScore> scores;
};

struct ScoreImportOptions {
    Id<User> therapist = {};
    std::optional<QDate>
        start;  // day 0 of a file that counts days; empty: as imported before, else its last day is `today`
    QDate today = {};
};

/// How many records of a kind the file makes and how many it finds there already.
struct ImportCount {
    qint64 created = 0;
    qint64 matched = 0;

    bool operator==(const ImportCount&) const = default;
};

/// What a score file would add. Every line is one session of one course; a course is one client's scores in one area.
struct ScoreImport {
    std::vector<Client> clients;
    std::vector<Course> courses;
    std::vector<Session> sessions;
    std::vector<PainScore> scores;

    ImportCount clientCount, courseCount, sessionCount, scoreCount;
    qint64 sameDay = 0;                 // lines left out for a worse score of the same course and day
    std::optional<QDate> start;         // day 0, where the file counts days
    std::vector<LineProblem> problems;  // of reading and of matching, by line

    /// All creations, in order of dependence. Large: one change takes more than a kilobyte.
    ChangeSet changes() const;
};

/// Pure. Importing a file again matches everything and creates nothing; a file that has grown adds what is new.
/// Sessions are at 12:00 local time, drafts; scores are marked as imported.
ScoreImport planImport(const ScoreFile& file, const KnownScores& known, const ScoreImportOptions& options);

}  // namespace reliefbook
