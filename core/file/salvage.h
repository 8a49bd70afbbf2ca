// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>
#include <vector>

namespace reliefbook {

/// What was read of one kind of record.
struct SalvagedKind {
    QString kind;  // its table's name: "client", "pain_score"
    qint64 found = 0;
    std::optional<qint64> lost;  // empty: it can't be known
};

struct SalvageReport {
    QString path;  // of the new practice
    std::vector<SalvagedKind> kinds;
    /// Clients, courses, sessions and users that were lost and that others refer to: put back from an earlier version
    /// in the history where there is one, otherwise under the name of what is lost.
    qint64 remade = 0;
    qint64 dropped = 0;     // rows that belonged to something of which nothing is known any more
    bool auditCut = false;  // the chain of the audit was broken: it is kept up to there, and goes on from there

    bool isComplete() const;
};

/// Copies every row that can be read of a damaged practice into a new one, `target`, which opens with the same
/// passphrase (reliability.md 2.5). A courtesy: a verified backup is better. The damaged file is only read. Around each
/// damaged page the table is read from both sides, by halves, with a new connection after each error. In what is saved
/// all references hold; `nameOfLost` ("Lost in the damage") is the name of what had to be made up for that.
/// Throws what openFile() throws for the damaged file, FileDamaged where not even the list of its tables can be read,
/// FileExists, NotEnoughSpace, DiskFull, ReadOnlyPlace, Cancelled; there is no target then.
SalvageReport salvage(const QString& damaged, const Secret& passphrase, const QString& target,
                      const QString& nameOfLost, const Progress& progress = {});

}  // namespace reliefbook
