// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"

namespace reliefbook {

/// A consent with its words and the signature under it.
struct SignedConsent {
    Consent consent;
    std::optional<Questionnaire> form;  // none: neither file nor program know this version
    std::optional<SignedText> signature;
};

/// What the intake of a client came to, all of it.
struct IntakeRecord {
    IntakeSheet sheet;
    std::optional<FormSheet> intake;      // the last finished one
    std::vector<SignedConsent> consents;  // the newest first, withdrawn ones too
};
/// Throws NoSuchRecord, also when the client lies in the bin.
IntakeRecord intakeRecord(sql::Database& database, Id<Client> client);

}  // namespace reliefbook
