// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/intakerecord.h"

#include "core/practice/questionnaireread.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

IntakeRecord intakeRecord(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    IntakeRecord record;
    record.sheet = intakeSheet(database, client);
    const auto intake = std::ranges::find_if(record.sheet.forms, [](const FormLine& form) {
        return form.state == ResponseState::Complete && form.purpose == Purpose::Intake;
    });
    if (intake != record.sheet.forms.end())
        record.intake = formSheet(database, intake->id);
    for (const Consent& consent : record.sheet.consents) {
        SignedConsent one{consent, questionnaireOf(database, consent.kind, consent.textVersion), {}};
        if (consent.signature)
            one.signature = sql::find(database, *consent.signature);
        record.consents.push_back(std::move(one));
    }
    return record;
}

}  // namespace reliefbook
