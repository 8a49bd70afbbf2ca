// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sql/database.h"

namespace reliefbook {

/// How much of an export is taken in (reliability.md, threat 6).
struct PracticeImportLimits {
    qint64 fileBytes = 100'000'000;  // of each file; exportPractice() writes smaller ones
    int depth = 32;                  // of brackets within brackets
    qint64 files = 10'000;
};

/// Takes the JSON of exportPractice() into `database`, which has the newest schema and no record: every record with its
/// id and times, also those in the bin, their history, the audit as it was, entry by entry, and who was erased; so it
/// equals the practice that was exported, row by row. One entry more, "import", says where it comes from. All of it or
/// nothing. Answers how many records.
/// Refused with BadInput [file, what]: another format or schema, one client only, a file too large or too deep or not
/// JSON, fewer or more records than were written, an unknown or missing kind or column, a value that doesn't fit, an id
/// twice, a reference that leads nowhere, an audit that does not hold together. Throws FileMissing, Cancelled too.
qint64 importPractice(const QString& folder, sql::Database& database, const Progress& progress = {},
                      const PracticeImportLimits& limits = {});

/// Whether the brackets of `json` stand at most `depth` deep: asked before it is parsed.
bool isShallow(const QByteArray& json, int depth);

}  // namespace reliefbook
