// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/alertread.h"

#include "core/practice/bin.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

std::vector<ClientAlert> alertsOf(sql::Database& database, Id<Client> client) {
    static const std::string where =
        "WHERE client_id = ? AND deleted_at IS NULL AND " + whoseClientIsThere() + "ORDER BY created_at, id";
    std::vector<ClientAlert> alerts = sql::select<ClientAlert>(database, where.c_str(), client);
    std::ranges::stable_sort(alerts, {}, &ClientAlert::kind);  // the kinds stand in this order
    return alerts;
}

bool holdsOn(const ClientAlert& alert, QDate day) {
    return (!alert.fromDay || *alert.fromDay <= day) && (!alert.untilDay || day <= *alert.untilDay);
}

std::vector<ClientAlert> alertsHolding(sql::Database& database, Id<Client> client, QDate day) {
    std::vector<ClientAlert> alerts = alertsOf(database, client);
    std::erase_if(alerts, [day](const ClientAlert& alert) { return !holdsOn(alert, day); });
    return alerts;
}

bool mayRead(Role role, AlertKind kind) {
    return role != Role::Reception || kind == AlertKind::Personal || kind == AlertKind::Admin;
}

bool mayReadFindings(Role role) { return role != Role::Reception; }

bool mayEnter(Role role, AlertKind kind) { return role != Role::Reception || kind == AlertKind::Admin; }

}  // namespace reliefbook
