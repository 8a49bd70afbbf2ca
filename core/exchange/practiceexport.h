// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/practice/auditread.h"
#include "core/practice/queries.h"
#include "core/records/attachment.h"

#include <optional>
#include <vector>

namespace reliefbook {

// Everything that is in a practice, or everything about one client, in files that any program reads (GDPR Art. 15 and
// 20):
//   export.json       what was exported, when, and the files with how many records each
//   json/KIND.json    all columns of all records, also of those in the bin; ids as text, moments in UTC milliseconds,
//                     empty as null. KIND-2.json ... where one would grow too large. Also history, audit and erased.
//                     importPractice() makes the same practice of them.
//   csv/KIND.csv      the same for a spreadsheet: moments as ISO, no record text is run as a formula. Empty and unknown
//                     look the same here.
//   attachments/      what is a file by itself: the logo, and each document as attachmentPath() says
//   readme.txt        what this is, in words
// Nothing in it is encrypted.

inline constexpr auto exportFormat = "reliefbook-export-1";

enum class ExportForm { Json, Csv, Both };

struct ExportOptions {
    ExportForm form = ExportForm::Both;
    std::optional<Id<Client>> client;  // all that is theirs, and who did what with it; none: everything
    QString readme;                    // in the reader's language; made of exportFacts()
    qint64 partBytes = 50'000'000;     // a file that grows larger goes on in another
};

/// What an export will hold, for its readme and for asking whether to go on.
struct ExportFacts {
    QString practice;                     // its name
    QString client;                       // first and last name; empty: everything
    Counts counts;                        // of what is exported, what lies in the bin not counted
    qint64 inTheBin = 0;                  // records that lie there: they are in it too
    std::vector<QDate> unsignedSessions;  // days of sessions that nobody signed
};
/// Throws NoSuchRecord.
ExportFacts exportFacts(sql::Database& database, std::optional<Id<Client>> client);

/// Where in an export the bytes of a document lie: its number and its name, which is safe wherever it is unpacked.
QString attachmentPath(const Attachment& attachment);

/// Writes the folder `target`, which must not exist: under another name first, so that what bears the name is whole.
/// Readable by this user alone. Answers how many records it holds. Throws FileExists, FileMissing (the folder around
/// it), ReadOnlyPlace, DiskFull, WriteFailed, NoSuchRecord, Cancelled; nothing is left then. For a job.
qint64 exportPractice(sql::Database& reader, const QString& target, const ExportOptions& options,
                      const Progress& progress = {});

/// The audit entries asked for as CSV, the oldest first, each with its hash; below them the head of the whole chain,
/// by which a later reader can tell that nothing was rewritten (reliability.md R-AUD-3). `target` is written whole or
/// not at all. Throws what writing throws, and Cancelled.
void exportAudit(sql::Database& reader, const AuditFilter& filter, const QString& target,
                 const Progress& progress = {});

}  // namespace reliefbook
