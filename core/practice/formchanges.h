// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/practice/formread.h"
#include "core/questionnaires/signedtext.h"

namespace reliefbook {

// What may be done with a form, as the changes that do it (Practice::apply takes them, inverted() takes them back).

/// A form begun for a client, not stored yet, in the language it is asked in. `session`: of whom it is asked at it.
Response newForm(const Client& client, const Questionnaire& questionnaire, const QString& language, AnsweredBy by,
                 const std::optional<Session>& session = {});

/// The response with these answers; those to questions that are not shown just now are kept while it is a draft.
Response withAnswers(const Response& response, const Answers& answers);

/// Who signs a form: for a minor the guardian, as this form or the last intake names them, else the client. The name is
/// empty where nobody named the guardian yet.
struct Signer {
    QString name;
    QString relation;  // as of SignedText

    bool operator==(const Signer&) const = default;
};
Signer signerOf(const FormSheet& form);

/// A signature under the form as it is shown, in these words, to whoever signs.
SignedText signatureUnder(const FormSheet& form, const SigningWords& words, const QString& strokes,
                          const QString& signer, const QString& relation);

/// The form finished: its answers as shown, the signature, what screening finds in them by `rules` (rescreening.h), and
/// the consent it gives, or takes back where it is declined. Throws NotAllowed for a form that is finished already,
/// BadInput [questionnaire, item] where a required answer is missing or one does not hold.
ChangeSet finishedForm(const FormSheet& form, const std::vector<HeldFinding>& findings, const std::vector<Rule>& rules,
                       const std::optional<SignedText>& signature);

/// The form into the bin; only a draft. Throws NotAllowed for what is finished.
ChangeSet removedForm(const Response& response);

/// That a consent was withdrawn by a form that declines it: said in its reason, which else holds a person's words.
inline constexpr QStringView declinedInForm = u"declined_in_form";
/// Written down, not deleted. Throws NotAllowed where it was withdrawn already.
ChangeSet withdrawnConsent(const Consent& consent, Moment at, const QString& reason);

}  // namespace reliefbook
