// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/response.h"

namespace reliefbook {

/// What a client agreed to. Withdrawing is written down, nothing is deleted.
struct Consent {
    Id<Consent> id = {};
    Id<Client> client = {};
    QString kind;         // the questionnaire's id it was given with: "consent_data"
    int textVersion = 1;  // of that questionnaire
    QString language;
    std::optional<Id<Response>> response;
    std::optional<Id<SignedText>> signature;
    Moment givenAt;
    int offsetMinutes = 0;
    std::optional<Moment> withdrawnAt;
    QString withdrawalReason;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Consent&) const = default;
};
template <> struct Table<Consent> {
    static constexpr auto name = "consent";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Consent::id});
        each(Column{"client_id", &Consent::client});
        each(Column{"kind", &Consent::kind});
        each(Column{"text_version", &Consent::textVersion});
        each(Column{"language", &Consent::language});
        each(Column{"response_id", &Consent::response});
        each(Column{"signature_id", &Consent::signature});
        each(Column{"given_at", &Consent::givenAt});
        each(Column{"offset_minutes", &Consent::offsetMinutes});
        each(Column{"withdrawn_at", &Consent::withdrawnAt});
        each(Column{"withdrawal_reason", &Consent::withdrawalReason});
        each(Column{"created_at", &Consent::createdAt});
        each(Column{"created_by", &Consent::createdBy});
        each(Column{"deleted_at", &Consent::deletedAt});
    }
};

}  // namespace reliefbook
