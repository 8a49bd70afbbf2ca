// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/timelineread.h"

#include "core/practice/alertread.h"
#include "core/practice/attachments.h"
#include "core/practice/questionnaireread.h"
#include "core/sql/table.h"

#include <map>

namespace reliefbook {
namespace {

std::vector<GivenConsent> consentsOf(sql::Database& database, Id<Client> client, QStringView language) {
    std::map<std::pair<QString, int>, QString> titles;
    std::vector<GivenConsent> consents;
    for (Consent& consent : sql::select<Consent>(database, "WHERE client_id = ? AND deleted_at IS NULL", client)) {
        const auto [title, isNew] = titles.try_emplace({consent.kind, consent.textVersion}, consent.kind);
        if (isNew) {
            if (const auto form = questionnaireOf(database, consent.kind, consent.textVersion))
                title->second = wordingIn(*form, language).title;
        }
        consents.push_back({std::move(consent), title->second});
    }
    return consents;
}

std::vector<JoinedFile> joinedTo(sql::Database& database, Id<Client> client) {
    std::vector<JoinedFile> joined;
    auto rows = database.query(
        "SELECT client_merge.id, client_merge.created_at, first_name, last_name FROM client_merge JOIN client ON "
        "client.id = merged_id WHERE client_id = ? AND client_merge.deleted_at IS NULL",
        client);
    while (rows.next())
        joined.push_back({rows.column<Id<ClientMerge>>(0), rows.column<Moment>(1), rows.column<QString>(2),
                          rows.column<QString>(3)});
    return joined;
}

}  // namespace

ClientEvents clientEvents(sql::Database& database, Id<Client> client, Role role, QStringView language) {
    const sql::Snapshot snapshot(database);
    ClientEvents events;
    events.forms = formsOf(database, client);
    events.findings = findingsOf(database, client);
    events.consents = consentsOf(database, client, language);
    events.alerts = alertsOf(database, client);
    std::erase_if(events.alerts, [role](const ClientAlert& alert) { return !mayRead(role, alert.kind); });
    events.documents = documentsOf(database, client);
    events.joined = joinedTo(database, client);
    return events;
}

}  // namespace reliefbook
