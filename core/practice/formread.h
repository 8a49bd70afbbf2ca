// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "core/questionnaires/questionnaire.h"
#include "core/screening/reasking.h"

namespace reliefbook {

// Named reads of forms and what came of them. Each is one consistent look; nothing of it lies in the bin.

/// A form as lists show it: without its answers.
struct FormLine {
    Id<Response> id;
    Id<Client> client;
    std::optional<Id<Course>> course;
    QString questionnaire;
    int version = 1;
    QString title;                   // in the language the form was asked in; its id where the form is not known
    std::optional<Purpose> purpose;  // none where nothing is known of the form
    ResponseState state = ResponseState::Draft;
    AnsweredBy answeredBy = AnsweredBy::Therapist;
    Moment begunAt;
    std::optional<Moment> completedAt;
    int offsetMinutes = 0;
    bool isSigned = false;

    bool operator==(const FormLine&) const = default;
};

/// A client's, the newest first, drafts before what is finished.
std::vector<FormLine> formsOf(sql::Database& database, Id<Client> client);

/// All that intake knows of a client.
struct IntakeSheet {
    Client client;
    std::vector<FormLine> forms;        // the newest first, drafts before what is finished
    std::vector<HeldFinding> findings;  // as findingsOf()
    std::vector<Consent> consents;      // the newest first, withdrawn ones too
    LastAsked asked;
    Answers lastIntake;  // of the last finished intake: what supplements are offered by
};
/// Throws NoSuchRecord, also when the client lies in the bin.
IntakeSheet intakeSheet(sql::Database& database, Id<Client> client);

/// A form with all that is needed to show it or go on with it.
struct FormSheet {
    Response response;
    Client client;
    std::optional<Questionnaire> questionnaire;  // none: neither file nor program know this version
    Answers answers;
    AskedOf of;       // the client, on the day of the answers
    Answers earlier;  // of the intakes before, as they still stand: what one of them asked anew in the newer words
    std::vector<Consent> given;  // of a consent: those of its kind that were not withdrawn
    std::optional<SignedText> signature;
    std::optional<Response> before;                    // the same form as it was finished the time before
    std::optional<Questionnaire> questionnaireBefore;  // of that time
};
/// Throws NoSuchRecord, also when the form or its client lies in the bin.
FormSheet formSheet(sql::Database& database, Id<Response> response);

/// What a client's finished intakes say together, as FormSheet::earlier has it; without `except`.
Answers standingAnswers(sql::Database& database, Id<Client> client, std::optional<Id<Response>> except = {});

/// What a consultation of this client begins with: what the intake of the same day was told and it asks again. Later
/// than that it is asked anew; other forms begin empty.
Answers begunWith(sql::Database& database, Id<Client> client, const Questionnaire& form, QDate today);

/// The answers in a response; none where they can't be read.
Answers answersOf(const Response& response);

/// Forms of the whole practice that were begun and not finished, the latest first, with whose they are.
struct UnfinishedForm {
    FormLine form;
    QString firstName, lastName;
};
std::vector<UnfinishedForm> unfinishedForms(sql::Database& database, int limit);

/// What is to be asked of a client today.
LastAsked lastAsked(sql::Database& database, Id<Client> client);

}  // namespace reliefbook
