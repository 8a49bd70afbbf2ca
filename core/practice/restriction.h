// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/practice/change.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

// A client whose records may only be kept (GDPR Art. 18): found by no search, changed by nobody (Practice::apply
// refuses it), printed nowhere. What to do where an erasure is asked for before the records' time is over.

/// Why, as the audit says it: words that hold nothing of the client.
enum class RestrictReason { ClientAsked, AccuracyDisputed, MayNotBeErasedYet, LegalClaim };
template <> struct EnumWords<RestrictReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"client_asked", "accuracy_disputed", "may_not_be_erased_yet", "legal_claim"});
};
enum class LiftReason { ClientAgreed, AccuracyChecked, ClaimSettled, ByMistake };
template <> struct EnumWords<LiftReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"client_agreed", "accuracy_checked", "claim_settled", "by_mistake"});
};

ChangeSet restrictedClient(const Client& client, Moment at);
ChangeSet unrestrictedClient(const Client& client);

/// All who are restricted now, in order of their names.
std::vector<Client> restrictedClients(sql::Database& database);

}  // namespace reliefbook
