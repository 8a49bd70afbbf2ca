// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/formchanges.h"

#include "core/base/error.h"
#include "core/practice/rescreening.h"
#include "core/questionnaires/answerproblems.h"

#include <QJsonDocument>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestMinor = 17;

QString written(const Answers& answers) {
    return QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

/// A form that asks whether somebody agrees asks it by the item "consent"; one that only informs is agreed to by
/// signing.
bool isAgreedTo(const FormSheet& form) {
    if (findItem(*form.questionnaire, u"consent") == nullptr)
        return true;
    return form.answers.value("consent"_L1) == u"agree"_s || form.answers.value("consent"_L1) == u"yes"_s;
}

}  // namespace

Response newForm(const Client& client, const Questionnaire& questionnaire, const QString& language, AnsweredBy by,
                 const std::optional<Session>& session) {
    Response response;
    response.id = Id<Response>::make();
    response.client = client.id;
    if (session) {
        response.session = session->id;
        response.course = session->course;
    }
    response.questionnaire = questionnaire.id;
    response.version = questionnaire.version;
    response.language = language;
    response.answers = u"{}"_s;
    response.answeredBy = by;
    response.offsetMinutes = offsetMinutesAt(now());
    return response;
}

Response withAnswers(const Response& response, const Answers& answers) {
    Response after = response;
    after.answers = written(answers);
    return after;
}

Signer signerOf(const FormSheet& form) {
    QString guardian = form.answers.value("guardian_name"_L1).toString().trimmed();
    if (guardian.isEmpty() && !holds({.kind = Condition::Kind::AgeAtMost, .number = oldestMinor}, {}, form.of))
        return {QStringList{form.client.firstName, form.client.lastName}.join(u' ').trimmed(), {}};
    if (guardian.isEmpty())
        guardian = form.earlier.value("guardian_name"_L1).toString().trimmed();
    return {guardian, u"guardian"_s};
}

SignedText signatureUnder(const FormSheet& form, const SigningWords& words, const QString& strokes,
                          const QString& signer, const QString& relation) {
    const QByteArray text = signedText(*form.questionnaire, form.response.language, form.answers, form.of, words);
    SignedText signature;
    signature.id = Id<SignedText>::make();
    signature.client = form.client.id;
    signature.strokes = strokes;
    signature.signer = signer;
    signature.relation = relation;
    signature.at = now();
    signature.offsetMinutes = offsetMinutesAt(signature.at);
    signature.text = QString::fromUtf8(text);
    signature.textHash = hashOfSigned(text);
    return signature;
}

ChangeSet finishedForm(const FormSheet& form, const std::vector<HeldFinding>& findings, const std::vector<Rule>& rules,
                       const std::optional<SignedText>& signature) {
    const Response& before = form.response;
    if (before.state == ResponseState::Complete || !form.questionnaire)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Response>::name)});
    const Answers answers = shownAnswers(*form.questionnaire, form.answers, form.of);
    const auto wrong = answerProblems(*form.questionnaire, answers, form.of);
    if (!wrong.empty())
        throw Error(ErrorKind::BadInput, {before.questionnaire, wrong.front().item});
    for (const Item* item : shownItems(*form.questionnaire, answers, form.of)) {
        if (item->type == ItemType::Signature && item->required && !signature)
            throw Error(ErrorKind::BadInput, {before.questionnaire, item->id});
    }

    ChangeSet changes;
    Response after = withAnswers(before, answers);
    after.state = ResponseState::Complete;
    after.completedAt = now();
    after.offsetMinutes = offsetMinutesAt(*after.completedAt);
    if (signature) {
        after.signature = signature->id;
        changes.push_back(creation(*signature));
    }
    changes.push_back(update(before, after));
    const ChangeSet found = rescreened(form, answers, findings, rules);
    changes.insert(changes.end(), found.begin(), found.end());
    if (form.questionnaire->purpose != Purpose::Consent)
        return changes;
    if (isAgreedTo(form)) {
        Consent consent;
        consent.id = Id<Consent>::make();
        consent.client = after.client;
        consent.kind = after.questionnaire;
        consent.textVersion = after.version;
        consent.language = after.language;
        consent.response = after.id;
        consent.signature = after.signature;
        consent.givenAt = *after.completedAt;
        consent.offsetMinutes = after.offsetMinutes;
        changes.push_back(creation(consent));
    } else {
        // Who declines now does not agree any more to what was agreed to before.
        for (const Consent& consent : form.given) {
            const ChangeSet withdrawn = withdrawnConsent(consent, *after.completedAt, declinedInForm.toString());
            changes.insert(changes.end(), withdrawn.begin(), withdrawn.end());
        }
    }
    return changes;
}

ChangeSet removedForm(const Response& response) {
    if (response.state == ResponseState::Complete)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Response>::name)});
    return {removal(response)};
}

ChangeSet withdrawnConsent(const Consent& consent, Moment at, const QString& reason) {
    if (consent.withdrawnAt)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<Consent>::name)});
    Consent after = consent;
    after.withdrawnAt = at;
    after.withdrawalReason = reason;
    return {update(consent, after)};
}

}  // namespace reliefbook
