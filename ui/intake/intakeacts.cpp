// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeacts.h"

#include "core/base/error.h"
#include "core/practice/questionnaireread.h"
#include "ui/intake/intakewords.h"
#include "ui/undo/editor.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

Id<Response> IntakeActs::begin(Editor& editor, const Client& client, const Questionnaire& questionnaire,
                               const std::optional<Session>& session, const Place& place) {
    const Response response = newForm(client, questionnaire, formLanguage(client), AnsweredBy::Therapist, session);
    editor.apply({creation(response)}, tr("new form"), place);
    return response.id;
}

void IntakeActs::finish(Editor& editor, const FormSheet& form, const std::optional<SignedText>& signature,
                        const Place& place) {
    editor.apply(
        finishedForm(form, findingsOf(editor.database(), form.client.id), screeningRules(editor.database()), signature),
        tr("finishing the form"), place);
    editor.endVisit();
}

void IntakeActs::nothingChanged(Editor& editor, const Client& client, const Session& session, const Place& place) {
    const std::optional<Questionnaire> visit = offeredQuestionnaire(editor.database(), u"visit");
    if (!visit)
        throw Error(ErrorKind::NoSuchRecord, {u"questionnaire"_s, u"visit"_s});
    FormSheet form;
    form.client = client;
    form.questionnaire = visit;
    form.answers = {{u"anything_changed"_s, u"no"_s}};
    form.earlier = standingAnswers(editor.database(), client.id);
    const Moment at = now();
    form.of = {client.birthDate, localDay(at, offsetMinutesAt(at))};
    form.response = newForm(client, *visit, formLanguage(client), AnsweredBy::Therapist, session);
    ChangeSet changes =
        finishedForm(form, findingsOf(editor.database(), client.id), screeningRules(editor.database()), std::nullopt);
    // Begun and finished in one.
    for (Change& change : changes) {
        if (change.after && std::holds_alternative<Response>(*change.after))
            change.before.reset();
    }
    editor.apply(std::move(changes), tr("nothing changed"), place);
}

}  // namespace reliefbook
