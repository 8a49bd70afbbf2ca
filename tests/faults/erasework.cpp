// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/erasework.h"

#include "core/file/compact.h"
#include "core/practice/erasure.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"

namespace reliefbook::faults {

std::vector<Id<Client>> firstClients(sql::Database& database) {
    std::vector<Id<Client>> ids;
    for (const Client& client : sql::select<Client>(database, "WHERE deleted_at IS NULL ORDER BY id"))
        ids.push_back(client.id);
    ids.resize((ids.size() + 1) / 2);
    return ids;
}

void eraseFirst(PracticeFile& file, const std::function<void()>& erased) {
    Practice& practice = file.practice();
    const PracticeInfo before = practiceInfo(practice.database());
    PracticeInfo after = before;
    after.retentionYears = 0;
    practice.apply({update(before, after)});
    eraseClients(practice, firstClients(practice.database()), EraseReason::ClientAsked);
    erased();
    compact(file);
}

}  // namespace reliefbook::faults
