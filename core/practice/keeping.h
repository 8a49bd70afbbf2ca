// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "core/records/practice.h"
#include "core/sql/database.h"

#include <optional>
#include <vector>

namespace reliefbook {

/// How long a client's records must be kept (reliability.md R-ERA-1; GDPR Art. 17(3)).
struct Keeping {
    std::optional<QDate> lastTreated;  // the last day anything of a treatment was recorded
    std::optional<QDate> until;        // the first day on which they may be erased; none: nothing has to be kept
    bool becauseOfAge = false;         // the rule for the young makes it later
};

/// `lastTreated` and the practice's years after it; for whom was under the practice's age by then, the years count
/// from the day they reach it.
Keeping keeping(std::optional<QDate> lastTreated, const std::optional<QDate>& birthDate, const PracticeInfo& practice);

/// Void sessions count nowhere, nor does one in which nothing was ever noted: no text, no score, no signature, also not
/// in an earlier version. That is how somebody who was entered by mistake can be erased at once. What lies in the bin
/// counts, and so does what was emptied: deleting is no way round the law.
Keeping keepingOf(sql::Database& database, const Client& client, const PracticeInfo& practice);

/// A client whose records need not be kept any more, for the yearly review (GDPR Art. 5(1)(e)).
struct ExpiredClient {
    Id<Client> id;
    QString fileNo, firstName, lastName;
    std::optional<QDate> birthDate;
    QDate last;   // last treated, or entered where they never were
    QDate until;  // when the time ended
    bool isRestricted = false;

    bool operator==(const ExpiredClient&) const = default;
};
/// Those whose time has ended by `today`, the longest first; clients in the bin too. Somebody who was never treated is
/// reviewed after the same time. Walks over all clients: for a job.
std::vector<ExpiredClient> expiredClients(sql::Database& database, QDate today);

}  // namespace reliefbook
