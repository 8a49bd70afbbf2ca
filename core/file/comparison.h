// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sql/database.h"

#include <QStringList>

namespace reliefbook {

/// A backup and its practice, compared row by row and value by value.
struct Comparison {
    qint64 equal = 0;         // rows of the backup that are in the practice as they are
    qint64 changedSince = 0;  // rows of the backup that were changed, deleted or erased in the practice afterwards
    qint64 newer = 0;         // rows the practice got afterwards
    bool goesOn = false;      // the practice goes on from this backup: its audit begins with the backup's
    QStringList differences;  // "table id" of what should be equal and is not; at most 100

    bool operator==(const Comparison&) const = default;
};

/// Compares all of `backup` with what `practice` was when it was made: what its audit names since then may differ.
/// (Nothing is compared of the table of PINs, which change with every try.) Throws Cancelled.
Comparison compareWithPractice(sql::Database& backup, sql::Database& practice, const Progress& progress = {});

}  // namespace reliefbook
