// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/clientalert.h"
#include "core/records/user.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// All alerts of a client, also those that don't hold yet or any more: the most serious first, then as they were
/// entered.
std::vector<ClientAlert> alertsOf(sql::Database& database, Id<Client> client);

/// From its first day on to its last.
bool holdsOn(const ClientAlert& alert, QDate day);

/// Of alertsOf() those that hold on `day`.
std::vector<ClientAlert> alertsHolding(sql::Database& database, Id<Client> client, QDate day);

/// Whether what stands in such an alert is for somebody of this role: what is about health is not for the reception.
bool mayRead(Role role, AlertKind kind);

/// Whether what screening found, and the answers it was found in, are for somebody of this role: likewise.
bool mayReadFindings(Role role);

/// Whether Practice::apply takes a change of such an alert from somebody of this role.
bool mayEnter(Role role, AlertKind kind);

}  // namespace reliefbook
