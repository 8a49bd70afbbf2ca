// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/firstvisit.h"

#include "core/base/clock.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/painarea.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

bool wasAsked(const IntakeSheet& sheet, const QString& consent) {
    return std::ranges::any_of(sheet.consents,
                               [&](const Consent& given) { return given.kind == consent && !given.withdrawnAt; }) ||
           std::ranges::any_of(sheet.forms, [&](const FormLine& form) {
               return form.questionnaire == consent && form.state == ResponseState::Complete;
           });
}

bool isTreated(sql::Database& database, Id<Client> client) {
    return !sql::select<Course>(database, "WHERE client_id = ? AND ended_on IS NULL AND deleted_at IS NULL LIMIT 1",
                                client)
                .empty();
}

}  // namespace

bool isNeeded(const Questionnaire& consent) {
    return consent.id == "consent_treatment"_L1 || consent.id == "consent_data"_L1;
}

std::optional<Questionnaire> nextForm(sql::Database& database, const IntakeSheet& sheet) {
    const AskedOf of{sheet.client.birthDate, today(), sheet.client.sex};
    std::optional<Questionnaire> consent, consultation;
    for (Questionnaire& form : offeredQuestionnaires(database)) {
        if (!holds(form.offered, sheet.lastIntake, of))
            continue;
        if (!consent && form.purpose == Purpose::Consent && isNeeded(form) && !wasAsked(sheet, form.id))
            consent = std::move(form);
        else if (!consultation && form.purpose == Purpose::Consultation)
            consultation = std::move(form);
    }
    if (consent)
        return consent;
    if (isTreated(database, sheet.client.id) || courseWish(database, sheet.client.id))
        return std::nullopt;
    return consultation;
}

std::optional<CourseWish> courseWish(sql::Database& database, Id<Client> client) {
    const std::vector<FormLine> forms = formsOf(database, client);  // the newest first
    const auto line = std::ranges::find_if(forms, [](const FormLine& form) {
        return form.state == ResponseState::Complete && form.purpose == Purpose::Consultation;
    });
    if (line == forms.end())
        return std::nullopt;
    const auto since = sql::select<Course>(
        database, "WHERE client_id = ? AND created_at > ? AND deleted_at IS NULL LIMIT 1", client, *line->completedAt);
    if (!since.empty())
        return std::nullopt;
    const Response response = sql::find(database, line->id).value();
    const std::optional<Questionnaire> form = questionnaireOf(database, response.questionnaire, response.version);
    const Answers answers = answersOf(response);
    CourseWish wish;
    wish.goal = answers.value("goals"_L1).toString().trimmed();
    if (form)
        wish.area = painArea(*form, answers);
    return wish;
}

}  // namespace reliefbook
