// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"
#include "core/records/attachment.h"
#include "core/records/clientalert.h"

namespace reliefbook {

/// A consent with what it is called in the language asked for.
struct GivenConsent {
    Consent consent;
    QString title;  // its id where the form is not known
};

/// A file of the same person that became part of this one.
struct JoinedFile {
    Id<ClientMerge> id;
    Moment at;
    QString firstName, lastName;
};

/// What happened to a client beside courses and sessions (core/practice/clientread.h), each kind read at once, in no
/// order. Nothing of it lies in the bin.
struct ClientEvents {
    std::vector<FormLine> forms;
    std::vector<HeldFinding> findings;
    std::vector<GivenConsent> consents;
    std::vector<ClientAlert> alerts;  // those that are for this role
    std::vector<Attachment> documents;
    std::vector<JoinedFile> joined;
};
ClientEvents clientEvents(sql::Database& database, Id<Client> client, Role role, QStringView language);

}  // namespace reliefbook
